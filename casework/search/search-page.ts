import type { Uuid } from '../../kernel/ids.ts'
import { findBodies, findPersons, type BodyOption } from '../../org/index.ts'
import { readDate } from '../../ui/format.ts'
import type { Asker } from '../asker.ts'
import { readBody } from '../forms/form-names.ts'
import { addressOf } from '../matter/own-page.ts'
import { problemWords } from '../forms/problem-words.ts'
import { loadedProcesses } from '../registry.ts'
import { rowView, type RowView } from '../lists/row-view.ts'
import { findByCode, search, type SearchQuery } from './search.ts'
import { snippetsOf, type Marked } from './snippets.ts'
import { caseworkText } from '../text.ts'

/** Filters as they stand in the address, exactly as typed. */
export const SEARCH_FILTERS = ['loai', 'dang-mo', 'nguoi-giao', 'theo-doi', 'nguoi-giu', 'co-quan', 'tu', 'den'] as const
export type SearchFilter = (typeof SEARCH_FILTERS)[number]

export type SearchHit = RowView & { readonly marked: Marked; readonly snippet: Marked | null; readonly href: string }
export type SearchView = {
  readonly typed: string
  readonly filters: Readonly<Record<SearchFilter, string>>
  readonly kinds: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly hits: readonly SearchHit[]
  readonly more: string | null
  readonly bodies: ReadonlyArray<{ readonly name: string; readonly note: string; readonly href: string }>
  readonly people: ReadonlyArray<{ readonly name: string; readonly note: string; readonly href: string }>
  /** What in the filters could not be read, in words. */
  readonly faults: readonly string[]
  readonly asked: boolean
  /** Teams of the viewer have grades: matters may be seen that these words do not find. */
  readonly graded: boolean
  /** Where the one matter opens whose code, or the one document whose number, was typed. */
  readonly exact: string | null
}

const PER_PAGE = 30

/** Looks everywhere: matters by words, codes and numbers; bodies and people by name. Only what the viewer may see. */
export async function searchView(asker: Asker, url: URL): Promise<SearchView> {
  const { app, viewer, lang, reader, today } = asker
  const db = app.db.kysely
  const typed = (url.searchParams.get('q') ?? '').normalize('NFC').trim().slice(0, 200)
  const filters = Object.fromEntries(SEARCH_FILTERS.map(name => [name, url.searchParams.get(name)?.trim() ?? ''])) as Record<
    SearchFilter,
    string
  >
  const offset = Math.max(0, Math.min(Number(url.searchParams.get('tiep')) || 0, 2000))
  const { query, faults } = await queryOf(asker, typed, filters)
  const page = await search(db, viewer, { ...query, offset, limit: PER_PAGE })
  const [only, another] = typed ? await findByCode(db, viewer, typed, 2) : []
  const snippets = await snippetsOf({ db, files: app.files }, page.rows, typed)
  const names = typed && offset === 0 ? await namesFound(asker, typed) : { bodies: [], people: [] }
  return {
    typed,
    filters,
    kinds: loadedProcesses().map(process => ({ value: process.id, label: process.names[lang] })),
    hits: page.rows.map(row => ({
      ...rowView(row, reader),
      marked: snippets.get(row.id)?.title ?? { text: row.title, marks: [] },
      snippet: snippets.get(row.id)?.snippet ?? null,
      href: addressOf(viewer, row),
    })),
    more: page.more ? moreHref(url, offset + PER_PAGE) : null,
    ...names,
    faults,
    asked: typed !== '' || Object.values(filters).some(value => value !== ''),
    graded: viewer.grades.length > 0,
    exact: only && !another ? addressOf(viewer, only) : null,
  }

  async function namesFound({ app: { db: base } }: Asker, words: string) {
    const bodies = await findBodies(base.kysely, words, today, { limit: 6 })
    const people = await findPersons(base.kysely, { query: words, date: today, limit: 6 })
    return {
      bodies: bodies.map(body => ({
        name: body.name,
        note: bodyNote(body, lang),
        href: `/tim?co-quan=${encodeURIComponent(body.name)}`,
      })),
      people: people.map(person => ({
        name: person.name,
        note: person.posts.map(post => [post.title, post.unit ?? post.body].filter(Boolean).join(', ')).join('; '),
        href: `/tim?nguoi-giu=${encodeURIComponent(person.name)}`,
      })),
    }
  }
}

function bodyNote(body: BodyOption, lang: Asker['lang']): string {
  if (body.endedOn === null)
    return [body.shortName === body.name ? '' : body.shortName, body.agencyName ?? ''].filter(part => part !== '').join(', ')
  return caseworkText(lang).bodyEnded({ on: body.endedOn, successors: body.successors.map(each => each.name).join(', ') })
}

function moreHref(url: URL, offset: number): string {
  const params = new URLSearchParams(url.searchParams)
  params.set('tiep', String(offset))
  return `/tim?${params.toString()}`
}

/** The filters as the engine takes them; what cannot be read is said, and left out. */
async function queryOf(
  asker: Asker,
  text: string,
  filters: Readonly<Record<SearchFilter, string>>,
): Promise<{ query: SearchQuery; faults: string[] }> {
  const { app, lang, today } = asker
  const faults: string[] = []
  const persons = async (name: string): Promise<Uuid[] | undefined> => {
    if (name === '') return undefined
    const found = await findPersons(app.db.kysely, { query: name, date: today, limit: 20 })
    if (found.length === 0) faults.push(caseworkText(lang).personUnknown(name))
    return found.map(person => person.id)
  }
  const day = (typed: string): string | undefined => {
    const read = typed === '' ? undefined : readDate(typed)
    if (typed !== '' && read === undefined)
      faults.push(problemWords({ problem: 'form/date-unreadable', status: 422, data: { typed } }, { lang }))
    return read
  }
  const body =
    filters['co-quan'] === ''
      ? null
      : await readBody(app.db.kysely, filters['co-quan'], { field: 'co-quan', today, ended: 'take' })
  if (body && 'fault' in body)
    faults.push(problemWords({ problem: body.fault.code, status: 422, data: body.fault.data ?? {} }, { lang }))
  return {
    faults,
    query: {
      text,
      process: filters.loai || undefined,
      openOnly: filters['dang-mo'] !== '',
      assignedBy: await persons(filters['nguoi-giao']),
      followedBy: await persons(filters['theo-doi']),
      heldBy: await persons(filters['nguoi-giu']),
      body: body && 'id' in body ? body.id : undefined,
      receivedFrom: day(filters.tu),
      receivedTo: day(filters.den),
    },
  }
}
