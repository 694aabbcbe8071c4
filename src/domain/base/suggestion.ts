/** What is suggested, and the words or entries it comes from, for the person to judge. */
export interface Suggestion<Value> {
  value: Value
  because: string
}
