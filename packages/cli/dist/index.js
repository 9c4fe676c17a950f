export { exitCode } from './exit-code.js';
export { run } from './run.js';
//# sourceMappingURL=index.js.map