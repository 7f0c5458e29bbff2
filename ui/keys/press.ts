import { currentRow, isSeen, moveRow, tickRow } from './rows.ts'

/** Does what a key means here. Keys printed on buttons press the button nearest to the reader. */
export function press(root: Document, key: string): void {
  switch (key) {
    case 'J':
    case 'ArrowDown':
      if (!moveRow(root, 1)) button(root, key)?.click()
      return
    case 'K':
    case 'ArrowUp':
      if (!moveRow(root, -1)) button(root, key)?.click()
      return
    case 'X':
      tickRow(root, false)
      return
    case 'Shift+X':
      tickRow(root, true)
      return
    case 'Control+K':
      focusSearch(root)
      return
    case 'Control+Enter':
      sendForm(root)
      return
    case 'Escape':
      leave(root)
      return
    default:
      button(root, key)?.click()
  }
}

/** The button with this key: in the current row first, then in the pane, then anywhere in sight; never that of a row on which the reader is not. */
function button(root: Document, key: string): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)]
  const usable = all.filter(element => isSeen(element) && element.getAttribute('aria-disabled') !== 'true')
  const row = currentRow(root)
  return (
    usable.find(element => row?.contains(element)) ??
    usable.find(element => element.closest('.pane')) ??
    usable.find(element => row === null || element.closest('[data-row]') === null)
  )
}

function focusSearch(root: Document): void {
  const search = root.querySelector<HTMLInputElement>('.search-input')
  search?.focus()
  search?.select()
}

/** Ctrl Enter sends the form one types in, by its primary button. */
function sendForm(root: Document): void {
  const field = root.activeElement
  const form = field instanceof HTMLElement ? ((field as HTMLInputElement).form ?? field.closest('form')) : null
  if (!form) return
  const buttons = [...form.elements].filter((e): e is HTMLButtonElement => e instanceof HTMLButtonElement && e.type === 'submit')
  form.requestSubmit(buttons.find(e => e.classList.contains('button-primary')) ?? buttons[0])
}

/** Escape closes one level: the browser shuts what floats by itself; then the field is left; then the pane. */
function leave(root: Document): void {
  if (root.activeElement instanceof HTMLElement && root.activeElement.matches('input, textarea, select')) {
    root.activeElement.blur()
    return
  }
  button(root, 'Escape')?.click()
}
