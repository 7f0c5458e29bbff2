import { describe, expect, test } from 'vitest'
import { crlUrl, ocspUrl, rootCrlUrl, testAuthority } from '../fixtures/authority.ts'
import { makeCertificate } from '../fixtures/certificate.ts'
import type { Order } from '../fixtures/certificate.ts'
import { classicPdf } from '../fixtures/pdf.ts'
import { makeCrl, makeOcsp } from '../fixtures/revocation.ts'
import { inOrder, listLife, signUnchecked, troubles } from '../fixtures/signing.ts'
import { stampAuthority } from '../fixtures/stamp.ts'
import type { Fetched, VerificationContext } from './context.ts'
import { verifyPdf } from './verify.ts'

const { root, issuing, answering, stamping, person } = testAuthority()
const holder = (order: Partial<Order> = {}) =>
  makeCertificate({
    name: 'Trần Văn Bình',
    issuer: issuing,
    from: '2024-01-01T00:00:00Z',
    to: '2029-01-01T00:00:00Z',
    crlUrl,
    ocspUrl,
    ...order,
  })

const check = async (order: Partial<Order>, change: Partial<VerificationContext> = {}) => {
  const report = await verifyPdf(await signUnchecked(holder(order), classicPdf()), { ...inOrder(), ...change })
  return [report.verdict, ...troubles(report)]
}

describe('the certificate of a signer', () => {
  test.each<[string, Partial<Order>, string[]]>([
    ['in order', {}, ['hop-le']],
    ['written in BMP, as old authorities do', { bmp: true }, ['hop-le']],
    ['expired when signing', { to: '2025-01-01T00:00:00Z' }, ['khong-hop-le', 'certificate/expired', 'revocation/unknown']],
    ['not yet valid when signing', { from: '2025-01-06T00:00:00Z' }, ['khong-hop-le', 'certificate/not-yet-valid']],
    ['for encryption only', { usage: ['keyEncipherment'] }, ['khong-hop-le', 'certificate/not-for-signing']],
    ['of an authority', { authority: true }, ['khong-hop-le', 'certificate/is-authority']],
    ['with a short key', { key: 'rsa1024' }, ['khong-hop-le', 'algorithm/short-key']],
    ['with a condition nobody knows', { unknownCritical: true }, ['chua-xac-dinh', 'certificate/unknown-critical']],
    ['issued with SHA-1', { hash: 'sha1' }, ['khong-hop-le', 'chain/weak']],
  ])('%s', async (_, order, wanted) => {
    expect(await check(order)).toEqual(wanted)
  })

  test('from another authority of the same name is not of the trusted chain', async () => {
    const other = makeCertificate({
      name: 'CA thử nghiệm Trường Yên',
      organization: 'Ủy ban nhân dân tỉnh Trường Yên',
      authority: true,
    })
    expect(await check({ issuer: other })).toEqual(['chua-xac-dinh', 'chain/incomplete'])
  })

  test('from one who may not issue certificates', async () => {
    const forged = await signUnchecked(holder({ issuer: person }), classicPdf())
    const report = await verifyPdf(forged, { ...inOrder(), certificates: [person.certificate, issuing.certificate] })
    expect([report.verdict, troubles(report)]).toEqual(['khong-hop-le', expect.arrayContaining(['chain/authority-not-allowed'])])
  })

  test('below an authority that may only issue to end users', async () => {
    const below = makeCertificate({ name: 'CA con', issuer: issuing, authority: true })
    const forged = await signUnchecked(holder({ issuer: below }), classicPdf())
    const report = await verifyPdf(forged, { ...inOrder(), certificates: [below.certificate, issuing.certificate] })
    expect([report.verdict, troubles(report)]).toEqual(['khong-hop-le', expect.arrayContaining(['chain/authority-not-allowed'])])
  })

  test('without any trusted root is undetermined, and the administrator is told', async () => {
    expect(await check({}, { trust: [] })).toEqual(
      expect.arrayContaining(['chua-xac-dinh', 'chain/no-trust-store', 'chain/incomplete']),
    )
  })
})

describe('revocation', () => {
  const revoked = (at: string) => {
    const made = holder()
    return { made, crls: [makeCrl(issuing, { ...listLife, revoked: [{ of: made, at, reason: 1 }] }), makeCrl(root, listLife)] }
  }
  const signed = (made: ReturnType<typeof holder>, stamp?: string) =>
    signUnchecked(made, classicPdf(), stamp ? { timeStamp: stampAuthority(stamping, stamp, [issuing]) } : {})

  test('before signing makes the signature not valid', async () => {
    const { made, crls } = revoked('2025-01-04T00:00:00Z')
    const report = await verifyPdf(await signed(made), { ...inOrder(), crls })
    expect([report.verdict, ...troubles(report)]).toEqual(['khong-hop-le', 'certificate/revoked'])
  })

  test('after signing leaves it undetermined, unless a time stamp or the register proves the time', async () => {
    const { made, crls } = revoked('2025-01-10T00:00:00Z')
    const context = { ...inOrder(), crls }
    const plain = await verifyPdf(await signed(made), context)
    expect([plain.verdict, ...troubles(plain)]).toEqual(['chua-xac-dinh', 'certificate/revoked-time-unproven'])
    const stamped = await verifyPdf(await signed(made, '2025-01-05T02:12:35Z'), context)
    expect(stamped.verdict).toBe('hop-le')
    const registered = await verifyPdf(await signed(made), { ...context, existedOn: new Date('2025-01-06T00:00:00Z') })
    expect(registered.verdict).toBe('hop-le')
  })

  test('is unknown without lists, with old ones, and with one that its issuer did not sign', async () => {
    const old = { from: '2024-12-01T00:00:00Z', to: '2025-01-02T00:00:00Z' }
    const stranger = makeCertificate({
      name: 'CA thử nghiệm Trường Yên',
      organization: 'Ủy ban nhân dân tỉnh Trường Yên',
      authority: true,
    })
    for (const list of [[], [makeCrl(issuing, old)], [makeCrl(stranger, listLife)], [Buffer.from('no list')]]) {
      expect(await check({}, { crls: [...list, makeCrl(root, listLife)] })).toEqual(['chua-xac-dinh', 'revocation/unknown'])
    }
  })

  test('of the issuer itself ends everything below it', async () => {
    const crls = [
      makeCrl(issuing, listLife),
      makeCrl(root, { ...listLife, revoked: [{ of: issuing, at: '2024-06-01T00:00:00Z' }] }),
    ]
    expect(await check({}, { crls })).toEqual(['khong-hop-le', 'chain/authority-revoked'])
  })

  test('is found at the end of a long list', async () => {
    const made = holder()
    const many = Array.from({ length: 2000 }, () => ({ of: person, at: '2024-06-01T00:00:00Z' }))
    const crls = [makeCrl(issuing, { ...listLife, revoked: [...many, { of: made, at: '2025-01-01T00:00:00Z', reason: 6 }] })]
    const report = await verifyPdf(await signed(made), { ...inOrder(), crls })
    expect(troubles(report)).toContain('certificate/revoked')
  })

  test.each<[string, object, string[]]>([
    ['good', {}, ['hop-le']],
    ['good, from a responder the issuer named', { signer: answering }, ['hop-le']],
    ['good, from someone else', { signer: person }, ['chua-xac-dinh', 'revocation/unknown']],
    ['revoked', { revokedAt: '2025-01-01T00:00:00Z' }, ['khong-hop-le', 'certificate/revoked']],
    ['good but long ago', { at: '2024-06-01T00:00:00Z', until: '2024-06-02T00:00:00Z' }, ['chua-xac-dinh', 'revocation/unknown']],
  ])('an OCSP answer: %s', async (_, answer, wanted) => {
    const made = holder()
    const ocsps = [makeOcsp(made, issuing, { at: '2025-01-31T23:00:00Z', ...answer })]
    const report = await verifyPdf(await signed(made), { ...inOrder(), crls: [makeCrl(root, listLife)], ocsps })
    expect([report.verdict, ...troubles(report)]).toEqual(wanted)
  })

  test('what is missing is fetched by the function given, OCSP first; an outage is told, not thrown', async () => {
    const made = holder()
    const asked: string[] = []
    const fetch = async ({ kind, url }: Fetched) => {
      asked.push(`${kind} ${url}`)
      if (kind === 'ocsp') return null
      return makeCrl(url === rootCrlUrl ? root : issuing, listLife)
    }
    const pdf = await signed(made)
    expect((await verifyPdf(pdf, { ...inOrder(), crls: [], fetch })).verdict).toBe('hop-le')
    expect(asked).toEqual([`ocsp ${ocspUrl}`, `crl ${crlUrl}`, `crl ${rootCrlUrl}`])
    const down = await verifyPdf(pdf, { ...inOrder(), crls: [], fetch: () => Promise.reject(new Error('no network')) })
    expect([down.verdict, ...troubles(down)]).toEqual(['chua-xac-dinh', 'revocation/unknown', 'revocation/authority-unknown'])
  })
})

describe('time', () => {
  test('a certificate that has expired since needs proof of the time', async () => {
    const made = holder({ to: '2025-01-20T00:00:00Z' })
    const crls = [makeCrl(issuing, { from: '2025-01-04T00:00:00Z', to: '2025-02-20T00:00:00Z' }), makeCrl(root, listLife)]
    const plain = await verifyPdf(await signUnchecked(made, classicPdf()), { ...inOrder(), crls })
    expect([plain.verdict, ...troubles(plain)]).toEqual(['chua-xac-dinh', 'certificate/expired-meanwhile'])
    const timeStamp = stampAuthority(stamping, '2025-01-05T02:12:35Z', [issuing])
    const stamped = await verifyPdf(await signUnchecked(made, classicPdf(), { timeStamp }), { ...inOrder(), crls })
    expect(stamped.verdict).toBe('hop-le')
  })

  test('a signature from the future is undetermined', async () => {
    const report = await verifyPdf(
      await signUnchecked(holder(), classicPdf(), { signedAt: new Date('2025-06-01T00:00:00Z') }),
      inOrder(),
    )
    expect([report.verdict, ...troubles(report)]).toEqual(['chua-xac-dinh', 'time/in-future'])
  })

  test.each([
    [
      'of an authority nobody trusts',
      makeCertificate({ name: 'TSA lạ', extendedUsage: ['1.3.6.1.5.5.7.3.8'] }),
      'stamp/not-trusted',
    ],
    ['made with a certificate for other things', person, 'stamp/not-for-time-stamping'],
  ])('a stamp %s proves nothing', async (_, authority, code) => {
    const timeStamp = stampAuthority(authority, '2025-01-05T02:12:35Z')
    const report = await verifyPdf(await signUnchecked(holder(), classicPdf(), { timeStamp }), inOrder())
    expect([report.verdict, report.signatures[0]?.level]).toEqual(['hop-le', 'B-B'])
    expect(report.signatures[0]?.reasons.map(reason => reason.code)).toContain(code)
  })
})
