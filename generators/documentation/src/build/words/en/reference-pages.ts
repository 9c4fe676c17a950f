import type { Pages } from '../nl/pages.js'

/** The words of the pages that list what the norm base holds besides its rules. */
export const referencePages: Pick<Pages, 'questions' | 'tasks' | 'unverified' | 'crosswalk'> = {
  questions: {
    title: 'Questions from practice',
    lead: 'Each question with its answer, the reason and the norms. The answers were written from the sources, not from the program.',
    known: 'Known',
    given: 'Asked for',
    asOf: (date: string) => `the state on ${date}`,
    profile: (label: string) => `profile ${label}`,
    cell: 'All answers about',
    none: 'The norm base holds no questions yet.',
  },
  tasks: {
    title: 'What a company doctor can leave to another',
    lead: "Which tasks another may do under the company doctor's responsibility, who that is and on which condition.",
    yes: 'May be left to',
    no: 'May not be left to another: the company doctor does it.',
    none: 'The norm base holds no tasks yet.',
  },
  unverified: {
    title: 'Not yet checked',
    lead: 'This stands in the norm base without having been checked against the text of its source. Do not rely on it without reading the source.',
    norms: 'Norms',
    deadlines: 'Deadlines',
    retention: 'Retention terms',
    articles: 'Articles then and now',
    none: 'None.',
  },
  crosswalk: {
    title: 'What is it called elsewhere?',
    lead: 'What standards of the field call our words, so that a message or field can be recognised.',
    ours: 'Here',
    theirs: 'There',
    is: 'Relation',
    relation: { exact: 'the same', close: 'nearly the same', broader: 'covers it and more', narrower: 'a part of it' },
    names: 'What standards call it',
    words: 'What systems call it',
    falseFriend: 'Looks like it and is something else',
    none: 'The norm base links to no standard yet.',
  },
}
