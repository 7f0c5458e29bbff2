import { useEffect, useState } from 'react'
import type { DraftState } from '../../../../ui/index.ts'
import { mended, mendValue, placeOf, type Mend } from '../drafting/mends.ts'
import type { Slip } from '../../drafting/proofreading.ts'
import { useWords } from '../use-words.ts'

type SlipsProps = { path: string; slips: readonly Slip[] | null; draft: DraftState }

/** The slips beside the text. One press mends one: in the field itself with scripts, by a round to the server without. */
export function Slips({ path, slips, draft }: SlipsProps) {
  const words = useWords()
  const [read, setRead] = useState<readonly Slip[] | null>(null)
  const [gone, setGone] = useState<ReadonlySet<Slip>>(new Set())
  useEffect(() => {
    if (draft.kind !== 'saved') return undefined
    const left = new AbortController()
    void slipsNow(path, left.signal).then(found => (found ? setRead(found) : undefined))
    return () => left.abort()
  }, [path, draft])
  const known = read ?? slips
  const shown = (known ?? []).filter(slip => !gone.has(slip))
  const drop = (slip: Slip) => setGone(before => new Set([...before, slip]))
  const wrong = shown.filter(slip => !slip.style)
  const taste = shown.filter(slip => slip.style)
  return (
    <>
      <details className="disclosure outgoing-slips" open={wrong.length > 0}>
        <summary>{known === null ? words.slipsNotRead : words.slips(wrong.length)}</summary>
        <SlipList slips={wrong} drop={drop} />
      </details>
      {taste.length === 0 ? null : (
        <details className="disclosure outgoing-slips">
          <summary>{words.styleSlips(taste.length)}</summary>
          <SlipList slips={taste} drop={drop} />
        </details>
      )}
    </>
  )
}

function SlipList({ slips, drop }: { slips: readonly Slip[]; drop: (slip: Slip) => void }) {
  return (
    <ul className="outgoing-list">
      {slips.map((slip, i) => (
        // The same words can stand twice in one field; their order is their identity.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${slip.field}.${slip.start}.${i}`}>
          <SlipLine slip={slip} drop={() => drop(slip)} />
        </li>
      ))}
    </ul>
  )
}

function SlipLine({ slip, drop }: { slip: Slip; drop: () => void }) {
  const words = useWords()
  const { field, before, found, after, to, rule, article } = slip
  return (
    <>
      <p className="outgoing-slip">
        <a href={`#${field}`} onClick={() => select(slip)}>
          {before}
          <mark>{found}</mark>
          {after}
        </a>
      </p>
      <p className="quiet">{words.slipRule(rule, article)}</p>
      {to === null ? null : (
        <button
          className="button-text"
          form="soan"
          name="buoc"
          value={mendValue({ ...slip, to })}
          formNoValidate
          onClick={event => {
            if (!mendHere({ ...slip, to })) return
            event.preventDefault()
            drop()
          }}
        >
          {to === '' ? words.dropWords(found) : words.mendTo(to)}
        </button>
      )}
    </>
  )
}

const fieldOf = (name: string): HTMLInputElement | HTMLTextAreaElement | null => {
  const form = document.getElementById('soan')
  const field = form instanceof HTMLFormElement ? form.elements.namedItem(name) : null
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : null
}

/** Shows the words in their field. */
function select(slip: Omit<Mend, 'to'>): void {
  const field = fieldOf(slip.field)
  const at = field ? placeOf({ ...slip, to: '' }, field.value) : null
  if (!field || at === null) return
  field.closest('details')?.setAttribute('open', '')
  field.focus()
  field.setSelectionRange(at, at + slip.found.length)
}

/** Mends the field in the page; false when it is not there. What watches typing sees it as typing. */
function mendHere(mend: Mend): boolean {
  const field = fieldOf(mend.field)
  if (!field) return false
  field.value = mended(field.value, mend)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}

async function slipsNow(path: string, signal: AbortSignal): Promise<readonly Slip[] | null> {
  try {
    const answer = await fetch(`${path}/soat`, { signal, credentials: 'same-origin' })
    return answer.ok ? ((await answer.json()) as readonly Slip[]) : null
  } catch {
    // Away or overtaken by the next reading: the old list stays.
    return null
  }
}
