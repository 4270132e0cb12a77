/** The key of the roll-up row that a view row is counted in. */
export function rollupKey(row: { day: string; agent: string; origin: string | null }): string {
  return `${row.day}|${row.agent}|${row.origin ?? ''}`;
}
