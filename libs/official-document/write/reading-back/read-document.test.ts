import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleReport } from '../example.ts'
import { everyType } from '../fixtures/all.ts'
import { electronicCopy, paperCopied } from '../fixtures/copies.ts'
import { partyDocuments } from '../fixtures/party.ts'
import { stressed } from '../fixtures/stress.ts'
import { readDocument } from './read-document.ts'
import { documentText } from '../text.ts'

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const faultsOf = (value: unknown): string[] => {
  const read = readDocument(value)
  return 'faults' in read ? read.faults.map(fault => `${fault.code} ${fault.at}`) : []
}

test('every model that the writer sets comes back from its JSON unchanged', () => {
  for (const document of [...everyType, ...partyDocuments, paperCopied, electronicCopy, stressed]) {
    expect(readDocument(json(document))).toEqual({ document: json(document) })
  }
})

test('the example of the README can be written', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const example: unknown = JSON.parse(/```json\n(?<json>[\s\S]+?)```/u.exec(readme)?.groups?.['json'] ?? '')
  const read = readDocument(example)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  expect(documentText(read.document)).toContain('Số: 07/VPUBND-TH\nV/v báo cáo tiến độ')
})

test('all that is wrong is told at once, each by its path', () => {
  const { organ: _organ, ...rest } = exampleReport
  const bad = {
    ...rest,
    sgin: 'BC',
    date: 20261127,
    body: [
      { kind: 'paragraph', txt: 'a' },
      { kind: 'pargraph', text: 'a' },
      { kind: 'heading', level: 'II' },
      { kind: 'list', marker: '-', items: 'một' },
      { kind: 'table', columns: [{ width: '10' }], rows: [[{ text: 'a', bold: 'yes' }]] },
      { kind: 'landscape', body: [{ kind: 'landscape', body: [] }] },
      'một đoạn',
    ],
  }
  expect(faultsOf(json(bad))).toEqual([
    'official-document/unknown-field sgin',
    'official-document/missing-field organ',
    'official-document/not-text date',
    'official-document/unknown-field body.0.txt',
    'official-document/missing-field body.0.text',
    'official-document/not-one-of body.1.kind',
    'official-document/not-one-of body.2.level',
    'official-document/not-a-list body.3.items',
    'official-document/not-a-number body.4.columns.0.width',
    'official-document/not-yes-or-no body.4.rows.0.0.bold',
    'official-document/not-one-of body.5.body.0.kind',
    'official-document/not-an-object body.6',
  ])
})

test('a right shape is then judged as a document: secrets, impossible days, types of the Party', () => {
  expect(faultsOf(json({ ...exampleReport, date: '2026-02-30' }))).toEqual(['official-document/bad-date date'])
  expect(faultsOf(json({ ...exampleReport, secrecy: 'mat' }))).toEqual(['official-document/secret secrecy'])
  expect(faultsOf(json({ ...exampleReport, type: 'ket-luan' }))).toEqual(['official-document/not-one-of type'])
  expect(faultsOf(json({ ...exampleReport, system: 'party', type: 'ket-luan' }))).toEqual([])
})

test('what is no object at all is refused, whatever it is', () => {
  for (const value of [null, 1, 'văn bản', [], [exampleReport], true]) {
    expect(faultsOf(value)).toContain('official-document/not-an-object ')
  }
  expect(faultsOf(JSON.parse('{"__proto__": {"type": "cong-van"}}'))).toContain('official-document/unknown-field __proto__')
})
