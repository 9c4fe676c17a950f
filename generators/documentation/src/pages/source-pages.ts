import { addressOfSource } from '../links/addresses.js'
import { sourceTemplate } from '../templates/source.js'
import { viewSource } from '../views/source-view.js'
import { definePages } from './page-kind.js'

export const sourcePages = definePages(
  'source',
  sourceTemplate,
  ({ spec }) => Object.values(spec.sources),
  ({ id }) => addressOfSource(id),
  viewSource,
)
