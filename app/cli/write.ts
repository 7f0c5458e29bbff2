import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { text } from 'node:stream/consumers'
import { writeNewFile } from './run/new-file.ts'
import { CliRefusal, type Verb } from './run/verb.ts'

/**
 * `kheo write FILE.json --out FILE.docx|.pdf`: the model of libs/official-document in the form of NĐ 30/2020 (of the Party where it says so);
 * `-` reads standard input. Writes one JSON line: the file that was made, or each fault of the model with its code, its path and words
 * (then the exit status is 1). A file that is there already is not written over.
 */
export const verb: Verb = {
  async run(args) {
    const { path, out, format } = asked(args)
    const model = parsed(await source(path), path)
    const { readDocument, writeDocx, writePdf, modelFaultWords } = await import('../../libs/official-document/write/index.ts')
    const id = path === '-' ? 'stdin' : basename(path)
    const read = readDocument(model)
    if ('faults' in read) {
      const faults = read.faults.map(fault => {
        const allowed = 'allowed' in fault ? (fault.allowed ?? []).join(', ') : ''
        const { vi, en } = modelFaultWords[fault.code]
        return { code: fault.code, at: fault.at, vi: vi.replace('{allowed}', allowed), en: en.replace('{allowed}', allowed) }
      })
      for (const { code, at, vi, en } of faults) process.stderr.write(`kheo: [${code}] ${at || '/'}: ${vi}\n      ${en}\n`)
      process.stdout.write(`${JSON.stringify({ id, faults })}\n`)
      return 1
    }
    const bytes = format === 'pdf' ? writePdf(read.document) : await writeDocx(read.document)
    await writeNewFile(out, bytes)
    process.stdout.write(`${JSON.stringify({ id, out, bytes: bytes.length })}\n`)
    return 0
  },
}

function asked(args: readonly string[]) {
  const at = args.indexOf('--out')
  const out = at < 0 ? undefined : args[at + 1]
  const [path, ...others] = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1))
  const format = (['docx', 'pdf'] as const).find(each => out !== undefined && extname(out).toLowerCase() === `.${each}`)
  if (path === undefined || out === undefined || !format || others.length > 0) throw new CliRefusal('cli/write-usage')
  if (path !== '-' && !existsSync(path)) throw new CliRefusal('cli/no-such-file', { path })
  return { path, out, format }
}

const source = (path: string): Promise<string> => (path === '-' ? text(process.stdin) : readFile(path, 'utf8'))

/** JSON; a mark of byte order at its head does no harm. */
function parsed(json: string, path: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw new CliRefusal('cli/not-json', { path, why: error instanceof Error ? error.message : '' })
  }
}
