import { useEffect } from 'react'
import { useLocation } from 'react-router'

const FIELDS = 'input:not([type=hidden]):not([disabled]), textarea:not([disabled]), select:not([disabled])'

/** An address that names a form (G, 3, 6 on a row) puts the hands into its first field; one without fields, on its button. */
export function useFormFocus(): void {
  const { hash, key } = useLocation()
  useEffect(() => {
    const form = hash.length > 1 ? formIn(document.getElementById(decodeURIComponent(hash.slice(1)))) : null
    const field = form?.querySelector<HTMLElement>(FIELDS) ?? form?.querySelector<HTMLElement>('button:not([disabled])')
    field?.focus({ preventScroll: true })
    form?.scrollIntoView({ block: 'nearest' })
    // The key tells one opening of the same form from the next.
  }, [hash, key])
}

function formIn(place: HTMLElement | null): Element | null {
  return place?.querySelector('form[method=post]') ?? null
}
