import { unverifiedAddress } from '../../build/links/addresses.js'
import { viewUnverified } from '../../build/views/unverified-view.js'
import { unverifiedTemplate } from '../templates/unverified.js'
import { definePage } from './page-kind.js'

export const unverifiedPage = definePage('unverified', unverifiedTemplate, unverifiedAddress, viewUnverified)
