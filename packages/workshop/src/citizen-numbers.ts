import type { Fault } from './fault.js'
import { judgeLines } from './lines.js'
import type { TreeFile } from './tree.js'

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

// As a whole number or in the printed form 1234.56.789; never a part of a longer number, word or decimal.
const nineDigits = /(?<!\w)(?<!\d[.,])\d{4}([. ]?)\d{2}\1\d{3}(?!\w|[.,]\d)/g

/** The eleven-test of the burgerservicenummer: the weighted digits add up to a multiple of eleven, but not to nought. */
export function passesElevenTest(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum !== 0 && sum % 11 === 0
}

function couldBelongToSomeone(digits: string): boolean {
  // 9999 begins the numbers that are set aside for tests and given to nobody.
  return passesElevenTest(digits) && !digits.startsWith('9999')
}

function judgeLine(line: string): string | undefined {
  const found = line.match(nineDigits)?.some((number) => couldBelongToSomeone(number.replace(/\D/g, '')))
  return found ? 'a number on it could be a real burgerservicenummer: use one from the test range 9999xxxxx' : undefined
}

/** Finds nine-digit numbers that could be somebody's burgerservicenummer. */
export function findCitizenNumbers(files: readonly TreeFile[]): readonly Fault[] {
  return files.flatMap((file) => judgeLines(file, judgeLine))
}
