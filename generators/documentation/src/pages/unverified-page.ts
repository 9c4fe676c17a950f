import { unverifiedAddress } from '../links/addresses.js'
import { unverifiedTemplate } from '../templates/unverified.js'
import { viewUnverified } from '../views/unverified-view.js'
import { definePage } from './page-kind.js'

export const unverifiedPage = definePage('unverified', unverifiedTemplate, unverifiedAddress, viewUnverified)
