import { useEffect, useRef } from 'react'

/** Where the field of this name stands in the answer; null: nowhere any more. */
type PlaceOf = (name: string) => string | null

/**
 * What is changed in a form after it was sent and before its answer is there: the answer puts new fields in the place of the old ones, and they
 * take it over. `round` tells one answer from the next.
 */
export function useLateChanges(formId: string, round: string | undefined, placeOf: PlaceOf): void {
  const isSent = useRef(false)
  const late = useRef(new Map<string, string>())
  useEffect(() => {
    const form = document.getElementById(formId)
    const sent = () => {
      isSent.current = true
    }
    const changed = ({ target }: Event) => {
      if (isSent.current && isField(target) && target.name) late.current.set(target.name, valueOf(target))
    }
    form?.addEventListener('submit', sent)
    form?.addEventListener('input', changed)
    return () => {
      form?.removeEventListener('submit', sent)
      form?.removeEventListener('input', changed)
    }
  }, [formId])
  useEffect(() => {
    const changes = [...late.current]
    late.current.clear()
    isSent.current = false
    const form = document.getElementById(formId)
    if (!round || !(form instanceof HTMLFormElement)) return
    for (const [name, value] of changes) put(form.elements.namedItem(placeOf(name) ?? ''), value)
    // The places are those of this answer.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [formId, round])
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function isField(target: unknown): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

const isBox = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && field.type === 'checkbox'
const valueOf = (field: Field): string => (isBox(field) ? (field.checked ? 'on' : 'off') : field.value)

function put(field: unknown, value: string): void {
  if (!isField(field) || valueOf(field) === value) return
  if (isBox(field)) field.checked = value === 'on'
  else field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
