import { abstractOf } from './abstract.ts'
import { addressOf } from './end/addressees.ts'
import { agenciesOf } from './end/agencies.ts'
import { hasAppendix } from './end/appendix.ts'
import { basesOf } from './end/bases.ts'
import type { DocumentFields, Paragraph, ParsedDocument, Signatory } from './document.ts'
import { spansOf, type Flow, type Line } from './layout/flow.ts'
import { readHeader, type Header } from './header/header.ts'
import { inferredOf } from './infer.ts'
import { foldSame } from './header/letters.ts'
import { ENACTING } from './header/marks.ts'
import { CONG_VAN, typeOfCode, type TypeName } from './end/names.ts'
import { paragraphsOf, type Block } from './layout/paragraphs.ts'
import { attachedText } from './end/attached.ts'
import { recased } from './recase.ts'
import { FieldRecord } from './record.ts'
import { recipientsOf } from './end/recipients.ts'
import { sectionsOf, type FoundSection } from './sections.ts'
import { sheetOf, type Sheet } from './layout/sheet.ts'
import { signatoriesOf, type FoundSignatory } from './header/signatory.ts'
import { zonesOf, type Zones } from './layout/zones.ts'

/**
 * Reads an official document (NĐ 30/2020/NĐ-CP, or of the Party) from its text. Fields hold what is printed, undamaged; null or []
 * where the text does not say. Spans are UTF-16 offsets in the given text. Never throws.
 */
export function parseDocument(given: string): ParsedDocument {
  const sheet = sheetOf(given)
  const zones = zonesOf(sheet)
  const record = new FieldRecord(sheet)
  const header = readHeader(zones.header)
  const body = readBody(sheet, zones, header)
  const tail = recipientsOf(zones.tail)
  const type = zones.type?.name ?? congVanByForm(header, body.address.length > 0)
  const fields: DocumentFields = {
    ...typeFields(zones, type, header, record),
    ...signFields(header, record),
    ...headerFields(header, record),
    abstract: abstractField(body, record),
    addressees: list(record, 'addressees', body.address),
    sections: sectionFields(body.sections, record),
    legalBases: baseFields(body, record),
    ...signatoryFields(signatoriesOf(tail.rest, sheet.flat), record),
    recipients: list(record, 'recipients', tail.items),
    appendix: hasAppendix(body.text, zones.tail),
  }
  record.note('appendix', fields.appendix ? 'by-form' : 'missing')
  return {
    ...fields,
    found: record.found,
    certainty: record.certainty,
    inferred: inferredOf(fields, body.text),
    paragraphs: paragraphFields(sheet, body),
  }
}

interface Body {
  abstract: Flow | null
  address: Flow[]
  blocks: Block[]
  sections: FoundSection[]
  opening: Flow[]
  text: string
}

function readBody(sheet: Sheet, zones: Zones, header: Header): Body {
  const abstract = zones.type ? abstractOf(sheet, zones.main, zones.typeRest) : { flow: header.subject, taken: 0 }
  const after = zones.main.slice(abstract.taken)
  const address = addressOf(after)
  const lines = [...after.slice(0, address.from), ...after.slice(address.to)]
  const blocks = paragraphsOf(sheet, lines)
  const attached = paragraphsOf(sheet, attachedText(zones.tail))
  const sections = sectionsOf([...blocks, ...attached], sheet.flat)
  return {
    abstract: abstract.flow, address: address.items, blocks, sections,
    opening: openingOf(blocks),
    text: textOf(blocks, zones.main),
  } // prettier-ignore
}

const textOf = (blocks: readonly Block[], main: readonly Line[]): string =>
  (blocks.length ? blocks.map(b => b.flow.text) : main.map(l => l.text)).join('\n')

const OPENING_BLOCKS = 40

/** Paragraphs before the first numbered unit and before "QUYẾT ĐỊNH:". */
function openingOf(blocks: readonly Block[]): Flow[] {
  const end = blocks.findIndex(b => b.label !== null || ENACTING.test(b.flow.text))
  return blocks.slice(0, end < 0 ? OPENING_BLOCKS : end).map(b => b.flow)
}

/** A công văn prints no type: a subject "V/v" or an address without a type above shows it. */
function congVanByForm(header: Header, addressed: boolean): TypeName | null {
  // Codes of kinds are codes of bodies too: "Số: 61/TTr-NV2" of the Inspectorate, "Số: 5615/CT-CS" of the Tax Department
  if (header.subject) return CONG_VAN
  const code = /^(\p{L}+)[-/]/u.exec(header.sign?.value.symbol ?? '')?.[1]
  if (code && code !== 'CV' && typeOfCode(code)) return null
  return code === 'CV' || (addressed && header.sign) ? CONG_VAN : null
}

function typeFields(
  zones: Zones,
  type: TypeName | null,
  header: Header,
  record: FieldRecord,
): Pick<DocumentFields, 'type' | 'typeCode'> {
  if (!type) return { type: null, typeCode: null }
  if (zones.type) record.at('type', zones.type.at, 'printed')
  else record.note('type', 'by-form')
  const printed = /^(\p{L}+)[-/]/u.exec(header.sign?.value.symbol ?? '')?.[1]
  const own =
    printed &&
    type.name !== CONG_VAN.name &&
    printed !== 'UBND' &&
    (typeOfCode(printed)?.name === type.name || isPartyRegulation(type, printed))
  record.note('typeCode', own ? 'printed' : 'by-form')
  return { type: type.name, typeCode: own ? printed : type.code }
}

/** The Party's Quy định carries QĐ or QĐi where the State's carries QyĐ. */
const isPartyRegulation = (type: TypeName, code: string): boolean => type.name === 'Quy định' && /^QĐi?$/u.test(code)

function signFields({ sign }: Header, record: FieldRecord): Pick<DocumentFields, 'number' | 'year' | 'symbol' | 'designation'> {
  if (!sign) return { number: null, year: null, symbol: null, designation: null }
  const { number, year, symbol, designation, repaired } = sign.value
  for (const [key, value] of Object.entries({ number, year, symbol, designation }))
    if (value) record.at(key, sign.at, repaired ? 'repaired' : 'printed')
  return { number, year, symbol, designation }
}

function abstractField(body: Body, record: FieldRecord): string | null {
  const printed = record.words('abstract', body.abstract)
  const text = printed && recased(printed, body.text)
  if (text !== printed) record.note('abstract', 'repaired')
  return text
}

type HeaderFields = Pick<DocumentFields, 'issuedOn' | 'place' | 'agency' | 'parentAgency' | 'urgency' | 'confidentiality'>

function headerFields(header: Header, record: FieldRecord): HeaderFields {
  const { agency, parent } = agenciesOf(header.agencyLines)
  if (header.date?.iso) record.at('issuedOn', header.date.at, 'printed')
  return {
    issuedOn: header.date?.iso ?? null,
    place: record.words('place', header.place),
    agency: record.words('agency', agency),
    parentAgency: record.words('parentAgency', parent),
    urgency: urgencyOf(record.words('urgency', header.urgency)),
    confidentiality: record.words('confidentiality', header.confidentiality),
  }
}

const URGENCIES = ['HỎA TỐC HẸN GIỜ', 'HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'] as const
/** A scan may lose the marks: HOA TỐC. */
const urgencyOf = (printed: string | null): string | null =>
  printed && (URGENCIES.find(known => foldSame(known) === foldSame(printed)) ?? printed)

const list = (record: FieldRecord, field: 'addressees' | 'recipients', items: readonly Flow[]): string[] =>
  items.flatMap((item, i) => record.words(`${field}.${i}`, item) ?? [])

function sectionFields(sections: readonly FoundSection[], record: FieldRecord): DocumentFields['sections'] {
  return sections.map(({ section, label, title }, i) => {
    const words = record.words(`sections.${i}.title`, title)
    record.at(`sections.${i}`, label, label.text === section.label ? 'printed' : 'repaired')
    return { ...section, title: words }
  })
}

function baseFields(body: Body, record: FieldRecord): DocumentFields['legalBases'] {
  return basesOf(body.opening).map(({ basis, at, repaired }, i) => {
    const text = record.words(`legalBases.${i}`, at) ?? basis.text
    if (repaired) record.note('legalBases', 'repaired')
    return { ...basis, text }
  })
}

function signatoryFields(
  found: readonly FoundSignatory[],
  record: FieldRecord,
): Pick<DocumentFields, 'signatory' | 'otherSignatories'> {
  const read = ({ value, name, position, onBehalfOf, authority }: FoundSignatory, key: string): Signatory => {
    if (authority) record.at(`${key}.authority`, authority, 'printed')
    return {
      ...value,
      name: record.words(`${key}.name`, name) ?? value.name,
      position: record.words(`${key}.position`, position),
      onBehalfOf: record.words(`${key}.onBehalfOf`, onBehalfOf),
    }
  }
  const [first, ...others] = found
  return {
    signatory: first ? read(first, 'signatory') : null,
    otherSignatories: others.map((o, i) => read(o, `otherSignatories.${i}`)),
  }
}

function paragraphFields(sheet: Sheet, body: Body): Paragraph[] {
  let section = -1
  return body.blocks.map(({ flow }, i) => {
    while ((body.sections[section + 1]?.block ?? Infinity) <= i) section++
    return { text: flow.text, spans: spansOf(sheet.source, flow), section: section < 0 ? null : section }
  })
}
