import { Link } from 'wouter'
import { useRecord } from '../record.tsx'
import { changeDemo, firstOfTheDemo, goTo } from '../shell/demo.ts'
import { Picture } from '../sweetSpot/picture/Picture.tsx'
import { Page } from '../ui/Page.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import './welcome.css'

/** Two doors for somebody who has written nothing yet. */
export function WelcomePage() {
  const { demoExists } = useRecord()
  const { busy, problem, perform } = useCommand()
  const look = () =>
    perform(async () => {
      if (!demoExists) await changeDemo('add')
      goTo(firstOfTheDemo)
    })
  return (
    <Page title="Find your sweet spot" className="welcome">
      <p className="lede">
        Your sweet spot is where what you want to do overlaps with what your company needs. Fairwind
        shows you that overlap and ways to widen it.
      </p>
      <div className="arrival">
        <Sample />
        <div className="doors">
          <section>
            <h2>Start with your own data</h2>
            <p className="muted">
              Add 3 to 7 things you want to work on or learn. It takes a few minutes, and your data
              stays on this machine.
            </p>
            <Link className="btn main" href="/wants">
              Add wants
            </Link>
          </section>
          <section>
            <h2>Explore the demo company</h2>
            <p className="muted">
              Northlight is fictional: 61 engineers in 8 teams, with a year and a half of wants and
              needs. It is separate from your data, and you can delete it.
            </p>
            <button type="button" disabled={busy} onClick={() => void look()}>
              {busy ? 'Setting up…' : 'Explore Northlight'}
            </button>
            <Problem text={problem} />
          </section>
        </div>
      </div>
    </Page>
  )
}

const sample = {
  sizes: { want: 4, need: 5.4, overlap: 1.7 },
  names: {
    want: ['Compilers', 'Digital audio'],
    both: ['Queues', 'Mentoring'],
    need: ['On-call', 'Build minutes', 'Hiring'],
  },
}

function Sample() {
  return (
    <Picture
      {...sample}
      company="your company"
      description="An example: two circles, what you want and what your company needs, and the part they share."
    />
  )
}
