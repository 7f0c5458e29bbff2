import { expect, test } from 'vitest'
import { keyReader } from './key-reader.ts'
import type { KeyEventLike, TargetLike } from './key-name.ts'

const page: TargetLike = { tagName: 'BODY' }
const field: TargetLike = { tagName: 'INPUT', type: 'text' }

function key(name: string, extra: Partial<KeyEventLike> = {}): KeyEventLike {
  return {
    key: name,
    code: `code-${name.toLowerCase()}`,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    repeat: false,
    ...extra,
  }
}

function release(event: KeyEventLike, target: TargetLike = page, on = true): string | undefined {
  const reader = keyReader(() => on)
  reader.down(event, target)
  return reader.up(event, target)
}

test('a letter acts on release, upper or lower case alike', () => {
  expect(release(key('j'))).toBe('J')
  expect(release(key('J', { shiftKey: true }))).toBe('Shift+J')
  expect(release(key('1'))).toBe('1')
  expect(release(key('?', { shiftKey: true }))).toBe('?')
  expect(release(key('Escape'))).toBe('Escape')
})

test.each([
  field,
  { tagName: 'TEXTAREA' },
  { tagName: 'SELECT' },
  { tagName: 'DIV', isContentEditable: true },
  { tagName: 'input', type: 'search' },
])('typing in %j fires no act', target => {
  for (const letter of ['j', '1', 'x', 'h']) expect(release(key(letter), target)).toBeUndefined()
})

test('a checkbox is no text field: X still works on it', () => {
  expect(release(key('x'), { tagName: 'INPUT', type: 'checkbox' })).toBe('X')
})

test('Telex and VNI: what an input method composes never fires an act', () => {
  expect(release(key('a', { isComposing: true }))).toBeUndefined()
  expect(release(key('Process', { code: 'code-a' }))).toBeUndefined()
  const reader = keyReader(() => true)
  reader.down(key('1'), page)
  expect(reader.up(key('1', { isComposing: true }), page)).toBeUndefined()
})

test('a key pressed in a field and released outside does nothing, and the other way round', () => {
  const reader = keyReader(() => true)
  reader.down(key('1'), field)
  expect(reader.up(key('1'), page)).toBeUndefined()
  reader.down(key('2'), page)
  expect(reader.up(key('2'), field)).toBeUndefined()
})

test('single keys can be switched off; Escape, Enter and chords stay', () => {
  expect(release(key('j'), page, false)).toBeUndefined()
  expect(release(key('X', { shiftKey: true }), page, false)).toBeUndefined()
  expect(release(key('Escape'), page, false)).toBe('Escape')
  expect(release(key('k', { ctrlKey: true }), page, false)).toBe('Control+K')
})

test('Ctrl K and Ctrl Enter work inside a field and keep the browser from its own', () => {
  const reader = keyReader(() => true)
  expect(reader.down(key('k', { ctrlKey: true }), field)).toBe(true)
  expect(reader.up(key('k', { ctrlKey: true }), field)).toBe('Control+K')
  expect(reader.down(key('Enter', { metaKey: true }), field)).toBe(true)
  expect(reader.up(key('Enter'), field)).toBe('Control+Enter')
  expect(reader.down(key('z', { ctrlKey: true }), field)).toBe(false)
  expect(reader.up(key('z', { ctrlKey: true }), field)).toBeUndefined()
})

test('Alt belongs to the browser, and a held key acts once', () => {
  expect(release(key('j', { altKey: true }))).toBeUndefined()
  const reader = keyReader(() => true)
  reader.down(key('j'), page)
  reader.down(key('j', { repeat: true }), page)
  expect(reader.up(key('j'), page)).toBe('J')
  expect(reader.up(key('j'), page)).toBeUndefined()
})
