/** What is needed of a keyboard event and of the element it comes from; so that the rules can be tested without a browser. */
export type KeyEventLike = {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  isComposing: boolean
  repeat: boolean
}

export type TargetLike = {
  tagName: string
  type?: string
  isContentEditable?: boolean
  readOnly?: boolean
}

const TEXT_INPUTS = new Set([
  'text',
  'search',
  'email',
  'password',
  'tel',
  'url',
  'number',
  'date',
  'time',
  'month',
  'week',
  'datetime-local',
  '',
])

/** Where typing belongs to the person: text fields, lists to choose from, editable text. */
export function isTextTarget(target: TargetLike | null | undefined): boolean {
  if (!target) return false
  if (target.isContentEditable) return true
  const tag = target.tagName.toUpperCase()
  if (tag === 'TEXTAREA' || tag === 'SELECT') return true
  return tag === 'INPUT' && TEXT_INPUTS.has((target.type ?? '').toLowerCase())
}

/** The name under which a key is printed on a button: J, 1, ?, Enter, Escape, Shift+X, Control+K. Undefined while composing. */
export function keyName(event: KeyEventLike): string | undefined {
  if (event.isComposing || event.key === 'Process' || event.key === 'Dead' || event.altKey) return undefined
  const control = event.ctrlKey || event.metaKey
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  if (control) return `Control+${key}`
  return event.shiftKey && /^[A-Z]$/u.test(key) ? `Shift+${key}` : key
}

/** Single keys, which may be switched off (WCAG 2.1.4); Escape, Enter and chords stay. */
export function isSingleKey(name: string): boolean {
  return name.length === 1 || /^Shift\+[A-Z]$/u.test(name)
}
