import { type AddCommand } from './add-command.js';
export declare const addDecide: AddCommand;
//# sourceMappingURL=decide.d.ts.map