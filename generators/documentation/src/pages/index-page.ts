import { indexAddress } from '../links/addresses.js'
import { indexTemplate } from '../templates/index.js'
import { viewIndex } from '../views/index-view.js'
import { definePage } from './page-kind.js'

export const indexPage = definePage('index', indexTemplate, indexAddress, viewIndex)
