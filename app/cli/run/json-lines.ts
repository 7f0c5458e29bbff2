import { once } from 'node:events'
import { StringDecoder } from 'node:string_decoder'
import type { Writable } from 'node:stream'

/** Answers one line. A thrown error is a bug; what cannot be processed is answered with a `problem`. */
export type LineFilter = (input: unknown) => unknown

type Ends = { from: AsyncIterable<Buffer | string>; to: Writable }

/** JSON lines in, JSON lines out, in the same order, one answer per line. Returns 1 when any line had a problem, else 0. */
export async function filterLines(filter: LineFilter, { from, to }: Ends): Promise<number> {
  let status = 0
  for await (const batch of batchesOfLines(from)) {
    const answers = batch.map(line => answerTo(line, filter))
    if (answers.some(hasProblem)) status = 1
    if (!to.write(answers.map(answer => `${JSON.stringify(answer)}\n`).join(''))) await once(to, 'drain')
  }
  return status
}

/** The lines of each piece read; empty ones are left out. */
async function* batchesOfLines(from: AsyncIterable<Buffer | string>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const part of from) {
    rest += typeof part === 'string' ? part : decoder.write(part)
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    const full = lines.filter(line => line.trim() !== '')
    if (full.length > 0) yield full
  }
  rest += decoder.end()
  if (rest.trim() !== '') yield [rest]
}

function answerTo(line: string, filter: LineFilter): unknown {
  let input: unknown
  try {
    input = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line)
  } catch (error) {
    return { id: null, problem: { code: 'cli/bad-json', message: error instanceof Error ? error.message : String(error) } }
  }
  return filter(input)
}

export function hasProblem(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'problem' in answer
}
