import type { Sentences } from './sentences.js'

export const nl: Sentences = {
  verdicts: {
    'kit-error': 'fout van de kit',
    'adapter-error': 'niet te bereiken of verkeerd gekoppeld',
    failed: 'niet voldaan',
    inconclusive: 'niet vast te stellen',
    attested: 'verklaard',
    passed: 'voldaan',
    'not-applicable': 'niet van toepassing',
  },
  titles: {
    inzage: (role, element) => `${role} ziet niet: ${element}`,
    uitdraai: (role, element) => `In geen uitdraai van ${role} staat: ${element}`,
    foutmelding: (role, element) => `Geen foutmelding aan ${role} verraadt: ${element}`,
    uitgaand: (recipient, element) => `Aan ${recipient} gaat niet: ${element}`,
    afscherming: (role) => `${role} ziet niets van een andere werkgever`,
    'medische-module': (role) => `De medische module is gesloten voor ${role}`,
    vastlegging: (role, element) => `${role} legt niet vast: ${element}`,
    'stille-opslag': (role, element) => `Een geweigerde invoer door ${role} laat niets na: ${element}`,
    'tweede-factor': (role) => `${role} meldt zich met twee factoren aan`,
    termijn: (deadline) => `Termijn: ${deadline}`,
    bewaartermijn: (retention) => `Bewaartermijn: ${retention}`,
    reikwijdte: (entity) => `Buiten de reikwijdte: ${entity}`,
    outside: (role) => `Buiten de reikwijdte: ${role}`,
  },
  reasons: {
    notTested: (why) => `Kon niet worden getest: ${why}`,
    hidden: {
      surfaced: (role, element) => `\`${element}\` kwam bij \`${role}\` terecht.`,
      nobodySaw: 'Ook wie het mag zien, kreeg het gegeven niet te zien; dat het verborgen is, bewijst dan niets.',
      notServed: 'Deze rol kreeg niets te zien, ook niet wat zij mag; de weigering zegt dan niets over dit gegeven.',
      held: 'Niet aangetroffen, terwijl een bevoegde het wel zag.',
    },
    leftOut: {
      noRecord: 'Geen enkel record houdt dit gegeven bij.',
      servedAllTheSame: (entity) =>
        `Het doelwit verklaart geen \`${entity}\` bij te houden en geeft er toch antwoord op; niets ervan is getest.`,
      notKept: (entity) => `Het doelwit verklaart geen record bij te houden waarin dit gegeven staat (\`${entity}\`).`,
      roleNotServed: (role) => `Het doelwit verklaart de rol \`${role}\` niet te bedienen.`,
    },
    scope: {
      answered: (entity) =>
        `Het doelwit verklaart geen \`${entity}\` bij te houden, en geeft er antwoord op. Neem het op in \`scope\`.`,
      refused: 'Geen enkele rol kreeg er antwoord op.',
      notAsked: 'Niet iedere rol heeft ernaar gevraagd.',
    },
    otherEmployer: {
      seen: (role) => `\`${role}\` ziet het dossier van een andere werkgever.`,
      blind: 'Deze rol kreeg ook zijn eigen dossier niet te zien.',
      held: 'Alleen het eigen dossier gezien.',
    },
    module: {
      entered: (role) => `\`${role}\` komt in de medische module.`,
      notKept: 'Het doelwit verklaart geen record van de medische module bij te houden.',
      nobodyEntered:
        'Niemand kreeg de medische module open, of deze rol was niet aangemeld; dat zij dicht is, bewijst dan niets.',
      held: (attempts) => `${attempts} pogingen geweigerd, terwijl de bedrijfsarts erin kon.`,
    },
    signIn: {
      oneFactor: (role) => `\`${role}\` komt binnen met één factor.`,
      notAllRefused: 'Niet alle pogingen kregen een weigering, of aanmelden met beide factoren lukte ook niet.',
      held: 'Zonder code, met een verkeerde code en met een verkeerd wachtwoord geweigerd; met beide factoren binnen.',
    },
    writes: {
      fitsNowhere: 'Geen schrijfbewerking waarin het past.',
      recorded: (role, element) => `\`${role}\` kan \`${element}\` vastleggen.`,
      ignored:
        'Niet geweigerd en nergens teruggevonden: genegeerd of verborgen bewaard is van buiten niet te zien. Weiger met 400.',
      held: 'Geweigerd, terwijl geoorloofde invoer werd aangenomen.',
      lawfulRefused: 'Ook geoorloofde invoer werd niet aangenomen.',
      nothingRefused: 'Er is niets geweigerd.',
      keptAllTheSame: 'Geweigerd en toch bewaard.',
      nothingKept: 'Van het geweigerde is niets bewaard.',
      lawfulNotFound: 'Ook geoorloofde invoer werd niet teruggevonden.',
    },
    message: {
      holds: (recipient, element) => `Een bericht aan \`${recipient}\` bevat \`${element}\`.`,
      none: 'Aan deze ontvanger ging geen bericht.',
      held: 'Berichten gelezen; het gegeven staat er niet in.',
      empty: 'De berichten bevatten niets van het dossier.',
    },
    term: {
      leftOut:
        'Het doelwit verklaart deze termijn niet te plannen: hij is van een rol die het niet bedient, of staat niet in zijn opgave.',
      wrong: 'De termijn klopt niet.',
      notShown: 'De planning toont deze stap niet.',
      held: 'Op de laatste dag op tijd, een dag later te laat.',
    },
    retention: {
      leftOut: 'Het doelwit verklaart geen record bij te houden waarvoor deze termijn geldt, of noemt hem niet.',
      tooLong: 'Te lang bewaard.',
      tooShort: 'Te vroeg verdwenen.',
      goneBefore: 'Het dossier was er vóór het einde van de termijn al niet; dat het daarna weg is, bewijst dan niets.',
      held: 'Op de laatste dag aanwezig en daarna zoals het hoort.',
    },
  },
  norms: {
    noCheck: 'Geen controle.',
    notDeclared: (because) => `Niet te testen en niet verklaard. ${because}`,
    declared: (by, date, what) => `Verklaard door ${by} op ${date}: ${what}`,
    permits: 'Staat iets toe of legt iets uit: een systeem dat minder toelaat, voldoet ook.',
    untested: 'Deze kit heeft hier geen controle voor.',
  },
  report: {
    headline: ({ passed, failed, open, untested }) =>
      `${passed} controles voldaan, ${failed} niet voldaan, ${open} zonder uitslag. ${untested} normen zijn niet getest en niet verklaard.`,
    leftOut: 'Buiten de reikwijdte; niet getest',
    nothing: 'Niets.',
    none: 'Geen.',
    outcome: 'Uitslag',
    findings: 'Bevindingen',
    norms: 'Normen',
    allChecks: 'Alle controles',
    notice:
      'Dit rapport beschrijft wat in een testomgeving is gezien. Het is geen juridisch advies en geen certificering onder artikel 42 AVG.',
    scope: { entities: 'Records', roles: 'Rollen', deadlines: 'Termijnen', retention: 'Bewaartermijnen' },
  },
}
