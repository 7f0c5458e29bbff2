import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asDocx } from './libre-office.ts'
import { readFileBeside } from './read-file.ts'

const SLOW = 180_000
const program = 'soffice'
const missing = spawnSync(program, ['--version']).error !== undefined
if (missing) console.warn('SKIPPED: old Word files by LibreOffice. No `soffice` found; install libreoffice-writer.')

const saved = readFileSync(new URL('../../libs/official-document/input/fixtures/to-trinh.doc', import.meta.url))
/** The container's count of small sectors is wrong: our reader gives up, Word and LibreOffice do not mind. */
const damaged = new Uint8Array(saved)
damaged[0x40] = 0xfe
const rtf = new TextEncoder().encode(
  '{\\rtf1\\ansi{\\fonttbl{\\f0 Times New Roman;}}\\f0 S\\u7889?: 12/TTr-SNN\\par Giao S\\u7903? X\\u226?y d\\u7921?ng ch\\u7911? tr\\u236?.\\par}',
)

test.skipIf(missing)('an old Word file that our reader cannot take apart is read by LibreOffice', { timeout: SLOW }, async () => {
  const read = (content: Uint8Array) => readFileBeside({ by: 'lan', ms: 60_000 }, content, 'to-trinh.doc')
  expect(await read(damaged)).toMatchObject({ kind: 'doc', text: expect.stringContaining('Giao Sở Xây dựng chủ trì.') })
  expect(await read(rtf)).toMatchObject({ kind: 'doc', text: expect.stringContaining('Giao Sở Xây dựng chủ trì.') })
})

test('without LibreOffice, or when it takes too long, there is nothing', { timeout: SLOW }, async () => {
  expect(await asDocx(damaged, { program: 'kheo-no-such-program' })).toBeNull()
  expect(await asDocx(damaged, { program: 'yes', ms: 300 })).toBeNull()
})
