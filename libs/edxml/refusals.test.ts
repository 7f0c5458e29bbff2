import { expect, test } from 'vitest'
import { examplePackage, exampleStatus } from './example.ts'
import {
  EdxmlProblem,
  messageFaults,
  peekMessage,
  readMessage,
  writePackage,
  type DocumentPackage,
  type Limits,
} from './index.ts'

const TODAY = '2026-11-24'
const NS = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'

async function* asStream(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

const reading = (text: string, limits?: Partial<Limits>) => readMessage(asStream(text), () => ({ write: () => {} }), limits)

async function codeOf(text: string, limits?: Partial<Limits>): Promise<string> {
  try {
    await reading(text, limits)
    return 'read'
  } catch (error) {
    if (error instanceof EdxmlProblem) return `${error.code} ${error.at}`.trim()
    throw error
  }
}

async function sample(message: DocumentPackage = examplePackage): Promise<string> {
  let text = ''
  for await (const part of writePackage(message, () => [Buffer.from('tệp đính kèm')], TODAY)) text += Buffer.from(part).toString()
  return text
}

test('documents types, entities and their bombs are refused before anything grows', async () => {
  const bomb = '<!DOCTYPE edXML [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
  expect(await codeOf(`<?xml version="1.0"?>${bomb}<edXML xmlns="${NS}">&b;</edXML>`)).toBe('edxml/doctype')
  expect(await codeOf(`<!DOCTYPE x SYSTEM "file:///etc/passwd"><edXML xmlns="${NS}"/>`)).toBe('edxml/doctype')
  expect(await codeOf(`<edXML xmlns="${NS}">&ngoai;</edXML>`)).toMatch(/^edxml\/not-xml/)
})

test('depth, number of elements and length of the header are bounded', async () => {
  expect(await codeOf(`<edXML xmlns="${NS}">${'<a>'.repeat(40)}`)).toBe('edxml/too-deep a')
  expect(await codeOf(`<edXML xmlns="${NS}">${'<a/>'.repeat(500)}</edXML>`, { elements: 100 })).toBe('edxml/too-large a')
  expect(await codeOf(`<edXML xmlns="${NS}"><a>${'x'.repeat(5000)}</a></edXML>`, { headerChars: 1000 })).toBe(
    'edxml/too-large edXMLEnvelope',
  )
})

test('what is not an edXML package is told apart from a broken one', async () => {
  expect(await codeOf('không phải XML')).toMatch(/^edxml\/not-(xml|edxml)/)
  expect(await codeOf('<html/>')).toMatch(/^edxml\/not-edxml/)
  expect(await codeOf('<edXML xmlns="http://www.e-doc.vn/Schema/"/>')).toMatch(/^edxml\/bad-namespace/)
  expect(await codeOf((await sample()).slice(0, 900))).toMatch(/^edxml\/cut-short/)
})

test('an element of a foreign namespace or with an unbound prefix is refused; one without prefix is told', async () => {
  const text = await sample()
  expect(await codeOf(text.replaceAll('edXML:Subject', 'la:Subject'))).toMatch(/^edxml\/not-xml/)
  expect(await codeOf(text.replace('<edXML:Subject>', '<edXML:Subject xmlns:edXML="urn:la">'))).toMatch(
    /^edxml\/(bad-namespace|not-xml)/,
  )
  const { warnings } = await reading(text.replaceAll('edXML:Subject', 'Subject'))
  expect(warnings).toEqual([{ code: 'edxml/unprefixed', at: 'edXMLEnvelope' }])
})

test('base64 that is broken in the middle, cut short or empty refuses the whole package', async () => {
  const text = await sample()
  const encoded = Buffer.from('tệp đính kèm').toString('base64')
  expect(text).toContain(encoded)
  const withFile = (content: string) => codeOf(text.replace(encoded, content))
  expect(await withFile(`${encoded.slice(0, 6)}!${encoded.slice(7)}`)).toBe('edxml/bad-base64 Attachment 1')
  expect(await withFile(encoded.slice(0, -3))).toBe('edxml/bad-base64 Attachment 1')
  expect(await withFile('')).toBe('edxml/bad-base64 Attachment 1')
  expect(await withFile(`AA==${encoded}`)).toBe('edxml/bad-base64 Attachment 1')
  expect(await withFile('<b>AAAA</b>')).toBe('edxml/bad-base64 b')
  expect(await withFile(`<![CDATA[${encoded}]]>`)).toBe('edxml/bad-base64 CDATA')
  expect(await withFile(`\r\n  ${encoded.slice(0, 5)}\r\n${encoded.slice(5)}\r\n`)).toBe('read')
})

test('a file over the limit refuses the whole package', async () => {
  expect(await codeOf(await sample(), { attachmentBytes: 4 })).toBe('edxml/too-large Attachment 1')
})

test('a file that is listed and did not come refuses the whole package; one that is not listed is told', async () => {
  const text = await sample()
  const file = /<Attachment><ContentId>cid:phu-luc.*?<\/Attachment>/.exec(text)?.[0] ?? ''
  expect(await codeOf(text.replace(file, ''))).toBe('edxml/attachment-missing Phụ lục I.xlsx')
  const { warnings } = await reading(text.replace(/<edXML:Reference><edXML:ContentId>cid:phu-luc.*?<\/edXML:Reference>/, ''))
  expect(warnings).toEqual([{ code: 'edxml/attachment-unlisted', at: 'phu-luc' }])
})

test('a file name with a path keeps its last part only', async () => {
  const { files, warnings } = await reading((await sample()).replaceAll('412_BC-VPUBND.pdf', '../../etc\\412.pdf'))
  expect(files.map(({ name }) => name)).toEqual(['412.pdf', 'Phụ lục I.xlsx'])
  expect(warnings).toEqual([{ code: 'edxml/path-in-name', at: '412.pdf' }])
})

test('missing mandatory elements are named when reading, and nothing is invented', async () => {
  const text = await sample()
  const without = (name: string) => codeOf(text.replace(new RegExp(`<edXML:${name}>.*?</edXML:${name}>`), ''))
  expect(await without('Subject')).toBe('edxml/missing-field Subject')
  expect(await without('PromulgationInfo')).toBe('edxml/missing-field PromulgationInfo/PromulgationDate')
  expect(await without('DocumentId')).toBe('edxml/missing-field DocumentId')
  const { warnings, message } = await reading(text.replace(/<edXML:CodeNumber>.*?<\/edXML:CodeNumber>/, ''))
  expect(warnings).toEqual([{ code: 'edxml/missing-field', at: 'Code/CodeNumber' }])
  expect(message).toMatchObject({ document: { number: '' } })
})

test('nothing is sent that lacks a mandatory field, is dated tomorrow, or names a receiver twice', () => {
  const faults = (change: Partial<DocumentPackage>) =>
    messageFaults({ ...examplePackage, ...change }, TODAY).map(({ code, at }) => `${code} ${at}`)
  const { document, to } = examplePackage
  expect(faults({})).toEqual([])
  expect(faults({ document: { ...document, subject: ' ' } })).toEqual(['edxml/missing-field Subject'])
  expect(faults({ document: { ...document, subject: 'a'.repeat(501) } })).toEqual(['edxml/bad-field Subject'])
  expect(faults({ document: { ...document, issuedOn: '2026-11-25' } })).toEqual([
    'edxml/bad-field PromulgationInfo/PromulgationDate',
  ])
  expect(faults({ to: [] })).toEqual(['edxml/missing-field To'])
  expect(faults({ to: [...to, { organId: '000.00.15.H99', name: 'Sở Tài chính' }] })).toEqual(['edxml/double-receiver H99.15'])
  expect(faults({ attachments: [] })).toEqual(['edxml/missing-field AttachmentEncoded'])
  expect(faults({ business: { kind: 'recall', documentId: 'x', reason: '' } })).toEqual([
    'edxml/missing-field BussinessDocReason',
  ])
  expect(messageFaults({ ...exampleStatus, status: '02', description: '' }, TODAY)).toEqual([
    { code: 'edxml/missing-field', at: 'Description' },
  ])
})

test('a package whose files are broken still says what it is, so that it can be refused by name', async () => {
  const text = await sample()
  const broken = text.replace(Buffer.from('tệp đính kèm').toString('base64'), '!!!')
  const { attachments: _attachments, ...rest } = examplePackage
  expect(await peekMessage(asStream(broken))).toMatchObject(rest)
  expect(await peekMessage(asStream('<edXML/>'))).toBeNull()
})
