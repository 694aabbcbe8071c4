/**
 * The row of a query that always gives one: a count, a setting, whether something exists.
 *
 * @throws Error where there is none.
 */
export function onlyRow<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('A query that always gives a row gave none.')
  return row
}
