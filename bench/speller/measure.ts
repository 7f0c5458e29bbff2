import { readdirSync, readFileSync } from 'node:fs'
import { proofread, type Issue } from '@kheo/official-document'
import { SLIPS, type SlipKind } from './slip-maker.ts'

/**
 * Slips put into real sentences, found or not; and what is told in the sentences as they are. `node tools/boot.mjs bench/speller/measure.ts
 * FOLDER half [sealed ids file]`: FOLDER of .txt files, half `a` to tune on, `b` to measure.
 */
const [folder = '', half = 'a', sealed] = process.argv.slice(2)
const show = process.argv.includes('--show')
const SLIPS_PER_KIND = Number(process.env['N'] ?? 150)
const hidden = new Set(sealed && !sealed.startsWith('--') ? readFileSync(sealed, 'utf8').split(/\s+/u) : [])

const chance = chances(half === 'a' ? 7 : 11)
const lines = readdirSync(folder)
  .filter(name => !hidden.has(name.slice(0, 8)) && Number.parseInt(name.slice(0, 8), 16) % 2 === (half === 'a' ? 0 : 1))
  .flatMap(name => readFileSync(`${folder}/${name}`, 'utf8').normalize('NFC').split('\n'))
  .filter(line => line.length > 50 && line.length < 400 && /\p{Ll} \p{Ll}+ \p{Ll}+ \p{Ll}/u.test(line))

for (const kind of Object.keys(SLIPS) as SlipKind[]) {
  let [found, mended, made] = [0, 0, 0]
  const missed: string[] = []
  while (made < SLIPS_PER_KIND) {
    const line = lines[Math.floor(chance() * lines.length)] ?? ''
    const words = [...line.matchAll(/(?<![\p{L}\d/@._-])\p{Ll}{2,}(?![\p{L}\d/@._-])/gu)]
    const word = words[Math.floor(chance() * words.length)]
    if (!word) continue
    const slip = SLIPS[kind](word[0], chance)
    if (slip === null || slip === word[0]) continue
    made++
    const text = line.slice(0, word.index) + slip + line.slice(word.index + word[0].length)
    const hit = proofread(text).find(
      issue => issue.kind === 'misspelling' && touches(issue, word.index, word.index + slip.length),
    )
    if (hit) found++
    if (hit && applied(text, hit) === line) mended++
    if (!hit)
      missed.push(
        `${text.slice(Math.max(0, word.index - 25), word.index)}[${slip}<${word[0]}]${text.slice(word.index + slip.length, word.index + slip.length + 25)}`,
      )
  }
  console.log(`${kind.padEnd(10)} found ${pct(found / made)}  mended rightly ${pct(mended / made)}`)
  if (show) for (const line of missed.slice(0, 12)) console.log('    ', line)
}

function touches({ span }: Issue, from: number, to: number) {
  return span[0] < to && from < span[1]
}
function applied(text: string, { span, expected }: Issue): string {
  return text.slice(0, span[0]) + (expected ?? '') + text.slice(span[1])
}
function pct(x: number): string {
  return (100 * x).toFixed(0).padStart(3)
}

function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
