import { expect, test } from 'vitest'
import { en } from './text.en.ts'
import { vi } from './text.vi.ts'

const sample = [2, 3] as const
const said = (words: unknown): string => (typeof words === 'function' ? String(words(...sample)) : String(words))

test('the English words are English: no Vietnamese letter but in the name of the product', () => {
  const left = Object.entries(en).filter(([key, words]) => key !== 'sealName' && /[\u00C0-\u1EF9]/u.test(said(words)))
  expect(left).toEqual([])
})

test('both languages use the values they are given', () => {
  const differing = Object.keys(vi).filter(key => {
    const [a, b] = [Reflect.get(vi, key), Reflect.get(en, key)]
    return typeof a === 'function' && typeof b === 'function' && said(a).includes('2') !== said(b).includes('2')
  })
  expect(differing).toEqual([])
})

test('every sentence ends as sentences do, in both languages alike', () => {
  const differing = Object.keys(vi).filter(
    key => said(Reflect.get(vi, key)).endsWith('.') !== said(Reflect.get(en, key)).endsWith('.'),
  )
  expect(differing).toEqual([])
})
