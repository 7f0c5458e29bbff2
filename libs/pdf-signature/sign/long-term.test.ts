import { expect, test } from 'vitest'
import { testAuthority } from '../fixtures/authority.ts'
import { classicPdf, streamPdf } from '../fixtures/pdf.ts'
import { makeCrl } from '../fixtures/revocation.ts'
import { inOrder, signAs, troubles } from '../fixtures/signing.ts'
import { stampAuthority } from '../fixtures/stamp.ts'
import { verifyPdf } from '../verify/verify.ts'
import { addDocumentTimeStamp, addValidationData } from './long-term.ts'

const { person, agency, stamping, issuing, root } = testAuthority()
const atSigning = { from: '2025-01-05T00:00:00Z', to: '2025-01-12T00:00:00Z' }
const data = {
  certificates: [issuing.der, root.der],
  crls: [makeCrl(issuing, atSigning), makeCrl(root, atSigning)],
  ocsps: [],
}
const stampAt = (at: string) => stampAuthority(stamping, at, [issuing])
const stamped = (pdf: Uint8Array) => signAs(person, pdf, { timeStamp: stampAt('2025-01-05T02:12:35Z') })

test.each([
  ['a table', classicPdf()],
  ['a stream', streamPdf()],
])('a file with its proof inside is B-LT, stamped as a whole B-LTA, years later and without a network (%s)', async (_, pdf) => {
  const later = { ...inOrder(), now: new Date('2034-06-01T00:00:00Z'), crls: [] }
  const signed = await stamped(pdf)
  const before = await verifyPdf(signed, later)
  expect([before.verdict, before.signatures[0]?.level]).toEqual(['chua-xac-dinh', 'B-T'])
  const kept = addValidationData(signed, data)
  const report = await verifyPdf(kept, later)
  expect([report.verdict, report.signatures[0]?.level]).toEqual(['hop-le', 'B-LT'])
  expect(report.signatures[0]?.changes).toEqual([{ kind: 'validation-data-added', where: '', allowed: true }])
  const archived = await addDocumentTimeStamp(kept, 'LuuTru', stampAt('2025-01-06T00:00:00Z'))
  const last = await verifyPdf(archived, later)
  expect(last.signatures.map(({ kind, verdict, level, covers }) => [kind, verdict, level, covers])).toEqual([
    ['signature', 'hop-le', 'B-LTA', 'whole-revision'],
    ['document-time-stamp', 'hop-le', null, 'whole-file'],
  ])
})

test('a document time stamp proves the time of signatures that have none of their own', async () => {
  const signed = await signAs(agency, classicPdf())
  const archived = await addDocumentTimeStamp(addValidationData(signed, data), 'LuuTru', stampAt('2025-01-06T00:00:00Z'))
  const report = await verifyPdf(archived, { ...inOrder(), now: new Date('2034-06-01T00:00:00Z'), crls: [] })
  expect([report.verdict, troubles(report)]).toEqual(['hop-le', []])
  expect(report.signatures[0]?.stampedAt).toEqual(new Date('2025-01-06T00:00:00Z'))
})

test('what changes behind a document time stamp breaks it', async () => {
  const archived = Buffer.from(await addDocumentTimeStamp(await stamped(classicPdf()), 'LuuTru', stampAt('2025-01-06T00:00:00Z')))
  archived.write('giA', archived.indexOf('thu)'), 'latin1')
  const report = await verifyPdf(archived, inOrder())
  expect(report.signatures.map(({ verdict }) => verdict)).toEqual(['khong-hop-le', 'khong-hop-le'])
})
