import { useEffect } from 'react'
import { setSingleKeys, singleKeysOn } from '../keys/use-keys.ts'
import { resolveBodyName } from './body-names.ts'
import { showPlace } from './read-places.ts'

/** What scripts add to the plain pages, by delegation: nothing here is needed to do one's work. */
export function useEnhance(): void {
  useEffect(() => enhance(document), [])
}

function enhance(root: Document): () => void {
  const changed = (event: Event) => onChange(root, event.target)
  // A page that scrolls under a pressed finger takes the press from what it was meant for: the place is shown once it is let go.
  let isPressed = false
  let waiting: EventTarget | null = null
  const pressed = () => {
    isPressed = true
  }
  const letGo = () => {
    isPressed = false
    const target = waiting
    waiting = null
    if (target) setTimeout(() => onFocus(root, target))
  }
  const focused = (event: FocusEvent) => {
    if (isPressed) waiting = event.target
    else onFocus(root, event.target)
  }
  const clicked = (event: MouseEvent) => onClick(root, event.target)
  root.addEventListener('change', changed)
  root.addEventListener('focusin', focused)
  root.addEventListener('pointerdown', pressed)
  for (const end of ['pointerup', 'pointercancel']) root.addEventListener(end, letGo)
  root.addEventListener('click', clicked)
  const toggle = root.querySelector<HTMLInputElement>('[data-keys-switch]')
  if (toggle) toggle.checked = !singleKeysOn()
  // Chosen before the scripts were ready.
  for (const input of root.querySelectorAll<HTMLInputElement>('[data-file-sends]')) if (input.files?.length) nameFiles(input)
  return () => {
    root.removeEventListener('change', changed)
    root.removeEventListener('focusin', focused)
    root.removeEventListener('pointerdown', pressed)
    for (const end of ['pointerup', 'pointercancel']) root.removeEventListener(end, letGo)
    root.removeEventListener('click', clicked)
  }
}

function onChange(root: Document, target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement)) return
  if (target.matches('[data-keys-switch]')) setSingleKeys(!target.checked)
  if (target.matches('[data-row-select]')) countSelected(root)
  if (target.matches('[data-file-input]')) nameFiles(target)
  if (target.matches('[data-body-picker]')) resolveBodyName(target)
}

function countSelected(root: Document): void {
  const count = root.querySelectorAll('[data-row-select]:checked').length
  for (const place of root.querySelectorAll('[data-selected-count]')) place.textContent = String(count)
}

function nameFiles(input: HTMLInputElement): void {
  const place = input.closest('.file-drop')?.querySelector('[data-file-chosen]')
  const sends = input.dataset['fileSends']
  const names = [...(input.files ?? [])].map(file => file.name).join(', ')
  if (place) place.textContent = sends && names ? `${sends}: ${names}` : names
  if (sends && names) input.form?.requestSubmit()
}

function onFocus(root: Document, target: EventTarget | null): void {
  const field = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-read-field]') : null
  const place = field?.dataset['readField']
  if (field && place) showPlace(root, place, 'paper')
}

/** The sheet opens by its address (:target), which a router changes without the browser noticing: so it is shut by hand. */
function shutRail(root: Document, target: Element): void {
  const rail = root.querySelector('.rail')
  if (target.closest('.top-menu')) rail?.removeAttribute('data-shut')
  else if (target.closest('.rail a:not([href^="#"])')) rail?.setAttribute('data-shut', '')
}

function onClick(root: Document, target: EventTarget | null): void {
  if (target instanceof Element) shutRail(root, target)
  const mark = target instanceof HTMLElement ? target.closest<HTMLElement>('mark[data-span]') : null
  const place = mark?.dataset['span']
  if (place) showPlace(root, place, 'field')
}
