import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  agencyCodeForm,
  documentId,
  levelOneName,
  levelOneOf,
  mayFollow,
  newAgencyCode,
  readDocumentId,
  sameAgency,
  standing,
  STATUSES,
} from './index.ts'
import type { StatusCode } from './index.ts'

test.for([
  ['000.00.15.H42', 'old', 'H42.15'],
  ['002.07.15.H42', 'old', 'H42.15.07.002'],
  ['000.00.00.G22', 'old', 'G22'],
  ['28.22.H17', 'old', 'H17.22.28'],
  ['H42.01.02', 'new', 'H42.01.02'],
  ['Z0101234', 'new', 'Z0101234'],
  ['0101234567-001', 'new', '0101234567-001'],
  ['TEST.TU', null, 'TEST.TU'],
  ['H42.' + 'A'.repeat(40), null, 'H42.' + 'A'.repeat(40)],
] as const)('agency code %s', ([code, form, today]) => {
  expect([agencyCodeForm(code), newAgencyCode(code)]).toEqual([form, today])
})

test('the old and the new code of one agency are the same agency', () => {
  expect(sameAgency('000.00.15.H42', 'H42.15')).toBe(true)
  expect(sameAgency('000.00.16.H42', 'H42.15')).toBe(false)
  expect(levelOneOf('000.00.15.H42')).toBe('H42')
})

test('level-1 names stand by date', () => {
  expect(levelOneName('H42', '2026-01-01')).toBe('Ninh Bình')
  expect(levelOneName('H25', '2025-06-30')).toBe('Hà Nam')
  expect(levelOneName('H25', '2025-07-01')).toBeNull()
  expect(levelOneName('H57', '2025-03-01')).toBe('Thành phố Huế')
})

test('the id of a document is made and taken apart', () => {
  const name = { organId: '000.00.00.G22', issuedOn: '2015-09-30', number: '7816', notation: 'VPCP-TTĐT' }
  expect(documentId(name)).toBe('000.00.00.G22,2015/09/30,7816/VPCP-TTĐT')
  expect(readDocumentId('000.00.00.G22,2015/09/30,7816/VPCP-TTĐT')).toEqual(name)
  expect(readDocumentId('0b44b6a2-5a5b-4b6c-9d0d-7f3f6b0e8c11')).toBeNull()
})

test('statuses go in order, each once; nothing follows a refusal or the end', () => {
  expect(mayFollow([], '03')).toBe(true)
  expect(mayFollow(['01'], '02')).toBe(true)
  expect(mayFollow(['01', '03'], '05')).toBe(true)
  expect(mayFollow(['01', '03'], '01')).toBe(false)
  expect(mayFollow(['01', '02'], '03')).toBe(false)
  expect(mayFollow(['01', '03', '06'], '13')).toBe(false)
  expect(mayFollow(['01', '03', '13'], '05')).toBe(false)
  expect(mayFollow(['01', '03', '13', '16'], '05')).toBe(true)
  expect(mayFollow(['01', '03', '13', '16', '13'], '15')).toBe(true)
})

test('where a document stands does not depend on the order in which its statuses arrive (property)', () => {
  const log = fc.constantFrom<StatusCode[]>(
    ['01', '03', '04', '05', '06'],
    ['01', '02'],
    ['01', '03', '13', '15'],
    ['01', '03', '13', '16', '05'],
  )
  fc.assert(
    fc.property(
      log.chain(codes =>
        fc.tuple(
          fc.constant(codes),
          fc.shuffledSubarray([...codes, ...codes.filter(code => code < '10')], { minLength: codes.length }),
        ),
      ),
      ([codes, mixed]) => {
        fc.pre(codes.every(code => mixed.includes(code)))
        expect(standing(mixed)).toBe(standing(codes))
      },
    ),
  )
  expect(standing(['01', '03', '13'])).toBe('13')
  expect(standing(['01', '03', '13', '16', '05'])).toBe('05')
  expect(standing([])).toBeNull()
})

test('every status has a name, and a refusal needs its reason', () => {
  expect(
    Object.entries(STATUSES)
      .filter(([, { needsReason }]) => needsReason)
      .map(([code]) => code)
      .toSorted(),
  ).toEqual(['02', '13', '16'])
})
