import type { Text } from '@verzuimspec/vocabulary'
import type { Verdict } from '../result.js'

/** How each verdict is called and signed in a report; the word carries the meaning, the sign only helps the eye. */
export const verdictWords: Readonly<Record<Verdict, { readonly label: Text; readonly sign: string }>> = Object.freeze({
  'kit-error': { label: { nl: 'fout van de kit', en: 'kit error' }, sign: '⚠' },
  'adapter-error': { label: { nl: 'niet te bereiken of verkeerd gekoppeld', en: 'adapter error' }, sign: '⚠' },
  failed: { label: { nl: 'niet voldaan', en: 'failed' }, sign: '✗' },
  inconclusive: { label: { nl: 'niet vast te stellen', en: 'inconclusive' }, sign: '?' },
  attested: { label: { nl: 'verklaard', en: 'attested' }, sign: '✎' },
  passed: { label: { nl: 'voldaan', en: 'passed' }, sign: '✓' },
  'not-applicable': { label: { nl: 'niet van toepassing', en: 'not applicable' }, sign: '–' },
})
