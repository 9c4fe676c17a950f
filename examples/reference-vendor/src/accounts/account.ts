/** Who acts: a user in one working relation, and the database role that his requests run under. */
export interface Account {
  readonly gebruikersnaam: string
  readonly rol: string
  /** The tenant: the employer he is, works for or was engaged by. */
  readonly werkgever: string
  /** The employee he is; only for the role of employee. */
  readonly werknemer?: string
  readonly databaseLogin: string
}

/** What a user keeps to himself. */
export interface Credentials {
  readonly wachtwoord: string
  readonly totpGeheim: string
}
