import { addressOfNorm } from '../../build/links/addresses.js'
import { viewNorm } from '../../build/views/norm-view.js'
import { normTemplate } from '../templates/norm.js'
import { definePages } from './page-kind.js'

export const normPages = definePages(
  'norm',
  normTemplate,
  ({ spec }) => Object.values(spec.norms),
  ({ id }) => addressOfNorm(id),
  viewNorm,
)
