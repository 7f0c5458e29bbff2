import { report, runStep, type Step, type StepResult } from './steps.ts'

/** What is checked without running the product. */
const CHECKS: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  { name: 'lock file', command: ['npm', 'ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'] },
]

/** Runs the static checks side by side and reports each. */
export async function runStaticChecks(): Promise<StepResult[]> {
  const results = await Promise.all(CHECKS.map(runStep))
  for (const result of results) report(result)
  return results
}
