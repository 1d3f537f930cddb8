import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { histogram, sparkline } from "../../lib/check/plot.ts";
import { statisticsOf } from "../../lib/check/statistics.ts";

Deno.test("statisticsOf() gives what a person would calculate", () => {
  assertEquals(statisticsOf([4, 2, 4, 4, 5, 5, 7, 9]), {
    min: 2,
    average: 5,
    max: 9,
    deviation: 2,
    p50: 4,
    p90: 9,
    p95: 9,
    p99: 9,
  });
  assertEquals(statisticsOf([3]).p99, 3);
});

Deno.test("statisticsOf() keeps its numbers in order, and each percentile is one of the times", () => {
  const times = fc.array(fc.float({ min: 0, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 200 });
  fc.assert(fc.property(times, (all) => {
    const { min, p50, p90, p95, p99, max } = statisticsOf(all);
    const order = [min, p50, p90, p95, p99, max];
    assertEquals(order, order.toSorted((a, b) => a - b));
    assertEquals(order.every((one) => all.includes(one)), true);
    assertEquals(all.filter((one) => one <= p90).length >= 0.9 * all.length, true);
  }));
});

Deno.test("sparkline() shows the newest times, and what was lost", () => {
  assertEquals(sparkline([9, 9, 1, 8, null, 1], 4), "▁█×▁");
  assertEquals(sparkline([5, 5, 5], 10), "▁▁▁");
  assertEquals(sparkline([null, null], 10), "××");
});

Deno.test("histogram() counts each time in one range", () => {
  assertEquals(histogram([20, 20, 20, 30, 100], 6, 4), ["20 ms ██████ 4", "40 ms", "60 ms", "80 ms ██ 1"]);
  assertEquals(histogram([20, 20], 3), ["20 ms ███ 2"]);
});
