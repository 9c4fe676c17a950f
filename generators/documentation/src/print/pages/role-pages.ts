import { addressOfRole } from '../../build/links/addresses.js'
import { viewRole } from '../../build/views/role-view.js'
import { roleTemplate } from '../templates/role.js'
import { definePages } from './page-kind.js'

export const rolePages = definePages(
  'role',
  roleTemplate,
  ({ spec }) => Object.values(spec.roles),
  ({ id }) => addressOfRole(id),
  viewRole,
)
