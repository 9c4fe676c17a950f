import { timelineAddress } from '../links/addresses.js'
import { timelineTemplate } from '../templates/timeline.js'
import { viewTimeline } from '../views/timeline-view.js'
import { definePage } from './page-kind.js'

export const timelinePage = definePage('timeline', timelineTemplate, timelineAddress, viewTimeline)
