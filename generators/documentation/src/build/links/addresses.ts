import type { Id } from '@verzuimspec/vocabulary'

/**
 * Where a page or an anchor stands within one language: `norm/zw/38-1.html`, `matrix/inzien.html#c`. The addresses are
 * the same in every language and follow from identifiers alone, so that a citation of one keeps working.
 */
export type Address = string

export const indexAddress: Address = 'index.html'
export const flowsAddress: Address = 'flows.html'
export const timelineAddress: Address = 'timeline.html'
export const retentionAddress: Address = 'retention.html'
export const divergencesAddress: Address = 'divergences.html'
export const sourcesAddress: Address = 'sources.html'
export const crosswalkAddress: Address = 'crosswalk.html'
export const questionsAddress: Address = 'questions.html'
export const tasksAddress: Address = 'tasks.html'
export const unverifiedAddress: Address = 'unverified.html'
export const decisionsCsvAddress: Address = 'decisions.csv'

export const addressOfNorm = (norm: Id): Address => `norm/${norm}.html`
export const addressOfRole = (role: Id): Address => `role/${role}.html`
export const addressOfElement = (element: Id): Address => `element/${element}.html`
export const addressOfSource = (source: Id): Address => `source/${source}.html`
export const addressOfMatrix = (action: Id): Address => `matrix/${action}.html`
export const addressOfMatrixCsv = (action: Id): Address => `matrix/${action}.csv`
export const addressOfDeadline = (deadline: Id): Address => `${timelineAddress}#${deadline}`
export const addressOfRetention = (retention: Id): Address => `${retentionAddress}#${retention}`
export const addressOfQuestion = (question: Id): Address => `${questionsAddress}#${question}`
export const addressOfTask = (task: Id): Address => `${tasksAddress}#${task}`
export const addressOfDivergence = (divergence: Id): Address => `${divergencesAddress}#${divergence}`
