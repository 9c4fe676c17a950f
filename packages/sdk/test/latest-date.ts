import type { IsoDate, NormBase, Validity } from '@verzuimspec/vocabulary'

type Dated = Validity & { readonly published?: IsoDate }

/**
 * The day of the newest law a norm base knows: the latest day on which something in it was published or began to hold.
 * A norm base that holds a law of the future needs a day chosen by hand.
 */
export function latestDate({ sources, norms, rules, deadlines, retention }: NormBase): IsoDate {
  const versions = [deadlines, retention].flatMap((part) => Object.values(part).flatMap((entry) => entry.versions))
  const dated: readonly Dated[] = [sources, norms, rules].flatMap((part) => Object.values<Dated>(part)).concat(versions)
  const days = dated.flatMap(({ published, validFrom }) => [published ?? '', validFrom ?? '']).sort()
  const latest = days.at(-1)
  if (latest !== undefined && latest !== '') return latest
  throw new RangeError('the norm base names no day at all; expected a validFrom or published somewhere in it')
}
