import { expect, it } from 'vitest'
import { makeTestStreams } from '../tools/test-streams.js'
import { run } from './run.js'

const example = ['planning', '--spell', '2022-01-03', '--today', '2022-10-25', '--lang', 'en']

async function plan(...args: readonly string[]): Promise<string> {
  const streams = makeTestStreams()
  expect(await run([...example, ...args], streams)).toBe(0)
  return streams.written()
}

it('plans the worked example of the law as a timeline, with the norms of each step', async () => {
  const lines = (await plan()).split('\n')
  expect(lines.slice(0, 2)).toEqual(['Jan 2022', '  03 Mon  │ ◆ wk 1   First day of sickness'])
  const report = lines.findIndex((line) => line.includes('Sick report to UWV after 42 weeks'))
  expect(lines[report]).toMatch(/^ {2}24 Mon {2}│ ✗ wk 43 {2}Sick report to UWV after 42 weeks, Employer \(late/)
  expect(lines[report + 1]).toContain('455 euros')
  expect(lines[report + 2]).toContain('zw/38-1')
})

it('writes a calendar with reminders', async () => {
  const calendar = await plan('--format', 'ics', '--reminder', '14', '--case', 'dossier-7')
  expect(calendar.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
  expect(calendar).toContain('UID:verzuimspec-ziekmelding-uwv-dossier-7')
  expect(calendar).toContain('TRIGGER:-P14D')
})

it('explains one step with the norms of each sentence, in JSON beside the planning', async () => {
  const text = await plan('--explain', 'ziekmelding-uwv')
  expect(text).toMatch(/^The term is 294 days and .*\n {2}\S*zw\/38-1/m)
  const { explanation, steps } = JSON.parse(await plan('--explain', 'ziekmelding-uwv', '--json'))
  expect(explanation.deadline).toBe('ziekmelding-uwv')
  expect(text).toContain(explanation.lines[0].text)
  expect(steps.length).toBeGreaterThan(20)
})

it('leaves sickness from pregnancy out of the dismissal ban, and counts it for the wait', async () => {
  const streams = makeTestStreams()
  const spells = ['--pregnancy-spell', '2022-01-03..2022-01-30', '--spell', '2022-01-31']
  expect(await run(['planning', ...spells, '--json'], streams)).toBe(0)
  const { steps, spells: joined } = JSON.parse(streams.written())
  const lastDay = (id: string) => steps.find(({ deadline }: { deadline: string }) => deadline === id).lastDay
  expect(joined[0]).toEqual({ from: '2022-01-03', to: '2022-01-30', byPregnancy: true })
  expect([lastDay('opzegverbod-vervalt'), lastDay('einde-wachttijd')]).toEqual(['2024-01-31', '2023-12-31'])
})

it.each([
  ['--leave', '2022-01-03'],
  ['--leave-other-cause', '2022-07-25'],
])('tells by %s whether the sickness after leave is the one before it', async (leave, first) => {
  const streams = makeTestStreams()
  const spells = ['--spell', '2022-01-03..2022-04-03', '--spell', '2022-07-25']
  expect(await run(['planning', ...spells, leave, '2022-04-04..2022-07-24', '--json'], streams)).toBe(0)
  expect(JSON.parse(streams.written()).eersteZiektedag).toBe(first)
})

it('draws the planning', async () => {
  expect(await plan('--format', 'svg')).toMatch(/^<svg [^>]*role="img"/)
})

it.each([
  [['--format', 'pdf'], '`pdf` is no format; expected one of text, ics, svg'],
  [['--format', 'ics', '--reminder', 'soon'], 'NaN is no reminder'],
  [['--leave', '2022-02-01'], 'leave `2022-02-01` has no end; expected FROM..TO'],
  [['--leave-other-cause', '2022-02-01'], 'leave `2022-02-01` has no end; expected FROM..TO'],
  [['--pregnancy-spell', '2022-02'], '/spells/1/from: `2022-02` is not a day of the calendar'],
])('refuses %j and writes nothing', async (args, message) => {
  const streams = makeTestStreams()
  expect(await run([...example, ...args], streams)).toBe(2)
  expect(streams.said()).toContain(message)
  expect(streams.written()).toBe('')
})
