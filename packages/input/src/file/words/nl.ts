import { type Sentences, sayMegabytes } from './sentences.js'

const things = { pipe: 'een pijp', device: 'een apparaat', socket: 'een socket' }

/** Why a file cannot be read or written, in Dutch. */
export const nl: Sentences = {
  missing: () => 'bestaat niet; controleer het pad',
  'no-right': () => 'mag niet worden geopend; controleer de rechten',
  'is-folder': () => 'is een map; verwacht een bestand',
  'is-file': () => 'is een bestand, of ligt daaronder; verwacht een map',
  'other-thing': ({ thing }) => `is ${things[thing]}; verwacht een bestand`,
  'too-large': ({ size, most }) =>
    `is ${sayMegabytes(size)}; verwacht ten hoogste ${sayMegabytes(most)}; controleer het pad`,
  'no-space': () => 'kan niet worden geschreven: er is geen ruimte meer; maak ruimte en voer opnieuw uit',
  'read-only': () => 'kan niet worden geschreven: deze schijf is alleen te lezen; noem een andere map',
  'name-too-long': () => 'heeft een naam of pad dat te lang is voor deze schijf; noem een korter',
  'link-circle': () => 'is een koppeling die op zichzelf uitkomt; controleer het pad',
  'in-use': () => 'is in gebruik bij een ander programma; sluit dat en voer opnieuw uit',
  refused: ({ detail }) => `is niet te gebruiken (${detail})`,
}
