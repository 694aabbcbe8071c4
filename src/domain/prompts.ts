/** A question to reflect on. */
export interface Prompt {
  /** A short word for one that comes along, an id for one of the person's own. */
  id: string
  text: string
}

/** The two questions and the six questions that the essays ask. */
export const usualPrompts: readonly Prompt[] = [
  { id: 'enjoy', text: 'Which parts of my work do I enjoy the most?' },
  { id: 'dislike', text: 'Which parts of my work do I dislike?' },
  { id: 'develop', text: 'What skills and experiences do I want to develop further?' },
  { id: 'room', text: 'Does my job let me grow in the way I need?' },
  { id: 'decisions', text: 'How do my values shape what I decide about my career?' },
  { id: 'two-to-five', text: 'Where do I see myself in two to five years?' },
  { id: 'improve', text: 'What do I want to improve?' },
  { id: 'stuck', text: 'Where do I feel stuck?' },
]
