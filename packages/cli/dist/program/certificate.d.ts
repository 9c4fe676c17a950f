import { type AddCommand } from './add-command.js';
export declare const addCertificate: AddCommand;
//# sourceMappingURL=certificate.d.ts.map