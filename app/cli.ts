import { complaintOf, sentence } from './cli/run/complaint.ts'
import { asksForHelp, checkArguments, usageLine } from './cli/run/usage.ts'
import { CliRefusal } from './cli/run/verb.ts'
import { LATER, VERBS } from './cli/verbs.ts'

// Sentences go to standard error in both languages: Vietnamese first; standard output carries results only.
const [name, ...args] = process.argv.slice(2)

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`| head`).
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await runVerb(name)
} catch (error) {
  const told = complaintOf(error)
  if (!told) throw error
  process.stderr.write(`kheo: [${told.code}] ${told.vi}\n      ${told.en}\n`)
  process.exitCode = 2
}

async function runVerb(verb: string | undefined): Promise<number> {
  if (verb === undefined || verb === '--help' || verb === '-h') return help(Object.keys(VERBS))
  if (verb === 'help') return args[0] === undefined ? help(Object.keys(VERBS)) : helpOf(args[0])
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (!load) throw unknown(verb)
  if (asksForHelp(args)) return helpOf(verb)
  checkArguments(verb, args)
  return (await load()).verb.run(args)
}

function unknown(verb: string): CliRefusal {
  return new CliRefusal(LATER.includes(verb) ? 'cli/later-verb' : 'cli/unknown-verb', { verb })
}

function helpOf(verb: string): number {
  if (!Object.hasOwn(VERBS, verb)) throw unknown(verb)
  process.stdout.write(`${usageLine(verb)}\n`)
  for (const lang of ['vi', 'en'] as const) process.stdout.write(`  ${sentence(lang, `verb.${verb}`)}\n`)
  return 0
}

function help(verbs: readonly string[]): number {
  const lines = verbs.map(verb => {
    const [vi, en] = [sentence('vi', `verb.${verb}`), sentence('en', `verb.${verb}`)]
    return `  ${verb.padEnd(12)} ${vi}\n${' '.repeat(15)}${en}`
  })
  process.stdout.write(`npx kheo <verb>   (npx kheo <verb> --help)\n${lines.join('\n')}\n`)
  return 0
}
