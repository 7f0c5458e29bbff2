import type { FindingsText } from './text.findings.vi.ts'

type Data = Readonly<Record<string, string | number>>
const s = (data: Data, key: string): string => String(data[key] ?? '')

const cells: Readonly<Record<string, (data: Data) => string>> = {
  'not-a-number': data => `“${s(data, 'typed')}” is not a number. Notes belong in the text.`,
  'english-number': data => `“${s(data, 'typed')}” is written the English way. Write ${s(data, 'mend')}.`,
  'unclear-number': data =>
    `“${s(data, 'typed')}” may mean thousands or a decimal. Write ${s(data, 'typed').replace(',', '')} for thousands, ${s(data, 'typed')}0 for a decimal.`,
  'not-whole': data => `“${s(data, 'typed')}” has decimals; this column takes whole numbers.`,
  negative: data => `“${s(data, 'typed')}” is negative; this column takes none.`,
  'not-a-date': data => `“${s(data, 'typed')}” is no day of the calendar. Write 27/11/2026.`,
  'unit-in-cell': data => `“${s(data, 'typed')}” carries its unit. Write the figure alone: ${s(data, 'mend')}.`,
}

export const en: FindingsText = {
  rules: {
    'comment-open': () => 'A comment without an answer',
    'node-empty': () => 'Section without text',
    'numbering-gap': (data: Data) => `Numbering jumps from ${s(data, 'before')} to ${s(data, 'after')}`,
    'annex-empty': () => 'Annex without figures',
    cell: (data: Data) => `Row ${s(data, 'row')}, column ${s(data, 'column')}`,
    'row-label': (data: Data) => `Row ${s(data, 'row')} must be “${s(data, 'label')}”`,
    sum: (data: Data) => `The total of ${s(data, 'column')} does not hold`,
    'text-annex': (data: Data) => `“${s(data, 'typed')}” differs from the annex`,
    'outside-period': () => 'Outside the period reported on',
    'no-such-day': () => 'No day of the calendar',
    'body-ended': () => 'This body had ended before the period',
    'wrong-term': (data: Data) => `This document belongs to term ${s(data, 'expected')}`,
    'cited-date': () => 'Cited with another date',
    'not-checked': () => 'The report is not checked yet',
    'cited-unknown': () => 'Cited document not verified',
    repeated: () => 'Sentence repeated in the report',
    'repeated-earlier': () => 'Sentence taken from an earlier report',
    claim: () => '“100%” without numerator and denominator',
    share: () => 'Share without numerator and denominator',
    'part-over-whole': () => 'The part is larger than the whole',
    'wrong-share': (data: Data) => `${s(data, 'pair')} does not give the share that is written`,
    superlative: () => 'Superlative without evidence',
    'no-cause': () => 'Limitation without a cause',
    'no-task': () => 'Limitation without a task',
    'not-held': (data: Data) => `Row ${s(data, 'row')}, column ${s(data, 'column')}: not what Khéo holds`,
    absurd: (data: Data) => `Row ${s(data, 'row')}, column ${s(data, 'column')}: hardly possible`,
    'broken-figure': () => 'Brackets that name no figure',
    'no-figure': () => 'A live figure without data',
  },
  mends: {
    'comment-open': () => 'Mend it and press “Mended”, or answer why it stays.',
    'node-empty': () => 'Write it, or say why there is nothing.',
    'numbering-gap': () => 'Add what is missing or number anew.',
    'annex-empty': () => 'Type or paste the figures, or say why there are none.',
    cell: (data: Data) => cells[s(data, 'fault')]?.(data) ?? `Check “${s(data, 'typed')}”.`,
    'row-label': (data: Data) => `It is “${s(data, 'typed')}”. Keep names and order of the rows.`,
    sum: (data: Data) => `The total says ${s(data, 'said')}, the rows add up to ${s(data, 'sum')}.`,
    'text-annex': (data: Data) => `Annex “${s(data, 'annexTitle')}” adds up to ${s(data, 'sum')} in ${s(data, 'column')}.`,
    'outside-period': (data: Data) =>
      `The period runs from ${s(data, 'from')} to ${s(data, 'to')}. Leave it out, or say that it is a comparison.`,
    'no-such-day': () => 'Check day and month.',
    'body-ended': (data: Data) => `Ended on ${s(data, 'on')}${data['successor'] ? `; now ${s(data, 'successor')}` : ''}.`,
    'wrong-term': (data: Data) => `It says term ${s(data, 'stated')}. Write ${s(data, 'expected')}.`,
    'cited-date': (data: Data) =>
      `It says ${s(data, 'stated')}; the records have ${s(data, 'designation')} of ${s(data, 'stored')}${data['agency'] ? `, ${s(data, 'agency')}` : ''}.`,
    'not-checked': () => 'The text is long, or many files are being read. Open the page again in a few minutes.',
    'cited-unknown': () => 'The records do not have this document; compare it with the original.',
    repeated: (data: Data) => `It stands in ${s(data, 'elsewhere')} too. Leave one out.`,
    'repeated-earlier': (data: Data) =>
      `An earlier report says: “${s(data, 'earlier')}”. Write this period’s results with this period’s figures.`,
    claim: () => 'Say how many of how many, at which date: 118/121 persons.',
    share: () => 'Say how many of how many: 118/121 persons, 97.5%.',
    'part-over-whole': () => 'Look again at numerator and denominator.',
    'wrong-share': (data: Data) => `It gives ${s(data, 'is')}%. Mend the share or its parts.`,
    superlative: () => 'Add a figure, or evidence when submitting.',
    'no-cause': () => 'Say what caused it.',
    'no-task': () => 'Add a task for it to the directions.',
    'not-held': (data: Data) => `It says ${s(data, 'typed')}; Khéo counts ${s(data, 'held')}. Mend it, or say why they differ.`,
    absurd: (data: Data) =>
      s(data, 'why') === 'percent'
        ? `${s(data, 'typed')} is above 100%. Check figure and unit.`
        : s(data, 'why') === 'most'
          ? `${s(data, 'typed')} is more than a unit can have. Check figure and unit.`
          : `${s(data, 'typed')} is many times the other rows (the middle one is ${s(data, 'than')}). Check figure and unit.`,
    'broken-figure': () => 'Write the code of a measure such as [[NV-01]], or choose it from the list.',
    'no-figure': () => 'Leave it out or choose another period; no zero stands for what is not known.',
  },
}
