import type { Certainty, DocumentFields, Span } from './document.ts'
import { spansOf, type Flow } from './layout/flow.ts'
import { wordsOf } from './layout/repair.ts'
import type { Sheet } from './layout/sheet.ts'

/** Collects where each field was read and how sure it is. */
export class FieldRecord {
  readonly found: Record<string, Span[]> = {}
  readonly certainty: Record<keyof DocumentFields, Certainty>
  private readonly sheet: Sheet

  constructor(sheet: Sheet) {
    this.sheet = sheet
    this.certainty = Object.fromEntries(FIELDS.map(f => [f, 'missing'])) as Record<keyof DocumentFields, Certainty>
  }

  /** The words of a place, undamaged; notes the place under `key` ("abstract", "recipients.0"). null for no place. */
  words(key: string, flow: Flow | null): string | null {
    if (!flow?.text) return null
    const words = wordsOf(this.sheet, flow)
    this.at(key, flow, words === flow.text ? 'printed' : 'repaired')
    return words
  }

  at(key: string, flow: Flow | null, certainty: Certainty): void {
    if (flow) this.found[key] = spansOf(this.sheet.source, flow)
    this.note(key, certainty)
  }

  note(key: string, certainty: Certainty): void {
    const field = key.split('.')[0] as keyof DocumentFields
    if (this.certainty[field] !== 'repaired') this.certainty[field] = certainty
  }
}

const FIELDS: readonly (keyof DocumentFields)[] = [
  'type', 'typeCode', 'number', 'year', 'symbol', 'designation', 'issuedOn', 'place', 'agency', 'parentAgency', 'abstract', 'urgency',
  'confidentiality', 'addressees', 'sections', 'legalBases', 'signatory', 'otherSignatories', 'recipients', 'appendix',
] // prettier-ignore
