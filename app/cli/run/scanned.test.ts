import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const CLI = join(import.meta.dirname, '../..', 'cli.ts')
const SLOW = 120_000
const folder = mkdtempSync(join(tmpdir(), 'kheo-scan-'))
const scan = join(folder, 'ban-quet.png')
copyFileSync(new URL('../../../platform/ocr/fixtures/scan.png', import.meta.url), scan)

/** A machine on which the data of recognition was not installed. */
const without = join(folder, 'without.cjs')
writeFileSync(
  without,
  `const Module = require('node:module')
const resolve = Module._resolveFilename
Module._resolveFilename = function (name, ...rest) {
  if (name.startsWith('@tesseract.js-data/')) throw new Error('not installed: ' + name)
  return resolve.call(this, name, ...rest)
}`,
)
const parse = (...options: string[]) => spawnSync(process.execPath, [...options, CLI, 'parse', scan], { encoding: 'utf8' })

test('a scan is read by its letters', { timeout: SLOW }, () => {
  const { status, stdout } = parse()
  expect(JSON.parse(stdout)).toMatchObject({ id: 'ban-quet.png', designation: '127/UBND-VP4', issuedOn: '2026-02-05' })
  expect(status).toBe(0)
})

test('where recognition is not installed the problem says so', { timeout: SLOW }, () => {
  const { status, stdout } = parse('--require', without)
  expect(JSON.parse(stdout)).toEqual({
    id: 'ban-quet.png',
    problem: { code: 'scan/engine-unavailable', message: expect.stringMatching(/bộ nhận dạng chữ .* \/ .*npm ci/u) },
  })
  expect(status).toBe(1)
})
