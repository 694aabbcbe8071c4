/** A question to reflect on. */
export interface Prompt {
  /** A short word for a built-in question, an id for one of the person's own. */
  id: string
  text: string
}

/** The two questions and the six questions that the essays ask. */
export const usualPrompts: readonly Prompt[] = [
  { id: 'enjoy', text: 'Which aspects of my current role do I enjoy the most?' },
  { id: 'dislike', text: 'Which aspects of my current role do I dislike?' },
  { id: 'develop', text: 'What skills and experiences do I want to develop further?' },
  { id: 'room', text: 'Does my current job allow me to grow in a way I need?' },
  { id: 'decisions', text: 'How do my personal values influence my career decisions?' },
  { id: 'two-to-five', text: 'Where do I see myself in the next 2 to 5 years?' },
  { id: 'improve', text: 'What do you want to improve?' },
  { id: 'stuck', text: 'Where do you feel stuck?' },
]
