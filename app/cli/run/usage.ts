import { CliRefusal } from './verb.ts'

/** How a verb is called. `options`: what it knows, with the word for a value where it takes one; `most`: arguments without a dash. */
type Usage = { readonly line: string; readonly options: Readonly<Record<string, string | null>>; readonly most: number }

const of = (line: string, most = 0, options: Usage['options'] = {}): Usage => ({ line, options, most })
const filter = of('[FILE.txt|FILE.docx|FILE.pdf|FILE.jsonl|-]', 1)

/** Every verb with its arguments, as `npx kheo VERB --help` prints them. */
export const USAGE: Readonly<Record<string, Usage>> = {
  parse: filter,
  cite: filter,
  tasks: of(`${filter.line} [--organisation FILE.csv|FILE.txt]`, 1, { '--organisation': 'FILE' }),
  proofread: filter,
  check: of('FILE.docx|FILE.pdf|FILE.txt', 1),
  write: of('FILE.json|- --out FILE.docx|FILE.pdf', 1, { '--out': 'FILE' }),
  due: of('[FILE.jsonl|-]', 1),
  start: of('[--empty]', 0, { '--empty': null }),
  worker: of(''),
  init: of(''),
  migrate: of(''),
  backup: of('FILE', 1),
  restore: of('FILE', 1),
  verify: of('[--anchors FILE]', 0, { '--anchors': 'FILE' }),
  doctor: of(''),
  sample: of('[--matters NUMBER]', 0, { '--matters': 'NUMBER' }),
  import: of('bodies|people FILE.csv|FILE.xlsx [--dry-run] [--errors FILE.csv]', 2, { '--dry-run': null, '--errors': 'FILE' }),
  export: of('bodies|people|matters|documents|acts [FILE] [--files FOLDER] [--account NAME] [--act KIND,…]', 2, {
    '--files': 'FOLDER',
    '--account': 'NAME',
    '--act': 'KIND',
  }),
  report: of('weekly|quarterly|yearly|thematic --period PERIOD --out FILE.docx|FILE.pdf|FILE.xlsx', 1, {
    '--period': 'PERIOD',
    '--out': 'FILE',
  }),
  gateway: of('[add SYSTEM CODE NAME] [--data FOLDER] [--port NUMBER] [--host ADDRESS]', 4, {
    '--data': 'FOLDER',
    '--port': 'NUMBER',
    '--host': 'ADDRESS',
  }),
  abilities: of(''),
  routes: of(''),
}

export const usageLine = (verb: string): string => `npx kheo ${verb} ${USAGE[verb]?.line ?? ''}`.trimEnd()

export const asksForHelp = (args: readonly string[]): boolean => args.some(arg => arg === '--help' || arg === '-h')

/** Refuses an option that the verb does not know, one without its value, and arguments too many: nothing is done by half a wish. */
export function checkArguments(verb: string, args: readonly string[]): void {
  const usage = USAGE[verb]
  if (!usage) return
  let plain = 0
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    const [option = '', written] = arg.startsWith('--') ? arg.split('=', 2) : [arg]
    if (!arg.startsWith('-') || arg === '-') {
      if (++plain > usage.most) throw new CliRefusal('cli/too-many', { argument: arg, usage: usageLine(verb) })
      continue
    }
    const value = Object.hasOwn(usage.options, option) ? usage.options[option] : undefined
    if (value === undefined || written !== undefined)
      throw new CliRefusal('cli/unknown-option', { option: arg, usage: usageLine(verb) })
    if (value === null) continue
    const given = args[++at]
    if (given === undefined || given === '' || given.startsWith('--'))
      throw new CliRefusal('cli/value-needed', { option, usage: usageLine(verb) })
  }
}
