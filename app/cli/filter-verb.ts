import { createReadStream, existsSync } from 'node:fs'
import { filterLines, hasProblem, type LineFilter } from './json-lines.ts'
import { CliRefusal, type Verb } from './verb.ts'

/** Reads a document file as the input of a filter; null for verbs that do not work on documents. */
export type ReadDocument = ((path: string) => Promise<{ id: string; text: string }>) | null

/** A verb that is a filter over JSON lines (standard input, or a .jsonl file), or over one document file. */
export function filterVerb(load: () => Promise<{ filter: LineFilter; readDocument: ReadDocument }>): Verb {
  return {
    async run(args) {
      const { filter, readDocument } = await load()
      const [path] = args
      if (path === undefined || path === '-') return filterLines(filter, { from: process.stdin, to: process.stdout })
      if (!existsSync(path)) throw new CliRefusal('cli/no-such-file', { path })
      if (/\.(jsonl|ndjson|json)$/i.test(path)) return filterLines(filter, { from: createReadStream(path), to: process.stdout })
      if (!readDocument) throw new CliRefusal('cli/lines-only', { path })
      const answer = filter(await readDocument(path))
      process.stdout.write(`${JSON.stringify(answer)}\n`)
      return hasProblem(answer) ? 1 : 0
    },
  }
}
