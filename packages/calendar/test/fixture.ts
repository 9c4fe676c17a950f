import type {
  Deadline,
  DeadlineVersion,
  Divergence,
  Event,
  NormBase,
  Profile,
  Role,
  Text,
  Word,
} from '@verzuimspec/vocabulary'
import { administratie, medischDossier } from './fixture-retention.js'

type Entry = { readonly id: string }

function byId<T extends Entry>(...entries: readonly T[]): Readonly<Record<string, T>> {
  return Object.freeze(Object.fromEntries(entries.map((entry) => [entry.id, Object.freeze(entry)])))
}

const text = (nl: string, en: string): Text => ({ nl, en })
const word = (id: string, nl: string, en: string): Word => ({ id, label: text(nl, en), norms: [] })

const role = (id: string, nl: string, en: string): Role => ({
  ...word(id, nl, en),
  description: text(nl, en),
  secrecy: 'none',
  dataSubject: id === 'werknemer',
  usesSystem: id !== 'uwv',
})

const divergence = (id: string, label: Text, other: string, otherLabel: Text): Divergence => ({
  id,
  label,
  topic: 'term',
  default: 'wet',
  positions: [
    { id: 'wet', label: text('De wet', 'The law'), protects: 1, norms: ['zw/38-1'] },
    { id: other, label: otherLabel, protects: 2, norms: ['handleiding-2015/5-proces/week'] },
  ],
})

const profile = (id: string, label: Text, choices: Profile['choices']): Profile => ({
  id,
  label,
  description: label,
  choices,
})

/** A version that counts calendar days from the first day of sickness, for a case to build on. */
export const plainVersion: DeadlineVersion = {
  from: 'eerste-ziektedag',
  lastDay: 'P42D',
  counting: [],
  rollsOver: false,
  verified: true,
  norms: ['regeling-procesgang/2-2'],
  readings: [],
}

export const oordeel: Deadline = {
  id: 'oordeel-bedrijfsarts',
  label: text('Oordeel van de bedrijfsarts', "Company doctor's judgement"),
  who: 'bedrijfsarts',
  towards: 'werkgever',
  standing: 'statute',
  versions: [
    {
      ...plainVersion,
      validFrom: '2002-04-01',
      norms: ['regeling-procesgang/2-2', 'ap-2016/5-2-1-bedrijfsarts/oordeel-binnen-zes-weken'],
      readings: [
        {
          position: { divergence: 'week-6', position: 'strikt' },
          lastDay: 'P41D',
          norms: ['handleiding-2015/5-proces/probleemanalyse-week-6'],
        },
      ],
    },
  ],
}

export const planVanAanpak: Deadline = {
  id: 'plan-van-aanpak',
  label: text('Plan van aanpak', 'Plan of action'),
  who: 'werkgever',
  towards: 'werknemer',
  standing: 'statute',
  versions: [
    {
      ...plainVersion,
      validFrom: '2002-04-01',
      from: 'oordeel-bedrijfsarts',
      lastDay: 'P14D',
      outerLastDay: 'P56D',
      norms: ['regeling-procesgang/4-1'],
      readings: [
        {
          position: { divergence: 'plan-van-aanpak-termijn', position: 'strikt' },
          lastDay: 'P14D',
          outerLastDay: 'P55D',
          norms: ['handleiding-2015/5-proces/plan-van-aanpak-week-8'],
        },
      ],
    },
  ],
}

const counted: DeadlineVersion = { ...plainVersion, counting: ['samengeteld', 'zonder-verlof'], norms: ['zw/38-1'] }

export const ziekmelding: Deadline = {
  id: 'ziekmelding-uwv',
  label: text('Ziekmelding bij het UWV na 42 weken', 'Sick report to UWV after 42 weeks'),
  who: 'werkgever',
  towards: 'uwv',
  standing: 'statute',
  lateness: text('Boete van het UWV tot 455 euro.', 'Fine by UWV of up to 455 euros.'),
  versions: [
    { ...counted, validTo: '2008-10-31', lastDay: 'P91D', verified: false, norms: ['zw-oud/38-1'] },
    {
      ...counted,
      validFrom: '2008-11-01',
      lastDay: 'P294D',
      verified: false,
      readings: [
        {
          position: { divergence: 'week-42', position: 'in-week-42' },
          lastDay: 'P293D',
          norms: ['handleiding-2015/5-proces/melding-uwv-in-week-42'],
        },
      ],
    },
  ],
}

/** How long an interruption may last without ending an absence. */
export const samentelling: Deadline = {
  id: 'einde-samentelling',
  label: text('Einde van de samentelling', 'End of joining'),
  who: 'werknemer',
  standing: 'statute',
  nature: 'moment',
  outlastsRecovery: true,
  versions: [
    { ...plainVersion, from: 'eerste-hersteldag', lastDay: 'P4W', countsFirstDay: true, norms: ['bw7/629-10'] },
  ],
}

const none = Object.freeze({})

/**
 * A norm base with the three deadlines and two retention terms of the sick report, with the values of the real one.
 * Frozen here so that a change of content moves no test of the arithmetic.
 */
export const base: NormBase = Object.freeze({
  version: '0.0.0',
  sources: none,
  concordance: none,
  norms: none,
  terms: none,
  roles: byId(
    role('werkgever', 'Werkgever', 'Employer'),
    role('werknemer', 'Werknemer', 'Employee'),
    role('bedrijfsarts', 'Bedrijfsarts', 'Company doctor'),
    role('uwv', 'UWV', 'UWV'),
  ),
  purposes: none,
  facts: byId(
    word('arbeidsconflict', 'Er loopt een arbeidsconflict', 'A labour conflict is running'),
    word('geschil-over-uitkering', 'Er loopt een geschil', 'A benefit dispute is running'),
    word('beroepsziekte-mogelijk', 'Beroepsziekte mogelijk', 'Occupational disease possible'),
  ),
  duties: none,
  actions: none,
  events: byId<Event>(
    word('eerste-ziektedag', 'Eerste ziektedag', 'First day of sickness'),
    word('eerste-hersteldag', 'Eerste dag van herstel', 'First day of recovery'),
    word('oordeel-bedrijfsarts', 'Oordeel van de bedrijfsarts gegeven', "Company doctor's judgement given"),
    word('einde-dienstverband', 'Einde van het dienstverband', 'End of the employment'),
    word('opmaak-stuk', 'Opmaken van het stuk', 'Making of the item'),
    {
      ...word('laatste-wijziging-dossier', 'Laatste wijziging in het dossier', 'Last change in the file'),
      notBefore: 'opmaak-stuk',
    },
  ),
  categories: none,
  elements: none,
  entities: none,
  rules: none,
  tasks: none,
  deadlines: byId(oordeel, planVanAanpak, ziekmelding, samentelling),
  retention: byId(administratie, medischDossier),
  security: none,
  divergences: byId(
    divergence('week-6', text('Tot wanneer loopt zes weken?', 'Until when do six weeks run?'), 'strikt', {
      nl: 'Tot het einde van de zesde week',
      en: 'Until the end of the sixth week',
    }),
    divergence('plan-van-aanpak-termijn', text('Waaraan hangt het plan?', 'On what does the plan hang?'), 'strikt', {
      nl: 'Nooit na het einde van de achtste week',
      en: 'Never after the end of the eighth week',
    }),
    divergence('week-42', text('Wanneer is de melding te laat?', 'When is the report late?'), 'in-week-42', {
      nl: 'Na het einde van de tweeënveertigste week',
      en: 'After the end of the forty-second week',
    }),
  ),
  profiles: byId(
    profile('strikt', text('Strikt', 'Strict'), {
      'week-6': 'strikt',
      'plan-van-aanpak-termijn': 'strikt',
      'week-42': 'in-week-42',
    }),
    profile('handleiding-2015', text('Handleiding 2015', 'Handbook 2015'), { 'week-42': 'in-week-42' }),
  ),
  questions: none,
  crosswalk: none,
  lexicon: none,
})

/** The fixture with other or more deadlines. */
export function withDeadlines(...deadlines: readonly Deadline[]): NormBase {
  return Object.freeze({ ...base, deadlines: byId(oordeel, planVanAanpak, ziekmelding, samentelling, ...deadlines) })
}

/** A deadline of one version, for a case that needs a term of its own. */
export function deadlineOf(id: string, version: Partial<DeadlineVersion>): Deadline {
  return {
    id,
    label: text(id, id),
    who: 'werkgever',
    standing: 'statute',
    versions: [{ ...plainVersion, ...version }],
  }
}
