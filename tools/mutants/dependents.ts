import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf } from '../../test/house/sources.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The files below these tests that stand on a file, themselves with it: what must be loaded anew when it is broken. */
export function dependents(tests: readonly string[], file: string): ReadonlySet<string> {
  const importers = new Map<string, string[]>()
  const seen = new Set(tests)
  for (const path of seen)
    for (const next of importsFrom(path)) {
      importers.set(next, [...(importers.get(next) ?? []), path])
      seen.add(next)
    }
  const found = new Set([file])
  for (const path of found) for (const importer of importers.get(path) ?? []) found.add(importer)
  return found
}

function importsFrom(path: string): string[] {
  const file = join(ROOT, path)
  return /\.tsx?$/u.test(path) && existsSync(file) ? importsOf(path, readFileSync(file, 'utf8')) : []
}
