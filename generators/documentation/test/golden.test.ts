import { expect, it } from 'vitest'
import { generate } from './generate.js'
import { tinySpec } from './tiny-spec.js'

const files = await generate(tinySpec)
const contentOf = (path: string) => files.find((file) => file.path === path)?.content

it('writes the page of a source as the golden one', async () => {
  await expect(contentOf('nl/source/voorbeeldwet.html')).toMatchFileSnapshot('golden/source.nl.html')
})

it('writes the page of a norm as the golden one', async () => {
  await expect(contentOf('en/norm/voorbeeldwet/2.html')).toMatchFileSnapshot('golden/norm.en.html')
})
