import type { Command } from './command.js';
export interface CertificateKeyOptions {
    readonly out: string;
    readonly json?: boolean;
}
/** Makes a key pair for certificates. Never overwrites one: a lost key cannot be made again. */
export declare const certificateKey: Command<CertificateKeyOptions>;
//# sourceMappingURL=certificate-key.d.ts.map