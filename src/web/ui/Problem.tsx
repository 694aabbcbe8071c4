/** What went wrong, in a sentence, read out at once. Several lines stay several lines. */
export function Problem({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <p className="problem" role="alert">
      {text}
    </p>
  )
}
