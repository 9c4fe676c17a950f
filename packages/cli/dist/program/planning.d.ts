import { type AddCommand } from './add-command.js';
export declare const addPlanning: AddCommand;
//# sourceMappingURL=planning.d.ts.map