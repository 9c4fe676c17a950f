import { compileRules } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { smallSpec } from '../../../test/small-spec.js'
import { createSite } from './site.js'
import { takePosition } from './take-position.js'

const { rulesAt, touched } = createSite(smallSpec, { languages: ['nl'] })

it('decides what a divergence touches as the whole norm base does under each of its positions', () => {
  const cases = Object.values(smallSpec.divergences).flatMap((divergence) =>
    divergence.positions.map(({ id }) => ({ divergence, id })),
  )
  const verdicts = cases.map(({ divergence, id }) => {
    const { spec, profile } = takePosition(smallSpec, divergence.id, id)
    const whole = compileRules(spec, { profile })
    const requests = (touched.get(divergence.id) ?? []).map(({ request }) => request)
    return {
      shown: requests.map((request) => rulesAt(divergence, id).decide(request).verdict),
      whole: requests.map((request) => whole.decide(request).verdict),
    }
  })
  expect(verdicts.map(({ shown }) => shown)).toEqual(verdicts.map(({ whole }) => whole))
  expect(new Set(verdicts.flatMap(({ shown }) => shown)).size).toBeGreaterThan(1)
})
