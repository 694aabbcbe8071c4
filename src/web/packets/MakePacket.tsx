import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { Day } from '../../domain/base/day.ts'
import type { EvidenceId } from '../../domain/base/id.ts'
import type { Audience, PacketKind } from '../../domain/packets/packets.ts'
import { ProfileForm } from '../people/ProfileForm.tsx'
import { useRecord } from '../record.tsx'
import { CloseButton, Dialog } from '../ui/Dialog.tsx'
import { LoadingText } from '../ui/Loading.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { useQuery } from '../ui/useQuery.ts'
import { audienceName, kindName } from './names.ts'
import { PacketEntries } from './PacketEntries.tsx'
import { PromotionFields } from './PromotionFields.tsx'
import type { Wish } from './wish.ts'

/** The form for a new document: type, audience, period and entries. */
export function MakePacket({ onClose }: { onClose(): void }) {
  const { record, commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [, go] = useLocation()
  const [wished, setWished] = useState<Partial<Wish>>({})
  const wish = { ...firstWish(record.today), ...wished }
  const [changed, setChanged] = useState<ReadonlySet<EvidenceId>>(new Set())
  const profile = useQuery('showProfile', {})
  const [skipped, setSkipped] = useState(false)
  function change(fields: Partial<Wish>) {
    setWished({ ...wished, ...fields })
    setChanged(new Set())
  }
  async function make(event: FormEvent, entries: EvidenceId[] | undefined) {
    event.preventDefault()
    await perform(async () => {
      const { id } = await commit('makePacket', { ...wish, ...(entries && { entries }) })
      go(`/packets/${id}`)
    })
  }
  if (!profile.answer && profile.problem === undefined)
    return (
      <Dialog title="Create document" onClose={onClose}>
        <LoadingText />
      </Dialog>
    )
  if (profile.answer?.asked === false && !skipped)
    return (
      <Dialog title="Your profile" onClose={onClose}>
        <p className="tiny">Documents use this. You can change it later in Settings.</p>
        <ProfileForm />
        <button type="button" className="plain" onClick={() => setSkipped(true)}>
          Skip
        </button>
      </Dialog>
    )
  return (
    <Dialog title="Create document" onClose={onClose}>
      <PacketEntries wish={wish} changed={changed} onChanged={setChanged} onWish={change}>
        {(list, entries) => (
          <form onSubmit={(event) => void make(event, entries)}>
            <WishFields wish={wish} today={record.today} onChange={change} />
            {wish.kind === 'promotion' && <PromotionFields wish={wish} onChange={change} />}
            {list}
            <Problem text={problem} />
            <div className="actions">
              <button type="submit" className="main" disabled={busy}>
                Create document
              </button>
              <CloseButton />
            </div>
          </form>
        )}
      </PacketEntries>
    </Dialog>
  )
}

/** The last twelve months, for the person's own company. */
function firstWish(today: Day): Wish {
  const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace('-02-29', '-02-28')
  return { kind: 'brag', audience: 'inside', from: from as Day, to: today }
}

/** A CV is about all of a working life, so its period starts long ago, and others read it. */
function ofKind(kind: PacketKind, today: Day): Partial<Wish> {
  if (kind === 'cv') return { kind, from: '1970-01-01' as Day, audience: 'outside' }
  return { ...firstWish(today), kind }
}

interface WishFieldsProps {
  wish: Wish
  today: Day
  onChange(fields: Partial<Wish>): void
}

function WishFields({ wish, today, onChange }: WishFieldsProps) {
  return (
    <div className="fields">
      <label className="field">
        Type
        <select
          value={wish.kind}
          onChange={({ target }) => onChange(ofKind(target.value as PacketKind, today))}
        >
          {Object.entries(kindName).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Audience
        <select
          value={wish.audience}
          onChange={({ target }) => onChange({ audience: target.value as Audience })}
        >
          {Object.entries(audienceName).map(([audience, name]) => (
            <option key={audience} value={audience}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        From
        <input
          type="date"
          required
          max={wish.to}
          value={wish.from}
          onChange={({ target }) => target.value && onChange({ from: target.value as Day })}
        />
      </label>
      <label className="field">
        To
        <input
          type="date"
          required
          max={today}
          value={wish.to}
          onChange={({ target }) => target.value && onChange({ to: target.value as Day })}
        />
      </label>
    </div>
  )
}
