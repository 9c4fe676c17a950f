import type { Account } from '../accounts/account.js'
import type { LoginThrottle } from '../accounts/login-throttle.js'
import type { Contract, ContractOperation, OperationKind } from '../contract/contract.js'
import type { Validators } from '../contract/validators.js'
import type { Connection, Database } from '../database/database.js'
import type { Problem } from '../http/problem.js'
import type { BusinessClock } from './business-clock.js'

/** What every part may use. Made anew for each vendor; nothing is shared between two. */
export interface Services {
  readonly database: Database
  /** What the generated schemas and roles begin with: `vz`. */
  readonly prefix: string
  /** By role, from the generated files. */
  readonly contracts: ReadonlyMap<string, Contract>
  readonly validators: Validators
  readonly throttle: LoginThrottle
  readonly clock: BusinessClock
  /** The wall clock. */
  readonly now: () => Date
  readonly parts: VendorParts
  /** Told of every failure that is no refusal; it must keep messages of the database to itself. */
  readonly reportFault: (error: unknown) => void
}

/** What is presented at a login. */
export interface LoginAttempt {
  readonly gebruikersnaam: string
  readonly wachtwoord: string
  readonly eenmaligeCode?: string
}

/** Names and values as JSON has them. */
export type Values = Readonly<Record<string, unknown>>

/** A record as it lies in the store: keys and data under their names in JSON; what it lacks is absent. */
export type StoredRecord = Values & { readonly id: string }

/** One request of a user who may do this operation, with what it brings checked. */
export interface Call {
  readonly services: Services
  readonly operation: ContractOperation
  /** In whose name, and under whose database role, the request runs. */
  readonly actor: Account
  readonly id?: string
  readonly body: Values
}

/** What goes back: a text as it is, anything else as JSON. */
export interface Answer {
  readonly status: number
  readonly mediaType: string
  readonly body: unknown
}

/** Serves one kind of operation. */
export type Handler = (call: Call) => Promise<Answer>

/** A transaction under a user's database role, from which the vendor can step into its own for its bookkeeping. */
export interface ActorConnection extends Connection {
  asApplication<T>(work: (connection: Connection) => Promise<T>): Promise<T>
}

/** Records, through the views of the actor's role. Undefined: not there, or not visible. */
export interface RecordStore {
  list(call: Call, connection: ActorConnection): Promise<readonly StoredRecord[]>
  find(call: Call, connection: ActorConnection, id: string): Promise<StoredRecord | undefined>
  insert(call: Call, connection: ActorConnection, values: Values): Promise<StoredRecord | undefined>
  update(call: Call, connection: ActorConnection, id: string, values: Values): Promise<StoredRecord | undefined>
}

/** What is known of the absence that a planning is made of. */
export interface KnownAbsence {
  readonly spells: readonly { readonly from: string; readonly to?: string }[]
  readonly events: Readonly<Record<string, string>>
}

/** One step of a planning, as the contract has it. */
export interface PlannedStep {
  readonly stap: string
  readonly wie: string
  readonly uiterlijk?: string
  readonly status: 'gedaan' | 'open' | 'te-laat' | 'nog-niet' | 'bereikt' | 'vervallen' | 'afgeweken'
}

/** A datum that could go into a message. */
export interface MessageDatum {
  readonly name: string
  readonly element: string
  readonly value: unknown
}

/** What the employer has to tell somebody about a dossier, before it is decided what of it may be told. */
export interface MessageDraft {
  readonly dossier: string
  readonly aan: string
  readonly soort: string
  readonly data: readonly MessageDatum[]
  readonly facts: Readonly<Record<string, boolean>>
}

/**
 * What a vendor is put together from. Each part is one protection or one piece of work and can be replaced alone:
 * `buildVendor({ parts: { present } })`.
 */
export interface VendorParts {
  /** Who logs in, or undefined when any factor is not right. */
  readonly checkLogin: (services: Services, attempt: LoginAttempt) => Promise<Account | undefined>
  /** Whether a one-time code of this 30-second period still opens the door for this user. */
  readonly acceptPeriod: (connection: Connection, gebruikersnaam: string, period: number) => Promise<boolean>
  /** The operation as the caller's own contract has it, and in whose name it runs; throws Refusal 403 otherwise. */
  readonly authorise: (
    services: Services,
    caller: Account,
    operation: string,
  ) => Promise<{ readonly operation: ContractOperation; readonly actor: Account }>
  /** What a body brings; throws Refusal 400 when it does not fit the caller's contract. */
  readonly readBody: (call: Omit<Call, 'body'>, body: unknown) => Promise<Values>
  /** Runs work in one transaction under the actor's database role. */
  readonly runAs: <T>(services: Services, actor: Account, work: (c: ActorConnection) => Promise<T>) => Promise<T>
  readonly store: RecordStore
  /** What of the records the caller is shown. */
  readonly present: (call: Call, records: readonly StoredRecord[]) => Promise<readonly Values[]>
  /** The records as the text of an export. */
  readonly writeExport: (call: Call, records: readonly StoredRecord[]) => Promise<string>
  /** The steps of an absence, judged on a day. */
  readonly plan: (absence: KnownAbsence, today: string) => readonly PlannedStep[]
  /** What of a draft may be sent; undefined when nothing may. */
  readonly compose: (services: Services, draft: MessageDraft) => Promise<Values | undefined>
  /** What has to happen when a record was recorded or changed, in the same transaction. */
  readonly followUp: (call: Call, connection: Connection, record: StoredRecord) => Promise<void>
  /** Destroys what may be kept no longer. */
  readonly sweep: (services: Services) => Promise<void>
  /** Puts the reports that fall due in the outbox. */
  readonly sendReports: (services: Services) => Promise<void>
  /** What the caller is told when a request is refused or fails. */
  readonly describeFailure: (services: Services, error: unknown, caller?: Account) => Promise<Problem>
  /** What is done for each kind of operation. */
  readonly handlers: Readonly<Record<Exclude<OperationKind, 'aanmelden'>, Handler>>
}
