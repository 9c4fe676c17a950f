import { addressOfSource } from '../../build/links/addresses.js'
import { viewSource } from '../../build/views/source-view.js'
import { sourceTemplate } from '../templates/source.js'
import { definePages } from './page-kind.js'

export const sourcePages = definePages(
  'source',
  sourceTemplate,
  ({ spec }) => Object.values(spec.sources),
  ({ id }) => addressOfSource(id),
  viewSource,
)
