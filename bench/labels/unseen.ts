import { join } from 'node:path'
import { tasksOfWhole } from '../../libs/official-document/tasks/tasks-line.ts'
import { documentsIn } from './samples.ts'
import { Tally } from './tally.ts'

// usage: node bench/labels/unseen.ts DATA [--tell]   the shipped reader on documents of which nothing was learnt
const [, , data = '', flag] = process.argv
const documents = documentsIn(join(data, 'real-corpus'), 'unseen.jsonl')
const tally = new Tally()
for (const d of documents) tally.add(d, tasksOfWhole({ text: d.text }), flag === '--tell' ? line => console.log(line) : undefined)
console.log(`unseen documents (${documents.length}): ${tally}`)
