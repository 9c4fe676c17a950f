import { addressOfElement } from '../links/addresses.js'
import { elementTemplate } from '../templates/element.js'
import { viewElement } from '../views/element-view.js'
import { definePages } from './page-kind.js'

export const elementPages = definePages(
  'element',
  elementTemplate,
  ({ spec }) => Object.values(spec.elements),
  ({ id }) => addressOfElement(id),
  viewElement,
)
