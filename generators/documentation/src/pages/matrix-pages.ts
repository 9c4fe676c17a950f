import { addressOfMatrix } from '../links/addresses.js'
import { matrixTemplate } from '../templates/matrix.js'
import { viewMatrix } from '../views/matrix-view.js'
import { definePages } from './page-kind.js'

export const matrixPages = definePages(
  'matrix',
  matrixTemplate,
  ({ spec }) => Object.values(spec.actions),
  ({ id }) => addressOfMatrix(id),
  viewMatrix,
)
