import { type AddCommand } from './add-command.js';
export declare const addGenerate: AddCommand;
//# sourceMappingURL=generate.d.ts.map