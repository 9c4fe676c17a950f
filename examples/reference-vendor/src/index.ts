export type { Account, Credentials } from './accounts/account.js'
export { type Artefacts, readArtefacts } from './artefacts/read-artefacts.js'
export { readScope, type VendorScope } from './artefacts/read-scope.js'
export type { Contract, ContractOperation, ContractProperty, OperationKind } from './contract/contract.js'
export type { Finding } from './contract/validators.js'
export type { Connection, Database, Row } from './database/database.js'
export { openPglite } from './database/open-pglite.js'
export { openPostgres } from './database/open-postgres.js'
export { prepareDatabase } from './database/prepare-database.js'
export { makeProblem, type Problem } from './http/problem.js'
export { Refusal } from './http/refusal.js'
export { makeSandboxUsers, type SandboxAccounts, type SandboxUser } from './sandbox/make-sandbox-users.js'
export { buildVendor, type Vendor, type VendorOptions } from './vendor/build-vendor.js'
export { defaultParts } from './vendor/default-parts.js'
export type {
  ActorConnection,
  Answer,
  Call,
  Handler,
  KnownAbsence,
  LoginAttempt,
  MessageDatum,
  MessageDraft,
  PlannedStep,
  RecordStore,
  Services,
  StoredRecord,
  Values,
  VendorParts,
} from './vendor/parts.js'
