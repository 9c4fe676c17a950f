import { divergencesAddress } from '../links/addresses.js'
import { divergencesTemplate } from '../templates/divergences.js'
import { viewDivergences } from '../views/divergences-view.js'
import { definePage } from './page-kind.js'

export const divergencesPage = definePage('divergences', divergencesTemplate, divergencesAddress, viewDivergences)
