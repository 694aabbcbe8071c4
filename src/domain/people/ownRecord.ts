/** What a person types to delete all they wrote. */
export const sentenceToDelete = 'delete everything'
