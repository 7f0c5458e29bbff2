import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { examplesOf, learnt } from './examples.ts'
import { samplesIn } from './samples.ts'

// usage: node bench/labels/train.ts DATA   writes the weight file of the library
const { records, documents, invented } = samplesIn(process.argv[2] ?? '')
const { choices, starts } = learnt([...records, ...invented, ...documents].map(examplesOf))
const rows = [...choices, ...starts].flatMap(([feature, weight]) => {
  const rounded = Math.round(weight * 100) / 100
  return rounded === 0 ? [] : [`${feature}\t${rounded}\n`]
})
writeFileSync(join(import.meta.dirname, '../../libs/official-document/tasks/reader/weights.tsv'), rows.toSorted().join(''))
console.log(`${rows.length} weights`)
