import type { Deadline } from '@verzuimspec/vocabulary'
import { deadlineOf, withDeadlines } from './fixture.js'

const unlessMade: Deadline['when'] = [{ event: 'opmaak-stuk', is: 'unknown' }]

/** Terms that hang on each other in ways the norm base does not have, or has twice over. */
export const tangled = withDeadlines(
  { ...deadlineOf('nazorg', { lastDay: 'P10D' }), when: unlessMade },
  { ...deadlineOf('wending', { lastDay: 'P20D' }), nature: 'moment', when: unlessMade },
  deadlineOf('na-wending', {
    from: 'wending',
    lastDay: 'P5D',
    opens: { from: 'laatste-wijziging-dossier', day: 'P1D' },
  }),
  deadlineOf('na-nazorg', {
    notBefore: [{ from: 'eerste-ziektedag', lastDay: 'P50D', delayOf: 'nazorg', norms: [] }],
  }),
  deadlineOf('verkort', { lastDay: 'P60D', shortenedBy: ['nazorg', 'na-wending'] }),
  { ...deadlineOf('zonder-feit', { lastDay: 'P30D' }), unless: ['arbeidsconflict'] },
)
