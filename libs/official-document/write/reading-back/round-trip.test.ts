import { expect, test } from 'vitest'
import { isProblem } from '../../input/problem.ts'
import { readFileText } from '../../input/read-file.ts'
import { parseDocument } from '../../parse/parse.ts'
import { writeDocx } from '../docx/docx.ts'
import { exampleReport } from '../example.ts'
import { everyType } from '../fixtures/all.ts'
import { partyDocuments } from '../fixtures/party.ts'
import type { OfficialDocument } from '../model.ts'
import { writePdf } from '../pdf/pdf.ts'
import { typeName } from '../phrases.ts'
import { documentText } from '../text.ts'

test('what is written is read back by the reading side', () => {
  const fields = parseDocument(documentText(exampleReport))
  expect(fields).toMatchObject({
    type: 'Báo cáo',
    number: '48',
    symbol: 'BC-VPUBND',
    issuedOn: '2026-11-27',
    place: 'Trường Yên',
    abstract: exampleReport.abstract,
    addressees: exampleReport.addressees,
    signatory: { name: 'Đỗ Thị Minh Nguyệt' },
    appendix: true,
  })
  expect(fields.recipients).toContain('Các sở, ban, ngành của tỉnh')
  expect(fields.sections.filter(section => section.level === 1).map(section => section.label)).toEqual([
    'I.',
    'II.',
    'III.',
    'IV.',
    'V.',
  ])
})

const read = async (bytes: Uint8Array, name: string) => {
  const file = await readFileText(bytes, name)
  if (isProblem(file)) throw new Error(file.code)
  return parseDocument(file.text)
}

/** A letter prints neither type nor number. */
const numbered = [...everyType, ...partyDocuments].filter(document => document.type !== 'thu-cong')

test.each(numbered.map((document): [string, OfficialDocument] => [`${document.system ?? 'state'} ${document.type}`, document]))(
  'a %s is read back from its DOCX and its PDF',
  async (_, document) => {
    for (const fields of [await read(await writeDocx(document), 'a.docx'), await read(writePdf(document), 'a.pdf')]) {
      expect(fields).toMatchObject({
        type: typeName(document),
        number: document.number?.padStart(2, '0'),
        symbol: document.sign,
        issuedOn: document.type === 'bien-ban' ? null : document.date,
      })
      expect(fields.recipients).toHaveLength(document.recipients.length)
      expect(documentText(document)).toContain(fields.signatory?.name?.split(' ').slice(0, 3).join(' '))
    }
  },
)

test.each(numbered.map((document): [string, OfficialDocument] => [`${document.system ?? 'state'} ${document.type}`, document]))(
  'what a %s is about and who signed it come back from its text, DOCX and PDF',
  async (_, document) => {
    const flat = (text: string) =>
      text
        .replaceAll(/\s+/gu, ' ')
        .replace(/^V\/v /u, '')
        .trim()
        .toLocaleLowerCase('vi')
    const texts = [
      parseDocument(documentText(document)),
      await read(await writeDocx(document), 'a.docx'),
      await read(writePdf(document), 'a.pdf'),
    ]
    for (const fields of texts) {
      expect(flat(fields.abstract ?? '')).toBe(flat(document.abstract ?? ''))
      // Of two who sign beside each other the reading names one.
      const signers = [document.signature, ...(document.coSignatures ?? [])].map(each => flat(each.name ?? ''))
      expect(signers).toContain(flat(fields.signatory?.name ?? ''))
    }
  },
)
