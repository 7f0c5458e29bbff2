import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { broken, saying } from '../check/fixtures/broken.ts'
import { checkDocument } from '../check/check-document.ts'
import { readWord } from '../check/word/read-word.ts'
import { writeDocx } from '../write/docx/docx.ts'
import { exampleReport } from '../write/example.ts'
import { everyType } from '../write/fixtures/all.ts'
import { docxSlips, type DocxSlip } from './docx-slips.ts'
import { mendDocx, type TextMend } from './mend-docx.ts'
import { slotsOf } from './text-slots.ts'

const withText = (text: string) => ({ ...exampleReport, body: [{ kind: 'paragraph' as const, text }], annexes: [] })
const linesOf = (bytes: Uint8Array): string[] => {
  const file = readWord(bytes)
  if ('code' in file) throw new Error(file.code)
  return file.paragraphs.map(paragraph => paragraph.text)
}
const slipsIn = (bytes: Uint8Array): DocxSlip[] => {
  const slips = docxSlips(bytes)
  if ('code' in slips) throw new Error(slips.code)
  return slips
}
const known = (slips: readonly DocxSlip[]): TextMend[] =>
  slips.flatMap(({ text, ...slip }) => (text === null ? [] : [{ ...slip, text }]))
const mended = (bytes: Uint8Array, mends: readonly TextMend[]) => {
  const made = mendDocx(bytes, mends)
  if ('code' in made) throw new Error(made.code)
  return made
}

test('slips of a Word file are mended where they stand; every other part stays the same byte for byte', async () => {
  const before = await writeDocx(withText('Xin trân thành cảm ơn các các Sở đã phối hợp ngày 5/3/2026.'))
  const slips = slipsIn(before)
  expect(slips.map(slip => slip.rule)).toEqual(expect.arrayContaining(['spelling/confusion', 'repeat/word', 'date/padding']))
  const { bytes, done, left } = mended(before, known(slips))
  expect([done.length, left]).toEqual([known(slips).length, []])
  expect(linesOf(bytes)).toContain('Xin chân thành cảm ơn các Sở đã phối hợp ngày 05/3/2026./.')
  const [old, now] = [unzipSync(before), unzipSync(bytes)]
  expect(Object.keys(now).toSorted()).toEqual(Object.keys(old).toSorted())
  const { 'word/document.xml': _now, ...others } = now
  expect(old).toMatchObject(others)
  expect(known(slipsIn(bytes))).toEqual([])
})

test('words that stand in several runs are mended with the look of the first; entities stay entities', async () => {
  const plain = await writeDocx(withText('Đoạn văn mẫu.'))
  const bytes = broken(plain, xml =>
    saying(
      'Đoạn văn mẫu',
      'A',
    )(xml).replace(
      '<w:t xml:space="preserve">A</w:t></w:r>',
      '<w:t>Vốn &lt; 5 tỷ; xin trân</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> thành</w:t></w:r><w:r><w:tab/><w:t>cảm ơn</w:t></w:r>',
    ),
  )
  const at = linesOf(bytes).findIndex(line => line.startsWith('Vốn < 5 tỷ'))
  const mend = (start: number, found: string, text: string) => ({ paragraph: at, start, end: start + found.length, found, text })
  const {
    bytes: now,
    done,
    left,
  } = mended(bytes, [mend(16, 'trân thành', 'chân thành'), mend(21, 'thành\tcảm', 'thành cảm'), mend(16, 'tran', 'x')])
  expect(linesOf(now)[at]).toBe('Vốn < 5 tỷ; xin trân thành\tcảm ơn'.replace('trân thành', 'chân thành'))
  expect(done).toHaveLength(1)
  expect(left.map(each => each.text)).toEqual(['x', 'thành cảm'])
  const xml = strFromU8(unzipSync(now)['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('<w:t xml:space="preserve">Vốn &lt; 5 tỷ; xin chân thành</w:t>')
  expect(xml).toContain('<w:tab/><w:t>cảm ơn</w:t>')
})

test('mends of the form that are a plain replacement are made in the file', async () => {
  const plain = await writeDocx(exampleReport)
  const bytes = broken(plain, saying('Số: 48', 'Số 7/BC-VPUBND'))
  const findings = async (file: Uint8Array) => {
    const checked = await checkDocument(file)
    return 'code' in checked ? [] : checked.findings
  }
  const lines = linesOf(bytes)
  const mends = (await findings(bytes)).flatMap(({ mend }) =>
    mend?.kind === 'text' ? [{ ...mend, found: lines[mend.paragraph]?.slice(mend.start, mend.end) ?? '' }] : [],
  )
  expect(mends.length).toBeGreaterThan(0)
  const { bytes: now, left } = mended(bytes, mends.slice(0, 1))
  expect(left).toEqual([])
  expect((await findings(now)).length).toBeLessThan((await findings(bytes)).length)
})

test('paragraphs and their words are counted as the reader of looks counts them, in every document the writer makes', async () => {
  for (const document of everyType) {
    const bytes = await writeDocx(document)
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    const own = slotsOf(xml).map(slots =>
      slots
        .map(slot => slot.text)
        .join('')
        .toUpperCase(),
    )
    expect(own).toEqual(linesOf(bytes).map(line => line.toUpperCase()))
  }
})

test('what is no Word file is refused', () => {
  expect(mendDocx(new TextEncoder().encode('không phải tệp nén'), [])).toMatchObject({ code: 'file/corrupt' })
})
