import { addressOfRole } from '../links/addresses.js'
import { roleTemplate } from '../templates/role.js'
import { viewRole } from '../views/role-view.js'
import { definePages } from './page-kind.js'

export const rolePages = definePages(
  'role',
  roleTemplate,
  ({ spec }) => Object.values(spec.roles),
  ({ id }) => addressOfRole(id),
  viewRole,
)
