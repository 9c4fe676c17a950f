import { retentionAddress } from '../links/addresses.js'
import { retentionTemplate } from '../templates/retention.js'
import { viewRetention } from '../views/retention-view.js'
import { definePage } from './page-kind.js'

export const retentionPage = definePage('retention', retentionTemplate, retentionAddress, viewRetention)
