import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { pack, stepOf, type Counts } from '../libs/official-document/proofread/counts/packed.ts'
import { isLegal } from '../libs/official-document/proofread/syllable/syllable.ts'

/**
 * Packs the counts that `proofread` judges by: `node tools/boot.mjs tools/speller-counts.ts FOLDER` reads syllables.tsv.gz and
 * bigrams.tsv.gz (word, count; first, second, count; lower case, NFC, `#` a number, `.` a mark) and writes the file the product ships.
 */
const TARGET = new URL('../libs/official-document/proofread/counts/counts.bin.gz', import.meta.url)
/** Rarer foreign words and names help nobody; rarer syllables are slips of the source. */
const LEAST_FOREIGN = 12
const LEAST_SYLLABLE = 6

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node tools/boot.mjs tools/speller-counts.ts FOLDER')

function countsIn(from: string): Counts {
  const kept = rowsOf(`${from}/syllables.tsv.gz`)
    .map(([word = '', count]) => ({ word, count: Number(count) }))
    .filter(({ word, count }) => isKept(word, count))
    .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
  const place = new Map(kept.map(({ word }, i) => [word, i]))
  const seconds: { second: number; step: number }[][] = kept.map(() => [])
  for (const [first = '', second = '', count] of rowsOf(`${from}/bigrams.tsv.gz`)) {
    const [a, b] = [place.get(first), place.get(second)]
    if (a !== undefined && b !== undefined) seconds[a]?.push({ second: b, step: stepOf(Number(count)) })
  }
  const flat = seconds.flatMap(row => row.toSorted((a, b) => a.second - b.second))
  const rows = new Uint32Array(kept.length + 1)
  seconds.forEach((row, i) => {
    rows[i + 1] = (rows[i] ?? 0) + row.length
  })
  return {
    words: kept.map(({ word }) => word),
    singles: Uint8Array.from(kept, ({ count }) => stepOf(count)),
    rows,
    seconds: Uint16Array.from(flat, ({ second }) => second),
    pairs: Uint8Array.from(flat, ({ step }) => step),
  }
}

const isKept = (word: string, count: number): boolean =>
  word === '.' || word === '#' || (isLegal(word) ? count >= LEAST_SYLLABLE : count >= LEAST_FOREIGN && /^\p{L}+$/u.test(word))

const rowsOf = (file: string): string[][] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .slice(1)
    .filter(line => line !== '')
    .map(line => line.split('\t'))

const bytes = gzipSync(pack(countsIn(folder)), { level: 9 })
writeFileSync(TARGET, bytes)
console.log(`${bytes.length} bytes`)
