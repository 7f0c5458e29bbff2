import { runStaticChecks } from './static-checks.ts'

// `npm run check`: types, lint, format, dead code, lock file.
const results = await runStaticChecks()
const failed = results.filter(each => each.code !== 0).length
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
