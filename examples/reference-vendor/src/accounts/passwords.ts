import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** What one try costs: 128 x N x r bytes of memory, and p times the work. */
export interface HashCost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** One of the settings of equal strength that OWASP gives for passwords that people choose. */
export const strongCost: HashCost = Object.freeze({ N: 2 ** 14, r: 8, p: 5 })

/** For passwords drawn at random, which no number of tries finds. */
export const randomPasswordCost: HashCost = Object.freeze({ N: 2 ** 10, r: 8, p: 1 })

const keyLength = 32

function derive(password: string, salt: Buffer, { N, r, p }: HashCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyLength, { N, r, p }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

/** A password as it is stored: `scrypt$<N>$<r>$<p>$<salt>$<key>`, the last two in base64. Never the same twice. */
export async function hashPassword(password: string, cost: HashCost = strongCost): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Whether a password is the one that was stored; takes as long when it is not. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = stored.split('$')
  const expected = Buffer.from(key, 'base64')
  const given = await derive(password, Buffer.from(salt, 'base64'), { N: Number(N), r: Number(r), p: Number(p) })
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** The stored form of a password that nobody has: tried for names that do not exist, so that they take as long. */
export const nobodysPassword: string = [
  'scrypt',
  strongCost.N,
  strongCost.r,
  strongCost.p,
  Buffer.alloc(16).toString('base64'),
  Buffer.alloc(keyLength).toString('base64'),
].join('$')
