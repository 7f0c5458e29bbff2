import { createReadStream, statSync } from 'node:fs'
import { filterLines, hasProblem, type LineFilter } from './json-lines.ts'
import { CliRefusal, type Verb } from './verb.ts'

/** A filter of lines, and another one for a whole document where that is more than a long line. */
export type Filters = { readonly lines: LineFilter; readonly document: LineFilter }

/** A verb that is a filter over JSON lines (standard input, or a .jsonl file), or over one document file. */
export function filterVerb(
  load: (options: Readonly<Record<string, string>>) => Promise<LineFilter | Filters>,
  takes: { readonly documents: boolean; readonly options?: readonly string[] },
): Verb {
  return {
    async run(args) {
      const { rest, options } = optionsIn(args, takes.options ?? [])
      const loaded = await load(options)
      const { lines: filter, document: filterDocument } =
        typeof loaded === 'function' ? { lines: loaded, document: loaded } : loaded
      const [path] = rest
      if (path === undefined || path === '-') return filterLines(filter, { from: process.stdin, to: process.stdout })
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new CliRefusal('cli/no-such-file', { path })
      if (/\.(jsonl|ndjson|json)$/i.test(path)) return filterLines(filter, { from: createReadStream(path), to: process.stdout })
      if (!takes.documents) throw new CliRefusal('cli/lines-only', { path })
      const { readDocumentFile } = await import('./document-file.ts')
      const document = await readDocumentFile(path)
      const answer = hasProblem(document) ? document : filterDocument(document)
      process.stdout.write(`${JSON.stringify(answer)}\n`)
      return hasProblem(answer) ? 1 : 0
    },
  }
}

/** `--name VALUE` of the known names (`usage.ts` has seen to the values), and what stands besides. */
function optionsIn(args: readonly string[], known: readonly string[]): { rest: string[]; options: Record<string, string> } {
  const rest: string[] = []
  const options: Record<string, string> = {}
  for (let i = 0; i < args.length; i++) {
    const name = args[i]?.startsWith('--') ? (args[i] ?? '').slice(2) : ''
    const value = args[i + 1]
    if (!known.includes(name)) rest.push(args[i] ?? '')
    else [options[name], i] = [value ?? '', i + 1]
  }
  return { rest, options }
}
