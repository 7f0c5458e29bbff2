import type { SlipText } from './text.slip.vi.ts'

export const en: SlipText = {
  slip: 'Resolution slip of the incoming document',
  slipNote:
    'Form of Annex IV, Decree 30/2020/NĐ-CP, filled from the history of the document. Print on A4, upright; what was not said stays empty.',
  slipNumber: data => `Number: ${data.number ?? '........'}, received on ${data.on}`,
  slipDocument: 'Document',
  slipAbstract: 'Subject',
  slipParts: {
    agency: "Opinion of the agency's leader",
    unit: "Opinion of the division's leader",
    settler: 'Proposal of whoever settles it',
  },
  slipLines: { lead: 'Lead', cooperating: 'With', told: 'With, or for information', asked: 'Submitted to', due: 'Deadline' },
  slipSigned: data => `${data.who}, ${data.on}`,
  slipWrittenBy: data => (data.delegated ? `${data.who} by delegation` : `entered by ${data.who}`),
  slipNothing: 'Nothing said yet.',
  slipBlankDate: 'Date: ........ / ........ / ............',
}
