/**
 * The packages in the order data flows through them: each imports from earlier lines only. Packages of one line are
 * strangers to each other.
 *
 * @type {readonly (readonly string[])[]}
 */
export const house = [
  ['spec'],
  ['packages/testing'],
  ['packages/vocabulary'],
  ['packages/input'],
  ['packages/norm-base'],
  ['packages/rules', 'packages/calendar'],
  ['packages/lint'],
  ['packages/timeline'],
  // Contracts are written around the schemas, so the schemas come first.
  ['generators/json-schema'],
  [
    'generators/typescript',
    'generators/openapi',
    'generators/postgresql',
    'generators/sql-calendar',
    'generators/documentation',
  ],
  ['packages/sdk'],
  ['conformance/scenarios'],
  ['conformance/kit', 'conformance/masks'],
  ['packages/cli'],
  ['examples/reference-vendor'],
  ['examples/culprits'],
  ['examples/demo'],
  ['packages/workshop'],
]
