import { useState } from 'react'
import { Problem } from '../../ui/Problem.tsx'
import { FileDrop } from '../../ui/reading/FileDrop.tsx'

interface LadderFileProps {
  text: string
  onText(name: string, text: string): void
}

const mostCharacters = 5_000_000

/** A ladder file: chosen, dropped or pasted. */
export function LadderFile({ text, onText }: LadderFileProps) {
  const [problem, setProblem] = useState<string>()
  function take(name: string, content: string) {
    const isLarge = content.length > mostCharacters
    setProblem(
      isLarge
        ? 'The file is over 5 MB. Remove the parts that aren’t the ladder and try again.'
        : undefined,
    )
    if (!isLarge) onText(name, content)
  }
  return (
    <FileDrop
      accept=".yaml,.yml,.json,.csv,.tsv,.txt,.md,.markdown,.html,.htm"
      example="Skill, Junior, Senior"
      text={text}
      onText={take}
    >
      <Problem text={problem} />
    </FileDrop>
  )
}
