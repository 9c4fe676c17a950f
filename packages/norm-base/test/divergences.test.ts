import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadNormBase } from '../src/index.js'

const { divergences, norms } = loadNormBase(join(import.meta.dirname, '../../../spec'))

/** A point on which the sources contradict each other or the law, its divergence, and a source that takes each side. */
const cases: readonly (readonly [string, string, string, string])[] = [
  ['weeks of the end phase', 'eindfase', 'wia', 'handleiding-2015'],
  ['the 42-week report', 'week-42', 'zw', 'handleiding-2015'],
  ['the problem analysis', 'probleemanalyse-naar-werkgever', 'ap-2016', 'handleiding-2015'],
  ['a safety net told by the doctor', 'vangnet-door-bedrijfsarts', 'handleiding-2015', 'ap-2016'],
  ['whether or which safety net', 'vangnet-of-welke', 'handleiding-2015', 'ap-2016'],
  ['the doctor and the claims assessor', 'bedrijfsarts-naar-claimbeoordelaar', 'ap-2016', 'handleiding-2015'],
  ['the list for the insurer', 'gegevens-voor-verzekeraar', 'ap-2016', 'handleiding-2015'],
  ['category C for the medical adviser', 'categorie-c-naar-medisch-adviseur', 'handleiding-2015', 'handleiding-2015'],
  ['data of a case manager', 'casemanager-gegevens', 'nvab-2019', 'handleiding-2015'],
  ['possibilities told by the employee', 'mogelijkheden-van-werknemer', 'ap-2016', 'handleiding-2015'],
  ['the employee who offers work himself', 'mogelijkheden-van-werknemer', 'ap-2016', 'toelichting-2018'],
  ['reports back from reintegration', 'terugkoppeling-re-integratie', 'cbp-onderzoek-2005', 'handleiding-2015'],
  ['a file for the next doctor', 'dossieroverdracht', 'nvab-faq-dossieroverdracht', 'ap-2016'],
  ['the number of the insurer', 'bsn-verzekeraar', 'handleiding-2015', 'suwi'],
  ['the recourse question', 'regresvraag', 'cbp-brief-2015', 'handleiding-2015'],
  ['who logs in with two factors', 'tweefactor-voor-wie', 'cbp-brief-2015', 'ap-2016'],
  ['the plan of action in week 8', 'plan-van-aanpak-termijn', 'regeling-procesgang', 'handleiding-2015'],
  ['the report within a week', 'week-1', 'handleiding-2015', 'handleiding-2015'],
  ['how long a medical file is kept', 'bewaartermijn-medisch', 'bw7', 'ap-2016'],
  ['where an own-risk term starts', 'erd-begin', 'regeling-erd-zw', 'ap-2016'],
  ['whom BIG 88 binds', 'big-88-voor-wie', 'handleiding-2015', 'wet-big'],
  ['the dismissal ban', 'opzegverbod', 'bw7', 'ap-2016'],
  ['consent in employment', 'toestemming-in-arbeidsrelatie', 'ap-2016', 'handleiding-2015'],
]

it.each(cases)('carries both sides of %s', (_subject, id, one, other) => {
  const takers = (divergences[id]?.positions ?? []).map(
    (position) => new Set(position.norms.map((norm) => norms[norm]?.source)),
  )
  const sides = takers.map((sources, index) => ({ index, one: sources.has(one), other: sources.has(other) }))
  const apart = sides.some((a) => a.one && sides.some((b) => b.other && b.index !== a.index))
  expect({ id, apart }).toEqual({ id, apart: true })
})

it('tells a law that changed by days, not by positions: lateness of the 42-week report', () => {
  expect(norms['bw7/629-11-a-oud']?.validTo).toBe('2008-10-31')
  expect(norms['zw/38-3']?.statement.en).toContain('455')
})
