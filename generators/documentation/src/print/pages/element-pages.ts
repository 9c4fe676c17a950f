import { addressOfElement } from '../../build/links/addresses.js'
import { viewElement } from '../../build/views/element-view.js'
import { elementTemplate } from '../templates/element.js'
import { definePages } from './page-kind.js'

export const elementPages = definePages(
  'element',
  elementTemplate,
  ({ spec }) => Object.values(spec.elements),
  ({ id }) => addressOfElement(id),
  viewElement,
)
