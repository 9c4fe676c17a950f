import type { Vocabulary } from './words.js'

/** What the schemas speak of, in Dutch. */
export const vocabularyNl: Vocabulary = {
  targets: {
    sources: 'bron',
    concordance: 'artikel in de concordantie',
    norms: 'norm',
    terms: 'begrip',
    roles: 'rol',
    purposes: 'doel',
    facts: 'feit',
    duties: 'plicht',
    actions: 'handeling',
    events: 'gebeurtenis',
    categories: 'categorie',
    elements: 'gegeven',
    entities: 'record',
    permissions: 'bevoegdheid',
    flows: 'verstrekking',
    tasks: 'taak',
    deadlines: 'termijn',
    retention: 'bewaartermijn',
    security: 'beveiligingseis',
    divergences: 'verschil tussen bronnen',
    profiles: 'profiel',
    'lint-exceptions': 'uitzondering',
    positions: 'standpunt',
    properties: 'eigenschap',
  },
  forms: {
    Id: { name: 'een naam', looks: 'woorden van a-z en 0-9 met losse streepjes ertussen: `vangnet-ja-nee`' },
    NormId: {
      name: 'de naam van een norm',
      looks: 'het pad onder norms, dan de sleutel: `ap-2016/4-ziekmelding/vangnet`',
    },
    ArticleRef: { name: 'een artikel', looks: 'een bron en een artikel, lid, onderdeel: `wbp/21-1-f`' },
    IsoDate: { name: 'een datum', looks: 'een dag die bestaat: `2008-11-01`' },
    IsoDuration: {
      name: 'een termijn',
      looks: 'één aantal dagen, weken, maanden of jaren: `P294D`, `P6W`, `P6M`, `P2Y`',
    },
    PositionRef: { name: 'een standpunt', looks: 'een verschil en een standpunt daarvan: `week-6/uiterste-lezing`' },
  },
  types: {
    object: 'sleutels met waarden',
    array: 'een lijst',
    string: 'een tekst',
    boolean: '`true` of `false`',
    integer: 'een geheel getal',
    number: 'een getal',
  },
}
