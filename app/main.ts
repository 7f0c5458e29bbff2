import { complaintOf } from './cli/run/complaint.ts'
import { asksForHelp, checkArguments } from './cli/run/usage.ts'
import { say } from './web/greeting.ts'
import { startServer } from './start.ts'

const args = process.argv.slice(2)

try {
  if (asksForHelp(args)) {
    process.stdout.write('npm start [-- --empty]\n  PORT, HOST, DATA_DIR, DATABASE_URL: docs/operations.md\n')
    process.exit(0)
  }
  checkArguments('start', args)
  await startServer({ empty: args.includes('--empty') })
} catch (error) {
  const told = complaintOf(error)
  if (!told) throw error
  say(`${told.vi}\n${told.en}\n[${told.code}]`)
  process.exit(1)
}
// What is still open behind (a keep-alive, a timer of a library) must not hold a stopped server.
process.exit(0)
