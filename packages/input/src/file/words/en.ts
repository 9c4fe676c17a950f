import { type Sentences, sayMegabytes } from './sentences.js'

const things = { pipe: 'a pipe', device: 'a device', socket: 'a socket' }

/** Why a file cannot be read or written, in English. */
export const en: Sentences = {
  missing: () => 'does not exist; check the path',
  'no-right': () => 'may not be opened; check its permissions',
  'is-folder': () => 'is a folder; expected a file',
  'is-file': () => 'is a file, or lies below one; expected a folder',
  'other-thing': ({ thing }) => `is ${things[thing]}; expected a file`,
  'too-large': ({ size, most }) => `is ${sayMegabytes(size)}; expected at most ${sayMegabytes(most)}; check the path`,
  'no-space': () => 'cannot be written: there is no space left for it; make room and run again',
  'read-only': () => 'cannot be written: the disk it lies on can only be read; name another folder',
  'name-too-long': () => 'has a name or path that is too long for this disk; name a shorter one',
  'link-circle': () => 'is a link that leads back to itself; check the path',
  'in-use': () => 'is in use by another program; end it and run again',
  refused: ({ detail }) => `cannot be used (${detail})`,
}
