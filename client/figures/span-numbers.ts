/**
 * Writes whole numbers in rising order, three or more in a row by their ends.
 *
 * @example spanNumbers([1, 2, 3, 4, 7, 8]) === '1–4, 7, 8'
 */
export function spanNumbers(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number <= run.to + 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs
    .flatMap(({ from, to }) => {
      if (to - from > 1) return `${from}–${to}`;
      return to > from ? [from, to] : from;
    })
    .join(', ');
}
