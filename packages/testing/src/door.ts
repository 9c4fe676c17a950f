export { type Door, testExamples } from './test-examples.js'
