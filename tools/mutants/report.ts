import { z } from 'zod'
import type { Mutant } from './mutants.ts'

const Survivor = z.object({ line: z.number(), was: z.string(), by: z.string() })
export type Survivor = z.infer<typeof Survivor>

/** What breaking one file showed. */
export const Found = z.object({
  file: z.string(),
  on: z.string(),
  quick: z.boolean(),
  all: z.number(),
  survivors: z.array(Survivor),
})
export type Found = z.infer<typeof Found>

export function survivorOf(text: string, { from, to, by }: Mutant): Survivor {
  const short = (part: string): string => part.replaceAll(/\s+/gu, ' ').trim().slice(0, 80)
  const line = text.slice(0, from).split('\n').length
  const [start, end] = [text.lastIndexOf('\n', from - 1) + 1, text.indexOf('\n', to)]
  // An operator alone says little: the rest of its line stands around it.
  const [before, after] = to - from > 8 ? ['', ''] : [text.slice(start, from), text.slice(to, end === -1 ? undefined : end)]
  return { line, was: short(before + text.slice(from, to) + after), by: by === '' ? '(dropped)' : short(before + by + after) }
}

const share = (killed: number, all: number): string => (all === 0 ? '–' : `${((100 * killed) / all).toFixed(0)} %`)

/** The list as it stands in docs. */
export function written(found: readonly Found[]): string {
  const [all, survived] = [sum(found.map(each => each.all)), sum(found.map(each => each.survivors.length))]
  const rows = found.map(({ file, on, quick, all: n, survivors: { length } }) => {
    return `| \`${file}\` | ${n} | ${n - length} | ${length} | ${share(n - length, n)} | ${quick ? 'without database' : 'all'} | ${on} |`
  })
  const lists = found
    .filter(({ survivors }) => survivors.length > 0)
    .map(({ file, survivors }) => `### ${file}\n\n${survivors.map(asLine).join('\n')}\n`)
  return `# Rules broken on purpose

\`npm run mutants\` (or \`npm run mutants -- office/directives\`) breaks every rule once – a comparison moved by one, \`&&\` for \`||\`, a \`!\` or an
early return dropped, a predicate decided, a number moved, an entry of a table dropped – and runs the tests that should see it.
Which files and which tests: \`tools/mutants/rules.ts\`. It takes hours and is for the night, not for the build; with \`--quick\` it asks only the tests that need no
database, and takes minutes: what those do not see, others may. This page is written by it.

**${all - survived} of ${all} breaches are seen (${share(all - survived, all)}).**

| file | breaches | seen | not seen | share | tests | tried on |
|---|---|---|---|---|---|---|
${rows.join('\n')}

## Not seen

${lists.join('\n')}`
}

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``

function asLine({ line, was, by }: Survivor): string {
  return `- ${line}: ${code(was)} → ${code(by)}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
