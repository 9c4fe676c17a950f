import type { ContractDocument } from './contract-document.js'

/** What an operation does. The first three are no work on records; the others are. */
export type OperationKind = 'aanmelden' | 'sessie' | 'planning' | 'list' | 'read' | 'create' | 'update' | 'export'

/** A place in a contract document, as a JSON pointer that begins with `#/`. */
export type SchemaPointer = string

/** A datum that an operation passes: its name in JSON and, unless it is a key, its element of the norm base. */
export interface ContractProperty {
  readonly name: string
  readonly element?: string
}

/** One operation of a generated contract, as far as serving it needs. */
export interface ContractOperation {
  readonly id: string
  readonly kind: OperationKind
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Below the server's address: `/verzuimgevallen/{id}`. */
  readonly path: string
  /** What its records are in the norm base; the group of operations it stands in when it has none. */
  readonly entity: string
  /** What it answers with: the columns of an export, else the properties of its record. */
  readonly properties: readonly ContractProperty[]
  readonly bodySchema?: SchemaPointer
  readonly success: { readonly status: number; readonly mediaType: string; readonly schema: SchemaPointer }
}

/** The generated contract of one role. */
export interface Contract {
  readonly role: string
  /** Semantic; its major stands in `basePath`. */
  readonly version: string
  /** What every path begins with: `/v1`. */
  readonly basePath: string
  readonly operations: ReadonlyMap<string, ContractOperation>
  /** The norms on which the contract rests a refusal of an operation that this role does not have. */
  readonly refusalNorms: readonly string[]
  /** The document itself, for the validators. */
  readonly document: ContractDocument
}
