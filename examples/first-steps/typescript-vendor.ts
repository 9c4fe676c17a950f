import { citationsOf, decide, planning, project, type RecordOf } from '@verzuimspec/sdk'

// A record as a vendor's database gives it, with more in it than the employer may see.
const stored: RecordOf<'ziekmelding'> = {
  id: 'm1',
  verzuimgevalId: 'v1',
  datumZiekmelding: '2026-01-05',
  vangnetJaNee: true,
}

const view = project('werkgever', 'ziekmelding', stored)
// @ts-expect-error the employer's view has no diagnosis: this line does not compile without this comment
const diagnosis: unknown = view.diagnose

const decision = decide({ actor: 'werkgever', action: 'vragen', data: 'vangnet-welke' })
const [norm] = citationsOf(decision, 'en')
const steps = planning({ spells: [{ from: '2026-01-05' }] }, { today: '2026-02-17' }).steps

process.stdout.write(
  [
    `the employer sees: ${Object.keys(view).join(', ')}`,
    `diagnosis: ${diagnosis}`,
    `may he ask which safety net applies? ${decision.verdict}, by ${norm?.sourceName}, ${norm?.locator}`,
    ...steps.map(({ deadline, lastDay, status }) => `${lastDay}  ${deadline}: ${status}`),
    '',
  ].join('\n'),
)
