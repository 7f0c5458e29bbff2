import { formatDate } from '@kheo/viet-text'
import { citeText, lineOf, type ParsedDocument, type Span } from '@kheo/official-document'
import { INTAKE_FIELD_NAMES, URGENCIES, type IntakeField } from './fields.ts'
import { urgencyId } from '../urgency.ts'

/** What was read for one field: null where the text does not say. */
export type FieldReading = {
  readonly value: string | null
  readonly spans: readonly Span[]
  /** The form of the document shows it without a word: a công văn prints no type. */
  readonly byForm?: true
}
export type SectionReading = {
  readonly label: string
  readonly title: string | null
  readonly level: number
  readonly span: Span | null
}
export type CitationReading = {
  readonly text: string
  readonly designation: string | null
  readonly issuedOn: string | null
  readonly span: Span
}

/** Everything read from a text, with the place of each. */
export type Reading = {
  readonly fields: Readonly<Record<IntakeField, FieldReading>>
  readonly number: string | null
  readonly symbol: string | null
  readonly typeCode: string | null
  readonly place: string | null
  readonly sections: readonly SectionReading[]
  readonly citations: readonly CitationReading[]
  /** The text holds more headings, citations or places than are kept. */
  readonly cut?: true
}

/** What is kept of one text: more helps nobody who reads it on a page. */
const MOST = { sections: 1000, citations: 500, spans: 300, letters: 10_000 }

/** Reads the text of an incoming document. Nothing is invented: a field that the text does not show is null. */
export function readingOf(text: string, parsed: ParsedDocument): Reading {
  const fields = Object.fromEntries(INTAKE_FIELD_NAMES.map(name => [name, fieldReading(name, parsed)])) as Record<
    IntakeField,
    FieldReading
  >
  const cited = citeText(text)
  return {
    fields,
    number: parsed.number,
    symbol: parsed.symbol,
    typeCode: parsed.typeCode,
    place: parsed.place,
    sections: parsed.sections
      .slice(0, MOST.sections)
      .map((section, i) => ({ ...section, span: parsed.found[`sections.${i}`]?.[0] ?? null })),
    citations: cited.slice(0, MOST.citations).map(({ span, designation, issuedOn }) => ({
      text: text.slice(...span).slice(0, MOST.letters),
      designation,
      issuedOn,
      span,
    })),
    ...(parsed.sections.length > MOST.sections || cited.length > MOST.citations ? { cut: true } : {}),
  }
}

function fieldReading(name: IntakeField, parsed: ParsedDocument): FieldReading {
  const spans = spansOf(name, parsed)
  const value = valueOf(name, parsed)?.slice(0, MOST.letters) ?? null
  return {
    value,
    spans: value === null ? [] : spans.slice(0, MOST.spans),
    ...(name === 'type' && parsed.certainty.type === 'by-form' ? { byForm: true } : {}),
  }
}

function valueOf(name: IntakeField, parsed: ParsedDocument): string | null {
  switch (name) {
    case 'type':
      return sentenceCase(parsed.type)
    case 'issuedOn':
      return parsed.issuedOn === null ? null : formatDate(parsed.issuedOn)
    case 'agency':
      return agencyOf(parsed)
    case 'signer':
      return parsed.signatory?.name ?? null
    case 'position':
      return parsed.signatory?.position ?? null
    case 'addressees':
    case 'recipients':
      return lines(parsed[name])
    case 'legalBases':
      return lines(parsed.legalBases.map(basis => basis.text))
    case 'urgency':
      return urgencyWord(parsed.urgency)
    case 'designation':
    case 'abstract':
    case 'confidentiality':
      return parsed[name]
  }
}

/** Keys of `found` that show a field. */
function spansOf(name: IntakeField, parsed: ParsedDocument): Span[] {
  const { found } = parsed
  const key = name === 'signer' ? 'signatory.name' : name === 'position' ? 'signatory.position' : name
  const above = name === 'agency' && agencyOf(parsed) !== parsed.agency ? (found['parentAgency'] ?? []) : []
  const own = [...above, ...(found[key] ?? [])]
  const parts = Object.entries(found).filter(([each]) => each.startsWith(`${key}.`) && /\.\d+$/u.test(each))
  return [...own, ...parts.flatMap(([, spans]) => spans)].toSorted((a, b) => a[0] - b[0])
}

/** A name that says nothing without the one above it: THƯỜNG TRỰC, VĂN PHÒNG. Both are printed; they are read together. */
const NEEDS_ABOVE = /^(?:thường trực|văn phòng|thanh tra|ban thường vụ|ban chấp hành|ban thường trực)$/iu

function agencyOf({ agency, parentAgency }: ParsedDocument): string | null {
  return agency !== null && parentAgency !== null && NEEDS_ABOVE.test(agency.normalize('NFC'))
    ? `${agency} ${parentAgency}`
    : agency
}

const lines = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('\n'))

function sentenceCase(type: string | null): string | null {
  return type === null ? null : type.charAt(0).toUpperCase() + type.slice(1).toLowerCase()
}

/** "HỎA TỐC", "Hoả tốc" → the word of the form; null where the paper bears none. */
function urgencyWord(printed: string | null): string | null {
  const id = printed === null ? null : urgencyId(printed)
  return id === null ? printed : URGENCIES[id].vi
}

/** Where a span stands in words of the page: page (from 1, of the form feeds) and line inside it. */
export function placeOf(text: string, [start]: Span): { readonly page: number; readonly pages: number; readonly line: number } {
  const pages = pageStarts(text)
  const page = pages.findLastIndex(at => at <= start) + 1
  const before = text.slice(pages[page - 1] ?? 0, start)
  return { page, pages: pages.length, line: lineOf(before, before.length).line }
}

let last: { readonly text: string; readonly starts: readonly number[] } | null = null

/** Where the pages of a text begin; one view asks this of one text hundreds of times. */
function pageStarts(text: string): readonly number[] {
  if (last?.text !== text) last = { text, starts: [0, ...[...text.matchAll(/\f/gu)].map(({ index }) => index + 1)] }
  return last.starts
}
