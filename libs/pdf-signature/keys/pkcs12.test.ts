import { expect, test } from 'vitest'
import { p12Files } from '../fixtures/p12-files.ts'
import { classicPdf } from '../fixtures/pdf.ts'
import { signPdf } from '../sign/sign.ts'
import { verifyPdf } from '../verify/verify.ts'
import { localSigner } from './local-signer.ts'
import { readPkcs12 } from './pkcs12.ts'
import { checkedIterations } from './password-encryption.ts'

const password = 'Mật khẩu 2025'
const file = (name: keyof typeof p12Files) => Buffer.from(p12Files[name], 'base64')
const owner = 'Đặng Thị Ngọc Ánh'

test.each([
  ['modern', password, 'Khóa của Đặng Thị Ngọc Ánh', [owner, 'CA thử nghiệm']],
  ['old', password, 'Khóa của Đặng Thị Ngọc Ánh', [owner, 'CA thử nghiệm']],
  ['old128', password, null, [owner]],
  ['nomac', password, null, [owner]],
  ['empty', '', null, [owner]],
] as const)('a key file (%s) opens with its Vietnamese password and names', (name, secret, friendlyName, names) => {
  const [identity] = readPkcs12(file(name), secret)
  expect(identity?.friendlyName).toBe(friendlyName)
  expect(identity?.chain.map(({ subject }) => subject.commonName)).toEqual(names)
})

test('a password typed with loose marks opens too', () => {
  expect(readPkcs12(file('old'), password.normalize('NFD'))).toHaveLength(1)
})

test.each([
  ['modern', 'sai', 'key/wrong-password'],
  ['old', 'sai', 'key/wrong-password'],
  ['nomac', 'sai', 'key/wrong-password'],
  ['nokey', password, 'key/no-private-key'],
  ['nocert', password, 'key/no-certificate'],
] as const)('a key file (%s, %s) is refused: %s', (name, secret, code) => {
  expect(() => readPkcs12(file(name), secret)).toThrow(expect.objectContaining({ code }))
})

test('what is no key file, or one cut short anywhere, is refused with a code', () => {
  for (const bytes of [new Uint8Array(), Buffer.from('-----BEGIN CERTIFICATE-----'), classicPdf()]) {
    expect(() => readPkcs12(bytes, password)).toThrow(expect.objectContaining({ code: 'key/not-pkcs12' }))
  }
  const whole = file('modern')
  for (let length = 0; length < whole.length; length += 13) {
    expect(() => readPkcs12(whole.subarray(0, length), password)).toThrow(expect.objectContaining({ name: 'SignatureFault' }))
  }
})

test('a file that asks for endless work is refused at once', () => {
  const whole = file('nomac')
  const at = whole.indexOf(Buffer.from('02020800', 'hex'))
  expect(at).toBeGreaterThan(0)
  const greedy = Buffer.concat([whole.subarray(0, at), Buffer.from('02027fff', 'hex'), whole.subarray(at + 4)])
  expect(() => readPkcs12(greedy, password)).toThrow(expect.objectContaining({ code: 'key/wrong-password' }))
  expect(() => checkedIterations(1_000_001)).toThrow(expect.objectContaining({ code: 'key/unsupported' }))
  expect(() => checkedIterations(0)).toThrow(expect.objectContaining({ code: 'key/unsupported' }))
})

test('what the key signs is signed', async () => {
  const [identity] = readPkcs12(file('old'), password)
  if (!identity) throw new Error('no key')
  const signed = await signPdf(classicPdf(), { field: 'Ky', signedAt: new Date('2027-01-01T00:00:00Z') }, localSigner(identity))
  const report = await verifyPdf(signed, { now: new Date('2027-02-01T00:00:00Z'), trust: [] })
  expect(report.signatures[0]?.intact).toBe(true)
})
