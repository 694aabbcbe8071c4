import { useState } from 'react'
import type { Ladder, Level } from '../../domain/ladders/ladders.ts'
import type { Output } from '../../operations/index.ts'
import { useQuery } from '../ui/useQuery.ts'
import { counted } from '../ui/words.ts'
import { LadderTable } from './LadderTable.tsx'
import { expectationsByCell, levelFacts } from './ladderWords.ts'

/** So many expectations are read at a glance; more stay folded by level. */
const fewEnough = 24

/** A ladder to read: level by level, or as a table to compare levels. */
export function LadderView({ shown }: { shown: Output<'showLadder'> }) {
  const [asTable, setAsTable] = useState(false)
  return (
    <section className="section" aria-labelledby="levels">
      <div className="row spread">
        <h2 id="levels">What each level expects</h2>
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          Side by side
        </button>
      </div>
      {asTable ? <LadderTable ladder={shown.ladder} /> : <LevelList shown={shown} />}
    </section>
  )
}

function LevelList({ shown }: { shown: Output<'showLadder'> }) {
  const { answer } = useQuery('showTitles', {})
  const title = answer?.titles.at(-1)
  const here = title?.ladder === shown.id ? title.level : null
  const { ladder } = shown
  return (
    <LevelDetails ladder={ladder} here={here} areOpen={ladder.expectations.length <= fewEnough} />
  )
}

interface LevelDetailsProps {
  ladder: Ladder
  /** Id of the level one has. */
  here?: string | null
  areOpen?: boolean
}

/** Each level with its sentences, folded where there are many. */
export function LevelDetails({ ladder, here = null, areOpen = false }: LevelDetailsProps) {
  const said = expectationsByCell(ladder)
  return (
    <div className="level-list">
      {ladder.levels.map((level) => {
        const parts = ladder.competencies
          .map((each) => ({ ...each, texts: said(level.id, each.id) }))
          .filter(({ texts }) => texts.length > 0)
        return (
          <details key={level.id} open={areOpen}>
            <summary>
              <LevelName level={level} parts={parts} isHere={level.id === here} />
            </summary>
            {level.about && (
              <p className="muted about" dir="auto">
                {level.about}
              </p>
            )}
            <dl>
              {parts.map(({ id, name, texts }) => (
                <div key={id}>
                  <dt dir="auto">{name}</dt>
                  {texts.map((each) => (
                    <dd key={each.id} dir="auto">
                      {each.text}
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </details>
        )
      })}
    </div>
  )
}

interface LevelNameProps {
  level: Level
  parts: readonly { texts: readonly unknown[] }[]
  isHere: boolean
}

function LevelName({ level, parts, isHere }: LevelNameProps) {
  const count = parts.reduce((sum, { texts }) => sum + texts.length, 0)
  const facts = [levelFacts(level), counted(count, 'expectation')].filter(Boolean).join(' · ')
  return (
    <>
      <b className="level-name" dir="auto">
        {level.name}
      </b>
      {isHere && <span className="here-now">where you are</span>}
      <span className="tiny">{facts}</span>
    </>
  )
}
