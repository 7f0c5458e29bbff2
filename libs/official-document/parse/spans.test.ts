import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParsedDocument, Span } from './document.ts'
import { DOCUMENTS } from './fixtures/all.ts'
import { LAYOUTS, render } from './fixtures/layouts.ts'
import { parseDocument } from './parse.ts'
import { lineOf } from './source.ts'

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
const printed = (text: string, spans: readonly Span[]): string => bare(spans.map(([a, b]) => text.slice(a, b)).join(' '))

/** The value a key of `found` stands for; null where the value is not what is printed (an ISO date). */
function valueAt(doc: ParsedDocument, key: string): string | null {
  const [field = '', index, part] = key.split('.')
  if (field === 'sections')
    return part ? (doc.sections[Number(index)]?.title ?? null) : (doc.sections[Number(index)]?.label ?? null)
  if (field === 'legalBases') return doc.legalBases[Number(index)]?.text ?? null
  if (field === 'recipients' || field === 'addressees') return doc[field][Number(index)] ?? null
  if (field === 'signatory') return signerPart(doc.signatory, index)
  if (field === 'otherSignatories') return signerPart(doc.otherSignatories[Number(index)] ?? null, part)
  if (['place', 'agency', 'parentAgency', 'abstract', 'urgency', 'confidentiality', 'designation'].includes(field))
    return doc[field as 'place'] ?? null
  return null
}

const signerPart = (signer: ParsedDocument['signatory'], part: string | undefined): string | null =>
  part === 'name' || part === 'position' || part === 'onBehalfOf' ? (signer?.[part] ?? null) : null

/** Everything wrong with the places of a reading. */
function faultsIn(text: string): string[] {
  const doc = parseDocument(text)
  const faults = Object.entries(doc.found).flatMap(([key, spans]) => {
    if (!spans.every(([start, end]) => start >= 0 && start < end && end <= text.length)) return [`${key} lies outside`]
    const value = valueAt(doc, key)
    const field = key.split('.')[0] as keyof ParsedDocument['certainty']
    const differs = value !== null && doc.certainty[field] === 'printed' && printed(text, spans) !== bare(value)
    return differs ? [`${key}: ${printed(text, spans)} for ${value}`] : []
  })
  const paragraphs = doc.paragraphs.filter(p => printed(text, p.spans) !== bare(p.text)).map(p => `paragraph ${p.text}`)
  return [...faults, ...paragraphs]
}

describe('every field lights its place', () => {
  test.each(LAYOUTS)('in the layout %s', layout => {
    for (const doc of DOCUMENTS) expect(faultsIn(render(doc, layout))).toEqual([])
  })

  test('also in text whose letters stand apart from their marks', () => {
    for (const doc of DOCUMENTS) {
      const text = render(doc, 'plain')
      expect(faultsIn(text.normalize('NFD'))).toEqual([])
      expect(parseDocument(text.normalize('NFD')).recipients).toEqual(parseDocument(text).recipients)
    }
  })

  test('also with the line ends of Windows, a byte order mark and soft hyphens', () => {
    for (const doc of DOCUMENTS) {
      const text = `\uFEFF${render(doc, 'plain').replaceAll('\n', '\r\n').replaceAll('Trường', 'Trư\u00ADờng')}`
      expect(faultsIn(text)).toEqual([])
      expect(parseDocument(text).abstract).toBe(parseDocument(render(doc, 'plain')).abstract)
    }
  })

  test('a date that does not exist stays empty', () => {
    expect(parseDocument('Số: 5/BC-UBND\nTrường Yên, ngày 31 tháng 4 năm 2025\nBÁO CÁO\nTuần 17').issuedOn).toBeNull()
  })
})

/** Pieces that real documents are made of, in any order. */
const PIECES = [
  'Số: 12/QĐ-UBND', 'Số 5-KH/TU', 'Kính gửi:', '- Sở Tài chính;', 'BÁO CÁO', 'QUYẾT ĐỊNH:', 'Điều 1. ', 'I. MỤC ĐÍCH', '1.', 'a) ', 'Căn cứ Luật Ngân sách nhà nước', ';', ' và ', 'Nơi nhận:', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'Nguyễn Văn An', '|', '\n', '\n\n', '\t', '     ', '\f', '\u00A0', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ', ngày 05 tháng 3 năm 2025', 'Trường Yên', 'V/v đôn đốc', './.', 'ĐIỆN:', '(', ')', '“', '-----',
] // prettier-ignore

describe('whatever the text', () => {
  const holds = (texts: fc.Arbitrary<string>, numRuns: number): void =>
    fc.assert(
      fc.property(texts, text => {
        expect(faultsIn(text)).toEqual([])
      }),
      { numRuns },
    )

  test('reading never throws, and spans stay inside', () => {
    expect.hasAssertions()
    holds(fc.string({ unit: 'binary', maxLength: 400 }), 300)
  })

  test('neither do the parts of documents in any order', () => {
    expect.hasAssertions()
    holds(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(parts => parts.join('')),
      400,
    )
  })

  test('nor a document cut anywhere', () => {
    expect.hasAssertions()
    const whole = DOCUMENTS.map(d => render(d, 'twocol')).join('\n')
    const cut = fc.tuple(fc.nat(whole.length), fc.nat(4000)).map(([from, length]) => whole.slice(from, from + length))
    holds(cut, 100)
  })
})

test('fifty pages give every section of theirs', () => {
  const page = Array.from({ length: 12 }, (_, i) => `${i + 1}. Giao Sở Tài chính chủ trì, phối hợp với các đơn vị rà soát, báo cáo trước ngày 30/6/2026 về tình hình giải ngân vốn đầu tư công, kèm theo thuyết minh từng dự án và đề xuất điều chuyển kế hoạch vốn của các chủ đầu tư chậm tiến độ.`).join('\n\n') // prettier-ignore
  const text = `BÁO CÁO\nGiải ngân vốn đầu tư công\n\n${Array.from({ length: 50 }, (_, i) => `Chương ${'I'.repeat((i % 3) + 1)}\n\n${page}`).join('\n\n')}`
  expect(text.length).toBeGreaterThan(140_000)
  const { type, sections } = parseDocument(text)
  expect([type, sections.length]).toEqual(['Báo cáo', 50 * 13])
})

test('a place is named by page, line and column', () => {
  const text = 'một\nhai\r\nba\fbốn\n  năm'
  expect(lineOf(text, 0)).toEqual({ page: 1, line: 1, column: 0 })
  expect(lineOf(text, text.indexOf('ba'))).toEqual({ page: 1, line: 3, column: 0 })
  expect(lineOf(text, text.indexOf('năm'))).toEqual({ page: 2, line: 2, column: 2 })
  expect(lineOf(text, 9999)).toEqual({ page: 2, line: 2, column: 5 })
})

/** Each of these once made a pattern try every way through the text: it would not end before the test is given up. */
test.each(['A', '(có ', 'Căn cứ Luật ', 'TM. UBND ', 'I. ', 'Số ', '- a;\n', 'NGUYỄN VĂN\n', 'Căn cứ Luật A, Ban B '])(
  'text that says "%s" for ever is read',
  piece => {
    const text = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ${piece.repeat(Math.ceil(60_000 / piece.length))}`
    expect(parseDocument(text)).toBeDefined()
    expect(parseDocument(`BÁO CÁO\nTuần\n\n${text}`)).toMatchObject({ type: 'Báo cáo' })
  },
)
