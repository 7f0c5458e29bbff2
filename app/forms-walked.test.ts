import { afterAll, beforeAll, expect, test } from 'vitest'
import { actPageOf, loadedActPages } from '../casework/acting/act-page.ts'
import type { Asker } from '../casework/asker.ts'
import { postAct } from '../casework/forms/act-post.ts'
import { openForm } from '../casework/forms/form-open.ts'
import { formOf } from '../casework/forms/form-of.ts'
import type { FormView } from '../casework/forms/form-view.ts'
import { loadedProcesses, perform, processOf } from '../casework/index.ts'
import { openingDefs } from '../casework/opening/opening.ts'
import { openingAutosaved } from '../casework/opening/post.ts'
import { openedForm } from '../casework/opening/view.ts'
import { askersAt } from '../casework/proof/office.ts'
import { fixedClock } from '../kernel/clock.ts'
import { newId, type Uuid } from '../kernel/ids.ts'
import { isProblem } from '../kernel/problem.ts'
import { makeScene as outgoingScene } from '../office/outgoing/proof/scene.ts'
import { makeScene as reportScene } from '../office/reports/proof/scene.ts'
import { must, worldOf } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { loadSampleToday } from '../sample/index.ts'
import { ensureStandardRoles } from '../org/index.ts'
import { freshDatabase } from '../test/database/open.ts'
import { viewAs } from '../test/factories/office.ts'
import { modules } from './modules.ts'
import { loadEngine } from './services/engine.ts'

const AT = '2026-11-24T02:00:00Z'
const rights = modules.flatMap(each => each.rights.map(({ id }) => id))
let db: Database

beforeAll(async () => {
  await loadEngine()
  db = await freshDatabase()
  await inTransaction(db, tx =>
    ensureStandardRoles(
      tx,
      modules.flatMap(each => each.rights),
    ),
  )
  await loadSampleToday(db, { seed: 'bieu-mau', matters: 300, clock: fixedClock(AT) })
  const outgoing = await outgoingScene(db)
  await outgoing.signed()
  const reports = await reportScene(db)
  must(await reports.ask({ topic: 'Tình hình thực hiện nhiệm vụ' }))
  await loadEngine()
}, 240_000)
afterAll(() => db.close())

/** Somebody with a seat at the matter, holding every right. */
async function seated(matter: Uuid): Promise<Asker | null> {
  const [seat] = await db.query<{ id: Uuid; person: Uuid; account: Uuid; name: string; body: Uuid; unit: Uuid | null }>(
    `select o.id, o.person_id as person, c.id as account, pe.name, o.body_id as body, o.unit_id as unit
     from audience a join principal p on p.id = a.principal join post o on p.ref_id in (o.id, o.unit_id, o.body_id)
     join account c on c.person_id = o.person_id join person pe on pe.id = o.person_id where a.matter_id = $1 order by p.ref_id = o.id desc limit 1`,
    [matter],
  )
  if (!seat) return null
  const post = { id: seat.id, personId: seat.person, accountId: seat.account, name: seat.name, body: seat.body, unit: seat.unit }
  const viewer = await inTransaction(db, tx => viewAs(tx, post, { rights, scope: 'body' }))
  return { ...askersAt(db, AT)(viewer), world: { clock: fixedClock(AT), ...(await worldOf(db.kysely)) } }
}

/** What a person types into each field of a form: words, whatever the field wants. */
function typedInto(view: FormView): { posted: FormData; typed: Map<string, string[]> } {
  const posted = new FormData()
  const typed = new Map<string, string[]>()
  for (const field of view.fields.filter(({ kind }) => kind !== 'files')) {
    const words = field.kind === 'check' ? ['on'] : [`đang gõ ${field.name}`]
    for (const word of words) posted.append(field.control, word)
    typed.set(field.name, field.kind === 'secret' ? [] : words)
  }
  return { posted, typed }
}
const standing = (view: FormView) =>
  new Map(view.fields.filter(({ kind }) => kind !== 'files').map(({ name, values }) => [name, [...values]] as const))

async function draftAndConflict(asker: Asker, id: Uuid, act: string, empty: FormView): Promise<void> {
  const { posted, typed } = typedInto(empty)
  posted.set('act', act)
  posted.set('y', 'nhap')
  const [row] = await db.query<{ seq: number }>('select last_seq as seq from matter where id = $1', [id])
  posted.set('phien-ban', String(row?.seq ?? 0))
  const kept = await postAct(asker, id, posted)
  if (isProblem(kept) || !('again' in kept)) throw new Error(`${act}: the draft was not kept`)
  expect([act, standing(kept.again.view), kept.again.savedAt === null]).toEqual([act, typed, false])
  // Somebody acts meanwhile: the form comes back with every word, and says what happened.
  const note = { matterId: id, act: 'ghi-chu', input: { text: 'Có thêm thông tin' }, key: newId() }
  must(await inTransaction(db, tx => perform(tx, asker.world, asker.viewer, note)))
  const opened = await openForm(asker, id, act)
  expect([act, opened && standing(opened.view), opened?.meanwhile?.acts.length]).toEqual([act, typed, 1])
  const again = await postAct(asker, id, posted)
  if (isProblem(again) || !('again' in again)) throw new Error(`${act}: the form did not come back`)
  expect([act, standing(again.again.view), again.again.meanwhile?.acts.length]).toEqual([act, typed, 1])
}

test('every form of an act keeps what is typed as a draft, passwords aside, and survives that somebody else acts, saying what changed', async () => {
  const walked = new Set<string>()
  for (const { id: process } of loadedProcesses()) {
    const rows = await db.query<{ id: Uuid }>('select id from matter where process = $1 order by open desc, id limit 1', [
      process,
    ])
    for (const { id } of rows) {
      const asker = await seated(id)
      if (!asker) continue
      const def = processOf(process, 1)
      for (const act of Object.keys(def.acts)) {
        if (act === 'ghi-chu' || (!actPageOf(process, act)?.form && !formOf(def, act))) continue
        // An empty draft opens the form of an act that is not offered just now.
        const first = new FormData()
        first.set('act', act)
        first.set('y', 'nhap')
        const form = await postAct(asker, id, first)
        if (isProblem(form) || !('again' in form) || form.again.view.fields.length === 0) continue
        await draftAndConflict(asker, id, act, form.again.view)
        walked.add(`${process}.${act}`)
      }
    }
  }
  const pages = loadedActPages().flatMap(({ process, act, form }) => (form ? [`${process}.${act}`] : []))
  expect(pages.filter(page => !walked.has(page))).toEqual([])
  expect(walked.size).toBeGreaterThan(80)
}, 240_000)

test('every form that opens a matter keeps what is typed as a draft of who types it', async () => {
  const [row] = await db.query<{ id: Uuid }>(`select id from matter where process = 'directive' order by id limit 1`)
  const asker = row && (await seated(row.id))
  if (!asker) throw new Error('nobody is seated')
  const defs = openingDefs()
  expect(defs.length).toBeGreaterThan(3)
  for (const def of defs) {
    const { view } = await openedForm(asker, def, new URLSearchParams())
    const { posted, typed } = typedInto(view)
    posted.set('khoa', newId())
    await openingAutosaved(asker, def, posted)
    const { view: again, savedAt } = await openedForm(asker, def, new URLSearchParams())
    expect([def.process, standing(again), savedAt === null]).toEqual([def.process, typed, false])
  }
}, 120_000)
