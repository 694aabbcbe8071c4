import type { LintLanguage } from './language.ts'

export const englishQuestions: LintLanguage['questions'] = {
  'vague-verb': (words) => `“${words}” can mean anything. What will you have done?`,
  'no-object': (words) =>
    words ? `“${words}” is wide. Which part of it, and in which work?` : 'What is it about?',
  'not-measurable': () =>
    'How will you know that you have got there: by a number, or a thing that exists at the end?',
  'not-measurable:change': (words) => `“${words}”: from how much to how much?`,
  'not-measurable:long': () =>
    'What would others see that they do not see now? A long-term goal may stay wide; one sign is enough.',
  'no-date': () => 'By which day would you like to have it?',
  'beyond-five-years': (words) =>
    `${words ? `“${words}”` : 'The due day'} is more than five years away. Which part of the way can you see to its end?`,
  'impossible-date': (words) => `The calendar has no “${words}”. Which day do you mean?`,
  'due-before-start': (words) =>
    `${words ? `“${words}”` : 'The due day'} lies before the start. Which of the two is right?`,
  'several-goals-in-one': () =>
    'These look like several goals. Which of them would you be glad of on its own?',
  'serves-nothing': () => 'Which long-term goal, or what you call success, does it bring nearer?',
  'does-not-fit': () =>
    'By your hours it would be late. Would you make it smaller, move its day, or pause something else?',
  'at-risk': () => 'By your hours it may become late. What could you leave out if time runs short?',
  'low-confidence': () =>
    'You are not quite sure of it. What would make it a seven: a smaller step, more time, or somebody’s help?',
  'no-if-then': () => 'Which moment will you tie it to, and what do you do when that moment comes?',
}

const dayOfYear = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', timeZone: 'UTC' },
})
const dayAndYear = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
})

export const englishExamples: LintLanguage['examples'] = {
  day: (day, withYear) => (withYear ? dayAndYear : dayOfYear).format(Date.parse(day)),
  course: (topic, day) => `Finish a course on ${topic} by ${day}`,
  change: (object, day) => `Bring ${object} from … to … by ${day}`,
  several: (verb, object, day) => `${verb} three ${object} by ${day}`,
  often: (verb, object, day) =>
    `${[verb, object].filter(Boolean).join(' ')} twice a week until ${day}`,
  dated: (goal, day) => `${goal} by ${day}`,
  until: (goal, day) => `${goal} until ${day}`,
  alone: (part) => `“${part}” as a goal of its own`,
  plan: (topic) => `If it is Tuesday at nine, then I spend an hour on ${topic}.`,
}
