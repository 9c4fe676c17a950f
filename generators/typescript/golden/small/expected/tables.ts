// Generated from norm base 1.2.3 as of 2024-01-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Rules } from '@verzuimspec/rules'

/** The norm base with all its versions, without a date chosen. */
export type Tables = Omit<Rules['spec'], 'asOf'>

/** The norm base as far as answers need it, made anew at each call. */
export function readTables(): Tables {
  return {
    version: '1.2.3',
    actions: {
      inzien: {"id":"inzien","label":{"nl":"Inzien","en":"Read"},"norms":[]},
      uitdraaien: {"id":"uitdraaien","label":{"nl":"Uitdraaien","en":"Export"},"norms":[]},
      vastleggen: {"id":"vastleggen","label":{"nl":"Vastleggen","en":"Record"},"norms":[]},
      verstrekken: {"id":"verstrekken","label":{"nl":"Verstrekken","en":"Disclose"},"norms":[]},
    },
    categories: {},
    concordance: {},
    crosswalk: {},
    deadlines: {},
    divergences: {
      'klacht-delen': {"id":"klacht-delen","label":{"nl":"Of de klacht gedeeld wordt","en":"Whether the complaint is shared"},"topic":"privacy","positions":[{"id":"delen","label":{"nl":"Delen","en":"Share"},"protects":1,"norms":["voorbeeldwet/2-gegevens/nodig"]},{"id":"niet-delen","label":{"nl":"Niet delen","en":"Do not share"},"protects":2,"norms":["voorbeeldwet/2-gegevens/geheim"]}],"default":"niet-delen"},
    },
    duties: {},
    elements: {
      aandeel: {"id":"aandeel","label":{"nl":"Deel van de week","en":"Share of the week"},"category":"a","type":"percentage","origin":"werkgever","purposes":["planning"],"norms":["voorbeeldwet/2-gegevens/nodig"]},
      case: {"id":"case","label":{"nl":"Of er een zaak loopt","en":"Whether a case is running"},"category":"a","type":"boolean","origin":"werkgever","purposes":["planning"],"norms":["voorbeeldwet/2-gegevens/nodig"]},
      'duur-in-dagen': {"id":"duur-in-dagen","label":{"nl":"Duur in dagen","en":"Duration in days"},"category":"a","type":"integer","origin":"werkgever","purposes":["planning"],"norms":["voorbeeldwet/2-gegevens/nodig"]},
      klacht: {"id":"klacht","label":{"nl":"Klacht","en":"Complaint"},"category":"c","type":"text","origin":"werkgever","purposes":["planning"],"norms":["voorbeeldwet/2-gegevens/geheim"]},
      loon: {"id":"loon","label":{"nl":"Loon","en":"Wages"},"category":"a","type":"amount","origin":"werkgever","purposes":["planning"],"norms":["voorbeeldwet/2-gegevens/nodig"]},
      naam: {"id":"naam","label":{"nl":"Naam */ of roepnaam","en":"Name */ or first name"},"category":"a","type":"text","origin":"werkgever","purposes":["planning"],"norms":["voorbeeldwet/2-gegevens/nodig"]},
      telefoon: {"id":"telefoon","label":{"nl":"Telefoon","en":"Telephone"},"category":"a","type":"text","origin":"werkgever","purposes":["planning"],"norms":["voorbeeldwet/2-gegevens/toestemming"]},
      'week-1-2': {"id":"week-1-2","label":{"nl":"Begin van de eerste twee weken","en":"Start of the first two weeks"},"category":"a","type":"date","origin":"werkgever","purposes":["planning"],"norms":["voorbeeldwet/2-gegevens/nodig"]},
    },
    entities: {
      dossier: {"id":"dossier","label":{"nl":"Dossier","en":"File"},"collection":"dossiers","module":"verzuim","recordedBy":["werkgever"],"readBy":["arts","werkgever"],"properties":[{"name":"naam","element":"naam","required":true},{"name":"week-1-2","element":"week-1-2","required":true}],"norms":["voorbeeldwet/2-gegevens/nodig"]},
      'gesprek-met-arts': {"id":"gesprek-met-arts","label":{"nl":"Gesprek met de arts","en":"Talk with the doctor"},"collection":"gesprekken-met-arts","parent":"dossier","module":"verzuim","recordedBy":["arts"],"readBy":["arts","werkgever"],"properties":[{"name":"klacht","element":"klacht","required":true},{"name":"case","element":"case","required":false},{"name":"duur-in-dagen","element":"duur-in-dagen","required":false},{"name":"aandeel","element":"aandeel","required":false},{"name":"loon","element":"loon","required":false},{"name":"telefoon","element":"telefoon","required":false}],"norms":[]},
    },
    events: {},
    facts: {
      toestemming: {"id":"toestemming","label":{"nl":"De werknemer stemde toe","en":"The employee consented"},"norms":[]},
    },
    lexicon: {},
    norms: {
      'voorbeeldwet/2-gegevens/geheim': {"id":"voorbeeldwet/2-gegevens/geheim","source":"voorbeeldwet","locator":"art. 2","modality":"permission","who":[],"towards":[],"elements":[],"statement":{"nl":"Wat de werknemer de arts vertelt, blijft daar.","en":"What the employee tells the doctor stays there."},"basis":[],"enforcedBy":"rule","verified":true},
      'voorbeeldwet/2-gegevens/nodig': {"id":"voorbeeldwet/2-gegevens/nodig","source":"voorbeeldwet","locator":"art. 2","modality":"permission","who":[],"towards":[],"elements":[],"statement":{"nl":"De werkgever kent wat de planning vraagt.","en":"The employer knows what planning needs."},"basis":[{"then":"oude-wet/16","now":["voorbeeldwet/9-1"],"verified":false}],"enforcedBy":"rule","verified":true},
      'voorbeeldwet/2-gegevens/toestemming': {"id":"voorbeeldwet/2-gegevens/toestemming","source":"voorbeeldwet","locator":"art. 2","modality":"permission","who":[],"towards":[],"elements":[],"statement":{"nl":"Met toestemming kent de werkgever het telefoonnummer.","en":"With consent the employer knows the telephone number."},"basis":[],"enforcedBy":"rule","verified":true,"condition":{"nl":"De werknemer stemde toe.","en":"The employee consented."}},
      'voorbeeldwet/2-gegevens/voorlichting': {"id":"voorbeeldwet/2-gegevens/voorlichting","source":"voorbeeldwet","locator":"art. 2","modality":"permission","who":[],"towards":[],"elements":[],"statement":{"nl":"De werkgever licht zijn personeel voor.","en":"The employer informs its staff."},"basis":[],"enforcedBy":"declared","verified":true},
    },
    profiles: {
      ruim: {"id":"ruim","label":{"nl":"Ruim","en":"Wide"},"description":{"nl":"Deelt wat een bron laat delen.","en":"Shares what a source lets share."},"choices":{"klacht-delen":"delen"}},
    },
    purposes: {
      planning: {"id":"planning","label":{"nl":"Planning","en":"Planning"},"norms":[]},
    },
    questions: {},
    retention: {},
    roles: {
      arts: {"id":"arts","label":{"nl":"Arts","en":"Doctor"},"description":{"nl":"Arts.","en":"Doctor."},"secrecy":"own","dataSubject":false,"usesSystem":true,"norms":[]},
      'beheerder-werkgever': {"id":"beheerder-werkgever","label":{"nl":"Beheerder van de werkgever","en":"Employer's administrator"},"description":{"nl":"Beheerder van de werkgever.","en":"Employer's administrator."},"secrecy":"none","dataSubject":false,"usesSystem":true,"norms":[],"within":"werkgever"},
      uwv: {"id":"uwv","label":{"nl":"UWV","en":"UWV"},"description":{"nl":"UWV.","en":"UWV."},"secrecy":"none","dataSubject":false,"usesSystem":false,"norms":[]},
      werkgever: {"id":"werkgever","label":{"nl":"Werkgever","en":"Employer"},"description":{"nl":"Werkgever.","en":"Employer."},"secrecy":"none","dataSubject":false,"usesSystem":true,"norms":[]},
    },
    rules: {
      'permissions/arts/alles': {"id":"permissions/arts/alles","effect":"permit","role":"arts","actions":["inzien","vastleggen"],"elements":["aandeel","case","duur-in-dagen","klacht","loon","naam","telefoon","week-1-2"],"requires":null,"duties":[],"norms":["voorbeeldwet/2-gegevens/geheim"]},
      'permissions/werkgever/gewoon': {"id":"permissions/werkgever/gewoon","effect":"permit","role":"werkgever","actions":["inzien","vastleggen"],"elements":["aandeel","case","duur-in-dagen","loon","naam","week-1-2"],"requires":null,"duties":[],"norms":["voorbeeldwet/2-gegevens/nodig"]},
      'permissions/werkgever/ruim': {"id":"permissions/werkgever/ruim","effect":"permit","role":"werkgever","actions":["inzien"],"elements":["klacht"],"requires":null,"duties":[],"norms":["voorbeeldwet/2-gegevens/nodig"],"position":{"divergence":"klacht-delen","position":"delen"}},
      'permissions/werkgever/telefoon': {"id":"permissions/werkgever/telefoon","effect":"permit","role":"werkgever","actions":["inzien"],"elements":["telefoon"],"requires":{"fact":"toestemming"},"duties":[],"norms":["voorbeeldwet/2-gegevens/toestemming"]},
    },
    security: {},
    sources: {
      'oude-wet': {"id":"oude-wet","label":{"nl":"Oude wet","en":"Old act"},"issuer":"Voorbeeldwetgever","standing":"statute","validTo":"2019-12-31","replacedBy":["voorbeeldwet"]},
      voorbeeldwet: {"id":"voorbeeldwet","label":{"nl":"Voorbeeldwet","en":"Example act"},"issuer":"Voorbeeldwetgever","standing":"statute","validFrom":"2020-01-01","replacedBy":[]},
    },
    tasks: {},
    terms: {},
  }
}
