/** The row the reader is on: the focused one, else the selected or open one. */
export function currentRow(root: Document): Element | null {
  return root.activeElement?.closest('[data-row]') ?? root.querySelector('[data-row][data-selected], [data-row][data-open]')
}

/** J, K and the arrows: focus the next or previous row; where the pane is in sight, show it there too. False when the page has no rows. */
export function moveRow(root: Document, step: 1 | -1): boolean {
  const rows = [...root.querySelectorAll('[data-row]')].filter(isSeen)
  if (rows.length === 0) return false
  const at = rows.findIndex(row => row === currentRow(root))
  const next = at < 0 ? (step === 1 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1)
  const row = rows[next]
  const link = row?.querySelector<HTMLElement>('[data-row-link]')
  if (!row || !link || next === at) return true
  link.focus()
  row.scrollIntoView({ block: 'nearest' })
  if (row.closest('[data-rows="follow"]') && paneIsBeside(root)) link.click()
  return true
}

let lastTicked: Element | undefined

/** X: tick the row; Shift X: everything between the last ticked row and this one. */
export function tickRow(root: Document, range: boolean): void {
  const row = currentRow(root)
  const box = row?.querySelector<HTMLInputElement>('[data-row-select]')
  if (!row || !box) return
  const rows = [...root.querySelectorAll('[data-row]')].filter(isSeen)
  const from = range && lastTicked ? rows.indexOf(lastTicked) : -1
  const to = rows.indexOf(row)
  if (from < 0) setTick(box, !box.checked)
  else
    for (const between of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      const other = between.querySelector<HTMLInputElement>('[data-row-select]')
      if (other) setTick(other, true)
    }
  lastTicked = row
}

/** Hidden by its layout (the rail folded away, the other pane) or by an unopened part. */
export function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0
}

function setTick(box: HTMLInputElement, on: boolean): void {
  box.checked = on
  box.dispatchEvent(new Event('change', { bubbles: true }))
}

function paneIsBeside(root: Document): boolean {
  const pane = root.querySelector('.pane')
  const list = root.querySelector('.inbox-list')
  return pane !== null && list !== null && isSeen(pane) && isSeen(list)
}
