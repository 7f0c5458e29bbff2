import { expect, test } from 'vitest'
import { LETTER } from '../../../test/factories/letter.ts'
import { callsHere } from '../../../test/calls-here.ts'
import { secrecyInScan, secrecyOf, secretDegree } from './secrecy.ts'
import { isSecretPage } from './secret-page.ts'

const stamped = (stamp: string): string => LETTER.replace('Số: 268', `${stamp}\nSố: 268`)

test('a stamp of secrecy is seen in a text and, with its frame or without marks, in a scan', () => {
  for (const stamp of ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']) {
    expect(secrecyOf(stamped(stamp))).toBe(stamp)
    expect(secrecyInScan(stamped(`   | ${stamp} |    Trường Yên`))).toBe(stamp)
  }
  expect(secrecyInScan(stamped('[TOI MAT]'))).toBe('TOI MAT')
})

test('a recognised page is looked at beside the server', async () => {
  expect(await isSecretPage(stamped('   | MẬT |    Trường Yên'))).toBe(true)
  const long = `${LETTER}\n${'Các sở, ban, ngành phối hợp thực hiện. '.repeat(10_000)}`
  expect(await isSecretPage(long)).toBe(false)
  expect(await callsHere('scan/secrecy.ts', () => secrecyInScan(long))).toBeGreaterThan(0)
  expect(await callsHere('scan/secrecy.ts', () => isSecretPage(long))).toBe(0)
})

test('words that only look like it are none', () => {
  expect(secrecyInScan(LETTER)).toBeNull()
  for (const line of ['MẶT', 'MẤT', 'CÓ MẶT', 'BÍ MẬT NHÀ NƯỚC', 'Mật', 'ỦY BAN MẶT TRẬN TỔ QUỐC'])
    expect(secrecyInScan(stamped(line))).toBeNull()
  expect(secrecyInScan(`${LETTER}\nMẬT`)).toBeNull()
})

test('a degree that is typed counts in any letters; none, or another word, is no degree', () => {
  expect(['Mật', 'tối mật', 'Độ mật: Tuyệt mật', 'MẬT'].map(word => secretDegree(word) !== null)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['', null, 'Không', 'Thường', 'Không mật'].map(secretDegree)).toEqual([null, null, null, null, null])
})
