import { must } from '../../org/index.ts'
import { makeDocumentOffice } from '../../test/factories/documents.ts'
import { LETTER } from '../../test/factories/letter.ts'
import { freshDatabase } from '../fresh-database.ts'
import type { BenchPostgres } from '../postgres.ts'
import type { SideMeasure } from './side.ts'

const [CLIENTS, EACH] = [64, 4]

/** Documents entered into one register by 64 clients at once, through the whole act with record, history, clocks and search text; none missing. */
export const registering =
  (server: BenchPostgres): SideMeasure =>
  async () => {
    const { db } = await freshDatabase(server, 'kheo_registering')
    try {
      const office = await makeDocumentOffice(db)
      const taken: string[] = []
      for (let n = 0; n < CLIENTS * EACH; n++) {
        const text = LETTER.replace('268/', `${n + 1}/`)
        taken.push((await office.take(text)).id)
      }
      const began = performance.now()
      const numbers = await Promise.all(
        Array.from({ length: CLIENTS }, async (_, client) => {
          const own: number[] = []
          for (const id of taken.slice(client * EACH, (client + 1) * EACH))
            own.push(must(await office.register(id, {}, { text: LETTER })).number)
          return own
        }),
      )
      const perSecond = taken.length / ((performance.now() - began) / 1000)
      const all = numbers.flat().toSorted((a, b) => a - b)
      if (all.some((number, i) => number !== i + 1)) throw new Error('a number is missing or was given twice')
      const note = `${all.length} documents without a gap`
      return [
        {
          name: 'Whole acts of registering, 64 clients, one register',
          value: perSecond,
          unit: '/s',
          budget: { least: 100 },
          note,
        },
      ]
    } finally {
      await db.close()
    }
  }
