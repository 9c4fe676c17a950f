import { expect, it } from 'vitest'
import { hashPassword, isPassword, nobodysPassword, randomPasswordCost } from './passwords.js'

it('knows a password again, however its letters are composed, and no other', async () => {
  const stored = await hashPassword('café wachtwoord')
  expect(await isPassword('cafe\u0301 wachtwoord', stored)).toBe(true)
  expect(await isPassword('cafe wachtwoord', stored)).toBe(false)
})

it('stores no password twice alike, and says what a try costs', async () => {
  const stored = await Promise.all([hashPassword('zelfde'), hashPassword('zelfde')])
  expect(stored[0]).not.toBe(stored[1])
  expect(stored[0]).toMatch(/^scrypt\$16384\$8\$5\$/)
  expect(await hashPassword('zelfde', randomPasswordCost)).toMatch(/^scrypt\$1024\$8\$1\$/)
})

it('lets nobody in as nobody, at the full cost', async () => {
  expect(nobodysPassword).toMatch(/^scrypt\$16384\$8\$5\$/)
  expect(await isPassword('', nobodysPassword)).toBe(false)
})
