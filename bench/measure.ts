/** Measuring side by side: one run of each in turn, so that a busy moment hits all of them alike. */

/** The middle value; of an even number the mean of the middle two. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/** Runs each of the contenders once a round; gives the values of every round, in the order of the contenders. */
export async function sideBySide<C, V>(
  contenders: C[],
  rounds: number,
  measure: (contender: C) => Promise<V>,
): Promise<V[][]> {
  const values: V[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) values[i].push(await measure(contender));
  }
  return values;
}

/** A ratio as the tables show it. */
export function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)}×`;
}
