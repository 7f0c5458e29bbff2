import type { Lang } from '../../../kernel/access.ts'
import type { Span } from '@kheo/official-document'
import type { Answers } from './answers.ts'
import { INTAKE_FIELDS, INTAKE_FIELD_NAMES, type IntakeField } from './fields.ts'
import type { IntakeReading } from './read-text.ts'
import { placeOf, type Reading } from './reading.ts'
import type { ScanView } from '../scan/view.ts'
import { documentsText } from '../text.ts'

/** One field of the intake form: what stands in it, where it was read, whether the clerk changed it. */
export type FieldView = {
  readonly name: IntakeField
  readonly label: string
  readonly value: string
  readonly rows: number | null
  readonly state: 'read' | 'corrected' | 'missing'
  readonly foundAt: { readonly href: string; readonly words: string } | null
  /** Where its value comes from, or why there is none yet. */
  readonly note: string | null
  readonly readOnly: boolean
}

type Given = {
  readonly reading: IntakeReading
  readonly answers: Answers
  readonly text: string
  readonly scan: ScanView | null
  readonly lang: Lang
  readonly readOnly: boolean
  /** The address of a place of the paper. */
  shownAt(id: string): string | null
}

export function fieldViews({ reading, answers, text, scan, lang, readOnly, shownAt }: Given): FieldView[] {
  const words = documentsText(lang)
  const waits = unreadWords(scan, lang)
  return INTAKE_FIELD_NAMES.map(name => {
    const { value, spans, byForm } = reading.fields[name]
    const typed = answers[name] ?? ''
    const [first] = spans
    const def = INTAKE_FIELDS[name]
    return {
      name,
      label: def.label[lang],
      value: typed,
      rows: 'rows' in def ? def.rows : null,
      state: typed.trim() === '' ? (waits === null ? 'missing' : 'read') : typed === (value ?? '') ? 'read' : 'corrected',
      foundAt: first
        ? {
            href: shownAt(spanId(name, 0)) ?? `#${spanId(name, 0)}`,
            words: placeWords(text, first, { file: reading.file, lang }),
          }
        : null,
      note: byForm ? words.byForm : typed.trim() === '' ? waits : null,
      readOnly,
    }
  })
}

/** What stands beside an empty field of a scan that is not read: nobody knows yet what the paper says. */
function unreadWords(scan: ScanView | null, lang: Lang): string | null {
  if (scan === null || scan.state === 'read') return null
  const words = documentsText(lang)
  return scan.state === 'waiting' || scan.state === 'reading' ? words.scanNotYet : words.scanByHand
}

/** Where something was read; of recognised text with how sure the page is. */
export function placeWords(text: string, span: Span, { file, lang }: { file: IntakeReading['file']; lang: Lang }): string {
  const words = documentsText(lang)
  const place = placeOf(text, span)
  const page = file.scan?.read ? file.scan.pages.find(({ number }) => number === place.page) : undefined
  return page?.source === 'recognised' && page.confidence !== null
    ? words.placeSure({ page: place.page, confidence: page.confidence })
    : words.place(place)
}

export type PaperSpanView = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly task?: { readonly number: number; readonly href: string }
}

const spanId = (name: string, nth: number): string => (nth === 0 ? `p-${name}` : `p-${name}-${nth + 1}`)

type Placed = { readonly n: number; readonly sentence: readonly [number, number] }

/** Every place that something was read from, for the paper: fields, tasks, outline, citations. Of places that overlap the first named shows. */
export function paperSpans(reading: Reading, proposals: readonly Placed[]): PaperSpanView[] {
  const spans: PaperSpanView[] = INTAKE_FIELD_NAMES.flatMap(name =>
    reading.fields[name].spans.map(([start, end], nth) => ({ id: spanId(name, nth), start, end })),
  )
  const add = (span: PaperSpanView): void => {
    if (!spans.some(other => other.start < span.end && span.start < other.end)) spans.push(span)
  }
  for (const { n, sentence } of proposals)
    add({ id: `p-viec-${n}`, start: sentence[0], end: sentence[1], task: { number: n, href: `#viec-${n}` } })
  for (const [i, section] of reading.sections.entries())
    // A bare number is no heading: nothing was read from it.
    if (section.span && section.title !== null) add({ id: `p-muc-${i + 1}`, start: section.span[0], end: section.span[1] })
  for (const [i, { span }] of reading.citations.entries()) add({ id: `p-dan-${i + 1}`, start: span[0], end: span[1] })
  return spans
}
