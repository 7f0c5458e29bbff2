import type { DetailLine } from '../../kernel/act-form.ts'
import type { Lang, Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { rowsOf, type MatterRow } from '../lists/matter-row.ts'
import type { Names } from '../people/names.ts'
import { lookOf } from '../registry.ts'
import { caseworkText } from '../text.ts'
import type { Reader } from '../../platform/database/open.ts'
import { visiblePlaces } from '../people/visible.ts'

/** A value among the facts of a matter, ready to be shown. */
export type FactValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | {
      readonly kind: 'body'
      readonly name: string
      readonly endedOn: PlainDate | null
      readonly successors: readonly string[]
      readonly note: string | null
    }
  | { readonly kind: 'matter'; readonly id: Uuid; readonly code: string; readonly title: string }

export type FactView = { readonly term: string; readonly value: FactValue }

/** Facts which the process tells of, and who is accountable. */
export function detailLines(matter: MatterState): readonly DetailLine[] {
  return lookOf(matter.process)?.details(matter) ?? []
}

export function idsInDetails(
  lines: readonly DetailLine[],
  matter: MatterState,
): { bodies: Uuid[]; posts: Uuid[]; matters: Uuid[] } {
  const values = lines.map(line => line.value)
  return {
    bodies: [
      matter.holder.body,
      ...(matter.holder.unit ? [matter.holder.unit] : []),
      ...values.flatMap(value => ('body' in value ? [value.body] : [])),
    ],
    posts: [
      ...(matter.holder.post ? [matter.holder.post] : []),
      ...values.flatMap(value => ('post' in value ? [value.post] : [])),
    ],
    matters: values.flatMap(value => ('matter' in value ? [value.matter] : [])),
  }
}

export type FactsAsked = {
  readonly lines: readonly DetailLine[]
  readonly row: MatterRow
  readonly matter: MatterState
  readonly names: Names
  readonly matters: ReadonlyMap<Uuid, MatterRow>
  readonly viewer: Viewer
  readonly lang: Lang
}

export function factViews(asked: FactsAsked): FactView[] {
  const { lines, lang } = asked
  const told = lines.flatMap(({ label, value }): FactView[] => {
    const shown = valueOf(value, asked)
    return shown ? [{ term: label[lang], value: shown }] : []
  })
  return told.length > 0 ? told : baseFacts(asked)
}

/** Holder and assigner, for a process that tells no facts of its own: a matter never appears without them. */
function baseFacts({ row, matter, names, viewer, lang }: FactsAsked): FactView[] {
  const text = caseworkText(lang)
  const facts: FactView[] = []
  if (row.assigner)
    facts.push({ term: text.assigner, value: { kind: 'text', text: `${row.assigner.title} ${row.assigner.personName}` } })
  const body = names.bodies.get(matter.holder.body)
  if (body) facts.push({ term: text.holder, value: bodyValue(body, row.holder.unitName) })
  if (row.holder.personName) {
    const person = matter.holder.post === viewer.post.id ? text.personIsMe(row.holder.personName) : row.holder.personName
    facts.push({ term: text.holderPerson, value: { kind: 'text', text: person } })
  }
  if (row.follower) facts.push({ term: text.follower, value: { kind: 'text', text: row.follower.personName } })
  return facts
}

function valueOf(value: DetailLine['value'], { names, matters, lang }: FactsAsked): FactValue | null {
  if ('words' in value) return { kind: 'text', text: value.words[lang] }
  if ('text' in value) return value.text === '' ? null : { kind: 'text', text: value.text }
  if ('date' in value) return { kind: 'date', date: value.date }
  if ('body' in value) {
    const body = names.bodies.get(value.body)
    return body ? bodyValue(body, value.note ?? null) : null
  }
  if ('post' in value) {
    const post = names.posts.get(value.post)
    return post ? { kind: 'text', text: `${post.title} ${post.personName}` } : null
  }
  const row = matters.get(value.matter)
  return row ? { kind: 'matter', id: row.id, code: row.code, title: row.title } : null
}

function bodyValue(
  body: { name: string; endedOn: PlainDate | null; successors: ReadonlyArray<{ name: string }> },
  note: string | null,
): FactValue {
  return { kind: 'body', name: body.name, endedOn: body.endedOn, successors: body.successors.map(each => each.name), note }
}

/** Rows of other matters that are mentioned, among those the viewer may see. */
export async function mentionedRows(db: Reader, viewer: Viewer, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, MatterRow>> {
  const rows = await rowsOf(db, await visiblePlaces(db, viewer, ids))
  return new Map(rows.map(row => [row.id, row]))
}
