import { crosswalkPage } from './crosswalk-page.js'
import { divergencesPage } from './divergences-page.js'
import { elementPages } from './element-pages.js'
import { flowsPage } from './flows-page.js'
import { indexPage } from './index-page.js'
import { matrixPages } from './matrix-pages.js'
import { normPages } from './norm-pages.js'
import type { PageKind } from './page-kind.js'
import { questionsPage } from './questions-page.js'
import { retentionPage } from './retention-page.js'
import { rolePages } from './role-pages.js'
import { sourcePages } from './source-pages.js'
import { sourcesPage } from './sources-page.js'
import { tasksPage } from './tasks-page.js'
import { timelinePage } from './timeline-page.js'
import { unverifiedPage } from './unverified-page.js'

/** Every kind of page of the site; a new kind is a line here. */
export const pageKinds: readonly PageKind[] = Object.freeze([
  indexPage,
  matrixPages,
  rolePages,
  elementPages,
  normPages,
  flowsPage,
  timelinePage,
  retentionPage,
  divergencesPage,
  questionsPage,
  tasksPage,
  unverifiedPage,
  crosswalkPage,
  sourcesPage,
  sourcePages,
])
