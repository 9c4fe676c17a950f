import { retentionAddress } from '../../build/links/addresses.js'
import { viewRetention } from '../../build/views/retention-view.js'
import { retentionTemplate } from '../templates/retention.js'
import { definePage } from './page-kind.js'

export const retentionPage = definePage('retention', retentionTemplate, retentionAddress, viewRetention)
