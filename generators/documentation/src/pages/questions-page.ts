import { questionsAddress } from '../links/addresses.js'
import { questionsTemplate } from '../templates/questions.js'
import { viewQuestions } from '../views/questions-view.js'
import { definePage } from './page-kind.js'

export const questionsPage = definePage('questions', questionsTemplate, questionsAddress, viewQuestions)
