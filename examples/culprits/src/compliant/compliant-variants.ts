import { defaultParts, makeProblem, type VendorParts } from '@verzuimspec/reference-vendor'

const hideRefusals: Partial<VendorParts> = {
  describeFailure: async (services, error, caller) => {
    const problem = await defaultParts.describeFailure(services, error, caller)
    return problem.status === 403 ? makeProblem(404, 'Niet gevonden.') : problem
  },
}

const showNulls: Partial<VendorParts> = {
  present: async (call, records) => {
    const shown = await defaultParts.present(call, records)
    return shown.map((record) => ({
      diagnose: null,
      vangnetJaNee: call.actor.rol === 'werkgever' ? true : null,
      ...record,
    }))
  },
}

const showLess: Partial<VendorParts> = {
  present: async (call, records) => {
    const shown = await defaultParts.present(call, records)
    if (call.actor.rol !== 'werkgever') return shown
    return shown.map(({ verpleegadres, lopendeAfsprakenEnWerkzaamheden, ...rest }) => rest)
  },
}

/** Vendors that keep to the norms in another way than the reference vendor does. None of them may fail a check. */
export const compliantVariants: Readonly<Record<string, Partial<VendorParts>>> = Object.freeze({
  'hides what it refuses behind 404': hideRefusals,
  'answers null where it may not tell': showNulls,
  'shows the employer less than it may': showLess,
})
