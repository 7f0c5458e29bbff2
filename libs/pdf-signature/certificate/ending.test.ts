import { expect, test } from 'vitest'
import { makeCertificate } from '../fixtures/certificate.ts'
import { certificatesEnding } from './ending.ts'

const until = (to: string) => makeCertificate({ name: to, to }).certificate
const now = new Date('2026-11-24T00:00:00Z')

test('certificates that end within thirty days are told, the most pressing first, those that have ended too', () => {
  const all = [
    '2026-12-24T00:00:00Z',
    '2026-12-24T00:00:01Z',
    '2026-11-25T12:00:00Z',
    '2026-11-23T00:00:00Z',
    '2028-01-01T00:00:00Z',
  ]
  expect(
    certificatesEnding(all.map(until), now).map(({ certificate, daysLeft, state }) => [
      certificate.subject.commonName,
      daysLeft,
      state,
    ]),
  ).toEqual([
    ['2026-11-23T00:00:00Z', -1, 'ended'],
    ['2026-11-25T12:00:00Z', 1, 'ending'],
    ['2026-12-24T00:00:00Z', 30, 'ending'],
  ])
})
