import { indexAddress } from '../../build/links/addresses.js'
import { viewIndex } from '../../build/views/index-view.js'
import { indexTemplate } from '../templates/index.js'
import { definePage } from './page-kind.js'

export const indexPage = definePage('index', indexTemplate, indexAddress, viewIndex)
