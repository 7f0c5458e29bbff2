import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './steps.ts'

/** Whole days of office work by the room whose pages they walk through. A room that is not named has none of its own. */
export const JOURNEYS: Readonly<Record<string, readonly string[]>> = {
  'app/': ['first-run', 'frame', 'every-page'],
  'casework/': ['inbox', 'forms', 'time'],
  'libs/official-document/': ['main-job'],
  'office/directives/': ['follow-up', 'five-documents'],
  'office/documents/': ['documents', 'document-whole', 'give-outside', 'main-job', 'scan', 'came-signed'],
  'office/exchange/': ['exchange'],
  'office/leader-desk/': ['desk'],
  'office/movement/': ['movement'],
  'office/outgoing/': ['outgoing', 'co-signing'],
  'office/reports/': ['reports', 'reports-sum-up'],
  'office/weekly-review/': ['time'],
  'office/work-files/': ['work-files'],
  'org/': ['administration', 'ways-in', 'passkey', 'ended-session'],
  'platform/http/': ['ended-session', 'network-cut'],
  'sample/': ['sample'],
  'ui/': ['frame', 'forms', 'every-page'],
}

const OF_JOURNEYS = /^test\/journeys\/([\w-]+?)(?:\.journey\.ts|\/)/u

/** Files that differ from a branch, those that were never committed with the rest. */
export function changedSince(branch: string): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean)
  const [base = branch] = git('merge-base', 'HEAD', branch)
  return [...git('diff', '--name-only', '--diff-filter=d', base), ...git('ls-files', '--others', '--exclude-standard')]
}

/** The journeys that walk through what was changed, in the order of their names. */
export function journeysOf(files: readonly string[]): string[] {
  const found = files.flatMap(file => {
    const own = OF_JOURNEYS.exec(file)?.[1]
    if (own !== undefined) return [own]
    if (/\.test\.tsx?$/u.test(file)) return []
    return Object.entries(JOURNEYS).flatMap(([room, journeys]) => (file.startsWith(room) ? journeys : []))
  })
  return [...new Set(found)].filter(name => allJourneys().includes(name)).toSorted()
}

export function allJourneys(): string[] {
  return readdirSync(join(ROOT, 'test/journeys')).flatMap(name => /^(.+)\.journey\.ts$/u.exec(name)?.[1] ?? [])
}
