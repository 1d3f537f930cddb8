/** "Did you mean …?" */

/**
 * The candidate that `name` was most likely meant to be, the first where two are as near; undefined when none is near
 * enough: about one slip (a letter too many, missing, wrong, or two swapped) for each three letters. Case does not count.
 *
 * ```ts
 * closest("lsiten", ["connect", "listen"]) // listen
 * ```
 */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(name.length / 3) + 1;
  for (const candidate of candidates) {
    const slips = distance(name.toLowerCase(), candidate.toLowerCase(), least);
    // Wholly other letters are no slip: "ls" is not "go".
    if (slips < least && slips < Math.max(name.length, candidate.length)) [best, least] = [candidate, slips];
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; `limit` when there are as many or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return Math.min(last[b.length], limit);
}
