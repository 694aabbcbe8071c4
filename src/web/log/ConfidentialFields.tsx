interface ConfidentialFieldsProps {
  confidential: boolean
  neutral: string
  onChange(fields: { confidential?: boolean; neutral?: string }): void
}

/** Whether the entry may leave the company, and in which words. */
export function ConfidentialFields({ confidential, neutral, onChange }: ConfidentialFieldsProps) {
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={confidential}
          onChange={({ target }) => onChange({ confidential: target.checked })}
        />
        Confidential: left out of documents for external readers
      </label>
      {confidential && (
        <label className="field">
          Wording for external readers (if empty, the entry is left out)
          <textarea
            dir="auto"
            maxLength={2000}
            value={neutral}
            onChange={({ target }) => onChange({ neutral: target.value })}
          />
        </label>
      )}
    </>
  )
}
