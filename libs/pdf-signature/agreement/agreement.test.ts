import { sign } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildSignedData, signedAttributes } from '../cms/build.ts'
import { readSignedData } from '../cms/signed-data.ts'
import { testAuthority } from '../fixtures/authority.ts'
import { makeCertificate } from '../fixtures/certificate.ts'
import { appendObjects, classicPdf, hybridPdf, plainObjects, streamPdf } from '../fixtures/pdf.ts'
import { pngOf } from '../fixtures/png.ts'
import { digestOf, inOrder, place, signAs, signedAt, signerOf, signUnchecked } from '../fixtures/signing.ts'
import { stampAuthority } from '../fixtures/stamp.ts'
import { openPdf } from '../pdf/file.ts'
import { signatureFields } from '../pdf/form.ts'
import { serialise } from '../pdf/serialise.ts'
import { prepareSignature } from '../sign/prepare.ts'
import { signPdf } from '../sign/sign.ts'
import { signedParts, signedRange } from '../verify/byte-range.ts'
import { verifyPdf } from '../verify/verify.ts'
import { askOpenssl, askPdfsig, toolMissing } from './tools.ts'

const { root, issuing, person, agency, stamping } = testAuthority()
const look = { kind: 'image', png: pngOf([20, 40, 200, 160]) } as const
const timeStamp = stampAuthority(stamping, '2025-01-05T02:12:35Z', [issuing])
const visible = { look, place: { page: 1, left: 300, top: 400, width: 120, height: 60 } }

const two = async (pdf: Uint8Array) => signAs(agency, await signAs(person, pdf, { visible, timeStamp }), { field: 'CoQuan' })
const tampered = async () => {
  const out = Buffer.from(await two(classicPdf()))
  out.write('giA', out.indexOf('thu)'), 'latin1')
  return out
}
const otherKey = async () => {
  const { chain, scheme } = signerOf(person)
  const prepared = prepareSignature(classicPdf(), { field: 'Ky', signedAt, chain, scheme })
  const attributes = signedAttributes(digestOf(prepared), person.certificate)
  const wrong = Buffer.from(sign('sha256', attributes, person.key))
  wrong[10] = (wrong[10] ?? 0) ^ 1
  return place(
    prepared,
    buildSignedData({ attributes, signature: wrong, scheme, chain: [person.certificate, issuing.certificate] }),
  )
}
const withScript = async () => {
  const signed = await two(classicPdf())
  const catalog = serialise(openPdf(signed).object(1))
  return appendObjects(signed, { 1: catalog.replace('/Pages', '/OpenAction<</S/JavaScript/JS(x)>>/Pages') })
}
const holder = (from: string, to: string) => makeCertificate({ name: 'Trần Văn Bình', issuer: issuing, from, to })
const OUTSIDE_ITS_DAYS: readonly string[] = ['certificate/expired', 'certificate/not-yet-valid']
const stranger = makeCertificate({ name: 'Người lạ', from: '2024-01-01T00:00:00Z', to: '2029-01-01T00:00:00Z' })

/** Every make of file and signature of these tests. */
const samples: readonly [string, () => Promise<Uint8Array>][] = [
  ['two signatures over a cross-reference table', () => two(classicPdf())],
  ['two signatures over cross-reference streams', () => two(streamPdf())],
  ['two signatures over a hybrid file', () => two(hybridPdf())],
  ['on a page that lies on its side', () => two(classicPdf(plainObjects({}, 90)))],
  ['RSA-PSS', () => signPdf(classicPdf(), { field: 'Ky', signedAt }, signerOf(person, 'rsa-pss'))],
  ['ECDSA', () => signAs(agency, classicPdf())],
  ['a certificate outside the chain', () => signUnchecked(stranger, classicPdf())],
  ['a letter changed after signing', tampered],
  ['a page changed by a later saving', async () => appendObjects(await two(classicPdf()), { 3: '<</Type/Page/Parent 2 0 R>>' })],
  ['another key', otherKey],
  ['a certificate that had ended', () => signUnchecked(holder('2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'), classicPdf())],
  ['a certificate that had not begun', () => signUnchecked(holder('2025-01-06T00:00:00Z', '2029-01-01T00:00:00Z'), classicPdf())],
  ['a script added by a later saving', withScript],
]

describe.each(samples)('%s', (_, make) => {
  let pdf: Uint8Array
  beforeAll(async () => {
    pdf = await make()
  })

  test('pdfsig sees the same signatures, intact or not, whole or not', async ({ skip }) => {
    const missing = toolMissing('pdfsig')
    if (missing) {
      console.warn(missing)
      return skip(missing)
    }
    const { signatures } = await verifyPdf(pdf, inOrder())
    const ours = signatures.map(({ field, intact, covers }) => ({ field, valid: intact, whole: covers === 'whole-file' }))
    expect(askPdfsig(pdf)).toEqual(ours)
  })

  test('openssl accepts exactly the signatures whose content and chain hold', async ({ skip }) => {
    const missing = toolMissing('openssl')
    if (missing) {
      console.warn(missing)
      return skip(missing)
    }
    const { signatures } = await verifyPdf(pdf, inOrder())
    const file = openPdf(pdf)
    for (const field of signatureFields(file)) {
      const dict = file.dict(field.value)
      const range = dict && signedRange(file, dict)
      if (!range || 'code' in range) throw new Error('no byte range')
      const cms = range.contents.subarray(0, readSignedData(range.contents).length)
      const content = Buffer.concat(signedParts(pdf, range))
      const report = signatures.find(one => one.field === field.name)
      const inItsDays = report?.reasons.every(({ code }) => !OUTSIDE_ITS_DAYS.includes(code)) === true
      const accepted = report?.intact === true && report.signer?.trustedBy !== null && inItsDays
      expect(askOpenssl({ content, cms, roots: [root.der], at: signedAt }), field.name).toBe(accepted)
    }
  })
})
