import type { LadderMapping, MappingChoice } from '../../../domain/ladders/ladderMapping.ts'
import { choiceOf, columnInWords, type Preview } from './importWords.ts'
import { TextKinds } from './TextKinds.tsx'

interface ColumnChoiceProps {
  preview: Preview
  /** `null` while nothing could be proposed. */
  mapping: LadderMapping | null
  onChoose(choice: MappingChoice | undefined): void
  onChange(mapping: LadderMapping): void
}

/** Which columns of the file hold levels, competencies and texts. */
export function ColumnChoice({ preview, mapping, onChoose, onChange }: ColumnChoiceProps) {
  const { columns } = preview
  const choice: MappingChoice = mapping
    ? choiceOf(mapping)
    : { levelColumns: [], competencyColumns: [], textColumn: 'text', only: null }
  const choose = (fields: Partial<MappingChoice>) => {
    const next = { ...choice, ...fields }
    if (next.levelColumns.length > 0) onChoose(next)
  }
  return (
    <>
      <div className="fields">
        <Columns
          label="Levels column"
          preview={preview}
          chosen={choice.levelColumns}
          none="Choose column"
          onChoose={(levelColumns) => choose({ levelColumns })}
        />
        <Columns
          label="Competencies column"
          preview={preview}
          chosen={choice.competencyColumns}
          none="None"
          onChoose={(competencyColumns) => choose({ competencyColumns })}
        />
        <Columns
          label="Text column"
          preview={preview}
          chosen={[choice.textColumn]}
          onChoose={([textColumn = 'text']) => choose({ textColumn })}
        />
        {mapping && (
          <label>
            Competency for texts without one
            <input
              dir="auto"
              maxLength={160}
              placeholder="None (skipped)"
              value={mapping.otherwise}
              onChange={({ target }) => onChange({ ...mapping, otherwise: target.value })}
            />
          </label>
        )}
        <Part columns={columns} only={choice.only} onChoose={(only) => choose({ only })} />
      </div>
      {mapping && <TextKinds mapping={mapping} onChange={onChange} />}
      <p className="actions">
        <button type="button" className="plain" onClick={() => onChoose(undefined)}>
          Reset to suggestion
        </button>
      </p>
    </>
  )
}

interface ColumnsProps {
  label: string
  preview: Preview
  chosen: readonly string[]
  /** The word for none, where that is a choice. */
  none?: string
  onChoose(columns: string[]): void
}

/** One column, or the several that were proposed together. */
function Columns({ label, preview, chosen, none, onChoose }: ColumnsProps) {
  const labelOf = (id: string) => preview.columns.find((each) => each.id === id)?.label ?? id
  const known = chosen.length === 1 && preview.columns.some(({ id }) => id === chosen[0])
  const value = known ? chosen[0]! : chosen.length === 0 ? '' : together
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          if (target.value !== together) onChoose(target.value === '' ? [] : [target.value])
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {value === together && <option value={together}>{chosen.map(labelOf).join(' or ')}</option>}
        {preview.columns.map((column) => (
          <option key={column.id} value={column.id}>
            {columnInWords(column)}
          </option>
        ))}
      </select>
    </label>
  )
}

const together = '\u0000together'

interface PartProps {
  columns: Preview['columns']
  only: MappingChoice['only']
  onChoose(only: MappingChoice['only']): void
}

/** One part of a file that holds several ladders; nothing where no column tells them apart. */
function Part({ columns, only, onChoose }: PartProps) {
  const telling = columns.filter(
    ({ distinct, samples, id }) =>
      distinct > 1 && distinct === samples.length && !['text', 'rest', 'kind'].includes(id),
  )
  if (telling.length === 0) return null
  const value = only ? JSON.stringify(only) : ''
  return (
    <label>
      Import
      <select
        value={value}
        onChange={({ target }) =>
          onChoose(target.value === '' ? null : (JSON.parse(target.value) as typeof only))
        }
      >
        <option value="">Whole file</option>
        {telling.map(({ id, label, samples }) => (
          <optgroup key={id} label={`Only rows where ${label} is`}>
            {samples.map((sample) => (
              <option key={sample} value={JSON.stringify({ column: id, value: sample })}>
                {sample}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
