import { describe, expect, test } from 'vitest'
import { DOCUMENTS } from '../fixtures/all.ts'
import { LAYOUTS, render, type Layout } from '../fixtures/layouts.ts'
import type { Fixture } from '../fixtures/shape.ts'
import { parseDocument } from '../parse.ts'

/** Some layouts print abstracts in capitals. */
const lower = (text: string | null): string | null => text?.toLowerCase() ?? null

/** What a layout leaves to be read: the report without a header has no number, no date, no signature. */
function wanted(doc: Fixture, layout: Layout) {
  const { want } = doc
  const bare = layout === 'seed'
  const head = bare
    ? { designation: null, issuedOn: null, place: null, agency: null, parentAgency: null, urgency: null, signatory: null, otherSignatories: [] }
    : {
        designation: want.designation, issuedOn: want.issuedOn, place: want.place, agency: doc.issuer.join(' '), parentAgency: doc.above?.join(' ') ?? null,
        urgency: layout === 'pdf123' ? null : (doc.urgency ?? null), signatory: want.signatory, otherSignatories: want.others ?? [],
      } // prettier-ignore
  return {
    ...head, type: want.type, typeCode: want.typeCode, abstract: lower(doc.subject ?? doc.abstract ?? null), addressees: want.addressees ?? [],
    sections: want.sections, legalBases: want.legalBases, recipients: doc.recipients,
  } // prettier-ignore
}

function readBack(text: string) {
  const d = parseDocument(text)
  return {
    designation: d.designation, issuedOn: d.issuedOn, place: d.place, agency: d.agency, parentAgency: d.parentAgency, urgency: d.urgency,
    signatory: d.signatory, otherSignatories: d.otherSignatories, type: d.type, typeCode: d.typeCode, abstract: lower(d.abstract),
    addressees: d.addressees, sections: d.sections, legalBases: d.legalBases.map(({ number, issuedOn }) => ({ number, issuedOn })), recipients: d.recipients,
  } // prettier-ignore
}

for (const layout of LAYOUTS) {
  describe(`in the layout ${layout}`, () => {
    // A công văn without its header has nothing that tells its type or subject.
    const documents = DOCUMENTS.filter(d => layout !== 'seed' || !d.subject)
    test.each(documents.map(d => [d.id, d] as const))('%s is read as it was written', (_, doc) => {
      expect(readBack(render(doc, layout))).toEqual(wanted(doc, layout))
    })
  })
}
