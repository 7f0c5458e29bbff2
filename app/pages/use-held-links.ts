import { useEffect } from 'react'
import { browserSending } from './browser-sending.ts'

/** While the network is away a link waits for it: the page is not left for one that cannot be had, and what is typed on it stays. */
export function useHeldLinks(): void {
  useEffect(() => {
    let held = new AbortController()
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const sending = browserSending()
      if (!link || !sending || navigator.onLine || !leaves(link, event)) return
      event.preventDefault()
      held.abort()
      held = new AbortController()
      sending.untilBack(held.signal).then(
        () => link.click(),
        // Another link was pressed since.
        () => undefined,
      )
    }
    window.addEventListener('click', onClick, { capture: true })
    return () => {
      held.abort()
      window.removeEventListener('click', onClick, { capture: true })
    }
  }, [])
}

/** Would this press take the page to another one? */
function leaves(link: HTMLAnchorElement, { button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || link.target !== '' || link.hash !== '' || link.href === '') return false
  return link.origin === window.location.origin
}
