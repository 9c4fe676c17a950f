import type { Command } from './command.js';
export interface CertificateVerifyOptions {
    readonly certificate: string;
    readonly key: string;
    readonly report?: string;
    readonly json?: boolean;
}
/** Checks a certificate offline against the issuer's public key and, when given, the report it is about. */
export declare const certificateVerify: Command<CertificateVerifyOptions>;
//# sourceMappingURL=certificate-verify.d.ts.map