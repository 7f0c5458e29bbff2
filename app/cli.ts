import { StartupError } from '../platform/startup-error.ts'
import { appText } from './text.ts'
import { CliRefusal } from './cli/verb.ts'
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
  if (error instanceof CliRefusal) complain(error)
  else if (error instanceof StartupError)
    process.stderr.write(`kheo: [${error.code}] ${error.words.vi}\n      ${error.words.en}\n`)
  else throw error
  process.exitCode = 2
}

async function runVerb(verb: string | undefined): Promise<number> {
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') return help()
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (load) return (await load()).verb.run(args)
  throw new CliRefusal(LATER.includes(verb) ? 'cli/later-verb' : 'cli/unknown-verb', { verb })
}

function help(): number {
  const lines = Object.keys(VERBS).map(verb => {
    const [vi, en] = [sentence('vi', `verb.${verb}`, {}), sentence('en', `verb.${verb}`, {})]
    return `  ${verb.padEnd(12)} ${vi}\n${' '.repeat(15)}${en}`
  })
  process.stdout.write(`npx kheo <verb>\n${lines.join('\n')}\n`)
  return 0
}

function complain({ code, data }: CliRefusal): void {
  const vi = sentence('vi', `refusal.${code}`, data)
  const en = sentence('en', `refusal.${code}`, data)
  process.stderr.write(`kheo: [${code}] ${vi}\n      ${en}\n`)
}

function sentence(lang: 'vi' | 'en', key: string, data: Readonly<Record<string, string>>): string {
  const words: unknown = Reflect.get(appText(lang), key)
  if (typeof words !== 'string') return key
  return words.replace(/\{(\w+)\}/g, (whole, field: string) => data[field] ?? whole)
}
