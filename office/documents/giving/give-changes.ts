import type { Uuid } from '../../../kernel/ids.ts'
import { livingBodies } from '../../../org/index.ts'
import { documentById } from '../../../records/index.ts'
import type { Asker } from '../asker.ts'
import { pageOfCard, type Card } from './give-cards.ts'
import { nameLeftOut, namesOn, nearestTaken, toldToo, unknownLeftOut } from './give-unknown.ts'
import type { ReadProposal } from '../intake/proposals.ts'

/** Presses that change what stands on the cards by what the organisation knows of their names. */
export const NAME_PRESSES = ['leave', 'nearest', 'alongside', 'known', 'nobody'] as const
export type NamePress = (typeof NAME_PRESSES)[number]
export const isNamePress = (press: string | undefined): press is NamePress => NAME_PRESSES.some(each => each === press)

export type Changed = { readonly cards: readonly Card[]; readonly focus: string; readonly page: number }

/** `leave`, `nearest`, `alongside` one name ("3:Sở Lạ") of a card; `known`: all unknown names left out; `nobody`: chosen or not, whatever can be given to nobody. */
export async function changedNames(
  { app, today }: Asker,
  asked: { readonly id: Uuid; readonly cards: readonly Card[]; readonly page: number },
  press: { readonly kind: NamePress; readonly of: string },
): Promise<Changed> {
  const db = app.db.kysely
  const { id, cards, page } = asked
  const bodies = await livingBodies(db, today)
  const proposals = ((await documentById(db, id))?.proposals ?? []) as unknown as readonly ReadProposal[]
  const names = await namesOn(db, { cards, proposals, bodies, today })
  const [, number = '-1', name = ''] = /^(\d+):(.+)$/u.exec(press.of) ?? []
  const at = Number(number)
  const one = (change: (card: Card) => Card, focus: string): Changed => ({
    cards: cards.map((card, i) => (i === at ? change(card) : card)),
    focus: `t.${at}.${focus}`,
    page: at >= 0 ? pageOfCard(at) : page,
  })
  const card = cards[at]
  const said = card ? names.of(card) : null
  const unknown = said && [...said.leads, ...said.cooperating, ...said.leftOut].find(each => each.name === name)
  switch (press.kind) {
    case 'leave':
      return one(each => nameLeftOut(each, name), 'leads')
    case 'nearest':
      return one(each => (unknown ? nearestTaken(each, unknown) : each), 'leads')
    case 'alongside':
      return one(each => (unknown ? toldToo(each, unknown, bodies) : each), 'cooperating')
    case 'known':
      return { cards: unknownLeftOut(cards, names), focus: 'viec', page }
    case 'nobody': {
      const chosen = press.of === 'chon'
      return { cards: cards.map(each => (names.of(each).toNobody ? { ...each, chosen } : each)), focus: 'viec', page }
    }
  }
}
