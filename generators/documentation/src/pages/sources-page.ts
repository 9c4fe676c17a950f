import { sourcesAddress } from '../links/addresses.js'
import { sourcesTemplate } from '../templates/sources.js'
import { viewSources } from '../views/sources-view.js'
import { definePage } from './page-kind.js'

export const sourcesPage = definePage('sources', sourcesTemplate, sourcesAddress, viewSources)
