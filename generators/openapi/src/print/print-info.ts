import type { Audience } from '../build/audience.js'
import type { Publisher } from '../options/publisher.js'

function titleIn({ role }: Audience, { title }: Publisher, language: 'nl' | 'en'): string {
  return `${title}: ${role.label[language]}`
}

function describeDutch({ role }: Audience): string {
  return [
    `Wat de rol ‘${role.label.nl}’ in een verzuimsysteem mag inzien, vastleggen en uitdraaien.`,
    'Een gegeven dat hier niet staat, mag deze rol niet krijgen.',
    'Elke bewerking en elk gegeven noemt de normen waarop het rust in `x-norms`;',
    'waar `x-facts` staat, hangt het af van feiten van het geval.',
    'Dit contract is geen juridisch advies: bij verschil gaan de bronnen zelf voor.',
  ].join(' ')
}

function describeEnglish({ role }: Audience): string {
  return [
    `What the role ‘${role.label.en}’ may view, record and export in an absence system.`,
    'A datum that is not in here may not reach this role.',
    'Each operation and each datum names the norms it rests on in `x-norms`;',
    'where `x-facts` stands, it depends on facts of the case.',
    'This contract is no legal advice: where they differ, the sources themselves come first.',
  ].join(' ')
}

/** Who the contract is for, what it was made from, and what it is not. */
export function printInfo(audience: Audience, publisher: Publisher): Readonly<Record<string, unknown>> {
  const { spec, role } = audience
  return {
    title: titleIn(audience, publisher, 'nl'),
    version: publisher.version,
    description: describeDutch(audience),
    'x-en': { title: titleIn(audience, publisher, 'en'), description: describeEnglish(audience) },
    contact: publisher.contact,
    license: { name: 'Voorwaarden van de beheerder', url: publisher.contact.url },
    'x-role': role.id,
    'x-generated-by': 'generators/openapi; do not edit',
    'x-generated-from': `norm base ${spec.version} as of ${spec.asOf}`,
    ...(publisher.profile === undefined ? {} : { 'x-profile': publisher.profile }),
  }
}
