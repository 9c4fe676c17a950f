import type { Id, Scope, ScopeChoice, Text } from '@verzuimspec/vocabulary'

/** How the kit logs in as one role. Secrets are named by environment variable, never written in a file. */
export interface Login {
  readonly username: string
  readonly passwordEnv: string
  readonly totpSecretEnv: string
}

/** What a vendor declares about a norm that only a declaration can show. */
export interface Attestation extends Text {
  readonly by: string
  readonly date: string
}

/** Where a target's API is, how to log in, and where its sandbox control port is. */
export interface Target {
  readonly name: string
  readonly product: string
  readonly version: string
  readonly api: { readonly baseUrl: string }
  readonly control: { readonly baseUrl: string }
  /** Hard wall-clock limit of one request, body included, in milliseconds. */
  readonly timeoutMs: number
  /** The records it keeps, the roles that log in, the terms it keeps to: what lies outside is not tested. */
  readonly scope: Scope
  /** Account names of the two employers and the employee that dossiers are seeded for. */
  readonly accounts: { readonly werkgever: string; readonly andereWerkgever: string; readonly werknemer: string }
  readonly logins: Readonly<Record<Id, Login>>
  readonly attestations: Readonly<Record<Id, Attestation>>
}

/** A target file as its schema has it: what it leaves out is filled in when it is read. */
export type TargetFile = Omit<Target, 'timeoutMs' | 'attestations' | 'scope'> &
  Partial<Pick<Target, 'timeoutMs' | 'attestations'>> & { readonly scope?: ScopeChoice }

/** The secrets of one login, read from the environment at the moment of use. */
export interface Secrets {
  readonly password: string
  readonly totpSecret: string
}
