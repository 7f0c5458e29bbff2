import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { postsIn } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Content } from '../drafting/content.ts'
import type { Fault } from '../drafting/form-input.ts'
import { signingBlock } from '../paper/signing-block.ts'
import type { CoSigner } from '../terms.ts'
import { outgoingText } from '../text.ts'

/** Somebody of this system who can sign beside the signer: for which body, and how he is printed. */
export type CoSignerChoice = {
  readonly post: Uuid
  readonly body: Uuid
  readonly label: string
  readonly block: { readonly authority: readonly string[]; readonly position: string; readonly name: string }
}

type Line = { post: Uuid; body: Uuid; personName: string; title: string; postBody: Uuid; bodyName: string; kind: string }

/** Permitted signers of the other bodies, each for his body. */
async function signersElsewhere(db: Reader, issuer: Uuid, today: PlainDate): Promise<CoSignerChoice[]> {
  const { rows } =
    await sql<Line>`select o.id as post, s.body_id as body, p.name as "personName", o.title, o.body_id as "postBody",
      v.name as "bodyName", b.kind
    from permitted_signer s join person p on p.id = s.person_id
    join post o on o.person_id = s.person_id and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today})
    join body b on b.id = s.body_id
    join body_version v on v.body_id = s.body_id and v.valid_from <= ${today} and (v.valid_until is null or v.valid_until > ${today})
    where s.ended_at is null and s.body_id <> ${issuer} order by v.name, p.sort_key collate "C", o.id`.execute(db)
  return rows.map(({ post, body, personName, title, postBody, bodyName, kind }) => {
    const block = signingBlock({ personName, title, bodyId: postBody }, { id: body, kind })
    const [first, ...rest] = block.authority
    const committee = first?.startsWith('TM.') ?? false
    const named = bodyName.toLocaleUpperCase('vi')
    const authority = committee ? [`TM. ${named}`, ...rest] : [named, ...block.authority]
    return { post, body, label: `${personName}, ${title} · ${bodyName}`, block: { ...block, authority } }
  })
}

/** Who may take the minutes: everybody of the bodies that hold the meeting. */
async function secretaries(db: Reader, bodies: readonly Uuid[], today: PlainDate): Promise<CoSignerChoice[]> {
  const all = []
  for (const body of new Set(bodies))
    all.push(...(await postsIn(db, { date: today, bodyId: body })).map(post => ({ post, body })))
  return all.map(({ post, body }) => ({
    post: post.id,
    body,
    label: `${post.personName}, ${post.title}`,
    block: { authority: [], position: 'Thư ký', name: post.personName },
  }))
}

type For = { readonly type: string; readonly issuer: Uuid; readonly holder: Uuid }

/** Who of this system can be chosen to sign beside the signer. */
export function coSignerChoices({ app, today }: Asker, { type, issuer, holder }: For): Promise<CoSignerChoice[]> {
  const db = app.db.kysely
  return type === 'bien-ban' ? secretaries(db, [holder, issuer], today) : signersElsewhere(db, issuer, today)
}

type Typed = NonNullable<Content['coSigners']>
export type ReadCoSigners = { readonly printed: Typed; readonly coSigners: CoSigner[]; readonly faults: Fault[] }

/** What was typed of the co-signers: blanks filled in from the chosen post; a post that may not sign is told. */
export async function readCoSigners(asker: Asker, of: For, typed: Typed): Promise<ReadCoSigners> {
  const choices = typed.some(each => each.post) ? await coSignerChoices(asker, of) : []
  const read = typed.map((line, i) => {
    const choice = choices.find(each => each.post === line.post && each.body === line.body)
    const printed = choice && line.name === '' ? { ...line, ...choice.block, authority: [...choice.block.authority] } : line
    const field = `co.${i}.post`
    const known = !line.post || choice !== undefined
    const faults: Fault[] = known ? [] : [{ field, words: outgoingText(asker.lang).coSignerUnknown }]
    return { printed, faults, coSigner: coSignerOf(printed) }
  })
  return {
    printed: read.map(each => each.printed),
    coSigners: read.map(each => each.coSigner),
    faults: read.flatMap(each => each.faults),
  }
}

const coSignerOf = ({ post, body, authority, position, name }: Typed[number]): CoSigner => ({
  post: post ?? null,
  body: body ?? null,
  agency: authority.join(' '),
  position,
  name,
})
