import { crosswalkAddress } from '../../build/links/addresses.js'
import { viewCrosswalk } from '../../build/views/crosswalk-view.js'
import { crosswalkTemplate } from '../templates/crosswalk.js'
import { definePage } from './page-kind.js'

export const crosswalkPage = definePage('crosswalk', crosswalkTemplate, crosswalkAddress, viewCrosswalk)
