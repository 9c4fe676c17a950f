import type { Sentences } from './sentences.js'

export const en: Sentences = {
  verdicts: {
    'kit-error': 'kit error',
    'adapter-error': 'adapter error',
    failed: 'failed',
    inconclusive: 'inconclusive',
    attested: 'attested',
    passed: 'passed',
    'not-applicable': 'not applicable',
  },
  titles: {
    inzage: (role, element) => `${role} does not see: ${element}`,
    uitdraai: (role, element) => `No export of ${role} holds: ${element}`,
    foutmelding: (role, element) => `No error to ${role} betrays: ${element}`,
    uitgaand: (recipient, element) => `Not sent to ${recipient}: ${element}`,
    afscherming: (role) => `${role} sees nothing of another employer`,
    'medische-module': (role) => `The medical module is closed to ${role}`,
    vastlegging: (role, element) => `${role} does not record: ${element}`,
    'stille-opslag': (role, element) => `A refused write by ${role} leaves nothing behind: ${element}`,
    'tweede-factor': (role) => `${role} logs in with two factors`,
    termijn: (deadline) => `Term: ${deadline}`,
    bewaartermijn: (retention) => `Retention: ${retention}`,
    reikwijdte: (entity) => `Outside the scope: ${entity}`,
    outside: (role) => `Outside the scope: ${role}`,
  },
  reasons: {
    notTested: (why) => `Could not be tested: ${why}`,
    hidden: {
      surfaced: (role, element) => `\`${element}\` reached \`${role}\`.`,
      nobodySaw: 'Those who may see the datum did not see it either; that it stayed hidden then proves nothing.',
      notServed:
        'This role was shown nothing, not even what it may see; the refusal then says nothing about this datum.',
      held: 'Not found, while an entitled role did see it.',
    },
    leftOut: {
      noRecord: 'No record holds this datum.',
      servedAllTheSame: (entity) =>
        `The target declares to keep no \`${entity}\` and yet answers for it; none of it was tested.`,
      notKept: (entity) => `The target declares to keep no record that holds this datum (\`${entity}\`).`,
      roleNotServed: (role) => `The target declares not to serve the role \`${role}\`.`,
    },
    scope: {
      answered: (entity) => `The target declares to keep no \`${entity}\`, and answers for it. Add it to \`scope\`.`,
      refused: 'No role got an answer for it.',
      notAsked: 'Not every role has asked for it.',
    },
    otherEmployer: {
      seen: (role) => `\`${role}\` sees another employer's dossier.`,
      blind: 'This role did not see its own dossier either.',
      held: 'Only its own dossier was seen.',
    },
    module: {
      entered: (role) => `\`${role}\` gets into the medical module.`,
      notKept: 'The target declares to keep no record of the medical module.',
      nobodyEntered:
        'Nobody got the medical module open, or this role was not logged in; that it is closed then proves nothing.',
      held: (attempts) => `${attempts} attempts refused, while the company doctor could enter.`,
    },
    signIn: {
      oneFactor: (role) => `\`${role}\` gets in with one factor.`,
      notAllRefused: 'Not every attempt was refused, or logging in with both factors did not work either.',
      held: 'Refused without a code, with a wrong code and with a wrong password; let in with both factors.',
    },
    writes: {
      fitsNowhere: 'No writing operation in which it fits.',
      recorded: (role, element) => `\`${role}\` can record \`${element}\`.`,
      ignored:
        'Not refused and found nowhere: ignored or kept out of sight cannot be told from outside. Refuse with 400.',
      held: 'Refused, while lawful input was accepted.',
      lawfulRefused: 'Lawful input was not accepted either.',
      nothingRefused: 'Nothing was refused.',
      keptAllTheSame: 'Refused and stored all the same.',
      nothingKept: 'Nothing of what was refused was kept.',
      lawfulNotFound: 'Lawful input was not found back either.',
    },
    message: {
      holds: (recipient, element) => `A message to \`${recipient}\` holds \`${element}\`.`,
      none: 'No message went to this recipient.',
      held: 'Messages read; the datum is not in them.',
      empty: 'The messages hold nothing of the dossier.',
    },
    term: {
      leftOut:
        'The target declares not to plan this term: it is of a role that it does not serve, or not among those it names.',
      wrong: 'The term is wrong.',
      notShown: 'The planning does not show this step.',
      held: 'In time on the last day, late a day after.',
    },
    retention: {
      leftOut: 'The target declares to keep no record that this term holds for, or does not name it.',
      tooLong: 'Kept too long.',
      tooShort: 'Gone too early.',
      goneBefore:
        'The dossier was not there before the end of the term; that it is gone afterwards then proves nothing.',
      held: 'There on the last day and afterwards as it should be.',
    },
  },
  norms: {
    noCheck: 'No check.',
    notDeclared: (because) => `Not testable and not declared. ${because}`,
    declared: (by, date, what) => `Declared by ${by} on ${date}: ${what}`,
    permits: 'Permits or explains something: a system that allows less complies as well.',
    untested: 'This kit has no check for it.',
  },
  report: {
    headline: ({ passed, failed, open, untested }) =>
      `${passed} checks passed, ${failed} failed, ${open} without an outcome. ${untested} norms are neither tested nor declared.`,
    leftOut: 'Outside the scope; not tested',
    nothing: 'Nothing.',
    none: 'None.',
    outcome: 'Outcome',
    findings: 'Findings',
    norms: 'Norms',
    allChecks: 'All checks',
    notice:
      'This report describes what was seen in a test environment. It is no legal advice and no certification under article 42 GDPR.',
    scope: { entities: 'Records', roles: 'Roles', deadlines: 'Deadlines', retention: 'Retention terms' },
  },
}
