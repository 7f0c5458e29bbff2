import { expect, test } from 'vitest'
import { measured } from './measure.ts'
import type { OfficialDocument } from './model.ts'

const named = (name: string, parent: string): OfficialDocument => ({
  type: 'bao-cao',
  organ: { parent, name },
  sign: 'BC-BCH',
  place: 'Trường Yên',
  abstract: 'Kết quả',
  addressees: [],
  legalBases: [],
  body: [{ kind: 'paragraph', text: 'Nội dung.' }],
  signature: { authority: [], position: 'CHÁNH VĂN PHÒNG', name: 'Đặng Minh Tuấn' },
  recipients: ['Lưu: VT'],
})

/** Names of every length up to one that fills its cell, the narrowest letter longer each time. */
const lengths = Array.from({ length: 14 }, (_, n) => `Trung tâm Phục vụ hành ${'i'.repeat(n)}`)

test('however long the name of a body is, it stands clear of the words of the State beside it', async () => {
  const gaps = lengths.map(async name => {
    const { pages } = await measured(named(name, 'Ủy ban nhân dân tỉnh'))
    const lines = pages[0]?.lines ?? []
    const national = lines.find(line => line.text.startsWith('CỘNG HÒA'))
    const own = lines.filter(line => /^(?:TRUNG TÂM|HÀNH|I+$)/u.test(line.text))
    return (national?.left ?? 0) - Math.max(...own.map(line => line.right))
  })
  expect(Math.min(...(await Promise.all(gaps)))).toBeGreaterThan(10)
})
