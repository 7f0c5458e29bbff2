import { readWith } from './examples.ts'
import { Folds } from './folds.ts'
import { samplesIn } from './samples.ts'
import { Tally } from './tally.ts'

// usage: node bench/labels/cross.ts DATA [--tell]   every document is read by a model that never saw it
const [, , data = '', flag] = process.argv
const folds = new Folds(samplesIn(data))
const [ofRecords, ofDocuments] = [new Tally(), new Tally()]
const tell = flag === '--tell' ? (line: string) => console.log(line) : undefined
for (const fold of Folds.all) {
  const weights = folds.weights(fold)
  for (const s of folds.of(fold)) (s.whole ? ofDocuments : ofRecords).add(s, readWith(weights, s), tell)
}
console.log(`paragraphs: ${ofRecords}`)
console.log(`whole documents: ${ofDocuments}`)
