/** The mark: two circles and what they share. */
export function Brand() {
  return (
    <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <circle cx="9" cy="9" r="8" fill="var(--want)" />
      <circle cx="17" cy="9" r="8" fill="var(--need)" />
      <path d="M13 2.07A8 8 0 0 1 13 15.93A8 8 0 0 1 13 2.07Z" fill="var(--sweet)" />
    </svg>
  )
}
