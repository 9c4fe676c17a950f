import { expect } from 'vitest'
import type { Check } from '../check.js'
import { send } from '../client.js'
import { codeOf, signIn, userOf, type World } from '../world.js'

async function expectRefusal(world: World, instead: Record<string, unknown>): Promise<string> {
  const reply = await signIn(world.apiUrl, userOf(world, 'werkgever'), instead)
  expect(reply.status).toBe(401)
  return reply.text
}

const wrongCode = (world: World): string => (codeOf(userOf(world, 'werkgever')) === '000000' ? '111111' : '000000')

export const loginChecks: readonly Check[] = [
  {
    name: 'refuses a login without a one-time code as incomplete',
    run: async (world) => {
      const { gebruikersnaam, wachtwoord } = userOf(world, 'werkgever')
      const reply = await send(`${world.apiUrl}/sessies`, 'POST', { gebruikersnaam, wachtwoord })
      expect([reply.status, reply.json.errors]).toEqual([
        400,
        [{ pointer: '/eenmaligeCode', detail: 'Dit gegeven is verplicht.' }],
      ])
    },
  },
  {
    name: 'refuses a wrong code, a wrong password and an unknown name in the same words',
    run: async (world) => {
      const answers = [
        await expectRefusal(world, { eenmaligeCode: wrongCode(world) }),
        await expectRefusal(world, { wachtwoord: 'onjuist' }),
        await expectRefusal(world, { gebruikersnaam: 'niemand@example.invalid' }),
      ]
      expect(new Set(answers).size).toBe(1)
    },
  },
  {
    name: 'shuts a name after ten failures, to the right factors too, and after a quarter of an hour no longer',
    run: async (world) => {
      let now = new Date()
      const vendor = await world.another({ now: () => now, parts: { acceptPeriod: async () => true } })
      const user = userOf(world, 'claimbeoordelaar')
      const status = async (instead: Record<string, unknown> = {}) =>
        (await signIn(vendor.apiUrl, user, instead)).status
      const tries: number[] = []
      for (let round = 0; round < 2; round += 1) {
        for (let i = 0; i < 9; i += 1) tries.push(await status({ wachtwoord: 'onjuist' }))
        expect(await status()).toBe(201)
      }
      for (let i = 0; i < 10; i += 1) tries.push(await status({ wachtwoord: 'onjuist' }))
      expect(new Set(tries)).toEqual(new Set([401]))
      expect(await status()).toBe(401)
      now = new Date(now.getTime() + 15 * 60 * 1000 + 1)
      expect(await status({ eenmaligeCode: codeOf(user, now) })).toBe(201)
      await vendor.close()
    },
  },
  {
    name: 'opens the door once for a code outside the sandbox, and half a minute of drift either way',
    run: async (world) => {
      const now = new Date('2026-11-02T10:00:10Z')
      const vendor = await world.another({ now: () => now })
      const user = userOf(world, 'bedrijfsarts')
      const at = (seconds: number) => ({ eenmaligeCode: codeOf(user, new Date(now.getTime() + seconds * 1000)) })
      const statuses: number[] = []
      for (const drift of [-60, 60, -30, -30, 0, 30, 0])
        statuses.push((await signIn(vendor.apiUrl, user, at(drift))).status)
      expect(statuses).toEqual([401, 401, 201, 401, 201, 201, 401])
      await vendor.close()
    },
  },
  {
    name: 'keeps no token and no password in the database',
    run: async (world) => {
      const user = userOf(world, 'werknemer')
      const { json } = await signIn(world.apiUrl, user)
      const rows = await world.database.transact((connection) =>
        connection.query('SELECT s.*, g.wachtwoord FROM app.sessie s JOIN app.gebruiker g USING (gebruikersnaam)'),
      )
      const stored = JSON.stringify(rows)
      expect(stored).toContain('scrypt$')
      expect(stored).not.toContain(json.token)
      expect(stored).not.toContain(user.wachtwoord)
    },
  },
  {
    name: 'refuses a request without a session, with a made-up token, and with one that has run out',
    run: async (world) => {
      const { token } = world.clients.werkgever ?? { token: '' }
      const late = await world.another({ now: () => new Date(Date.now() + 8 * 60 * 60 * 1000 + 1000) })
      const replies = [
        await send(`${world.apiUrl}/verzuimgevallen`, 'GET'),
        await send(`${world.apiUrl}/verzuimgevallen`, 'GET', undefined, { authorization: 'Bearer verzonnen' }),
        await send(`${world.apiUrl}/verzuimgevallen`, 'GET', undefined, { authorization: `Basic ${token}` }),
        await send(`${late.apiUrl}/verzuimgevallen`, 'GET', undefined, { authorization: `Bearer ${token}` }),
      ]
      expect(replies.map(({ status }) => status)).toEqual([401, 401, 401, 401])
      expect(replies.map(({ headers }) => headers.get('www-authenticate'))).toEqual(Array(4).fill('Bearer'))
      await late.close()
    },
  },
]
