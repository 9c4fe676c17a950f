export { hostileTexts, writeStrings, writeTexts } from './hostile-texts.js'
export { type Door, testExamples } from './test-examples.js'
export { findOutlived, type MadeFile, testGolden } from './test-golden.js'
