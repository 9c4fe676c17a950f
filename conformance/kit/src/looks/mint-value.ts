import { createHmac } from 'node:crypto'
import type { ElementType, IsoDate } from '@verzuimspec/vocabulary'

/** What words are made of: two letters each, so that a word is told from any other text. */
export const syllables: readonly string[] = [
  'ba',
  'de',
  'fi',
  'go',
  'ku',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'wo',
  'zu',
  'hy',
]

const digest = (secret: string, label: string): Buffer => createHmac('sha256', secret).update(label).digest()

/**
 * A pronounceable word of eight syllables that no one else plants: 32 bits of a keyed hash of the run and the datum,
 * so a target cannot know it beforehand or tell it from an ordinary name.
 *
 * @example
 * mintWord('run', 'hoofd/diagnose') // always the same sixteen letters for this run and datum
 */
export function mintWord(secret: string, label: string): string {
  const bytes = [...digest(secret, label).subarray(0, 8)]
  return bytes.map((byte) => syllables[byte % syllables.length]).join('')
}

const addDays = (date: IsoDate, days: number): IsoDate => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/**
 * A value of the datum's own type. Dates lie `serial` days after `anchor`; numbers differ in their decimals, so that
 * an ordinary round number is never mistaken for one.
 *
 * @param serial different for every datum of the run, from 1
 * @example
 * mintValue({ secret: 'run', label: 'x', serial: 3, anchor: '2026-03-02' }, 'date') // '2026-03-05'
 */
export function mintValue(
  datum: { secret: string; label: string; serial: number; anchor: IsoDate },
  type: ElementType,
): string | number | boolean {
  switch (type) {
    case 'text':
      return mintWord(datum.secret, datum.label)
    case 'boolean':
      return true
    case 'date':
      return addDays(datum.anchor, datum.serial)
    case 'percentage':
      // 37 and 8,987 share no divisor, so the first 8,987 data of a run get different values between 10.13 and 99.99.
      return Number((10.13 + ((datum.serial * 37) % 8_987) / 100).toFixed(2))
    case 'amount':
      return Number((3000.17 + datum.serial * 3.01).toFixed(2))
    case 'integer':
      return 700_001 + datum.serial * 13
  }
}
