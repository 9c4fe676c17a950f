import { addressOfMatrix } from '../../build/links/addresses.js'
import { viewMatrix } from '../../build/views/matrix-view.js'
import { matrixTemplate } from '../templates/matrix.js'
import { definePages } from './page-kind.js'

export const matrixPages = definePages(
  'matrix',
  matrixTemplate,
  ({ spec }) => Object.values(spec.actions),
  ({ id }) => addressOfMatrix(id),
  viewMatrix,
)
