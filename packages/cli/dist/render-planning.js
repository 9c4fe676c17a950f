const words = {
    nl: {
        first: 'Eerste ziektedag',
        unknown: 'nog niet te bepalen',
        unverified: 'niet geverifieerd',
        divergences: 'bronnen verschillen',
        status: { done: 'gedaan', due: 'loopt', late: 'te laat', 'not-yet': 'nog niet' },
    },
    en: {
        first: 'First day of sickness',
        unknown: 'cannot be set yet',
        unverified: 'not verified',
        divergences: 'sources differ',
        status: { done: 'done', due: 'due', late: 'late', 'not-yet': 'not yet' },
    },
};
const describeRemarks = (step, lang) => {
    const remarks = [
        ...(step.status === undefined ? [] : [words[lang].status[step.status]]),
        ...(step.verified ? [] : [words[lang].unverified]),
        ...(step.divergences.length > 0 ? [`${words[lang].divergences}: ${step.divergences.join(', ')}`] : []),
    ];
    return remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
};
const renderStep = (base, step, lang) => {
    const label = base.deadlines[step.deadline]?.label[lang] ?? step.deadline;
    const who = base.roles[step.who]?.label[lang] ?? step.who;
    const day = step.lastDay ?? words[lang].unknown;
    return `${day}  ${label}, ${who}${describeRemarks(step, lang)}\n            ${step.norms.join(', ')}`;
};
/**
 * A planning as lines of text, one step a pair of lines: day, what, who and remarks; then the norms.
 */
export function renderPlanning(base, planning, lang) {
    const steps = planning.steps.map((step) => renderStep(base, step, lang));
    return `${[`${planning.eersteZiektedag}  ${words[lang].first}`, ...steps].join('\n')}\n`;
}
//# sourceMappingURL=render-planning.js.map