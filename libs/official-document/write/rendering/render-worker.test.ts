import { afterAll, expect, test } from 'vitest'
import { writeDocx } from '../docx/docx.ts'
import { exampleReport } from '../example.ts'
import { DocumentFault } from '../faults.ts'
import type { OfficialDocument } from '../model.ts'
import { writePdf } from '../pdf/pdf.ts'
import { createRenderer } from './render-worker.ts'

const renderer = createRenderer()
afterAll(() => renderer.close())

test('the thread gives the bytes that the calling thread would give', async () => {
  expect(Buffer.compare(await renderer.pdf(exampleReport), writePdf(exampleReport))).toBe(0)
  expect(Buffer.compare(await renderer.docx(exampleReport), await writeDocx(exampleReport))).toBe(0)
})

test('a refusal keeps its code on the way back', async () => {
  const refused = renderer.pdf({ ...exampleReport, abstract: '' })
  await expect(refused).rejects.toBeInstanceOf(DocumentFault)
  await expect(refused).rejects.toMatchObject({ code: 'official-document/no-abstract', at: 'abstract' })
})

test('a document that takes too long is given up, and the next one is written', async () => {
  const rows = Array.from({ length: 4000 }, (_, i) => [String(i)])
  const long: OfficialDocument = { ...exampleReport, body: [{ kind: 'table', columns: [{ width: 1 }], rows }] }
  const hasty = createRenderer({ timeoutMs: 300 })
  await expect(hasty.pdf(long)).rejects.toThrow('longer than 300 ms')
  await hasty.close()
  expect((await renderer.pdf(exampleReport)).length).toBeGreaterThan(10_000)
})

test('many at once are all answered, each with its own document', async () => {
  const numbers = Array.from({ length: 8 }, (_, i) => String(i + 1))
  const all = await Promise.all(numbers.map(number => renderer.pdf({ ...exampleReport, number })))
  expect(new Set(all.map(bytes => Buffer.from(bytes).toString('base64'))).size).toBe(8)
})

test('where threads cannot be started, documents are written on the calling thread', async () => {
  const alone = createRenderer({ script: new URL('./no-such-thread.ts', import.meta.url) })
  const wanted = writePdf(exampleReport)
  expect(Buffer.compare(await alone.pdf(exampleReport), wanted)).toBe(0)
  expect(Buffer.compare(await alone.pdf(exampleReport), wanted)).toBe(0)
  await alone.close()
})

test('closing fails what is under way', async () => {
  const other = createRenderer()
  const [outcome] = await Promise.allSettled([other.pdf(exampleReport), other.close()])
  expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'Renderer closed' } })
})
