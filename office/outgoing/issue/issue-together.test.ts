import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem } from '../../../kernel/problem.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { documentById, forecastNumber, takeNumber } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { bookLines } from '../books/book.ts'
import { issueDocument, type IssueRequest } from './issue.ts'
import { codeOf, makeScene, TUESDAY, useOutgoing, type Scene } from '../proof/scene.ts'
import { drawn as draw, type Draw } from '../paper/render.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

/** A document is drawn as PDF and as DOCX. */
const FORMATS = 2
const at = new Date(TUESDAY)

/** Issues with a drawing that is counted, and may fail. */
function issuing(scene: Scene, drawn = vi.fn<Draw>(draw)) {
  const issue = async (matterId: Uuid, number: number, more: Partial<IssueRequest> = {}) => {
    const asked = { matterId, key: newId(), version: undefined, number, suffix: '', reserved: false, send: true, ...more }
    return issueDocument({ ...(await scene.parts(scene.as.clerk)), draw: drawn }, asked)
  }
  return { issue, drawn }
}

test('parallel issues of one number: one document gets it, the others are told the next one and come through with it; each is drawn once', async () => {
  const scene = await makeScene(db)
  const { issue, drawn } = issuing(scene)
  let waiting = await Promise.all(Array.from({ length: 4 }, () => scene.signed()))
  let number = 1
  while (waiting.length > 0) {
    const results = await Promise.all(waiting.map(async id => ({ id, result: await issue(id, number) })))
    const refused = results.filter(({ result }) => isProblem(result))
    expect(refused.map(({ result }) => codeOf(result))).toEqual(refused.map(() => 'series/number-moved'))
    expect(results.length - refused.length).toBe(1)
    waiting = refused.map(({ id }) => id)
    number += 1
  }
  expect(drawn.mock.calls.length).toBe(4 * FORMATS)
  const book = await bookLines(db.kysely, { body: scene.body, series: 'so-di:BC', period: '2026', order: 'first' }, 100)
  expect(book.map(line => [line.number, line.state])).toEqual([1, 2, 3, 4].map(each => [each, 'issued']))
  const latest = await bookLines(db.kysely, { body: scene.body, series: 'so-di:BC', period: '2026', order: 'latest' }, 2)
  expect(latest.map(line => line.number)).toEqual([4, 3])
})

test('64 documents issued at once with whatever number comes next: 1 to 64 without a gap, each drawn once', async () => {
  const scene = await makeScene(db)
  const { issue, drawn } = issuing(scene)
  const ids: Uuid[] = []
  for (let n = 0; n < 64; n++) ids.push(await scene.signed())
  const results = await Promise.all(ids.map(id => issue(id, 1, { orNext: true })))
  const numbers = results.map(result => must(result).numbers['number'] ?? 0).toSorted((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: 64 }, (_, i) => i + 1))
  expect(drawn.mock.calls.length).toBe(64 * FORMATS)
  for (const id of ids.slice(0, 3)) {
    const { number, designation } = await scene.document(id)
    expect(await documentById(db.kysely, id)).toMatchObject({ designation, number: String(number).padStart(2, '0') })
  }
}, 120_000)

test('what fails among many gives its number to the next: nothing missing, whatever order they come in', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.constantFrom('issues', 'cannot be drawn', 'breaks', 'is overtaken'), { minLength: 3, maxLength: 9 }),
    async fates => {
      const scene = await makeScene(db)
      const ids: Uuid[] = []
      for (const [i, fate] of fates.entries()) ids.push(await scene.signed({ abstract: `Báo cáo: ${fate} ${i}` }))
      const [overtaken, elsewhere] = [new Set<string>(), new Array<number>()]
      const { issue } = issuing(
        scene,
        vi.fn<Draw>(async (document, format) => {
          const about = JSON.stringify(document)
          if (about.includes('cannot be drawn')) return problem('outgoing/cannot-be-set', { code: 'test', at: 'body' })
          if (about.includes('breaks')) throw new Error('the disk is full')
          // Another server takes a number while this paper is drawn.
          const paper = /is overtaken \d/u.exec(about)?.[0]
          if (paper && !overtaken.has(paper)) {
            overtaken.add(paper)
            const taken = await inTransaction(db, tx =>
              takeNumber(tx, { key: 'so-di:BC', body: scene.body, on: '2026-11-24', matter: null, at }),
            )
            elsewhere.push(must(taken).number)
          }
          return draw(document, format)
        }),
      )
      const results = await Promise.allSettled(ids.map(id => issue(id, 1, { orNext: true })))
      const here = results.flatMap(each =>
        each.status === 'fulfilled' && !isProblem(each.value) ? [each.value.numbers['number'] ?? 0] : [],
      )
      expect(here).toHaveLength(fates.filter(fate => fate === 'issues' || fate === 'is overtaken').length)
      const all = [...here, ...elsewhere].toSorted((a, b) => a - b)
      expect(all).toEqual(all.map((_, i) => i + 1))
      const next = await inTransaction(db, tx => forecastNumber(tx, { key: 'so-di:BC', body: scene.body, on: '2026-11-24' }))
      expect(next.number).toBe(all.length + 1)
    },
  )
  await fc.assert(property, { numRuns: 4 })
}, 120_000)

test('a form sent twice with whatever number comes next issues once', async () => {
  const scene = await makeScene(db)
  const { issue } = issuing(scene)
  const [id, key] = [await scene.signed(), newId()]
  const again = () => issue(id, 1, { key, orNext: true })
  const first = must(await again())
  must(await issue(await scene.signed(), 2))
  expect(must(await again())).toEqual(first)
})
