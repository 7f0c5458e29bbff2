import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { importsOf } from '../house/sources.ts'

const ROOT = join(import.meta.dirname, '../..')
/** Who imports one of these, itself or through others, opens a database of the run. */
const DOORS: ReadonlySet<string> = new Set([
  'test/database/open.ts',
  'test/database/provided.ts',
  'test/database/postgres-server.ts',
])
/** Rooms below every database. */
const BELOW = /^(?:libs|law|kernel|ui)\//u

const imported = new Map<string, readonly string[]>()

/** Does a test open a database of the run? What does not behaves alike on both, so once is enough. */
export function needsDatabase(test: string): boolean {
  const seen = new Set([test])
  for (const path of seen) {
    if (DOORS.has(path)) return true
    for (const next of importsFrom(path)) seen.add(next)
  }
  return false
}

/** The tests of these rooms that open no database. */
export function testsWithoutDatabase(rooms: readonly string[]): string[] {
  const patterns = rooms.map(room => `${room}/**/*.test.ts`)
  const tests = globSync(patterns, { cwd: ROOT, exclude: name => name.endsWith('node_modules') })
  return tests.map(found => found.replaceAll('\\', '/')).filter(path => !needsDatabase(path))
}

function importsFrom(path: string): readonly string[] {
  const known = imported.get(path)
  if (known) return known
  const file = join(ROOT, path)
  const found = BELOW.test(path) || !/\.tsx?$/u.test(path) || !existsSync(file) ? [] : importsOf(path, readFileSync(file, 'utf8'))
  const inside = found.map(each => posix.normalize(each)).filter(each => !BELOW.test(each))
  imported.set(path, inside)
  return inside
}
