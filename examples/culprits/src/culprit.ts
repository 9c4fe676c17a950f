import type { CheckKind } from '@verzuimspec/conformance'
import type { VendorParts } from '@verzuimspec/reference-vendor'

/** A variant of the reference vendor with one fault, and what must catch it. */
export interface Culprit {
  /** What the fault is, in one sentence. */
  readonly fault: string
  /** The parts that take the place of the vendor's own. */
  readonly parts: Partial<VendorParts>
  /** The one kind of check that must fail, and no other. */
  readonly caughtBy: CheckKind
  /** The norm that the fault breaks: a failing check must carry it. */
  readonly norm: string
}
