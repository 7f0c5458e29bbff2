import { examplesOf, learnt, readWith, type Examples } from './examples.ts'
import { samplesIn, type Sample } from './samples.ts'
import { Tally } from './tally.ts'

// usage: node bench/labels/cross.ts DATA [--tell]   every document is read by a model that never saw it
const FOLDS = 5
const [, , data = '', flag] = process.argv
const { records, documents, invented } = samplesIn(data)
const groupOf = grouping(records, documents)
const real = [...records, ...documents]
const groups = [...new Set(real.map(groupOf))].toSorted()
const foldOf = (sample: Sample): number => groups.indexOf(groupOf(sample)) % FOLDS
const taught = new Map<Sample, Examples>([...real, ...invented].map(s => [s, examplesOf(s)]))
const [ofRecords, ofDocuments] = [new Tally(), new Tally()]
const tell = flag === '--tell' ? (line: string) => console.log(line) : undefined
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learnt([...taught].flatMap(([s, e]) => (s.weight === 1 && foldOf(s) === fold ? [] : [e])))
  for (const s of real) if (foldOf(s) === fold) (s.whole ? ofDocuments : ofRecords).add(s, readWith(weights, s), tell)
}
console.log(`paragraphs: ${ofRecords}`)
console.log(`whole documents (${documents.length}): ${ofDocuments}`)

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
