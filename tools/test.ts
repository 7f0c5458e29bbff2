import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { changedSince, journeysOf } from './changed.ts'
import { runStaticChecks } from './static-checks.ts'
import { report, runStep, type StepResult } from './steps.ts'

// `npm test`: the static checks side by side, then vitest on both databases, then whole days of office work in a browser.
// `npm test -- --changed [branch]`: the same of what differs from a branch (main), on the embedded database alone.
// The last line counts them all: `N passed, N failed`.
type Counts = { passed: number; failed: number; skipped: number }

const { values, positionals } = parseArgs({ options: { changed: { type: 'boolean' } }, allowPositionals: true })
const changed = values.changed ? changedSince(positionals[0] ?? 'main') : null
const folder = mkdtempSync(join(tmpdir(), 'kheo-counts-'))
const checks = await runStaticChecks()
const unit = await vitest()
const journeys = await playwright()
rmSync(folder, { recursive: true, force: true })
const sum = [countChecks(checks), unit, journeys].reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}))
if (sum.skipped > 0) process.stdout.write(`${sum.skipped} skipped\n`)
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`)
process.exitCode = sum.failed === 0 ? 0 : 1

function countChecks(results: readonly StepResult[]): Counts {
  const failed = results.filter(each => each.code !== 0).length
  return { passed: results.length - failed, failed, skipped: 0 }
}

/** Which tests run: all of them, or those that import what was changed. */
function vitestArguments(): string[] {
  if (!changed) return ['run']
  const projects = ['pure', 'ui', 'pglite'].flatMap(name => ['--project', name])
  return ['related', ...changed, '--run', '--passWithNoTests', ...projects]
}

async function vitest(): Promise<Counts> {
  const file = join(folder, 'vitest.json')
  const result = await runStep({
    name: 'tests',
    command: ['vitest', ...vitestArguments(), '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env: { NODE_ENV: 'test' },
    show: true,
  })
  const read = readJson(file)
  const counts = {
    passed: numberOf(read, 'numPassedTests'),
    failed: numberOf(read, 'numFailedTests'),
    skipped: numberOf(read, 'numPendingTests') + numberOf(read, 'numTodoTests'),
  }
  return withoutSilentFailure(result, counts)
}

async function playwright(): Promise<Counts> {
  const named = changed && journeysOf(changed)
  if (named?.length === 0) return { passed: 0, failed: 0, skipped: 0 }
  const file = join(folder, 'playwright.json')
  const result = await runStep({
    name: 'journeys',
    command: ['playwright', 'test', ...(named ?? []).map(name => `/${name}\\.journey`), '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, NODE_ENV: 'test' },
    show: true,
  })
  const stats = readJson(file)['stats']
  const read = typeof stats === 'object' && stats !== null ? { ...stats } : {}
  const counts = {
    passed: numberOf(read, 'expected') + numberOf(read, 'flaky'),
    failed: numberOf(read, 'unexpected'),
    skipped: numberOf(read, 'skipped'),
  }
  return withoutSilentFailure(result, counts)
}

/** A run that ends badly without a failed test (a file that does not load, a crash) counts as one failure. */
function withoutSilentFailure(result: StepResult, counts: Counts): Counts {
  report({ ...result, output: '' })
  return result.code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function readJson(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

function numberOf(from: Record<string, unknown>, key: string): number {
  const value = from[key]
  return typeof value === 'number' ? value : 0
}
