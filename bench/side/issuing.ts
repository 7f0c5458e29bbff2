import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { issueDocument } from '../../office/outgoing/issue/issue.ts'
import { makeScene, useOutgoing } from '../../office/outgoing/proof/scene.ts'
import { closeRenderer, drawn, type Draw } from '../../office/outgoing/paper/render.ts'
import { must } from '../../org/index.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { openDatabase, type Database } from '../../platform/database/open.ts'
import { freshDatabase } from '../fresh-database.ts'
import type { BenchPostgres } from '../postgres.ts'
import type { Side, SideMeasure } from './side.ts'

const AT_ONCE = 64

/** Whole issues from one register, all at once: number, drawing as PDF and DOCX, record, history, receivers; none missing, each drawn once. */
export const issuing =
  (server: BenchPostgres): SideMeasure =>
  async () => {
    await useOutgoing()
    const { db } = await freshDatabase(server, 'kheo_issuing')
    const onServer = await measured(db, 'PostgreSQL').finally(() => db.close())
    const folder = mkdtempSync(join(tmpdir(), 'kheo-bench-'))
    try {
      const embedded = await openDatabase({ dataDir: join(folder, 'data') })
      await migrate(embedded)
      return [onServer, await measured(embedded, 'PGlite').finally(() => embedded.close())]
    } finally {
      await closeRenderer()
      rmSync(folder, { recursive: true, force: true })
    }
  }

async function measured(db: Database, on: string): Promise<Side> {
  const scene = await makeScene(db)
  const parts = await scene.parts(scene.as.clerk)
  let drawing = 0
  let papers = 0
  const draw: Draw = async (document, format) => {
    const began = performance.now()
    const paper = await drawn(document, format)
    drawing += performance.now() - began
    papers += 1
    return paper
  }
  const issue = async (matterId: Uuid) => {
    const asked = { matterId, key: newId(), version: undefined, number: 1, suffix: '', reserved: false, orNext: true, send: true }
    return must(await issueDocument({ ...parts, draw }, asked)).numbers['number'] ?? 0
  }
  await issue(await scene.signed())
  const waiting: Uuid[] = []
  for (let n = 0; n < AT_ONCE; n++) waiting.push(await scene.signed())
  drawing = papers = 0
  const began = performance.now()
  const numbers = (await Promise.all(waiting.map(issue))).toSorted((a, b) => a - b)
  const taken = performance.now() - began
  if (numbers.some((number, i) => number !== i + 2)) throw new Error('a number is missing or was given twice')
  const share = Math.round((drawing / taken) * 100)
  return {
    name: `Whole issues with PDF and DOCX, ${AT_ONCE} at once, one register, ${on}`,
    value: AT_ONCE / (taken / 1000),
    unit: '/s',
    budget: null,
    note: `${AT_ONCE} documents without a gap, ${papers} papers drawn, ${share} % of the time drawing`,
  }
}
