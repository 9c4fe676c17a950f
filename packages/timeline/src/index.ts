export { type ICalendarOptions, renderICalendar } from './render-icalendar.js'
export { renderTimelineSvg, type SvgOptions } from './render-svg.js'
export { renderTimelineText, type TextOptions } from './render-text.js'
