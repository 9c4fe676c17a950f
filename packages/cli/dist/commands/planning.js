import { explainStep, planCase } from '@verzuimspec/calendar';
import { exitCode } from '../exit-code.js';
import { loadBase } from '../load-base.js';
import { parseEvents, parsePeriod } from '../parse-options.js';
import { renderPlanning } from '../render-planning.js';
const makeCase = (options) => ({
    spells: options.spell.map(parsePeriod),
    leaves: options.leave.map((given) => {
        const { from, to } = parsePeriod(given);
        return { from, to: to ?? from };
    }),
    events: parseEvents(options.event),
});
/** Plans one absence: who must do what until when, and how that day was found. */
export const planning = (streams, options) => {
    const base = loadBase(streams, options.spec);
    const { profile, today, lang } = options;
    const given = { ...(profile === undefined ? {} : { profile }), ...(today === undefined ? {} : { today }) };
    const plan = planCase(base, makeCase(options), given);
    if (options.json) {
        streams.out(`${JSON.stringify({ schemaVersion: 1, ...plan }, null, 2)}\n`);
        return exitCode.ok;
    }
    if (options.explain === undefined)
        streams.out(renderPlanning(base, plan, lang));
    else
        streams.out(`${explainStep(base, plan, options.explain, lang)
            .lines.map(({ text }) => text)
            .join('\n')}\n`);
    return exitCode.ok;
};
//# sourceMappingURL=planning.js.map