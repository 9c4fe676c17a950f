import { crosswalkAddress } from '../links/addresses.js'
import { crosswalkTemplate } from '../templates/crosswalk.js'
import { viewCrosswalk } from '../views/crosswalk-view.js'
import { definePage } from './page-kind.js'

export const crosswalkPage = definePage('crosswalk', crosswalkTemplate, crosswalkAddress, viewCrosswalk)
