/** What the command's exit codes mean; the README shows the same table. */
export declare const exitCode: Readonly<{
    ok: 0;
    findings: 1;
    badInput: 2;
    targetUnreachable: 3;
    inconclusive: 4;
    ownFault: 5;
    interrupted: 130;
}>;
/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
//# sourceMappingURL=exit-code.d.ts.map