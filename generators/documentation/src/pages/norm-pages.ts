import { addressOfNorm } from '../links/addresses.js'
import { normTemplate } from '../templates/norm.js'
import { viewNorm } from '../views/norm-view.js'
import { definePages } from './page-kind.js'

export const normPages = definePages(
  'norm',
  normTemplate,
  ({ spec }) => Object.values(spec.norms),
  ({ id }) => addressOfNorm(id),
  viewNorm,
)
