/** The person as whom a visitor first views the demo. */
export const protagonist = 'priya-raman'
