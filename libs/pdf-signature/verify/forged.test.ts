import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { buildSignedData, signedAttributes } from '../cms/build.ts'
import { testAuthority } from '../fixtures/authority.ts'
import { makeCertificate } from '../fixtures/certificate.ts'
import { appendObjects, classicPdf, plainObjects, streamPdf } from '../fixtures/pdf.ts'
import { digestOf, inOrder, place, signAs, signedAt, signerOf, signUnchecked, troubles } from '../fixtures/signing.ts'
import { prepareSignature } from '../sign/prepare.ts'
import { verifyPdf } from './verify.ts'

const { person, agency, issuing } = testAuthority()
const chain = [person.certificate, issuing.certificate]

const check = async (pdf: Uint8Array) => {
  const report = await verifyPdf(pdf, inOrder())
  return [report.verdict, ...troubles(report)]
}

/** The file with some bytes written over, its length kept. */
function overwritten(pdf: Uint8Array, old: string, now: string, from = 0): Uint8Array {
  const out = Buffer.from(pdf)
  const at = out.indexOf(old, from, 'latin1')
  if (at < 0 || old.length !== now.length) throw new Error(`cannot write ${now}`)
  out.write(now, at, 'latin1')
  return out
}

const prepared = () => {
  const { chain: ders, scheme } = signerOf(person)
  return prepareSignature(classicPdf(), { field: 'NguoiKy', signedAt, chain: ders, scheme, timeStampRoom: 4096 })
}

describe('a signed file that was tampered with', () => {
  test('one letter of the text', async () => {
    const signed = await signAs(person, classicPdf())
    expect(await check(overwritten(signed, 'Van ban thu', 'Van ban giA'))).toEqual(['khong-hop-le', 'integrity/digest-differs'])
  })

  test('the claimed time', async () => {
    const signed = await signAs(person, classicPdf())
    const time = Buffer.from("D:20250105091233+07'00'").toString('hex')
    const other = Buffer.from("D:20240105091233+07'00'").toString('hex')
    expect(await check(overwritten(signed, time, other))).toEqual(['khong-hop-le', 'integrity/digest-differs'])
  })

  test.each([
    ['moved away from the first byte', /ByteRange \[0 /u, 'ByteRange [9 ', 'range/not-from-start'],
    ['with a word for a number', /ByteRange \[0 /u, 'ByteRange [/ ', 'range/malformed'],
    ['which leaves out more than the signature', /\[0 (\d{3}) /u, '[0 100 ', 'range/hole-mismatch'],
  ])('a byte range %s', async (_, found, now, code) => {
    const signed = await signAs(person, classicPdf())
    const old = found.exec(Buffer.from(signed).toString('latin1'))?.[0] ?? ''
    expect(await check(overwritten(signed, old, now))).toEqual(['khong-hop-le', code])
  })

  test('cut short at many places: never valid, never an error without a code', async () => {
    const signed = await signAs(agency, await signAs(person, streamPdf()), { field: 'CoQuan' })
    const ends = Array.from({ length: Math.floor(signed.length / 997) }, (_, i) => i * 997).filter(
      length => !Buffer.from(signed.subarray(0, length)).toString('latin1').trimEnd().endsWith('%%EOF'),
    )
    for (const length of ends) {
      expect((await verifyPdf(signed.subarray(0, length), inOrder())).verdict, `at ${length}`).not.toBe('hop-le')
    }
  })

  test('any single byte changed anywhere is noticed', async () => {
    const signed = await signAs(person, classicPdf())
    const good = await verifyPdf(signed, inOrder())
    expect(good.verdict).toBe('hop-le')
    const { start, end } = contents(signed)
    for (let at = 0; at < signed.length; at += 23) {
      if (at >= start && at < end) continue
      const changed = Uint8Array.from(signed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect((await verifyPdf(changed, inOrder())).verdict, `byte ${at}`).not.toBe('hop-le')
    }
  })

  test('two signatures of which the first is broken: the second one covers it and breaks too; the file is not valid', async () => {
    const two = await signAs(agency, await signAs(person, classicPdf()), { field: 'CoQuan' })
    const report = await verifyPdf(overwritten(two, 'Van ban thu', 'Van ban giA'), inOrder())
    expect(report.verdict).toBe('khong-hop-le')
    expect(report.signatures.map(({ verdict, intact }) => [verdict, intact])).toEqual([
      ['khong-hop-le', false],
      ['khong-hop-le', false],
    ])
  })

  test('two signatures of which the second is broken: the first one still holds', async () => {
    const one = await signAs(person, classicPdf())
    const two = await signAs(agency, one, { field: 'CoQuan' })
    const report = await verifyPdf(overwritten(two, '/Kheo', '/Khac', one.length), inOrder())
    expect(report.verdict).toBe('khong-hop-le')
    expect(report.signatures.map(({ verdict }) => verdict)).toEqual(['hop-le', 'khong-hop-le'])
  })

  test('a signature taken away by a later saving', async () => {
    const signed = await signAs(person, classicPdf())
    const report = await verifyPdf(appendObjects(signed, { 1: '<</Type/Catalog/Pages 2 0 R>>' }), inOrder())
    expect([report.verdict, ...troubles(report)]).toEqual(['khong-hop-le', 'file/signature-removed'])
  })

  test('bytes behind the end', async () => {
    const signed = await signAs(person, classicPdf())
    expect(await check(Buffer.concat([signed, Buffer.from('extra')]))).toEqual(['chua-xac-dinh', 'file/trailing-data'])
  })

  test('a whole second document of the same numbers hidden in front of the cross-references', async () => {
    const hidden = Buffer.from('4 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n')
    const plain = Buffer.from(classicPdf())
    const at = plain.indexOf('xref\n')
    const moved = Buffer.concat([plain.subarray(0, at), hidden, plain.subarray(at)])
    const start = `startxref\n${at}`
    const shifted = Buffer.from(moved.toString('latin1').replace(start, `startxref\n${at + hidden.length}`), 'latin1')
    const report = await verifyPdf(await signAs(person, shifted), inOrder())
    expect(report.verdict).toBe('hop-le')
    expect(report.reasons).toContainEqual(expect.objectContaining({ code: 'file/hidden-objects', weight: 'warning' }))
  })

  test('keys given twice in the signature', async () => {
    const signed = await signAs(person, classicPdf())
    const doubled = overwritten(signed, '/Filter /Adobe.PPKLite', '/M /Adobe.PPKLite     ')
    expect(await check(doubled)).toEqual(['khong-hop-le', 'range/repeated-keys'])
  })
})

describe('a signature that is not what it seems', () => {
  test('the certificate of another, with its own key', async () => {
    const one = prepared()
    const attributes = signedAttributes(digestOf(one), person.certificate)
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const signature = sign('sha256', attributes, stranger)
    const cms = buildSignedData({ attributes, signature, scheme: { kind: 'rsa-pkcs1', hash: 'sha256' }, chain })
    expect(await check(place(one, cms))).toEqual(['khong-hop-le', 'signature/wrong-key'])
  })

  test('another certificate of the same key put in its place', async () => {
    const twin = makeCertificate({
      name: 'Người khác',
      issuer: issuing,
      keyOf: person,
      from: '2024-01-01T00:00:00Z',
      to: '2029-01-01T00:00:00Z',
    })
    const one = prepared()
    const attributes = signedAttributes(digestOf(one), person.certificate)
    const signature = sign('sha256', attributes, person.key)
    const cms = buildSignedData({
      attributes,
      signature,
      scheme: { kind: 'rsa-pkcs1', hash: 'sha256' },
      chain: [twin.certificate, issuing.certificate],
    })
    expect(await check(place(one, cms))).toContain('signature/certificate-not-bound')
  })

  test('SHA-1', async () => {
    const one = prepared()
    const attributes = signedAttributes(digestOf(one, 'sha1'), person.certificate)
    const signature = sign('sha1', attributes, person.key)
    const cms = buildSignedData({ attributes, signature, scheme: { kind: 'rsa-pkcs1', hash: 'sha1' }, chain })
    expect(await check(place(one, cms))).toEqual(['khong-hop-le', 'algorithm/weak-hash'])
  })

  test('no certificate of the signer in it', async () => {
    const one = prepared()
    const attributes = signedAttributes(digestOf(one), agency.certificate)
    const signature = sign('sha256', attributes, agency.key)
    const nameless = { ...agency.certificate, der: issuing.der }
    const cms = buildSignedData({ attributes, signature, scheme: { kind: 'ecdsa', hash: 'sha256' }, chain: [nameless] })
    expect(await check(place(one, cms))).toEqual(['khong-hop-le', 'signature/no-certificate'])
  })

  test('nothing, or noise, where it should stand', async () => {
    expect(await check(prepared().pdf)).toEqual(['khong-hop-le', 'contents/unreadable'])
    expect(await check(place(prepared(), createHash('sha512').update('noise').digest()))).toEqual([
      'khong-hop-le',
      'contents/unreadable',
    ])
  })

  test('made for another file', async () => {
    const { chain: ders, scheme } = signerOf(person)
    const other = prepareSignature(classicPdf(plainObjects({ 9: '(khac)' })), { field: 'NguoiKy', signedAt, chain: ders, scheme })
    const attributes = signedAttributes(digestOf(other), person.certificate)
    const cms = buildSignedData({ attributes, signature: sign('sha256', attributes, person.key), scheme, chain })
    expect(await check(place(prepared(), cms))).toEqual(['khong-hop-le', 'integrity/digest-differs'])
  })
})

test('a signature whose dictionary is broken is not valid, and the other one is still judged', async () => {
  const one = await signAs(person, classicPdf())
  const two = await signAs(agency, one, { field: 'CoQuan' })
  const report = await verifyPdf(overwritten(two, '/Contents <', '/Contents <'.slice(0, 10) + '!', one.length), inOrder())
  expect(report.verdict).toBe('khong-hop-le')
  expect(report.signatures.map(({ field, verdict }) => [field, verdict])).toEqual([
    ['NguoiKy', 'hop-le'],
    ['CoQuan', 'khong-hop-le'],
  ])
  expect(troubles(report)).toEqual(['file/broken-objects', 'contents/unreadable'])
})

describe('files that cannot be judged', () => {
  test.each<[string, Uint8Array, string]>([
    ['no PDF', Buffer.from('PK zip'), 'file/not-a-pdf'],
    ['an empty file', new Uint8Array(), 'file/not-a-pdf'],
    ['a PDF without anything', Buffer.from('%PDF-1.7\n%%EOF'), 'file/broken'],
    [
      'a PDF locked by a password',
      classicPdf(plainObjects({ 9: '<</Filter/Standard/V 4/R 4>>' }), '/Encrypt 9 0 R'),
      'file/encrypted',
    ],
    [
      'cross-references that lead round',
      Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF'),
      'file/broken',
    ],
  ])('%s is undetermined, with the reason', async (_, pdf, code) => {
    expect(await check(pdf)).toEqual(['chua-xac-dinh', code])
  })

  test('a file without signature says so', async () => {
    const report = await verifyPdf(streamPdf(), inOrder())
    expect([report.verdict, report.reasons.map(({ code }) => code)]).toEqual(['khong-co-chu-ky', ['file/no-signature']])
  })

  test('broken cross-references: what is found by searching is never called valid', async () => {
    const signed = await signAs(person, classicPdf())
    const text = Buffer.from(signed).toString('latin1')
    const last = text.lastIndexOf('startxref')
    const broken = Buffer.from(`${text.slice(0, last)}startxref\n99\n%%EOF\n`, 'latin1')
    const [verdict, ...codes] = await check(broken)
    expect(verdict).not.toBe('hop-le')
    expect(codes).toContain('file/repaired')
  })

  test('scripts are told', async () => {
    const objects = plainObjects({ 1: '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert)>>>>' })
    const report = await verifyPdf(classicPdf(objects), inOrder())
    expect(report.reasons).toContainEqual(expect.objectContaining({ code: 'file/active-content', data: { kinds: 'script' } }))
  })
})

test('a signer without any right to sign documents is refused before the key is used', async () => {
  const weak = makeCertificate({ name: 'Khóa ngắn', issuer: issuing, key: 'rsa1024' })
  await expect(signAs(weak, classicPdf())).rejects.toMatchObject({ code: 'sign/algorithm-not-allowed' })
  expect((await verifyPdf(await signUnchecked(weak, classicPdf()), inOrder())).verdict).toBe('khong-hop-le')
})

/** Where the signature stands. */
function contents(pdf: Uint8Array): { start: number; end: number } {
  const text = Buffer.from(pdf).toString('latin1')
  const start = text.indexOf('/Contents <') + 10
  return { start, end: text.indexOf('>', start) + 1 }
}
