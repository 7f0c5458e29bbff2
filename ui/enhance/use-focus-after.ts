import { useEffect } from 'react'

/** After an answer of the server that changed the page in place, the work goes on in this element. `round` tells one answer from the next. */
export function useFocusAfter(round: string | undefined, id: string | null | undefined): void {
  useEffect(() => {
    if (!round || !id) return
    const element = document.getElementById(id)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  }, [round, id])
}
