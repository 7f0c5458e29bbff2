import { zipSync } from 'fflate'
import { sql } from 'kysely'
import { writeDocx } from '@kheo/official-document/write'
import type { Asker } from '../../../casework/asker.ts'
import { rolesOn } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { documentFiles } from '../../../records/index.ts'
import { sessionOf } from '../council/council.ts'
import { modelOf, type ModelFields } from '../model/model.ts'
import { issuedPaper } from '../papers/begin.ts'
import { paperOf } from '../papers/compose.ts'
import { headedPaper } from '../papers/headed.ts'
import type { PaperKind } from '../papers/kinds.ts'

export type Package = { readonly name: string; readonly content: Uint8Array }

/**
 * The file of a proposed reward as one package: petition with its list, confirmed report, minutes of the council with the votes, decision
 * of recognition, and every file that was handed in. Problems: `matter/not-found` (also: nothing was proposed).
 */
export async function rewardPackage(asker: Asker, id: Uuid): Promise<Package | Problem> {
  const db = asker.app.db.kysely
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id} and process = 'mo-hinh'`.execute(db)
  const matter = rows[0]?.fold
  const proposal = matter ? modelOf(matter).proposal : null
  if (!matter || !proposal || (await rolesOn(db, asker.viewer, id)).length === 0) return problem('matter/not-found')
  const parts = new Map<string, Uint8Array>()
  const model = modelOf(matter)
  const authority = matter.parties.find(party => party.role === 'authority' && party.body !== null)?.body ?? matter.holder.body
  const put = async (name: string, drawn: Drawn) => {
    const part = await partOf(asker, drawn)
    if (part) parts.set(`${name}.${part.ext}`, part.content)
  }
  const { petition, report, on } = proposal
  await put('1-to-trinh', { kind: 'to-trinh', of: matter, body: authority, designation: petition, on })
  await put('2-bao-cao-thanh-tich', { kind: 'bao-cao', of: matter, body: matter.holder.body, designation: report, on })
  const session = await sessionMatter(asker, model)
  if (session) {
    const { minutes, on: met } = sessionOf(session)
    await put('3-bien-ban-hop-xet', { kind: 'bien-ban', of: session, body: session.holder.body, designation: minutes, on: met })
  }
  for (const file of await handedIn(asker, matter)) parts.set(file.name, file.content)
  return { name: `ho-so-khen-${matter.code}.zip`, content: zipSync(Object.fromEntries(parts), { mtime: FIXED }) }
}

/** The same parts give the same bytes. */
const FIXED = new Date('2020-01-01T00:00:00')

type Drawn = {
  readonly kind: PaperKind
  readonly of: MatterState
  readonly body: Uuid
  readonly designation: string
  readonly on: string | null
}

/** A part of the file: as it was issued here, else drawn under the number that was typed for it. Null: the records do not bear it. */
async function partOf(
  asker: Asker,
  { kind, of, body, designation, on }: Drawn,
): Promise<{ ext: string; content: Uint8Array } | null> {
  const db = asker.app.db.kysely
  const issued = await issuedPaper(asker, of.id, kind)
  const [original] = issued ? await documentFiles(db, issued.id) : []
  if (original) {
    const content = await asker.app.files.read(original.hash)
    if (!isProblem(content)) return { ext: original.name.split('.').at(-1) ?? 'pdf', content: new Uint8Array(content) }
  }
  const paper = await paperOf(asker, of, { kind, year: null })
  const document = paper && (await headedPaper(db, paper, { body, designation, on, today: asker.today }))
  return document && { ext: 'docx', content: await writeDocx(document) }
}

async function sessionMatter({ app }: Asker, { council }: ModelFields): Promise<MatterState | null> {
  if (!council?.session) return null
  const { rows } = await sql<{
    fold: MatterState
  }>`select fold from matter where id = ${council.session} and process = 'phien-xet'`.execute(app.db.kysely)
  return rows[0]?.fold ?? null
}

type Part = { readonly name: string; readonly content: Uint8Array }

/** Files of the proposal and of the recognition, and the decision as it stands in the register of documents. */
async function handedIn(asker: Asker, matter: MatterState): Promise<Part[]> {
  const db = asker.app.db.kysely
  const { rows } = await sql<{
    name: string
    hash: string
    kind: string
  }>`select f.name, f.file_hash as hash, a.kind from act_file f
    join act a on a.matter_id = f.matter_id and a.seq = f.seq
    where f.matter_id = ${matter.id} and f.withdrawn_at is null and a.kind in ('de-nghi-khen', 'cong-nhan', 'hop-xet') order by a.seq, f.position`.execute(
    db,
  )
  const recognition = modelOf(matter).recognition
  const decision =
    recognition?.document && (await rolesOn(db, asker.viewer, recognition.document)).length > 0
      ? (await documentFiles(db, recognition.document)).map(({ name, hash }) => ({ name, hash, kind: 'quyet-dinh' }))
      : []
  const parts: Part[] = []
  for (const [at, { name, hash, kind }] of [...rows, ...decision].entries()) {
    const content = await asker.app.files.read(hash)
    if (!isProblem(content)) parts.push({ name: `${PLACE[kind] ?? 5}-${kind}-${at + 1}-${name}`, content })
  }
  return parts
}

const PLACE: Readonly<Record<string, number>> = { 'de-nghi-khen': 4, 'hop-xet': 3, 'cong-nhan': 5, 'quyet-dinh': 5 }
