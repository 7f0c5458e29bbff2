import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Viewer } from '../../kernel/access.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { makeBody, makePost, must, officeCalendar, type MadePost } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import { loadKeyring } from '../../platform/keyring.ts'
import { viewAs } from '../../test/factories/office.ts'
import { testLaw } from '../../test/factories/world.ts'
import type { Asker } from '../asker.ts'
import { openMatter } from '../acts/open.ts'
import { useLooks } from '../registry.ts'
import { judgedAt } from '../lists/row-view.ts'
import type { World } from '../world.ts'
import { proofLook } from './look.ts'
import { PROOF_RIGHTS } from './directive.ts'
import { PROOF_LIMITS, useProofs } from './setup.ts'

const RIGHTS = [...PROOF_RIGHTS, 'casework.comment', 'casework.work']

/** Loads the trial processes with their forms. */
export function useProofsWithForms(): void {
  useProofs()
  useLooks([proofLook])
}

/** An office with its leader, and a department with its head and an officer, apart from those of every other test. */
export type ProofOffice = {
  readonly office: Uuid
  readonly department: Uuid
  readonly departmentName: string
  readonly chief: Asker
  readonly head: Asker
  readonly officer: Asker
  readonly posts: { readonly chief: MadePost; readonly head: MadePost; readonly officer: MadePost }
  /** Opens a trial directive from the chief to the department. */
  give(title: string, dueOn?: string | null, dueAt?: string | null): Promise<Uuid>
}

export async function makeProofOffice(db: Database, at = '2026-11-24T02:00:00Z'): Promise<ProofOffice> {
  const tag = newId().slice(-6)
  const departmentName = `Sở Thử việc ${tag}`
  const made = await inTransaction(db, async tx => {
    const office = await makeBody(tx, { name: `Văn phòng thử ${tag}` })
    const department = await makeBody(tx, { name: departmentName, code: `STV${tag}` })
    const chief = await makePost(tx, { bodyId: office, personName: `Đặng Minh ${tag}`, title: 'Chánh VP', isLeader: true })
    const head = await makePost(tx, {
      bodyId: department,
      personName: `Bùi Thị ${tag}`,
      title: 'Giám đốc',
      scope: 'body',
      isLeader: true,
    })
    const officer = await makePost(tx, { bodyId: department, personName: `Nguyễn Hữu ${tag}` })
    const view = (post: MadePost, body: Uuid, scope: 'post' | 'body') =>
      viewAs(
        tx,
        { id: post.postId, personId: post.personId, accountId: post.accountId, name: 'Người thử', body, unit: null },
        { rights: RIGHTS, scope },
      )
    const viewers = [
      await view(chief, office, 'post'),
      await view(head, department, 'body'),
      await view(officer, department, 'post'),
    ] as const
    return { office, department, posts: { chief, head, officer }, viewers }
  })
  const asker = askersAt(db, at)
  const chief = asker(made.viewers[0])
  return {
    office: made.office,
    department: made.department,
    departmentName,
    posts: made.posts,
    chief,
    head: asker(made.viewers[1]),
    officer: asker(made.viewers[2]),
    give: (title, dueOn = '2026-11-27', dueAt = null) => give(db, chief, { title, dueOn, dueAt, body: made.department }),
  }
}

/** What pages work with, at one moment, in a folder of its own for files and keys. */
export function askersAt(db: Database, at: string): (viewer: Viewer) => Asker {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-casework-'))
  const keyring = loadKeyring({ dataDir: folder, secretKey: undefined, oldSecretKeys: [], production: false })
  const app = { db, csrf: 'csrf', keyring, files: folderStore(join(folder, 'files')) }
  const calendar = officeCalendar([], null)
  const world: World = { clock: fixedClock(at), calendar, law: testLaw({ ...PROOF_LIMITS, 'directives.due-soon': 3 }) }
  const { today } = world.clock.now()
  return viewer => ({ app, viewer, lang: 'vi', world, calendar, today, reader: { viewer, lang: 'vi', at: judgedAt(world) } })
}

async function give(
  db: Database,
  { viewer, world }: Asker,
  { title, dueOn, dueAt, body }: { title: string; dueOn: string | null; dueAt: string | null; body: Uuid },
): Promise<Uuid> {
  const opened = await inTransaction(db, tx =>
    openMatter(tx, world, viewer, {
      key: newId(),
      process: 'proof-directive',
      act: 'assign',
      title,
      holder: { body, unit: null, post: null },
      parties: [{ role: 'assigner', body: null, unit: null, post: viewer.post.id, note: null }],
      input: { dueOn, dueAt },
    }),
  )
  return must(opened).matterId
}
