import { beforeAll, describe, expect, test } from 'vitest'
import { everyType } from './fixtures/all.ts'
import { electronicCopy, paperCopied } from './fixtures/copies.ts'
import { issuingDecision } from './fixtures/decisions.ts'
import { partyDocuments } from './fixtures/party.ts'
import { stressed } from './fixtures/stress.ts'
import { page as paper } from './format.ts'
import { layoutText, measured, middle } from './measure.ts'
import type { Measured } from './measure.ts'
import type { OfficialDocument } from './model.ts'
import { numberLine, placeAndDate, recipientLines, typeName } from './phrases.ts'
import { settingFor } from './setting.ts'
import type { PdfLine } from './read-pdf.ts'
import type { StyleId } from './styles.ts'
import { documentTypes, typeIn } from './types.ts'
import { points, textWidthOf } from './units.ts'

const left = points(paper.left[2])
const width = textWidthOf(false)
/** Share of the text width, as the drawing of Phụ lục I.IV counts. */
const across = (x: number) => (x - left) / width
/** How far the middle of a part may stand from the middle of its cell. */
const cellTolerance = 0.04
const upper = (text: string) => text.toLocaleUpperCase('vi')
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/ {2,}/gu, ' ').trim()

const named: [name: string, document: OfficialDocument][] = [
  ...everyType.map((document): [string, OfficialDocument] => [document.type, document]),
  ['quyet-dinh-ban-hanh', issuingDecision],
  ...partyDocuments.map((document): [string, OfficialDocument] => [`dang-${document.type}`, document]),
  ['ban-sao-giay', paperCopied],
  ['ban-sao-dien-tu', electronicCopy],
  ['van-ban-dai', stressed],
  ['phu-luc-tep-rieng', { ...stressed, medium: 'electronic', file: { annex: 1 }, signedAt: '2026-02-05T02:12:33Z' }],
  ['kem-theo-tep-rieng', { ...issuingDecision, medium: 'electronic', file: { enclosed: 0 }, signedAt: '2026-02-05T02:12:33Z' }],
]

test('every type of Điều 7 has a document here', () => {
  expect(everyType.map(document => document.type).toSorted()).toEqual(Object.keys(documentTypes).toSorted())
})

/** What was looked at by eye stands in golden/, one file a document: left, baseline, size or length, face, text. */
test.each(named)('%s stands on its pages as it was looked at', async (name, document) => {
  const { pages } = await measured(document)
  await expect(layoutText(pages)).toMatchFileSnapshot(`golden/${name}.txt`)
})

test.each(named)('%s keeps to the margins, in the four faces of one font', async (_, document) => {
  const { pages } = await measured(document)
  for (const page of pages)
    for (const line of page.lines) {
      expect(line.font).toMatch(/^Tinos-(?:Regular|Italic|Bold|BoldItalic)$/u)
      expect(line.left).toBeGreaterThanOrEqual(left - 1)
      expect(line.right).toBeLessThanOrEqual(page.width - points(paper.right[2]) + 1)
      expect(line.y).toBeLessThan(page.height - 12)
    }
})

describe.each(
  [...everyType, ...partyDocuments].map((document): [string, OfficialDocument] => [
    `${document.system ?? 'state'} ${document.type}`,
    document,
  ]),
)('%s', (_, document) => {
  const system = document.system ?? 'state'
  const { styles, conventions } = settingFor(system)
  const facts = typeIn(system, document.type)
  let pages: Measured
  beforeAll(async () => {
    pages = await measured(document)
  })
  const lacks = (part: 'abstract' | 'number' | 'place-date') => facts?.without?.includes(part) ?? false

  const expectStyle = (line: PdfLine, id: StyleId) => {
    const { size, bold, italic } = styles[id]
    expect(line.size, line.text).toBeGreaterThanOrEqual(size[0])
    expect(line.size, line.text).toBeLessThanOrEqual(size[1])
    expect(line.font, line.text).toBe(`Tinos-${bold ? (italic ? 'BoldItalic' : 'Bold') : italic ? 'Italic' : 'Regular'}`)
  }
  const expectMiddle = (line: PdfLine, share: number) =>
    expect(Math.abs(across(middle(line)) - share), line.text).toBeLessThanOrEqual(cellTolerance)

  test('names of State or Party, of the body, number, place and date stand in cells 1 to 4', () => {
    for (const { style, words } of conventions.crest) {
      expectStyle(pages.at(words), style)
      expectMiddle(pages.at(words), 0.75)
    }
    const motto = pages.at(conventions.crest.at(-1)?.words ?? '')
    const rule = pages.ruleBelow(motto)
    expect(Math.abs(rule.right - rule.left - (motto.right - motto.left))).toBeLessThan(2)
    const organ = pages.at(upper(document.organ.name).slice(0, 8))
    expectStyle(organ, 'organ')
    expectMiddle(organ, 0.225)
    if (!lacks('number')) {
      expectStyle(pages.at(plain(numberLine(document))), 'number')
      expectMiddle(pages.at(plain(numberLine(document))), 0.225)
    }
    if (lacks('place-date')) return
    const date = pages.at(plain(placeAndDate(document)))
    expectStyle(date, 'placeDate')
    expectMiddle(date, 0.755)
    if (!lacks('number')) expect(Math.abs(date.y - pages.at(plain(numberLine(document))).y)).toBeLessThan(0.1)
  })

  test('name of the type and abstract stand in cell 5', () => {
    if (document.type === 'cong-van') {
      const abstract = pages.at(conventions.letterAbstractLead)
      expectStyle(abstract, 'letterAbstract')
      expectMiddle(abstract, 0.225)
      expect(pages.first.lines.some(line => line.text === 'CÔNG VĂN')).toBe(false)
      return
    }
    const name = pages.at(upper(typeName(document)))
    expectStyle(name, 'typeName')
    expect(Math.abs(across(middle(name)) - 0.5)).toBeLessThan(0.01)
    const under = document.abstract === '' ? name : lastLineOf(pages, name)
    if (document.abstract !== '') expectStyle(under, 'abstract')
    if (system === 'party') expect(pages.at('-----').y).toBeGreaterThan(under.y)
    else expect(pages.ruleBelow(under).right).toBeGreaterThan(middle(under))
  })

  test('the text ends with its mark; signature in cell 7, recipients level with it at the left margin', () => {
    const lines = pages.pages.flatMap(page => page.lines)
    const own = document.signature
    const titles = [...own.authority, own.position].map(upper)
    const [top = ''] = titles
    const first = lines.findLast(line => line.text.startsWith(top)) ?? pages.at(top)
    const name = pages.at(own.name)
    expect(lines.some(line => line.text.endsWith(conventions.closing))).toBe(true)
    expectStyle(first, own.authority.length > 0 ? 'authority' : 'position')
    expectStyle(name, 'signer')
    expectMiddle(first, 0.74)
    expectMiddle(name, 0.74)
    expect(name.y - first.y).toBeGreaterThan(points(20))
    if (document.recipients.length === 0) return
    const head = pages.at('Nơi nhận:')
    expectStyle(head, 'recipientsHead')
    expect(Math.abs(head.left - left)).toBeLessThan(1)
    if (document.coSignatures === undefined) expect(Math.abs(head.y - first.y)).toBeLessThan(3)
    for (const line of recipientLines(document.recipients)) expectStyle(pages.at(line), 'recipient')
  })
})

/** The lines of the abstract follow the name of the type in bold; the last of them. */
function lastLineOf({ first }: Measured, name: PdfLine): PdfLine {
  const from = first.lines.indexOf(name)
  const end = first.lines.findIndex(
    (line, i) => i > from && (line.font !== 'Tinos-Bold' || line.y - (first.lines[i - 1]?.y ?? 0) > 20),
  )
  return first.lines[(end === -1 ? first.lines.length : end) - 1] ?? name
}
