import type { Extension, Retention, Text } from '@verzuimspec/vocabulary'

const text = (nl: string, en: string): Text => ({ nl, en })

const extension = (fact: string, nl: string, en: string): Extension => ({
  fact,
  label: text(nl, en),
  norms: [`ap-2016/6-bewaartermijnen/${fact}`],
})

const lateOnset = extension('beroepsziekte-mogelijk', 'Zolang een beroepsziekte kan', 'While late onset is possible')

export const administratie: Retention = {
  id: 'verzuimadministratie-werkgever',
  label: text('Verzuimadministratie van de werkgever', "Employer's absence administration"),
  keeper: 'werkgever',
  entities: ['verzuimgeval'],
  versions: [
    {
      validFrom: '2016-04-29',
      start: 'einde-dienstverband',
      term: 'P2Y',
      bound: 'maximum',
      verified: true,
      norms: ['ap-2016/6-bewaartermijnen/administratie-twee-jaar'],
      extensions: [
        extension('arbeidsconflict', 'Zolang het conflict duurt', 'As long as the conflict lasts'),
        extension('geschil-over-uitkering', 'Zolang het geschil duurt', 'As long as the dispute lasts'),
      ],
    },
  ],
}

export const medischDossier: Retention = {
  id: 'medisch-dossier',
  label: text('Medisch dossier', 'Medical file'),
  keeper: 'bedrijfsarts',
  entities: ['medisch-dossier'],
  versions: [
    {
      validFrom: '2006-01-01',
      validTo: '2019-12-31',
      start: 'opmaak-stuk',
      term: 'P15Y',
      bound: 'minimum',
      verified: false,
      norms: ['ap-2016/6-bewaartermijnen/verzuimdossier-vijftien-jaar'],
      extensions: [lateOnset],
    },
    {
      validFrom: '2020-01-01',
      start: 'laatste-wijziging-dossier',
      term: 'P20Y',
      bound: 'minimum',
      verified: false,
      norms: ['bw7/454-3', 'bw7/464-2-a'],
      extensions: [lateOnset],
    },
  ],
}
