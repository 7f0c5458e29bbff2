import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { complaintOf } from './complaint.ts'

const faultOf = (host: string): Promise<Error> => new Promise(resolve => createServer().once('error', resolve).listen(0, host))

test('an address that is not of this machine is told in words', async () => {
  // TEST-NET-1: never an address of a machine.
  expect(complaintOf(await faultOf('192.0.2.1'))).toMatchObject({
    code: 'config/cannot-listen',
    vi: expect.stringContaining('192.0.2.1'),
  })
})

test('a full disk and a missing table are told with what to do; a fault of the program is not covered up', () => {
  const coded = (code: string) => Object.assign(new Error('why'), { code })
  expect(['ENOSPC', '42P01', 'ECONNREFUSED', '42501'].map(code => complaintOf(coded(code))?.code)).toEqual([
    'cli/disk-full',
    'database/not-migrated',
    'database/unreachable',
    'database/refused',
  ])
  expect(complaintOf(new TypeError('x is not a function'))).toBeNull()
})
