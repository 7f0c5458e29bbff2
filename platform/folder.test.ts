import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'

test('a folder is made with those above it, and again', () => {
  const home = mkdtempSync(join(tmpdir(), 'kheo-folder-'))
  const deep = join(home, 'a', 'b', 'c')
  makeFolder(deep)
  makeFolder(deep)
  expect(statSync(deep).mode & 0o777).toBe(0o700)
  writeFileSync(join(home, 'file'), '')
  expect(() => makeFolder(join(home, 'file'))).toThrow('EEXIST')
  expect(() => makeFolder(join(home, 'file', 'below'))).toThrow('ENOTDIR')
  rmSync(home, { recursive: true })
})

test.runIf(process.platform === 'linux')('where no folder can be made it ends with the error of the system', () => {
  expect(() => makeFolder('/proc/kheo/sao-luu')).toThrow('ENOENT')
})
