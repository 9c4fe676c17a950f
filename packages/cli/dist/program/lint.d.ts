import { type AddCommand } from './add-command.js';
export declare const addLint: AddCommand;
//# sourceMappingURL=lint.d.ts.map