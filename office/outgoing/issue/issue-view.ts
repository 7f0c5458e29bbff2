import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import type { ReadMatter } from '../../../casework/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { forecastNumber, numberLines } from '../../../records/index.ts'
import { designationOf, outgoingOf } from '../outgoing.ts'
import { keysOf } from '../signing/key-store.ts'
import { isTrial, TRIAL_PASSWORD } from '../signing/trial.ts'

export type NumberChoice = { readonly number: number; readonly suffix: string; readonly reserved: boolean }

/** What will be issued under which number: the next one as forecast, or the one that was asked for. */
export async function issueView({ app, today }: Asker, { matter, offers }: ReadMatter, asked: NumberChoice | null) {
  const document = outgoingOf(matter)
  const { series, issuer } = document
  const forecast = await inTransaction(app.db, tx =>
    forecastNumber(tx, { key: series.key, body: issuer, on: today, term: series.term }),
  )
  const reserved = (await numberLines(app.db.kysely, { key: series.key, body: issuer, period: forecast.period }))
    .filter(line => line.state === 'reserved')
    .map(line => line.number)
  const choice = asked ?? { number: forecast.number, suffix: '', reserved: false }
  const digital = document.signature?.kind === 'so' && !document.cameSigned
  const seals = digital ? await keysOf(app.db.kysely, { personId: null, bodyId: issuer }) : []
  return {
    id: matter.id,
    code: matter.code,
    title: matter.title,
    version: matter.lastSeq,
    written: document.content.kind !== 'file',
    refusal: offers.find(offer => offer.act === 'ban-hanh')?.refusal ?? null,
    choice,
    designation: designationOf(document, choice),
    day: formatDate(today),
    recipients: document.recipients.map(({ kind, name }) => ({ kind, name, state: null, at: null, error: null, incoming: null })),
    reserved: reserved.toSorted((a, b) => a - b),
    register: series.name,
    /** A digitally signed document leaves under the body's seal. */
    seals: digital ? seals.map(key => ({ value: key.id, label: `${key.subject}, ${key.issuer}` })) : null,
    trial: seals.some(key => isTrial(key.issuer)) ? TRIAL_PASSWORD : null,
  }
}
