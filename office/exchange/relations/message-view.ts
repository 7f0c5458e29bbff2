import { formatDate } from '@kheo/viet-text'
import { STATUSES } from '@kheo/edxml'
import type { Lang } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { waitsForAnswer, stateWords } from './exchange-view.ts'
import { factsOf } from '../facts.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { issuerOf } from '../sending/issuer.ts'
import { linkById } from './links.ts'
import { intakeState, messageById, neighboursOf } from './messages.ts'
import { errorWords } from '../problem-words.ts'
import { senderReason } from './sender-said.ts'
import { codeIn } from '../sending/package-of.ts'
import { statusLog } from '../sending/status-log.ts'
import { exchangeText } from '../text.ts'
import { changeLines } from '../arriving/update.ts'

export type MessageView = {
  readonly id: Uuid
  readonly title: string
  readonly facts: ReadonlyArray<{ readonly term: string; readonly value: string }>
  readonly log: ReadonlyArray<{
    readonly id: Uuid
    readonly code: string
    readonly words: string
    readonly who: string
    readonly at: string
    readonly note: string
  }>
  readonly waits: boolean
  readonly intake: { readonly id: Uuid; readonly state: 'waiting' | 'registered' | 'put-aside' } | null
  readonly outgoing: Uuid | null
  /** The same document, sent before or after this time. */
  readonly earlier: Uuid | null
  readonly later: Uuid | null
}

/** One message with everything that was said about its document; null when it is not there or another body's. */
export async function messageView(
  db: Reader,
  { id, body, lang }: { readonly id: Uuid; readonly body: Uuid; readonly lang: Lang },
): Promise<MessageView | null> {
  const row = await messageById(db, id)
  const link = row && (await linkById(db, row.linkId))
  if (!row || link?.bodyId !== body) return null
  const words = exchangeText(lang)
  const said = factsOf(row.facts)
  const otherCode = row.direction === 'den' ? row.fromCode : row.toCode
  const log = row.documentKey === null ? [] : await statusLog(db, { linkId: row.linkId, documentKey: row.documentKey, otherCode })
  const document = said?.document
  const author = said ? await issuerOf(db, said) : null
  const given: [string, string | null | undefined][] = [
    [words.state, await stateWords(db, row, lang)],
    [words.error, errorWords(row.error ?? row.reason, lang)],
    [words.document, row.business === null ? null : words.businesses[row.business]],
    [words.number, document && `${document.number}/${document.notation}`],
    [words.issuedOn, document && formatDate(document.issuedOn)],
    [words.abstract, document?.subject],
    [words.senderReason, row.direction === 'den' && row.business !== 'new' ? senderReason(row) : null],
    [
      words.replacesTo,
      said?.business?.kind === 'replace' ? said.business.replaces.map(one => codeIn(one.documentId)).join('; ') : null,
    ],
    [words.answersTo, document?.answers?.map(one => one.code).join('; ')],
    [words.signer, document && [document.signer.position, document.signer.name].filter(Boolean).join(' ')],
    [author?.passedOnBy ? words.passedOnBy : words.from, said && `${said.from.name} (${said.from.organId})`],
    [words.issuer, author?.passedOnBy ? author.name : null],
    [words.to, said?.to.map(one => `${one.name} (${one.organId})`).join('; ')],
    [words.at, whenWords(row.at, lang)],
    [words.documentKey, row.documentKey],
    [words.gatewayId, row.gatewayId],
    ...(row.decision === null ? await changeLines(db, { message: row, body }, lang) : []).map(
      ([term, change]): [string, string] => [words.changes(term), change],
    ),
  ]
  return {
    id,
    title: document ? `${document.number}/${document.notation}` : (row.documentKey ?? words.facts),
    facts: given.flatMap(([term, value]) => (value ? [{ term, value }] : [])),
    log: log.map(line => ({
      id: line.id,
      code: line.code,
      words: lang === 'vi' ? STATUSES[line.code].name : STATUSES[line.code].nameEn,
      who: line.saidBy === 'minh' ? words.us : words.them,
      at: whenWords(line.at, lang),
      note: noteOf(line, words.notSentYet),
    })),
    waits: waitsForAnswer(row),
    intake: row.intakeId === null ? null : await intakeState(db, row.intakeId),
    outgoing: row.documentId,
    ...(await neighboursOf(db, row)),
  }
}

type Line = Awaited<ReturnType<typeof statusLog>>[number]

function noteOf({ code, description, saidBy, sentAt, error }: Line, notSentYet: string): string {
  const said = description === STATUSES[code].name ? '' : description
  const unsent = saidBy === 'minh' && sentAt === null ? (error ?? notSentYet) : ''
  return [said, unsent].filter(Boolean).join(' · ')
}
