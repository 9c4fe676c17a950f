import { testGolden } from '@verzuimspec/testing'
import { generate } from './generate.js'
import { tinySpec } from './tiny-spec.js'

const shown = ['nl/source/voorbeeldwet.html', 'en/norm/voorbeeldwet/2.html']
const files = await generate(tinySpec)

testGolden(
  import.meta.dirname,
  files.filter(({ path }) => shown.includes(path)),
)
