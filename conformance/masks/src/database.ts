/** A row as a driver gives it. */
export type Row = Readonly<Record<string, unknown>>

/**
 * A connection to PostgreSQL, of whatever driver. `run` sends the text as it is, of one statement or more, and gives
 * the rows of the last one. What it throws must carry PostgreSQL's `code` (SQLSTATE) and `message`, and its `detail`
 * and `hint` where there are any: drivers do that by themselves.
 */
export interface Database {
  run(sql: string): Promise<readonly Row[]>
}
