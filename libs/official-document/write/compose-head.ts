import { clean, upper } from './clean.ts'
import type { Columns, Item, Mark, Para } from './composition.ts'
import { bodyText, circulationMarks, letterhead, national, rules, urgencyMarks } from './format.ts'
import { textWidth } from './font.ts'
import { balancedLine, line, ruleUnder, sides } from './line.ts'
import type { OfficialDocument } from './model.ts'
import { legalBasisLines, numberLine, placeAndDate, typeName } from './phrases.ts'
import { style } from './styles.ts'
import type { StyleId } from './styles.ts'
import { documentType } from './types.ts'
import { points } from './units.ts'

/** Everything above the text: letterhead, name of the type, addressees, legal bases (cells 1–5, 9a, 10, 11 of the drawing). */
export function composeHead(document: OfficialDocument, width: number): Item[] {
  const letter = document.type === 'cong-van'
  return [
    ...circulation(document),
    composeLetterhead(document, width),
    ...(letter ? [] : titleLines(document, width)),
    ...addressLines(document.addressees, width),
    ...(document.issuer ? [line('issuer', document.issuer)] : []),
    ...legalBasisLines(document.legalBases).map(text => line('legalBasis', text)),
    ...enactingLine(document),
  ]
}

function composeLetterhead(document: OfficialDocument, width: number): Columns {
  const left = width * letterhead.left
  return {
    kind: 'columns',
    widths: [left, width * letterhead.right],
    rows: [
      [
        organLines(document, left),
        [line('national', national.name), line('motto', national.motto), ruleUnder('motto', national.motto, rules.motto, width)],
      ],
      [
        [line('number', numberLine(document)), ...letterAbstract(document), ...urgency(document)],
        [line('placeDate', placeAndDate(document))],
      ],
    ],
  }
}

function organLines({ organ: { parent, name } }: OfficialDocument, left: number): Item[] {
  const room = (id: StyleId, text: string) => balancedLine(id, text, left)
  const balanced = (id: StyleId, text: string) => line(id, text, sides(left - room(id, text)))
  return [
    ...(parent ? [balanced('parentOrgan', parent)] : []),
    balanced('organ', name),
    ruleUnder('organ', upper(clean(name)), rules.organ, room('organ', name)),
  ]
}

const letterAbstract = (document: OfficialDocument): Para[] =>
  document.type === 'cong-van'
    ? [line('letterAbstract', `V/v ${clean(document.abstract).replace(/^(V\/v|Về việc)\s+/u, '')}`)]
    : []

function urgency(document: OfficialDocument): Mark[] {
  const mark = document.urgency ? urgencyMarks[document.urgency] : null
  return mark ? [framed(mark, 'left')] : []
}

function circulation(document: OfficialDocument): Mark[] {
  const mark = document.circulation ? circulationMarks[document.circulation] : null
  return mark ? [framed(mark, 'right')] : []
}

const framed = (mark: { text: string; width: number; height: number }, align: Mark['align']): Mark => ({
  kind: 'mark',
  text: mark.text,
  width: points(mark.width),
  height: points(mark.height),
  align,
})

function titleLines(document: OfficialDocument, width: number): Item[] {
  const abstract = balancedLine('abstract', document.abstract, width - 2 * points(bodyText.firstLine))
  return [
    line('typeName', typeName(document)),
    line('abstract', document.abstract, sides(width - abstract)),
    ruleUnder('abstract', clean(document.abstract), rules.abstract, abstract),
  ]
}

/** One addressee on the line of “Kính gửi:”; several one a line, their dashes in line under the colon (II.9.a). */
function addressLines(addressees: readonly string[], width: number): Para[] {
  const names = addressees.map(name =>
    clean(name)
      .trim()
      .replace(/[;.]+$/u, ''),
  )
  const [only] = names
  if (only === undefined) return []
  if (names.length === 1) return [line('addressOne', `Kính gửi: ${only}`)]
  const size = style('addressItem').size[2]
  const lead = textWidth('Kính gửi', size)
  const longest = Math.max(...names.map(name => textWidth(`- ${name};`, size)))
  const inset = Math.max(points(bodyText.firstLine), (width - lead - longest) / 2)
  const hanging = textWidth('- ', size)
  const items = names.map((name, i) => `- ${name}${i === names.length - 1 ? '.' : ';'}`)
  return [
    line('addressLead', 'Kính gửi:', { left: inset, keepNext: true }),
    ...items.map((text, i) =>
      line('addressItem', text, {
        left: inset + lead + hanging,
        hanging,
        keepNext: true,
        after: i === items.length - 1 ? bodyText.afterPt : 0,
      }),
    ),
  ]
}

function enactingLine(document: OfficialDocument): Para[] {
  const { enacting } = documentType(document.type)
  return enacting && document.legalBases.length > 0 ? [line('enacting', enacting)] : []
}
