import { createHash } from 'node:crypto'
import { examplesOf, learnt, readWith, type Examples } from './examples.ts'
import { samplesIn, type Sample } from './samples.ts'
import { Tally } from './tally.ts'

// usage: node bench/labels/cross.ts DATA [--tell] [--divisions N]   every document is read by a model that never saw it, in N divisions into five parts (one unless told)
const FOLDS = 5
const [, , data = '', ...flags] = process.argv
const divisions = flags.includes('--divisions') ? Number(flags[flags.indexOf('--divisions') + 1]) : 1
const { records, documents, invented } = samplesIn(data)
const groupOf = grouping(records, documents)
const real = [...records, ...documents]
const groups = [...new Set(real.map(groupOf))]
const taught = new Map<Sample, Examples>([...real, ...invented].map(s => [s, examplesOf(s)]))
const tell = flags.includes('--tell') ? (line: string) => console.log(line) : undefined
const [allRecords, allDocuments] = [new Tally(), new Tally()]
for (let division = 1; division <= divisions; division++) {
  const part = partsOf(division)
  const [ofRecords, ofDocuments] = [new Tally(), new Tally()]
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = (s: Sample): boolean => s.weight === 1 && part.get(groupOf(s)) === fold
    const weights = learnt([...taught].flatMap(([s, e]) => (held(s) ? [] : [e])))
    for (const s of real.filter(held)) {
      const got = readWith(weights, s)
      ;(s.whole ? ofDocuments : ofRecords).add(s, got, tell)
      ;(s.whole ? allDocuments : allRecords).add(s, got)
    }
  }
  console.log(`division ${division}, paragraphs: ${ofRecords}`)
  console.log(`division ${division}, whole documents (${documents.length}): ${ofDocuments}`)
}
console.log(`${divisions} divisions, paragraphs: ${allRecords}`)
console.log(`${divisions} divisions, whole documents: ${allDocuments}`)

/** The first division goes by name; each other one orders the names by a sum of its own. */
function partsOf(division: number): Map<string, number> {
  const sum = (group: string): string => createHash('sha256').update(`${division} ${group}`).digest('hex')
  const order = division === 1 ? groups.toSorted() : groups.toSorted((a, b) => (sum(a) < sum(b) ? -1 : 1))
  return new Map(order.map((g, i) => [g, i % FOLDS]))
}

/** Paragraphs that stand in a labelled document go with it. */
function grouping(paragraphs: readonly Sample[], wholes: readonly Sample[]): (s: Sample) => string {
  const plain = (text: string): string => text.replace(/\s+/g, ' ')
  const texts = wholes.map(d => [d.id, plain(d.text)] as const)
  const home = new Map<string, string>()
  for (const p of paragraphs) {
    const found = texts.find(([, text]) => text.includes(plain(p.text).slice(10, 70)))
    if (found) home.set(p.group, found[0])
  }
  return s => home.get(s.group) ?? s.group
}
