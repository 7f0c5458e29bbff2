import { useEffect, useState, type RefObject } from 'react'

export type DraftState = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved'; time: string } | { kind: 'failed' }

/** Starts `work` after a pause and returns what cancels it; a real timer in the page, a manual one in tests. */
export type Pause = (work: () => void) => () => void

type AutosaveOptions = {
  /** Takes the form's fields as a POST; answers 2xx when they are kept. Files are left out. */
  url: string
  read: () => URLSearchParams
  pause: Pause
  onState: (state: DraftState) => void
  now: () => Date
  /** Something was typed before the scripts were ready: it is not kept yet. */
  begun?: boolean
}

export type Autosave = {
  changed: () => void
  /** The form is being sent: what waits to be kept is no draft any more. */
  sending: () => void
  stop: () => void
}

/** Saves a draft on every pause in typing; one save at a time, the last words win; a failure is said and tried again at the next change. */
export function autosave({ url, read, pause, onState, now, begun = false }: AutosaveOptions): Autosave {
  let cancel: (() => void) | undefined
  let busy = false
  let again = false
  let saved = begun ? null : read().toString()
  let stopped = false

  async function save(): Promise<void> {
    if (busy) {
      again = true
      return
    }
    const body = read()
    if (stopped || body.toString() === saved) return
    busy = true
    onState({ kind: 'saving' })
    const kept = await send(url, body)
    busy = false
    if (kept) saved = body.toString()
    if (!stopped) onState(kept ? { kind: 'saved', time: clock(now()) } : { kind: 'failed' })
    if (again && kept) {
      again = false
      await save()
    }
  }

  const changed = (): void => {
    cancel?.()
    cancel = pause(() => void save())
  }
  if (begun) changed()

  return {
    changed,
    sending: () => cancel?.(),
    stop() {
      stopped = true
      cancel?.()
    },
  }
}

/** The form's answers without files: a draft keeps words only. */
export function wordsOf(form: HTMLFormElement): URLSearchParams {
  const words = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') words.append(name, value)
  return words
}

/** Does a field of the form say something else than the page came with? */
export function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some(field => {
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio'))
      return field.checked !== field.defaultChecked
    if (field instanceof HTMLInputElement) return field.type !== 'hidden' && field.value !== field.defaultValue
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    if (field instanceof HTMLSelectElement) return isChosenAnew(field)
    return false
  })
}

/** A list of which nothing was marked as chosen stands at its first line. */
function isChosenAnew({ options, multiple }: HTMLSelectElement): boolean {
  const all = [...options]
  const marked = all.some(({ defaultSelected }) => defaultSelected)
  return all.some(({ selected, defaultSelected }, at) => selected !== (marked || multiple ? defaultSelected : at === 0))
}

/** Autosave for a form; the state goes into DraftStatus. Without a url nothing is saved. */
export function useAutosave(form: RefObject<HTMLFormElement | null>, url: string | undefined, delayMs = 1500): DraftState {
  const [state, setState] = useState<DraftState>({ kind: 'idle' })
  useEffect(() => {
    const element = form.current
    if (!element || !url) return undefined
    const draft = autosave({
      url,
      read: () => wordsOf(element),
      pause: after(delayMs),
      onState: setState,
      now: () => new Date(),
      begun: isTouched(element),
    })
    element.addEventListener('input', draft.changed)
    element.addEventListener('change', draft.changed)
    element.addEventListener('submit', draft.sending)
    return () => {
      element.removeEventListener('input', draft.changed)
      element.removeEventListener('change', draft.changed)
      element.removeEventListener('submit', draft.sending)
      draft.stop()
    }
  }, [form, url, delayMs])
  return state
}

async function send(url: string, body: URLSearchParams): Promise<boolean> {
  try {
    return (
      await fetch(url, {
        method: 'POST',
        body,
        credentials: 'same-origin',
        keepalive: body.toString().length < 60_000,
      })
    ).ok
  } catch {
    // The network is away: said in DraftStatus, tried again at the next change.
    return false
  }
}

function after(delayMs: number): Pause {
  return work => {
    const timer = setTimeout(work, delayMs)
    return () => clearTimeout(timer)
  }
}

function clock(date: Date): string {
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}
