import { house } from './house.mjs'

/** @param {readonly string[]} folders */
const within = (folders) => `^(${folders.join('|')})/`

const shipped = { path: '^[^/]+/[^/]+/src/', pathNot: '\\.test(-d)?\\.ts$' }
const workspaces = within(['spec', 'packages', 'generators', 'conformance', 'examples'])

/** What may run in a browser, or reads nothing but what it is given. */
const pure = ['packages/vocabulary', 'packages/rules', 'packages/calendar', 'packages/timeline', 'packages/sdk']

/** @param {readonly string[]} folders */
const shippedOf = (folders) => ({ ...shipped, path: `^(${folders.join('|')})/src/` })

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layers = house.map((line, index) => ({
  name: `only-upward-${index}`,
  comment: 'it imports what comes later in the house, or stands beside it; packages/workshop/house.mjs has the order',
  severity: 'error',
  from: { path: `^(${line.join('|')})/` },
  to: { path: within(house.slice(index).flat()), pathNot: '^$1/' },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    ...layers,
    {
      name: 'no-circles',
      comment: 'files that import each other, types included, can only be read together: move what both need',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'by-the-door',
      comment: 'it reaches past the door of another package: import that package by name',
      severity: 'error',
      from: { path: '^([^/]+/[^/]+)/' },
      to: { path: workspaces, pathNot: '^$1/', dependencyTypes: ['local'], dependencyTypesNot: ['aliased-workspace'] },
    },
    {
      name: 'declared',
      comment: 'the package.json of its package does not declare it',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'found',
      comment: 'it imports what is not there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shipped-needs-no-development',
      comment: 'what is shipped may not need what only development has: make it a dependency',
      severity: 'error',
      from: { ...shipped, pathNot: [shipped.pathNot, '^(examples|packages/(testing|workshop))/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'shipped-needs-no-tests',
      comment: 'what is shipped may not import tests, nor what only they need',
      severity: 'error',
      from: shipped,
      to: { path: '^[^/]+/[^/]+/(test|tools|bench)/|\\.test(-d)?\\.ts$' },
    },
    {
      name: 'vocabulary-needs-nothing',
      comment: 'everything imports the vocabulary, so it imports nothing',
      severity: 'error',
      from: shippedOf(['packages/vocabulary']),
      to: { pathNot: '^packages/vocabulary/' },
    },
    {
      name: 'browser-safe',
      comment: 'it runs in a browser, which has no modules of Node',
      severity: 'error',
      from: shippedOf(pure),
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rules-and-calendar-know-the-vocabulary',
      comment: 'rules and calendar are pure functions of the linked norm base: they import the vocabulary only',
      severity: 'error',
      from: { ...shippedOf(['packages/rules', 'packages/calendar']), path: '^(packages/(?:rules|calendar))/src/' },
      to: { pathNot: ['^packages/vocabulary/', '^$1/'] },
    },
    {
      name: 'generators-read-no-yaml',
      comment: 'a generator gets the linked base and its options; reading either is not its job',
      severity: 'error',
      from: { ...shipped, path: '^generators/[^/]+/src/' },
      to: { path: '^packages/norm-base/|node_modules/yaml/' },
    },
  ],
  options: {
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '(^|/)(golden|generated)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

export default configuration
