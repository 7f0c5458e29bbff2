import { describe, expect, test } from 'vitest'
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
import type { PdfLine } from './pdf/read-pdf.ts'
import type { StyleId } from './styles.ts'
import { documentTypes, typeIn } from './types.ts'
import type { OptionalPart } from './types.ts'
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

/** What a type or a system has decides which tests a document takes. */
const documents = [...everyType, ...partyDocuments]
const systemOf = (document: OfficialDocument) => document.system ?? 'state'
const lacks = (document: OfficialDocument, part: OptionalPart) =>
  typeIn(systemOf(document), document.type)?.without?.includes(part) ?? false
const those = (wanted: (document: OfficialDocument) => boolean) =>
  documents.filter(wanted).map((document): [string, OfficialDocument] => [`${systemOf(document)} ${document.type}`, document])

const cache = new Map<OfficialDocument, Measured>()
/** Each document is set once for all tests. */
async function pagesOf(document: OfficialDocument): Promise<Measured> {
  const known = cache.get(document) ?? (await measured(document))
  cache.set(document, known)
  return known
}

function expectStyle(document: OfficialDocument, line: PdfLine, id: StyleId) {
  const { size, bold, italic } = settingFor(document.system).styles[id]
  expect(line.size, line.text).toBeGreaterThanOrEqual(size[0])
  expect(line.size, line.text).toBeLessThanOrEqual(size[1])
  expect(line.font, line.text).toBe(`Tinos-${bold ? (italic ? 'BoldItalic' : 'Bold') : italic ? 'Italic' : 'Regular'}`)
}

const expectMiddle = (line: PdfLine, share: number) =>
  expect(Math.abs(across(middle(line)) - share), line.text).toBeLessThanOrEqual(cellTolerance)

describe('cells 1 to 4: State or Party, body, number, place and date', () => {
  test.each(those(() => true))('%s', async (_, document) => {
    const pages = await pagesOf(document)
    const { crest } = settingFor(document.system).conventions
    for (const { style, words } of crest) {
      expectStyle(document, pages.at(words), style)
      expectMiddle(pages.at(words), 0.75)
    }
    const motto = pages.at(crest.at(-1)?.words ?? '')
    const rule = pages.ruleBelow(motto)
    expect(Math.abs(rule.right - rule.left - (motto.right - motto.left))).toBeLessThan(2)
    const organ = pages.at(upper(document.organ.name).slice(0, 8))
    expectStyle(document, organ, 'organ')
    expectMiddle(organ, 0.225)
  })

  test.each(those(document => !lacks(document, 'number')))('the number of a %s', async (_, document) => {
    const number = (await pagesOf(document)).at(plain(numberLine(document)))
    expectStyle(document, number, 'number')
    expectMiddle(number, 0.225)
  })

  const both = (document: OfficialDocument) => !lacks(document, 'number') && !lacks(document, 'place-date')
  test.each(those(both))('place and date of a %s, level with the number', async (_, document) => {
    const pages = await pagesOf(document)
    const date = pages.at(plain(placeAndDate(document)))
    expectStyle(document, date, 'placeDate')
    expectMiddle(date, 0.755)
    expect(Math.abs(date.y - pages.at(plain(numberLine(document))).y)).toBeLessThan(0.1)
  })

  test.each(those(document => lacks(document, 'place-date')))('a %s has no date in its letterhead', async (_, document) => {
    const { first } = await pagesOf(document)
    expect(first.lines.some(line => line.text.includes(', ngày') && line.y < points(50))).toBe(false)
  })
})

describe('cell 5: name of the type and abstract', () => {
  test.each(those(document => document.type === 'cong-van'))('a %s has its abstract below the number', async (_, document) => {
    const pages = await pagesOf(document)
    const abstract = pages.at(settingFor(document.system).conventions.letterAbstractLead)
    expectStyle(document, abstract, 'letterAbstract')
    expectMiddle(abstract, 0.225)
    expect(pages.first.lines.some(line => line.text === 'CÔNG VĂN')).toBe(false)
  })

  test.each(those(document => document.type !== 'cong-van'))('%s: its name in the middle', async (_, document) => {
    const pages = await pagesOf(document)
    const name = pages.at(upper(typeName(document)))
    expectStyle(document, name, 'typeName')
    expect(Math.abs(across(middle(name)) - 0.5)).toBeLessThan(0.01)
  })

  const ruled = (document: OfficialDocument) => document.type !== 'cong-van' && document.system !== 'party'
  test.each(those(ruled))('%s: a rule of a third to half below', async (_, document) => {
    const pages = await pagesOf(document)
    const under = lastLineOf(pages, pages.at(upper(typeName(document))))
    expectStyle(document, under, 'abstract')
    const rule = pages.ruleBelow(under)
    const lines = pages.first.lines.filter(
      line => line.y <= under.y && line.y > under.y - 90 && Math.abs(across(middle(line)) - 0.5) < 0.01,
    )
    const share = (rule.right - rule.left) / Math.max(...lines.map(line => line.right - line.left))
    expect(share).toBeGreaterThanOrEqual(1 / 3)
    expect(share).toBeLessThanOrEqual(1 / 2)
  })
})

describe('cells 6, 7 and 9: end mark, signature, recipients', () => {
  test.each(those(() => true))('%s', async (_, document) => {
    const pages = await pagesOf(document)
    const lines = pages.pages.flatMap(page => page.lines)
    const { authority, position, name } = document.signature
    const top = upper(authority[0] ?? position)
    const first = lines.findLast(line => line.text.startsWith(top)) ?? pages.at(top)
    const last = pages.at(name)
    expect(lines.some(line => line.text.endsWith(settingFor(document.system).conventions.closing))).toBe(true)
    expectStyle(document, first, authority.length > 0 ? 'authority' : 'position')
    expectStyle(document, last, 'signer')
    expectMiddle(first, 0.74)
    expectMiddle(last, 0.74)
    expect(last.y - first.y).toBeGreaterThan(points(20))
  })

  test.each(those(document => document.recipients.length > 0))('recipients of a %s at the left margin', async (_, document) => {
    const pages = await pagesOf(document)
    const head = pages.at('Nơi nhận:')
    expectStyle(document, head, 'recipientsHead')
    expect(Math.abs(head.left - left)).toBeLessThan(1)
    for (const line of recipientLines(document.recipients)) expectStyle(document, pages.at(line), 'recipient')
  })

  const alone = (document: OfficialDocument) => document.recipients.length > 0 && document.coSignatures === undefined
  test.each(those(alone))('recipients of a %s begin level with the title of the signer', async (_, document) => {
    const pages = await pagesOf(document)
    const { authority, position } = document.signature
    const lines = pages.pages.flatMap(page => page.lines)
    const first = lines.findLast(line => line.text.startsWith(upper(authority[0] ?? position)))
    expect(Math.abs(pages.at('Nơi nhận:').y - (first?.y ?? 0))).toBeLessThan(3)
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
