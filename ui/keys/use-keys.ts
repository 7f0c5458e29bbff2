import { useEffect } from 'react'
import { keyReader } from './key-reader.ts'
import { press } from './press.ts'

const STORE = 'kheo-phim'

/** Whether single-letter keys act on this computer. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off'
  } catch {
    // A browser that keeps nothing: the keys act, as at first.
    return true
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(STORE, on ? 'on' : 'off')
  } catch {
    // Nothing can be kept: the choice holds for this page only where the browser allows it.
  }
}

/** Listens for the keys of the office while the page is open. Needs nothing of a page but `data-key` and `data-row`. */
export function useKeys(): void {
  useEffect(() => listen(document), [])
}

function listen(root: Document): () => void {
  const reader = keyReader(singleKeysOn)
  let opened = false
  const down = (event: KeyboardEvent) => {
    opened = root.querySelector(':popover-open, dialog[open]') !== null
    const arrow = (event.key === 'ArrowDown' || event.key === 'ArrowUp') && inRow(event.target)
    const enter = event.key === 'Enter' && isSelectedRow(event.target)
    if (reader.down(event, asElement(event.target)) || arrow || enter) event.preventDefault()
  }
  const up = (event: KeyboardEvent) => {
    const key = reader.up(event, asElement(event.target))
    if (key === undefined || (opened && key === 'Escape')) return
    if (key === 'Enter' && !actsOnEnter(event.target)) return
    if ((key === 'ArrowDown' || key === 'ArrowUp') && !inRow(event.target)) return
    press(root, key)
  }
  root.addEventListener('keydown', down)
  root.addEventListener('keyup', up)
  window.addEventListener('blur', reader.reset)
  return () => {
    root.removeEventListener('keydown', down)
    root.removeEventListener('keyup', up)
    window.removeEventListener('blur', reader.reset)
  }
}

function asElement(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement ? target : null
}

function inRow(target: EventTarget | null): boolean {
  return asElement(target)?.closest('[data-row]') != null
}

function isSelectedRow(target: EventTarget | null): boolean {
  return asElement(target)?.matches('[data-row][data-selected] [data-row-link]') ?? false
}

/** Enter opens the shown matter from its selected row or from nowhere; links and buttons keep their own Enter. */
function actsOnEnter(target: EventTarget | null): boolean {
  return isSelectedRow(target) || target === document.body
}
