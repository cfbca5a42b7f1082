/** Last day of a quarter, `2026-Q1`. */
export function lastDayOf(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q')
  return `${year}-${['03-31', '06-30', '09-30', '12-31'][Number(number) - 1]}`
}
