import { useEffect, useRef } from 'react'

type Values = ReadonlyMap<string, string>
/** Fields of the answer and what belongs into them, of what was changed late and what was sent. */
type Settle = (late: Values, sent: Values) => Iterable<readonly [name: string, value: string]>

/**
 * What is changed in a form after it was sent and before its answer is there: the answer puts new fields in the place of the old ones, and they
 * take it over. `round` tells one answer from the next.
 */
export function useLateChanges(formId: string, round: string | undefined, settle: Settle): void {
  const sent = useRef<Values | null>(null)
  const late = useRef(new Map<string, string>())
  useEffect(() => {
    const form = document.getElementById(formId)
    const send = () => {
      if (form instanceof HTMLFormElement) sent.current = valuesOf(form)
    }
    const changed = ({ target }: Event) => {
      if (sent.current !== null && isField(target) && target.name) late.current.set(target.name, valueOf(target))
    }
    form?.addEventListener('submit', send)
    form?.addEventListener('input', changed)
    return () => {
      form?.removeEventListener('submit', send)
      form?.removeEventListener('input', changed)
    }
  }, [formId])
  useEffect(() => {
    const [changes, before] = [new Map(late.current), sent.current ?? new Map<string, string>()]
    late.current.clear()
    sent.current = null
    const form = document.getElementById(formId)
    if (!round || changes.size === 0 || !(form instanceof HTMLFormElement)) return
    for (const [name, value] of settle(changes, before)) put(form.elements.namedItem(name), value)
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

function valuesOf(form: HTMLFormElement): Values {
  return new Map([...form.elements].flatMap(field => (isField(field) && field.name ? [[field.name, valueOf(field)]] : [])))
}

function put(field: unknown, value: string): void {
  if (!isField(field) || valueOf(field) === value) return
  if (isBox(field)) field.checked = value === 'on'
  else field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
