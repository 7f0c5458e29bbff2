import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examplePackage, exampleStatus } from './example.ts'
import { readMessage, writePackage, writeStatus, type DocumentPackage, type FileSink } from './index.ts'

const TODAY = '2026-11-24'

/** Collects the files in memory. */
function inMemory(): { openFile: (at: number) => FileSink; bytes: (at: number) => Buffer } {
  const files: Uint8Array[][] = []
  return {
    openFile(at) {
      const parts: Uint8Array[] = []
      files[at] = parts
      return { write: bytes => void parts.push(bytes) }
    },
    bytes: at => Buffer.concat(files[at] ?? []),
  }
}

async function written(message: DocumentPackage, files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of writePackage(message, ({ id }) => [files.get(id) ?? new Uint8Array(0)], TODAY)) parts.push(part)
  return Buffer.concat(parts)
}

const files = new Map([
  ['van-ban', Buffer.from('%PDF-1.7 nội dung')],
  ['phu-luc', Buffer.from([0, 255, 1, 254, 2])],
])

test('a package read back gives equal fields and byte-equal files', async () => {
  const store = inMemory()
  const { message, files: came, warnings, signed } = await readMessage([await written(examplePackage, files)], store.openFile)
  expect(message).toEqual(examplePackage)
  expect(warnings).toEqual([])
  expect(signed).toBe(false)
  expect(came.map(({ id, at, size }) => ({ id, size, same: store.bytes(at).equals(files.get(id) ?? Buffer.alloc(0)) }))).toEqual([
    { id: 'van-ban', size: files.get('van-ban')?.length, same: true },
    { id: 'phu-luc', size: 5, same: true },
  ])
})

test('a status message read back is equal', async () => {
  expect((await readMessage([writeStatus(exampleStatus)], inMemory().openFile)).message).toEqual(exampleStatus)
})

test.for([
  ['recall', { kind: 'recall', documentId: 'H99.01,2026/11/20,412/BC-VPUBND', reason: 'Gửi nhầm nơi nhận' }],
  [
    'update',
    {
      kind: 'update',
      documentId: 'H99.01,2026/11/20,412/BC-VPUBND',
      reason: 'Bổ sung nơi nhận',
      document: true,
      receivers: [
        { organId: 'H99.16', change: 'removed' },
        { organId: 'H99.17', change: 'added' },
      ],
    },
  ],
  [
    'replace',
    { kind: 'replace', reason: 'Thay thế', replaces: [{ documentId: 'H99.01,2026/11/20,412/BC-VPUBND', organIds: ['H99.15'] }] },
  ],
] as const)('a package to %s is read back equal', async ([, business]) => {
  const message = { ...examplePackage, business }
  expect((await readMessage([await written(message, files)], inMemory().openFile)).message).toEqual(message)
})

test('however the bytes are cut on the way, the same message comes out (property)', async () => {
  const whole = await written(examplePackage, files)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: whole.length - 1 }), { maxLength: 40 }), async cuts => {
      const at = [0, ...new Set(cuts.toSorted((a, b) => a - b)), whole.length]
      const pieces = at.slice(1).map((to, i) => whole.subarray(at[i], to))
      const store = inMemory()
      const { message } = await readMessage(pieces, store.openFile)
      expect(message).toEqual(examplePackage)
      expect(store.bytes(0).equals(files.get('van-ban') ?? Buffer.alloc(0))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('any text in any field survives the way, composed and without signs XML cannot hold (property)', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter(one => clean(one) !== '')
  await fc.assert(
    fc.asyncProperty(text, text, async (subject, name) => {
      const message = {
        ...examplePackage,
        document: { ...examplePackage.document, subject, signer: { name: name.slice(0, 40) || 'A' } },
      }
      fc.pre(clean(message.document.signer.name) !== '')
      const { message: back } = await readMessage([await written(message, files)], inMemory().openFile)
      expect(back).toMatchObject({ document: { subject: clean(subject), signer: { name: clean(message.document.signer.name) } } })
    }),
    { numRuns: 200 },
  )
})

const clean = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .trim()

test('elements which the format does not name are kept and sent on', async () => {
  const unknown = [
    { path: 'MessageHeader/OtherInfo/ReferenceCodes', text: 'TK-12' },
    { path: 'MessageHeader/ApplicationType', text: '3' },
  ]
  const { message } = await readMessage([await written({ ...examplePackage, unknown }, files)], inMemory().openFile)
  expect(message).toEqual({ ...examplePackage, unknown })
})

test('every element inside the envelope carries the prefix; the files stand outside it, without', async () => {
  const text = (await written(examplePackage, files)).toString()
  const [inside = '', outside = ''] = text.split('</edXML:edXMLEnvelope>')
  const names = [...inside.matchAll(/<\/?([^\s<>/?!]+)/g)].map(([, name]) => name)
  expect(names.filter(name => !name?.startsWith('edXML:'))).toEqual(['edXML'])
  expect(outside).toMatch(/^<AttachmentEncoded><Attachment><ContentId>cid:van-ban<\/ContentId>/)
})
