import { Link } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { doors } from './todayWords.ts'

/** One suggestion, its reason, and the link to it. */
export function WorthItem({ worth }: { worth: Output<'showToday'>['worth'][number] }) {
  const { what, title, reason, minutes } = worth
  const { to, word } = doors[what]
  return (
    <li className="worth">
      <span className="tiny num">{minutes === null ? 'Today' : `${minutes} min`}</span>
      <div>
        <b dir="auto">{title}</b>
        <p className="tiny" dir="auto">
          {reason}
        </p>
      </div>
      <Link href={to} className="btn">
        {word}
        <span className="hidden">: {title}</span>
      </Link>
    </li>
  )
}
