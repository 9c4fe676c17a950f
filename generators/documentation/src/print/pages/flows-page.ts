import { flowsAddress } from '../../build/links/addresses.js'
import { viewFlows } from '../../build/views/flows-view.js'
import { flowsTemplate } from '../templates/flows.js'
import { definePage } from './page-kind.js'

export const flowsPage = definePage('flows', flowsTemplate, flowsAddress, viewFlows)
