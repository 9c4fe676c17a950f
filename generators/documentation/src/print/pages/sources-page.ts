import { sourcesAddress } from '../../build/links/addresses.js'
import { viewSources } from '../../build/views/sources-view.js'
import { sourcesTemplate } from '../templates/sources.js'
import { definePage } from './page-kind.js'

export const sourcesPage = definePage('sources', sourcesTemplate, sourcesAddress, viewSources)
