import { useEffect, useRef, type RefObject } from 'react'
import { useFetcher } from 'react-router'
import type { SignedRead } from '../../came-signed/read-signed.ts'

/** How often a scan is asked for while its letters are being recognised. */
const ASK_AGAIN_MS = 4000

type Answer = { readonly read: SignedRead | null; readonly key: string }

/** Puts what was read into the fields that are empty now; what was typed meanwhile stays. A scan is asked for until it is read. */
export function useSignedRead(form: RefObject<HTMLFormElement | null>, answer: Answer | undefined): SignedRead | null {
  const later = useFetcher<Answer>()
  const newest = later.data?.read ? later.data : answer
  const read = newest?.read ?? null
  const latest = useRef(later.submit)
  useEffect(() => {
    latest.current = later.submit
  })
  useEffect(() => {
    const element = form.current
    if (!element || !read) return undefined
    fillEmpty(element, read)
    if (read.state !== 'scan') return undefined
    const timer = setTimeout(() => {
      const asked = new FormData(element)
      asked.set('y', 'doc')
      void latest.current(asked, { method: 'post', encType: 'multipart/form-data' })
    }, ASK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [form, read, newest?.key])
  return read
}

function fillEmpty(form: HTMLFormElement, { values }: SignedRead): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name)
    if (isField(field) && field.value.trim() === '') field.value = value
  }
  // They are kept with the form; sent again they would be taken twice.
  const files = form.elements.namedItem('tep')
  if (files instanceof HTMLInputElement) files.value = ''
  const told = form.querySelector('[data-file-chosen]')
  if (told) told.textContent = ''
  const { activeElement } = document
  const typing = activeElement instanceof HTMLElement && activeElement.matches('input:not([type=file]), textarea, select')
  if (!typing) [...form.elements].filter(isField).find(isNeeded)?.focus()
}

const isField = (field: unknown): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement

const NEEDED = ['type', 'number', 'issuedOn', 'abstract']
const isNeeded = ({ name, value }: { name: string; value: string }): boolean => NEEDED.includes(name) && value.trim() === ''
