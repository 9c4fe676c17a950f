import { jsonOption, runCommand } from './add-command.js';
export const addCertificate = (program, call) => {
    const certificate = program.command('certificate').description('check a certificate, or make a key to sign with');
    certificate
        .command('verify')
        .argument('<certificate>', 'the certificate file')
        .description('check a certificate offline')
        .requiredOption('--key <file>', "the issuer's public key")
        .option('--report <file>', 'the report.json it should be about')
        .addOption(jsonOption())
        .action((file, options) => {
        const load = async () => (await import('../commands/certificate-verify.js')).certificateVerify;
        return runCommand(call, load, { certificate: file, ...options });
    });
    certificate
        .command('key')
        .description('make an Ed25519 key pair; never overwrites one')
        .option('--out <folder>', 'where the keys go', '.')
        .addOption(jsonOption())
        .action((options) => runCommand(call, async () => (await import('../commands/certificate-key.js')).certificateKey, options));
};
//# sourceMappingURL=certificate.js.map