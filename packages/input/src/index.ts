export type { Document, ReadDocument } from './document/document.js'
export { type Path, parsePointer, printPointer } from './document/path.js'
export { readJson } from './document/read-json.js'
export { readValue } from './document/read-value.js'
export { readYaml } from './document/read-yaml.js'
export { FileError, withFile } from './file/file-error.js'
export { type FileFault, type FileReason, reasonOf } from './file/file-fault.js'
export { mostBytes, readText } from './file/read-text.js'
export { renderFileFault } from './file/render-file-fault.js'
export { createRenderer, type RenderIssue } from './issues/create-renderer.js'
export { InputError } from './issues/input-error.js'
export type {
  AnyIssue,
  IdKind,
  IssueOf,
  MeaningIssue,
  MeaningIssueFields,
  Place,
  ShapeIssue,
  ShapeIssueFields,
  TextForm,
} from './issues/issue.js'
export { renderMeaningIssue } from './issues/render-meaning-issue.js'
export { renderShapeIssue } from './issues/render-shape-issue.js'
export { sortIssues } from './issues/sort-issues.js'
export { tellMost } from './issues/tell-most.js'
export { quoteAll } from './issues/words/quote-all.js'
export type { IssueWords, Message, Sentences } from './issues/words/sentences.js'
export { words } from './issues/words/words.js'
export { yamlLibrary } from './libraries.js'
export { checkValue } from './options/check-value.js'
export { dateSchema } from './options/date-schema.js'
export { defineGenerator, type GeneratorDefinition } from './options/define-generator.js'
export { findConditionFault } from './options/find-condition-fault.js'
export { createReport, type Report, refuseReported } from './report/report.js'
export { compileSchemas, type SchemaOptions, type Schemas } from './validate/schemas.js'
