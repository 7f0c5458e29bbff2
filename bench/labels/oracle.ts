import { rowsIn } from '../../libs/official-document/tasks/extract-tasks.ts'
import { samplesIn } from './samples.ts'
import { Tally } from './tally.ts'
import { oracle } from './examples.ts'
const { records, documents } = samplesIn(process.argv[2] ?? '')
const [r, d] = [new Tally(), new Tally()]
for (const s of records) r.add(s, oracle(s), x => console.log(x))
for (const s of documents) d.add(s, oracle(s), x => console.log(x))
console.log(`${r}\n${d}`)
