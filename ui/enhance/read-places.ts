/** Lights a found place in the document and its field together; scrolls to whichever was not clicked. */
export function showPlace(root: Document, place: string, towards: 'paper' | 'field'): void {
  for (const lit of root.querySelectorAll('mark[data-shown], [data-read-field][data-shown]')) lit.removeAttribute('data-shown')
  const id = CSS.escape(place)
  const marks = root.querySelectorAll(`mark[data-span="${id}"]`)
  const field = root.querySelector(`[data-read-field="${id}"]`)
  for (const mark of marks) mark.setAttribute('data-shown', '')
  field?.setAttribute('data-shown', '')
  const goal = towards === 'paper' ? marks[0] : field
  goal?.scrollIntoView({ block: 'nearest' })
  if (towards === 'field') field?.querySelector<HTMLElement>('.input')?.focus({ preventScroll: true })
}
