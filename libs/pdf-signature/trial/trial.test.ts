import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder, toolMissing } from '../agreement/tools.ts'
import { readCertificates } from '../certificate/certificate.ts'
import { classicPdf } from '../fixtures/pdf.ts'
import { localSigner } from '../keys/local-signer.ts'
import { readPkcs12 } from '../keys/pkcs12.ts'
import { addValidationData } from '../sign/long-term.ts'
import { signPdf } from '../sign/sign.ts'
import { verifyPdf } from '../verify/verify.ts'
import { trialAuthority } from './authority.ts'

const period = { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2028-11-01T00:00:00Z') }
const now = new Date('2026-11-24T03:00:00Z')
const ORGANIZATION = 'Tỉnh Trường Yên'
const authority = trialAuthority({ name: 'Nơi cấp dùng thử', organization: ORGANIZATION }, period)
const [person, agency] = ['Đặng Minh Tuấn', 'Văn phòng Ủy ban nhân dân tỉnh'].map(name =>
  authority.issue({ name, organization: ORGANIZATION, unit: 'Dùng thử' }, 'thu'),
)
const files = { person: person ?? new Uint8Array(), agency: agency ?? new Uint8Array() }

async function signedByBoth(): Promise<Uint8Array> {
  let pdf = classicPdf()
  for (const [field, p12] of [
    ['NguoiKy', files.person],
    ['CoQuan', files.agency],
  ] as const) {
    const [identity] = readPkcs12(p12, 'thu')
    if (!identity) throw new Error('the file holds a key')
    pdf = await signPdf(pdf, { field, signedAt: now }, localSigner(identity))
  }
  return pdf
}

const trust = [{ id: 'thu', name: 'Dùng thử', certificates: readCertificates(Buffer.from(authority.pem)) }]

test('a file signed by two keys of a trial authority is valid for whoever trusts it, with its list inside, and for nobody else', async () => {
  const pdf = addValidationData(await signedByBoth(), { certificates: [], crls: [authority.crl], ocsps: [] })
  const report = await verifyPdf(pdf, { now, trust })
  expect(report.signatures.map(each => [each.field, each.verdict, each.signer?.subject.commonName])).toEqual([
    ['NguoiKy', 'hop-le', 'Đặng Minh Tuấn'],
    ['CoQuan', 'hop-le', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ])
  const other = trialAuthority({ name: 'Nơi cấp dùng thử', organization: ORGANIZATION }, period)
  const elsewhere = await verifyPdf(pdf, {
    now,
    trust: [{ id: 'khac', name: 'Khác', certificates: readCertificates(Buffer.from(other.pem)) }],
  })
  expect(elsewhere.verdict).toBe('chua-xac-dinh')
})

test('without the list it is not known whether a certificate was revoked', async () => {
  const report = await verifyPdf(await signedByBoth(), { now, trust })
  expect(report.signatures.flatMap(each => each.reasons.map(({ code }) => code))).toContain('revocation/unknown')
})

test('the key opens under its password only', () => {
  expect(() => readPkcs12(files.person, 'khác')).toThrow('key/wrong-password')
  expect(readPkcs12(files.person, 'thu')[0]?.chain.map(each => each.subject.commonName)).toEqual([
    'Đặng Minh Tuấn',
    'Nơi cấp dùng thử',
  ])
})

test('OpenSSL opens the key file and agrees with certificate and list', context => {
  const missing = toolMissing('openssl')
  if (missing) {
    process.stderr.write(`${missing}\n`)
    return context.skip(missing)
  }
  inFolder(folder => {
    const [p12, root, list, own] = ['key.p12', 'root.pem', 'list.crl', 'own.pem'].map(name => join(folder, name))
    const openssl = (...args: string[]) => spawnSync('openssl', args, { encoding: 'utf8' })
    writeFileSync(p12 ?? '', files.person)
    writeFileSync(root ?? '', authority.pem)
    writeFileSync(list ?? '', authority.crl)
    const opened = openssl('pkcs12', '-in', p12 ?? '', '-passin', 'pass:thu', '-nodes', '-clcerts', '-out', own ?? '')
    expect(opened.stderr).toBe('')
    const args = ['-crl_check', '-CRLfile', list ?? '', '-CAfile', root ?? '', '-attime', String(now.getTime() / 1000), own ?? '']
    expect(openssl('verify', ...args).stdout).toContain(': OK')
  })
})
