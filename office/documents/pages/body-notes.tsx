import { Button } from '../../../ui/index.ts'
import type { CardNames, UnknownName } from '../giving/give-unknown.ts'
import type { ProposalView } from '../intake/proposal-view.ts'
import { useWords } from './use-words.ts'

type NotesProps = { readonly at: number; readonly names: CardNames | null; readonly proposals: readonly ProposalView[] }

/** Names under the field that are no living body, each with the press that mends it; never changed silently. */
export function BodyNotes({ at, names, proposals }: NotesProps) {
  const words = useWords()
  const { leads, cooperating, leftOut } = names ?? { leads: [], cooperating: [], leftOut: [] }
  const replaceable = new Set([...leads, ...cooperating, ...leftOut].flatMap(each => (each.nearest === null ? [] : [each.name])))
  const ended = proposals
    .flatMap(each => [...each.leads, ...each.cooperating])
    .filter(body => body.ended && !replaceable.has(body.name))
  const inferred = proposals.some(each => each.leadInferred)
  if (ended.length + leads.length + cooperating.length + leftOut.length === 0 && !inferred) return null
  return (
    <ul className="picker-notes">
      {ended.map(body => (
        <li key={body.name}>
          {body.name}: {body.note}
        </li>
      ))}
      {leads.map(unknown => (
        <li key={unknown.name}>
          {words.nameUnknown(unknown)}{' '}
          {unknown.nearest === null ? null : (
            <Press at={at} press="nearest" name={unknown.name} label={words.takeNearest(unknown.nearest)} />
          )}
          {names?.toNobody ? null : <Press at={at} press="leave" name={unknown.name} label={words.leaveName} />}
        </li>
      ))}
      {cooperating.map(unknown => (
        <li key={unknown.name}>
          {words.nameUnknown(unknown)} <Alongside at={at} unknown={unknown} />
          <Press at={at} press="leave" name={unknown.name} label={words.leaveName} />
        </li>
      ))}
      {leftOut.map(unknown => (
        <li key={unknown.name}>
          {words.nameLeftOut(unknown)} <Alongside at={at} unknown={unknown} />
        </li>
      ))}
      {inferred ? <li>{words.leadFromIssuer}</li> : null}
    </ul>
  )
}

function Alongside({ at, unknown }: { at: number; unknown: UnknownName }) {
  const words = useWords()
  const { name, nearest, members } = unknown
  if (nearest === null && members === 0) return null
  return (
    <Press
      at={at}
      press="alongside"
      name={name}
      label={members > 0 ? words.tellMembers(members) : words.tellNearest(nearest ?? '')}
    />
  )
}

function Press({ at, press, name, label }: { at: number; press: string; name: string; label: string }) {
  const words = useWords()
  return (
    <Button look="text" name="do" value={`${press}:${at}:${name}`} of={`${name}, ${words.taskNumber(at + 1)}`} formNoValidate>
      {label}
    </Button>
  )
}
