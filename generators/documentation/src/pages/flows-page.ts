import { flowsAddress } from '../links/addresses.js'
import { flowsTemplate } from '../templates/flows.js'
import { viewFlows } from '../views/flows-view.js'
import { definePage } from './page-kind.js'

export const flowsPage = definePage('flows', flowsTemplate, flowsAddress, viewFlows)
