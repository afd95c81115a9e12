// Widths of the columns of a table.

/**
 * Splits `room` by shares, in whole units. A column whose longest word needs more, by `least`, takes it from those that have more than
 * theirs need; where all together need more than there is, the widest give way.
 */
export function fitColumns(shares: readonly number[], least: readonly number[], room: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const needs = shares.map((_, column) => Math.min(Math.max(1, least[column] ?? 1), room));
  const widths = shares.map((share, column) => Math.max(Math.floor((room * share) / sum), needs[column] ?? 1));
  for (let excess = widths.reduce((total, width) => total + width, 0) - room; excess > 0; excess--) {
    const slack = widths.map((width, column) => width - (needs[column] ?? 1));
    const most = Math.max(...slack);
    const from = most > 0 ? slack.indexOf(most) : widths.indexOf(Math.max(...widths));
    widths[from] = Math.max(1, (widths[from] ?? 1) - 1);
  }
  return widths;
}

/** Shares for so many columns: those given, or equal ones. */
export const sharesOf = (widths: readonly number[] | undefined, count: number): number[] =>
  Array.from({ length: count }, (_, column) => Math.max(1, widths?.[column] ?? 100 / count));
