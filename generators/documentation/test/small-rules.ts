import type { Rule } from '@verzuimspec/vocabulary'

const rule = (
  role: string,
  actions: readonly string[],
  elements: readonly string[],
  more: Partial<Rule>,
): Omit<Rule, 'id'> => ({
  effect: 'permit',
  role,
  actions,
  elements,
  requires: null,
  duties: [],
  norms: ['wet/1'],
  ...more,
})

const everything = ['naam', 'diagnose', 'vangnet', 'noodgeval']

const disclose = ['verstrekken']

/** The rules of the small norm base: a permit, a prohibition, conditions, flows and two positions. */
export const smallRules: Readonly<Record<string, Omit<Rule, 'id'>>> = {
  'werkgever/naam': rule('werkgever', ['vastleggen', 'inzien'], ['naam', 'vangnet'], { purpose: 'loon' }),
  'werkgever/geen-diagnose': rule('werkgever', ['vragen', 'vastleggen', 'inzien'], ['diagnose'], {
    effect: 'prohibit',
    norms: ['wet/2'],
  }),
  'werkgever/noodgeval': rule('werkgever', ['inzien'], ['noodgeval'], {
    requires: { all: [{ fact: 'verzoek' }, { not: { fact: 'geheim' } }] },
    duties: ['niet-meer-dan-nodig'],
  }),
  'bedrijfsarts/alles': rule('bedrijfsarts', ['vragen', 'vastleggen', 'inzien'], everything, {
    purpose: 'begeleiding',
  }),
  'werknemer/inzage': rule('werknemer', ['inzien'], everything, { norms: ['avg/15'] }),
  'bedrijfsarts--werkgever/vangnet': rule('bedrijfsarts', disclose, ['vangnet'], {
    recipient: 'werkgever',
    purpose: 'loon',
    requires: { fact: 'toestemming' },
    duties: ['informeren'],
    position: { divergence: 'vangnet-melden', position: 'met-toestemming' },
    norms: ['gids/6-2/vangnet'],
  }),
  'bedrijfsarts--werkgever/vangnet-altijd': rule('bedrijfsarts', disclose, ['vangnet'], {
    recipient: 'werkgever',
    position: { divergence: 'vangnet-melden', position: 'altijd' },
    norms: ['wet/1'],
  }),
  'bedrijfsarts--uwv/op-verzoek': rule('bedrijfsarts', disclose, everything, {
    recipient: 'uwv',
    requires: { fact: 'verzoek' },
  }),
  'werknemer--bedrijfsarts/alles': rule('werknemer', disclose, everything, { recipient: 'bedrijfsarts' }),
  'werknemer--uwv/niets': rule('werknemer', disclose, everything, {
    recipient: 'uwv',
    effect: 'prohibit',
    norms: ['wet/2'],
  }),
}
