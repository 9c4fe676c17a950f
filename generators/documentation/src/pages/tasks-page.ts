import { tasksAddress } from '../links/addresses.js'
import { tasksTemplate } from '../templates/tasks.js'
import { viewTasks } from '../views/tasks-view.js'
import { definePage } from './page-kind.js'

export const tasksPage = definePage('tasks', tasksTemplate, tasksAddress, viewTasks)
