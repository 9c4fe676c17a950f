import { expect, it } from 'vitest'
import { refuseOldNode } from './node-version.mjs'

it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('takes Node %s', (version) => {
  expect(refuseOldNode(version)).toBeUndefined()
})

it.each(['20.18.3', '18.20.8', '9.11.2'])('refuses Node %s and says what is needed', (version) => {
  expect(refuseOldNode(version)).toContain('needs Node 20.19 or newer')
})
