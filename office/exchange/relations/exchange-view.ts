import type { Lang } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { STATUSES } from '@kheo/edxml'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { factsOf } from '../facts.ts'
import { messagesOf, type Message } from './messages.ts'
import { errorWords } from '../problem-words.ts'
import { roundOf, standsAt } from '../sending/status-log.ts'
import { exchangeText } from '../text.ts'

export const LISTS = ['den', 'di', 'yeu-cau'] as const
export type ListName = (typeof LISTS)[number]

/** One line of the lists of the exchange. */
export type ExchangeLine = {
  readonly id: Uuid
  readonly what: string
  readonly business: string | null
  readonly other: string
  readonly at: string
  readonly state: string
  readonly error: string | null
  readonly waits: boolean
}

const PAGE = 50

/** A page of one list, newest first, with where the next one begins. */
export async function exchangeLines(
  db: Reader,
  {
    body,
    list,
    before,
    lang,
  }: { readonly body: Uuid; readonly list: ListName; readonly before: Date | null; readonly lang: Lang },
): Promise<{ readonly lines: readonly ExchangeLine[]; readonly next: string | null }> {
  const direction = list === 'di' ? 'di' : 'den'
  const rows = await messagesOf(db, {
    body,
    direction,
    ...(list === 'yeu-cau' && { business: 'requests' as const }),
    before,
    limit: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const lines: ExchangeLine[] = []
  for (const row of shown) lines.push(await lineOf(db, row, lang))
  return { lines, next: rows.length > PAGE ? (shown.at(-1)?.at.toISOString() ?? null) : null }
}

async function lineOf(db: Reader, row: Message, lang: Lang): Promise<ExchangeLine> {
  const said = factsOf(row.facts)
  const other = row.direction === 'den' ? said?.from : said?.to[0]
  return {
    id: row.id,
    what: said
      ? `${said.document.number}/${said.document.notation}: ${said.document.subject}`
      : (row.documentKey ?? row.gatewayId ?? ''),
    business: row.business === null || row.business === 'new' ? null : exchangeText(lang).businesses[row.business],
    other: other?.name || other?.organId || (row.direction === 'den' ? row.fromCode : row.toCode),
    at: whenWords(row.at, lang),
    state: await stateWords(db, row, lang),
    error: errorWords(row.error, lang),
    waits: waitsForAnswer(row),
  }
}

/** Whether the clerk owes the sender an answer. */
export const waitsForAnswer = ({ direction, state, business, decision, intakeId }: Message): boolean =>
  direction === 'den' && state === 'xong' && business !== null && business !== 'new' && decision === null && intakeId !== null

/** Where a message stands: what was answered, what the other side said last, or how far the sending has come. */
export async function stateWords(db: Reader, row: Message, lang: Lang): Promise<string> {
  const words = exchangeText(lang)
  if (row.decision !== null) return words.answered[row.decision]
  if (row.state !== 'xong' || row.documentKey === null) return words.states[row.state]
  const otherCode = row.direction === 'den' ? row.fromCode : row.toCode
  const stands = standsAt(await roundOf(db, { linkId: row.linkId, documentKey: row.documentKey, otherCode }, timeOf(row)))
  if (stands === null) return words.states[row.state]
  return lang === 'vi' ? STATUSES[stands].name : STATUSES[stands].nameEn
}

/** When it came or went, as the rounds of its statuses count it. */
const timeOf = ({ direction, doneAt, at }: Message): Date => (direction === 'den' ? (doneAt ?? at) : at)
