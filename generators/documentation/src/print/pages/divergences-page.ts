import { divergencesAddress } from '../../build/links/addresses.js'
import { viewDivergences } from '../../build/views/divergences-view.js'
import { divergencesTemplate } from '../templates/divergences.js'
import { definePage } from './page-kind.js'

export const divergencesPage = definePage('divergences', divergencesTemplate, divergencesAddress, viewDivergences)
