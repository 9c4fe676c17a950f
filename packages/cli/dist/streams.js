/** The streams of this process. */
export function processStreams() {
    return Object.freeze({
        out: (text) => void process.stdout.write(text),
        err: (text) => void process.stderr.write(text),
        env: process.env,
        cwd: process.cwd(),
        isWatched: process.stderr.isTTY === true && process.env.CI === undefined,
    });
}
//# sourceMappingURL=streams.js.map