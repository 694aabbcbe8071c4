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
        There is what you want to do, and what your company needs done. Where the two overlap, you
        grow as a person and in your career at once. Fairwind draws that picture from what you
        write, and shows how to widen it.
      </p>
      <div className="arrival">
        <Sample />
        <div className="doors">
          <section>
            <h2>Start with your own record</h2>
            <p className="muted">
              Name three to seven things you want to work on or grow in. It takes a few minutes, and
              everything stays on this machine.
            </p>
            <Link className="btn main" href="/wants">
              Name what you want
            </Link>
          </section>
          <section>
            <h2>Look round a demo company</h2>
            <p className="muted">
              Northlight is made up: 61 engineers in eight teams, a year and a half of wants and
              needs. It never mixes with your record, and can be removed.
            </p>
            <button type="button" disabled={busy} onClick={() => void look()}>
              {busy ? 'Setting it up …' : 'Look round Northlight'}
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
