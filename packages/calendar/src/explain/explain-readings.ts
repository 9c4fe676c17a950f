import { type ExplainPart, say } from './explanation.js'

/** The points on which the sources differ about this term, and what is followed. */
export const explainReadings: ExplainPart = ({ base, planning, step, sentences, language }) =>
  step.divergences.flatMap((id) => {
    const divergence = base.divergences[id]
    if (divergence === undefined) return []
    const profile = planning.profile === undefined ? undefined : base.profiles[planning.profile]
    const chosen = profile?.choices[id]
    const position = divergence.positions.find((candidate) => candidate.id === (chosen ?? divergence.default))
    const label = position?.label[language] ?? divergence.default
    const topic = divergence.label[language]
    const named = profile === undefined || chosen === undefined ? undefined : profile.label[language]
    const text = named === undefined ? sentences.reading(topic, label) : sentences.profileReading(topic, label, named)
    return [say(text, position?.norms)]
  })
