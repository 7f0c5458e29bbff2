import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { rolesOn } from '../../../casework/index.ts'
import { livingBodies } from '../../../org/index.ts'
import { documentById } from '../../../records/index.ts'
import { groupSize, SOURCES } from '../../directives/index.ts'
import type { Asker } from '../asker.ts'
import { URGENCIES } from '../intake/fields.ts'
import type { PaperSpanView } from '../intake/field-view.ts'
import { cardPages, firstCards, type Card, type CardPages, type Common } from './give-cards.ts'
import { cardGroups, type CardGroup } from './give-groups.ts'
import { namesOn, readyCards, type CardNames } from './give-unknown.ts'
import { officePeople } from '../document/office-people.ts'
import { proposalView, type ProposalView } from '../intake/proposal-view.ts'
import type { ReadProposal } from '../intake/proposals.ts'
import { noteOf } from '../intake/read-text.ts'
import { marksOf } from '../rules.ts'
import { sourceOf } from '../intake/source-kind.ts'
import { storedText } from '../document/stored-text.ts'

type Choice = { readonly value: string; readonly label: string }
export type GiveView = {
  readonly id: Uuid
  readonly title: string
  readonly number: number | null
  readonly cards: readonly Card[]
  /** By card: how many bodies of today the groups among its leads stand for. */
  readonly groups: readonly number[]
  /** The same groups over all cards. */
  readonly cardGroups: readonly CardGroup[]
  /** By card: the names that are no living body. */
  readonly names: readonly CardNames[]
  readonly pages: CardPages
  /** The document beside its tasks: its text and the sentences that give them. */
  readonly text: string
  readonly spans: readonly PaperSpanView[]
  readonly common: Common
  readonly proposals: readonly ProposalView[]
  readonly bodies: ReadonlyArray<{ readonly name: string; readonly short: string }>
  readonly leaders: readonly Choice[]
  readonly people: readonly Choice[]
  readonly sources: readonly Choice[]
  readonly urgencies: readonly Choice[]
}

/** The page on which a document's proposed tasks are edited, merged, dropped and given. Null: not there, or not for this viewer. */
export async function giveView(
  asker: Asker,
  id: Uuid,
  typed?: { cards: readonly Card[]; common: Common; page: number },
): Promise<GiveView | null> {
  const { app, viewer, lang, today, world } = asker
  const db = app.db.kysely
  if ((await rolesOn(db, viewer, id)).length === 0) return null
  const document = await documentById(db, id)
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id}`.execute(db)
  const matter = rows[0]?.fold
  if (!document || !matter) return null
  const stored = await storedText(app.files, document.textHash)
  const text = isProblem(stored) ? '' : stored
  const marks = marksOf(matter)
  const proposals = document.proposals as unknown as readonly ReadProposal[]
  const people = await officePeople(db, matter.holder.body, today)
  const bodies = await livingBodies(db, today)
  const first = typed?.cards ?? firstCards(proposals, marks)
  const names = await namesOn(db, { cards: first, proposals, bodies, today })
  const cards = typed ? first : readyCards(first, names)
  const source = sourceOf({ type: document.type, agency: document.agency })
  return {
    id,
    title: matter.title,
    number: typeof matter.fields['soDen'] === 'number' ? matter.fields['soDen'] : null,
    cards,
    groups: cards.map(card => groupSize(card.leads, bodies)),
    cardGroups: cardGroups(cards, bodies),
    names: cards.map(card => names.of(card)),
    pages: cardPages(typed?.page ?? 0, cards.length),
    text,
    spans: taskSpans(proposals, cards),
    common: typed?.common ?? {
      assigner: assignerOf(asker, matter, people),
      follower: viewer.post.id,
      source: source ?? '',
      urgency: matter.urgency,
    },
    proposals: proposals.map(each =>
      proposalView(each, marks[each.n], {
        lang,
        text,
        today,
        file: noteOf(document.reading),
        calendar: world.calendar,
        shownAt: (id: string) => `#${id}`,
      }),
    ),
    bodies: bodies.filter(body => !body.isDivision && !body.locked).map(({ name, shortName }) => ({ name, short: shortName })),
    leaders: people.filter(post => post.isLeader).map(choiceOf),
    people: people.map(choiceOf),
    sources: Object.entries(SOURCES).map(([value, name]) => ({ value, label: name[lang] })),
    urgencies: Object.entries(URGENCIES).map(([value, name]) => ({ value, label: name[lang] })),
  }
}

/** The sentence of each proposal, marked with the number of the card that was made from it. */
function taskSpans(proposals: readonly ReadProposal[], cards: readonly Card[]): PaperSpanView[] {
  const spans: PaperSpanView[] = []
  for (const { n, sentence } of proposals) {
    const [start, end] = sentence
    if (spans.some(other => other.start < end && start < other.end)) continue
    const at = cards.findIndex(card => card.from.includes(n))
    const task = at === -1 ? undefined : { number: at + 1, href: `#viec-${at + 1}` }
    spans.push({ id: `p-viec-${n}`, start, end, task })
  }
  return spans
}

type Person = Awaited<ReturnType<typeof officePeople>>[number]
const choiceOf = (post: Person): Choice => ({ value: post.id, label: `${post.personName}, ${post.title}` })

/** A leader gives in his own name; otherwise whoever noted the document last. Nobody is guessed. */
function assignerOf({ viewer }: Asker, matter: MatterState, people: readonly Person[]): string {
  if (viewer.post.isLeader) return viewer.post.id
  const notes = matter.fields['notes']
  const last = Array.isArray(notes) ? (notes.at(-1) as { readonly by?: string } | undefined) : undefined
  return people.find(post => post.isLeader && post.id === last?.by)?.id ?? ''
}
