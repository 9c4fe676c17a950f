// Generated from spec/schema by packages/norm-base/tools/print-idle-fields.ts; do not edit.

/** The fields of linked entries that no program acts on: words for people, what a statement rests on, and remarks. */
export const idleFields: readonly string[] = Object.freeze([
  'basis',
  'because',
  'check',
  'condition',
  'declaredBecause',
  'description',
  'en',
  'issuer',
  'label',
  'lateness',
  'locator',
  'meaning',
  'nl',
  'norms',
  'not',
  'note',
  'now',
  'protects',
  'published',
  'question',
  'remark',
  'statement',
  'subject',
  'verified',
])
