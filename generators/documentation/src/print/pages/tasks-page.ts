import { tasksAddress } from '../../build/links/addresses.js'
import { viewTasks } from '../../build/views/tasks-view.js'
import { tasksTemplate } from '../templates/tasks.js'
import { definePage } from './page-kind.js'

export const tasksPage = definePage('tasks', tasksTemplate, tasksAddress, viewTasks)
