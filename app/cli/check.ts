import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { isFile, told } from './run/document-file.ts'
import { CliRefusal, type Verb } from './run/verb.ts'

/** `kheo check FILE`: the form of a document (DOCX; words alone of PDF and text) against NĐ 30/2020. One JSON with its findings. */
export const verb: Verb = {
  async run([path]) {
    if (path === undefined) throw new CliRefusal('cli/path-needed', { verb: 'check' })
    if (!isFile(path)) throw new CliRefusal('cli/no-such-file', { path })
    const { checkDocument } = await import('../../libs/official-document/check/check-document.ts')
    const id = basename(path)
    const checked = await checkDocument(await readFile(path), id)
    const answer = 'code' in checked ? { id, problem: told(checked) } : { id, ...checked }
    process.stdout.write(`${JSON.stringify(answer)}\n`)
    return 'problem' in answer ? 1 : 0
  },
}
