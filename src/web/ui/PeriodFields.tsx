interface PeriodFieldsProps {
  starts: string | null | undefined
  ends: string | null | undefined
}

/** First and last day; both are optional. */
export function PeriodFields({ starts, ends }: PeriodFieldsProps) {
  return (
    <>
      <label>
        Start date (optional)
        <input type="date" name="starts" defaultValue={starts ?? ''} />
      </label>
      <label>
        End date (optional)
        <input type="date" name="ends" defaultValue={ends ?? ''} />
      </label>
    </>
  )
}
