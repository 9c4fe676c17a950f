import { type AddCommand } from './add-command.js';
export declare const addConform: AddCommand;
//# sourceMappingURL=conform.d.ts.map