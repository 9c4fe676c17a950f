import { fileURLToPath } from 'node:url'
import { type AbsenceCase, planCase } from '@verzuimspec/calendar'
import { loadBundledBase } from '@verzuimspec/norm-base'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { renderICalendar } from './render-icalendar.js'
import { renderTimelineSvg } from './render-svg.js'
import { renderTimelineText } from './render-text.js'

const base = loadBundledBase(fileURLToPath(new URL('../../../spec/dist/norm-base.json', import.meta.url)))
const sick: AbsenceCase = { spells: [{ from: '2022-01-03' }], events: { 'oordeel-bedrijfsarts': '2022-02-10' } }
const planning = planCase(base, sick, { today: '2022-10-20' })
const dated = planning.steps.filter(({ lastDay }) => lastDay !== undefined)

describe('the timeline of text', () => {
  const lines = renderTimelineText(base, planning, { language: 'nl' }).split('\n')

  it('starts with the first day of sickness, in its month and on its weekday', () => {
    expect(lines.slice(0, 2)).toEqual(['jan 2022', '  03 ma   │ ◆ wk 1   Eerste ziektedag'])
  })

  it('names day, week, step, who and status on one line', () => {
    expect(lines).toContain('  10 do   │ ✓ wk 6   Oordeel van de bedrijfsarts, Bedrijfsarts (gedaan)')
    expect(lines.find((line) => line.includes('Plan van aanpak, Werkgever'))).toMatch(/^ {2}24 do {3}│ ✗ wk 8 /)
  })

  it('says below a late step, and below no other, what lateness costs', () => {
    const late = lines.findIndex((line) => line.includes('Plan van aanpak, Werkgever'))
    expect(lines[late + 1]).toBe('                UWV kan de loonplicht met ten hoogste een jaar verlengen.')
    const costs = dated.filter(({ status, lateness }) => status === 'late' && lateness !== undefined)
    expect(lines.filter((line) => line.startsWith(' '.repeat(16)))).toHaveLength(costs.length)
  })

  it('shows every step once, in the order of the days, and those without a day last', () => {
    const months = lines.filter((line) => /^[a-z]{3} \d{4}$/.test(line))
    expect(new Set(months).size).toBe(months.length)
    const body = lines.slice(lines.indexOf('Nog zonder dag') + 1).filter(Boolean)
    expect(body).toHaveLength(planning.steps.length - dated.length)
    expect(body.every((line) => line.includes('wacht op: '))).toBe(true)
  })

  it('adds the norms when asked, and colours by status', () => {
    const norms = renderTimelineText(base, planning, { language: 'en', norms: true })
    for (const norm of dated[0]?.norms ?? []) expect(norms).toContain(norm)
    const painted = renderTimelineText(base, planning, {
      language: 'en',
      paint: (text, status) => (status === 'late' ? `<${text}>` : text),
    })
    expect(painted).toContain('<✗>')
    expect(painted).not.toContain('<✓>')
  })
})

describe('the iCalendar file', () => {
  const options = { language: 'nl', caseId: 'dossier-7', reminders: [14, 3] } as const
  const text = renderICalendar(base, planning, options)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))

  it('has an entry of a whole day for each step with a last day', () => {
    const days = events.map(({ startDate, uid }) => [uid, startDate.toString(), startDate.isDate])
    const expected = dated.map(({ deadline, lastDay }) => [`verzuimspec-${deadline}-dossier-7`, lastDay, true])
    expect(days.toSorted()).toEqual(expected.toSorted())
  })

  it('folds every line at 75 octets and ends it with CR and LF', () => {
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBe(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('reminds 14 and 3 days ahead, but not of what is done', () => {
    const alarmsOf = (deadline: string) =>
      events
        .find(({ uid }) => uid.startsWith(`verzuimspec-${deadline}-`))
        ?.component.getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
    expect(alarmsOf('ziekmelding-uwv')).toEqual(['-P14D', '-P3D'])
    expect(alarmsOf('oordeel-bedrijfsarts')).toEqual([])
  })

  it('folds its lines, ends them in CRLF, and is the same file when made again', () => {
    const lines = text.split('\r\n')
    // The library folds at 75 octets besides the space a continued line starts with.
    expect(lines.every((line) => Buffer.byteLength(line) <= 76)).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(renderICalendar(base, planning, options)).toBe(text)
  })

  it('refuses a reminder that is no number of days, and a case without a name', () => {
    expect(() => renderICalendar(base, planning, { ...options, reminders: [1.5] })).toThrow(/1\.5 is no reminder/)
    expect(() => renderICalendar(base, planning, { ...options, caseId: '' })).toThrow(/case id is empty/)
  })
})

describe('the drawing', () => {
  const svg = renderTimelineSvg(base, planning, { language: 'nl' })

  it('has a dot for each step with a day and a title for every step', () => {
    expect(svg.match(/<circle /g)).toHaveLength(dated.length)
    expect(svg.match(/<g><title>/g)).toHaveLength(planning.steps.length)
  })

  it('places days from left to right in their order, within its width', () => {
    const places = [...svg.matchAll(/cx="(\d+)"/g)].map(([, x]) => Number(x))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(Math.max(...places)).toBeLessThan(1000)
  })

  it('lets no text of the norm base become markup', () => {
    const evil = { ...base, deadlines: { ...base.deadlines } }
    const first = dated[0]?.deadline ?? ''
    const label = { nl: '<script>"&', en: 'x' }
    evil.deadlines[first] = { ...base.deadlines[first], label } as (typeof base.deadlines)[string]
    expect(renderTimelineSvg(evil, planning, { language: 'nl' })).not.toContain('<script>')
  })

  it('refuses a width that leaves no room', () => {
    expect(() => renderTimelineSvg(base, planning, { language: 'nl', width: 300 })).toThrow(/expected 640 or more/)
  })
})
