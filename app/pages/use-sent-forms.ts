import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useNavigation, useSubmit } from 'react-router'
import type { RetainedForm } from '../../platform/http/context.ts'
import { browserSending } from './browser-sending.ts'
import type { Trouble } from './sending.ts'

/** A form as it was sent, in words: what a refusal gives back. */
export type SentWords = { readonly retained: RetainedForm; readonly labels: Readonly<Record<string, string>> }

type Sent = { form: HTMLFormElement; submitter: HTMLElement | null }
let last: Sent | null = null
let words: SentWords | null = null

/**
 * With scripts on, every form of the page is sent beside it: the page stays until the answer is there, and so does what was typed.
 * A form with `data-plain` goes as the browser sends it.
 */
export function useSentForms(): void {
  const submit = useSubmit()
  const busy = useRef(false)
  const { state } = useNavigation()
  useEffect(() => {
    busy.current = state === 'submitting'
  }, [state])
  useEffect(() => {
    const onSubmit = (event: SubmitEvent) => {
      const { target: form, submitter } = event
      if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return
      const target = targetOf(form, submitter)
      if (!target) return
      event.preventDefault()
      // Pressed twice: it is on its way. After a failure pressing the form's own button sends what stands in it now.
      if (busy.current && !browserSending()?.now()?.form) return
      busy.current = true
      last = { form, submitter }
      words = sentWords(form, target)
      const by = submitter instanceof HTMLButtonElement || submitter instanceof HTMLInputElement ? submitter : form
      void submit(by, { action: target.pathname + target.search })
    }
    window.addEventListener('submit', onSubmit)
    return () => window.removeEventListener('submit', onSubmit)
  }, [submit])
}

/** Where a form is posted to; null when the browser sends it itself. */
function targetOf(form: HTMLFormElement, submitter: HTMLElement | null): URL | null {
  const said = (name: string): string | null => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name)
  if ((said('method') ?? 'get').toLowerCase() !== 'post' || said('target') || form.dataset['plain'] !== undefined) return null
  const target = new URL(said('action') || window.location.href, window.location.href)
  return target.origin === window.location.origin ? target : null
}

/** What the form held that was sent last from this page; null when it was sent to another address. */
export function lastSentTo(pathname: string): SentWords | null {
  return words && new URL(words.retained.action, window.location.href).pathname === pathname ? words : null
}

function sentWords(form: HTMLFormElement, { pathname, search }: URL): SentWords {
  const controls = [...form.elements].filter(
    field => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement,
  )
  const secret = new Set(controls.filter(field => field.type === 'password').map(field => field.name))
  const entries = [...new FormData(form)].filter(([name]) => name !== 'csrf' && !secret.has(name))
  return {
    retained: {
      action: pathname + search,
      fields: entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
      files: entries.flatMap(([, value]) => (typeof value === 'string' || value.name === '' ? [] : [value.name])),
    },
    labels: Object.fromEntries(controls.map(field => [field.name, (field.labels?.[0]?.textContent ?? field.name).trim()])),
  }
}

/** Sends the form that was sent last as the browser does without scripts: the page is left. */
export function sendPlainly(): void {
  if (!last) return
  const { form, submitter } = last
  const name = submitter?.getAttribute('name')
  if (name) {
    const answer = document.createElement('input')
    answer.type = 'hidden'
    answer.name = name
    answer.value = submitter?.getAttribute('value') ?? ''
    form.append(answer)
  }
  const action = submitter?.getAttribute('formaction')
  if (action) form.setAttribute('action', action)
  HTMLFormElement.prototype.submit.call(form)
}

/** What keeps the page from its server just now. */
export function useTrouble(): Trouble | null {
  const sending = browserSending()
  return useSyncExternalStore(
    listener => sending?.subscribe(listener) ?? (() => undefined),
    () => sending?.now() ?? null,
    () => null,
  )
}
