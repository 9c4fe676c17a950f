import { timelineAddress } from '../../build/links/addresses.js'
import { viewTimeline } from '../../build/views/timeline-view.js'
import { timelineTemplate } from '../templates/timeline.js'
import { definePage } from './page-kind.js'

export const timelinePage = definePage('timeline', timelineTemplate, timelineAddress, viewTimeline)
