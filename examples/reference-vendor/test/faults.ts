import { findAccount } from '../src/accounts/account-store.js'
import { isPassword } from '../src/accounts/passwords.js'
import { defaultParts, makeProblem, type PlannedStep, type Services, type VendorParts } from '../src/index.js'

/** A vendor with one faulty part, and the facts that show it. */
export interface Fault {
  readonly name: string
  readonly parts: Partial<VendorParts>
  /** Beginnings of the names of the checks that must fail. */
  readonly breaks: readonly string[]
}

const readDiagnoses = ({ database }: Services) =>
  database.transact((connection) => connection.query('SELECT diagnose FROM vz.medisch_dossier'))

function dayLater({ uiterlijk, ...step }: PlannedStep): PlannedStep {
  if (uiterlijk === undefined) return step
  return { ...step, uiterlijk: new Date(Date.parse(uiterlijk) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10) }
}

const deleteDossiers = (tables: readonly string[]) => (services: Services) =>
  services.database.transact(async (connection) => {
    const day = services.clock.today()
    for (const [table, key] of tables.map((name) => name.split(' '))) {
      const expired = `SELECT dossier FROM app.gebeurtenis WHERE gebeurtenis = 'einde-dienstverband' AND datum + 731 < $1`
      await connection.query(`DELETE FROM vz.${table} WHERE ${key} IN (${expired})`, [day])
    }
  })

const employerTables = [
  'ziekmelding verzuimgeval_id',
  'oordeel_bedrijfsarts verzuimgeval_id',
  'claimdossier verzuimgeval_id',
  'verzuimgeval id',
]

export const faults: readonly Fault[] = [
  {
    name: 'a password is enough',
    parts: {
      checkLogin: async ({ database }, { gebruikersnaam, wachtwoord }) => {
        const stored = await database.transact((connection) => findAccount(connection, gebruikersnaam))
        return stored !== undefined && (await isPassword(wachtwoord, stored.wachtwoord)) ? stored.account : undefined
      },
    },
    breaks: ['refuses a wrong code', 'shuts a name', 'opens the door once'],
  },
  {
    name: 'a code opens the door again',
    parts: { acceptPeriod: async () => true },
    breaks: ['opens the door once'],
  },
  {
    name: 'every operation is there for everyone, under the role that has it',
    parts: {
      authorise: async (services, caller, id) => {
        const owner = [...services.contracts.values()].find(({ operations }) => operations.has(id))
        const operation = owner?.operations.get(id)
        if (operation === undefined || owner === undefined) return defaultParts.authorise(services, caller, id)
        const { contracts } = services
        const own = contracts.get(caller.rol)?.operations.get(id)
        if (own !== undefined) return { operation: own, actor: caller }
        const [row] = await services.database.transact((connection) =>
          connection.query('SELECT database_login FROM app.gebruiker WHERE rol = $1 AND werkgever = $2', [
            owner.role,
            caller.werkgever,
          ]),
        )
        return { operation, actor: { ...caller, rol: owner.role, databaseLogin: String(row?.database_login) } }
      },
    },
    breaks: [
      'serves werkgever',
      'serves systeembeheerder-werkgever',
      'gives the employer system administrator',
      'shows systeembeheerder-werkgever no medical',
    ],
  },
  {
    name: 'a body is taken as it comes, what is unknown left out',
    parts: {
      readBody: async (call, body) => {
        const known = call.operation.properties.map(({ name }) => name)
        return Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => known.includes(name)))
      },
    },
    breaks: [
      'refuses a datum outside',
      'refuses a forbidden datum in a change',
      'names every finding',
      'sends nothing of a claim file',
    ],
  },
  {
    name: 'requests run as the vendor itself',
    parts: {
      runAs: ({ database }, _actor, work) =>
        database.transact((connection) => work({ ...connection, asApplication: (own) => own(connection) })),
    },
    breaks: [
      'answers alike',
      'shows werkgever nothing of a dossier at another',
      'shows werknemer nothing of a dossier at another',
      'shows an employee nothing of a colleague',
      'shows the employer of the other dossier',
      'shows the planning to each role',
    ],
  },
  {
    name: 'a record comes with the diagnosis',
    parts: {
      present: async (call, records) => {
        const [row] = await readDiagnoses(call.services)
        const shown = await defaultParts.present(call, records)
        return shown.map((record) => ({ ...record, ...row }))
      },
    },
    breaks: ['shows werkgever no medical', 'shows claimbeoordelaar no medical'],
  },
  {
    name: 'an export comes with the diagnosis',
    parts: {
      writeExport: async (call, records) => {
        const rows = await readDiagnoses(call.services)
        return (await defaultParts.writeExport(call, records)) + rows.map(({ diagnose }) => diagnose).join('\r\n')
      },
    },
    breaks: ['shows werkgever no medical', 'shows claimbeoordelaar no medical'],
  },
  {
    name: 'an export is plain text with commas',
    parts: {
      writeExport: async ({ operation }, records) => {
        const names = operation.properties.map(({ name }) => name)
        return [names, ...records.map((record) => names.map((name) => record[name]))].join('\r\n')
      },
    },
    breaks: ['writes an export'],
  },
  {
    name: 'every term is a day longer',
    parts: { plan: (absence, today) => defaultParts.plan(absence, today).map(dayLater) },
    breaks: [
      'plans the early steps',
      'takes the step of the judgement',
      'adds up two absences',
      'reports a long absence',
    ],
  },
  {
    name: 'a case is planned without what came before it',
    parts: { plan: ({ spells, events }, today) => defaultParts.plan({ spells: spells.slice(-1), events }, today) },
    breaks: ['adds up two absences'],
  },
  {
    name: 'a message is sent as it was drafted',
    parts: { compose: async (_services, { data }) => Object.fromEntries(data.map(({ name, value }) => [name, value])) },
    breaks: ['tells the claims assessor nothing'],
  },
  {
    name: 'nothing follows from a record',
    parts: { followUp: async () => {} },
    breaks: [
      'tells the claims assessor what',
      'takes the step of the judgement',
      'counts the twenty years',
      'clears the messages',
    ],
  },
  {
    name: 'nothing is ever destroyed',
    parts: { sweep: async () => {} },
    breaks: [
      'keeps the employer records two years to the day',
      'lets the judgement go two years',
      'destroys nothing of a dossier',
      'clears the messages',
      'destroys the medical file',
      'counts the twenty years',
    ],
  },
  {
    name: 'the medical file goes with the case',
    parts: { sweep: deleteDossiers([...employerTables, 'medisch_dossier verzuimgeval_id']) },
    breaks: ['keeps the employer records two years to the day', 'keeps the medical file twenty years'],
  },
  {
    name: 'a conflict keeps nothing',
    parts: { sweep: deleteDossiers(employerTables) },
    breaks: ['keeps the employer records past two years while there is arbeidsconflict'],
  },
  {
    name: 'nothing is reported',
    parts: { sendReports: async () => {} },
    breaks: ['reports a long absence', 'reports late rather than never'],
  },
  {
    name: 'everything is reported every day',
    parts: {
      sendReports: async (services) => {
        await services.database.transact((connection) =>
          connection.query(
            `INSERT INTO app.bericht (dossier, aan, soort, inhoud)
             SELECT id, 'uwv', 'ziekmelding-uwv', json_build_object('naam', naam) FROM vz.verzuimgeval`,
          ),
        )
      },
    },
    breaks: ['reports a long absence', 'reports nobody who'],
  },
  {
    name: 'a failure is told as it came',
    parts: {
      describeFailure: async (services, error, caller) => {
        const problem = await defaultParts.describeFailure(services, error, caller)
        return { ...problem, detail: `${problem.detail} ${String(error)}` }
      },
    },
    breaks: ['tells nothing of what went wrong'],
  },
  {
    name: 'a refusal tells what the medical file holds',
    parts: {
      describeFailure: async (services, error, caller) => {
        const problem = await defaultParts.describeFailure(services, error, caller)
        return makeProblem(problem.status, JSON.stringify(await readDiagnoses(services)))
      },
    },
    breaks: ['shows werkgever no medical', 'shows systeembeheerder-werkgever no medical'],
  },
  {
    name: 'the planning of any case is shown',
    parts: {
      handlers: {
        ...defaultParts.handlers,
        planning: async () => ({ status: 200, mediaType: 'application/json', body: { stappen: [] } }),
      },
    },
    breaks: ['answers alike', 'shows the planning to each role', 'plans the early steps'],
  },
]
