/** A row as the driver gives it: dates as `YYYY-MM-DD`, numbers as numbers, ids as text. */
export type Row = Readonly<Record<string, unknown>>

/** One open transaction. Values go beside the SQL, never into it. */
export interface Connection {
  query(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

/** The database behind the vendor. What it runs on is chosen where it is opened, and nowhere else. */
export interface Database {
  readonly engine: 'pglite' | 'postgresql'
  /** Runs a script of several statements, outside any transaction of its own. */
  runScript(sql: string): Promise<void>
  /** Runs work in one transaction: committed when it returns, rolled back when it throws. */
  transact<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  close(): Promise<void>
}
