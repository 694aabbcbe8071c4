interface PeriodFieldsProps {
  starts: string | null | undefined
  ends: string | null | undefined
}

/** First and last day; either may stay open. */
export function PeriodFields({ starts, ends }: PeriodFieldsProps) {
  return (
    <>
      <label>
        First day, if any
        <input type="date" name="starts" defaultValue={starts ?? ''} />
      </label>
      <label>
        Last day, if any
        <input type="date" name="ends" defaultValue={ends ?? ''} />
      </label>
    </>
  )
}
