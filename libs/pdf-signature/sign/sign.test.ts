import { expect, test } from 'vitest'
import { testAuthority } from '../fixtures/authority.ts'
import { classicPdf, hybridPdf, streamPdf } from '../fixtures/pdf.ts'
import { inOrder, signAs, signerOf, signedAt } from '../fixtures/signing.ts'
import { stampAuthority } from '../fixtures/stamp.ts'
import { verifyPdf } from '../verify/verify.ts'
import { signPdf } from './sign.ts'

const { person, agency, stamping, issuing } = testAuthority()

const files: readonly [string, Uint8Array][] = [
  ['a cross-reference table', classicPdf()],
  ['cross-reference and object streams', streamPdf()],
  ['both (hybrid)', hybridPdf()],
]

test.each(files)('a leader and then the agency sign a file with %s, and both signatures hold', async (_, pdf) => {
  const one = await signAs(person, pdf)
  const two = await signAs(agency, one, { field: 'CoQuan' })
  expect(Buffer.from(two.subarray(0, one.length)).equals(one)).toBe(true)
  const report = await verifyPdf(two, inOrder())
  expect(report.verdict).toBe('hop-le')
  expect(report.signatures.map(({ field, covers, level, revision }) => ({ field, covers, level, revision }))).toEqual([
    { field: 'NguoiKy', covers: 'whole-revision', level: 'B-B', revision: 1 },
    { field: 'CoQuan', covers: 'whole-file', level: 'B-B', revision: 2 },
  ])
  expect(report.signatures[0]?.changes).toEqual([{ kind: 'signature-added', where: 'CoQuan', allowed: true }])
  expect(report.signatures[0]?.signer?.subject.commonName).toBe('Nguyễn Thị Hương Giang')
  expect(report.signatures[0]?.claimedAt).toEqual(signedAt)
})

test('with a time stamp authority the signature is B-T and its time is proven', async () => {
  const timeStamp = stampAuthority(stamping, '2025-01-05T02:12:35Z', [issuing])
  const report = await verifyPdf(await signAs(person, classicPdf(), { timeStamp }), inOrder())
  const [signature] = report.signatures
  expect([report.verdict, signature?.level, signature?.stampedBy]).toEqual(['hop-le', 'B-T', 'Dấu thời gian thử nghiệm'])
  expect(signature?.stampedAt).toEqual(new Date('2025-01-05T02:12:35Z'))
})

test.each([
  ['RSA PKCS#1 v1.5', signerOf(person), 'rsa-pkcs1'],
  ['RSA-PSS', signerOf(person, 'rsa-pss'), 'rsa-pss'],
  ['ECDSA P-256', signerOf(agency), 'ecdsa'],
])('%s signs and is found whole', async (_, signer, kind) => {
  const report = await verifyPdf(await signPdf(classicPdf(), { field: 'Ky', signedAt }, signer), inOrder())
  expect([report.verdict, report.signatures[0]?.scheme]).toEqual(['hop-le', expect.objectContaining({ kind, hash: 'sha256' })])
})
