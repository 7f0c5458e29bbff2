import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { leftoverIn } from '@kheo/official-document/write'
import { readFileText } from '../../libs/official-document/index.ts'

/** The files that a server keeps: those it wrote and those that were brought to it. */
export function keptFiles(dataDir: string): string[] {
  const folder = join(dataDir, 'files')
  if (dataDir === '' || !existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
}

/** Files in which a place was never filled in, or a value stands as the machine writes it: each with the words around it. */
export async function leftoversIn(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const left = leftoverIn(await wordsOf(readFileSync(path)))
    if (left !== null) found.push(`${path}: ${left}`)
  }
  return found
}

/** What a person reads in a file; nothing in one that holds data (a draft, a record) or cannot be read. */
async function wordsOf(bytes: Buffer): Promise<string> {
  if (/^\s*[[{]"?/u.test(bytes.toString('latin1', 0, 40))) return ''
  const cells = cellsOf(bytes)
  if (cells !== null) return cells
  const read = await readFileText(new Uint8Array(bytes), '')
  return 'text' in read ? read.text : ''
}

/** Every cell of every sheet of a workbook; null: it is none. */
function cellsOf(bytes: Buffer): string | null {
  if (bytes.toString('latin1', 0, 2) !== 'PK') return null
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:sharedStrings|worksheets\/.+)\.xml$/u.test(name) })
  if (Object.keys(parts).length === 0) return null
  return Object.values(parts)
    .map(part => strFromU8(part).replaceAll(/<[^>]*>/gu, ' '))
    .join('\n')
}
