/** Whose eyes a visitor of the demo looks through first. */
export const protagonist = 'priya-raman'
