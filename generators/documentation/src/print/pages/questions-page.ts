import { questionsAddress } from '../../build/links/addresses.js'
import { viewQuestions } from '../../build/views/questions-view.js'
import { questionsTemplate } from '../templates/questions.js'
import { definePage } from './page-kind.js'

export const questionsPage = definePage('questions', questionsTemplate, questionsAddress, viewQuestions)
