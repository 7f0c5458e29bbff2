import { useEffect } from 'react'
import { isSeen } from './rows.ts'

/** After an act the hands go on with the row that stands there now: it is in view and has the focus. `done` names the act; null: nothing was done. */
export function useNextRow(done: string | null): void {
  useEffect(() => {
    if (done !== null) focusNextRow(document)
  }, [done])
}

function focusNextRow(page: Document): void {
  const row = page.querySelector('[data-row][data-selected], [data-row][data-open]')
  const link = row?.querySelector<HTMLElement>('[data-row-link]')
  if (!row || !link || !isSeen(row)) return
  link.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'center' })
}
