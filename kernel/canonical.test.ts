import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText, sameCanonical } from './canonical.ts'

test('one value has one text: keys sorted, absent and undefined alike, names and words in NFC', () => {
  const decomposed = 'Trường'.normalize('NFD')
  expect(canonicalText({ b: [1, null, undefined], a: decomposed, c: undefined })).toBe('{"a":"Trường","b":[1,null,null]}')
  expect(canonicalText({ [decomposed]: 1, Z: 2, Ước: 3 })).toBe(canonicalText({ Ước: 3, Z: 2, Trường: 1 }))
  expect(canonicalText({ 10: 'mười', 9: 'chín' })).toBe('{"10":"mười","9":"chín"}')
  expect(canonicalText(new Date('2026-11-24T02:00:00Z'))).toBe('"2026-11-24T02:00:00.000Z"')
})

test('a fraction or a value that JSON has not is refused', () => {
  for (const wrong of [1.5, Number.NaN, 2 ** 53, () => 1, 10n]) expect(() => canonicalText({ wrong })).toThrow(TypeError)
})

test('two values are the same exactly when their texts are', () => {
  const leaf = fc.oneof(fc.integer(), fc.constantFrom('a', 'b', null, undefined, true, false))
  const value = fc.letrec(tie => ({
    any: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('any')),
    ),
  })).any
  const text = (one: unknown) => canonicalText({ one })
  fc.assert(
    fc.property(value, value, (a, b) => sameCanonical({ one: a }, { one: b }) === (text(a) === text(b))),
    { numRuns: 2000 },
  )
})
