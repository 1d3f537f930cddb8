/** Many times, in a few numbers. */

/** The numbers that a series of times comes down to; all in the unit of the times. */
export interface Statistics {
  min: number;
  average: number;
  max: number;
  /** The standard deviation of all of them, as ping's mdev. */
  deviation: number;
  /** The median, and what 90, 95 and 99 of 100 stay within. */
  p50: number;
  p90: number;
  p95: number;
  p99: number;
}

/** The statistics of at least one time. A percentile is always one of the times (nearest rank). */
export function statisticsOf(times: readonly number[]): Statistics {
  const sorted = times.toSorted((a, b) => a - b);
  const average = sorted.reduce((sum, one) => sum + one / sorted.length, 0);
  const variance = sorted.reduce((sum, one) => sum + (one - average) ** 2 / sorted.length, 0);
  const percentile = (share: number) => sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)];
  return {
    min: sorted[0],
    average,
    max: sorted.at(-1)!,
    deviation: Math.sqrt(variance),
    p50: percentile(0.5),
    p90: percentile(0.9),
    p95: percentile(0.95),
    p99: percentile(0.99),
  };
}
