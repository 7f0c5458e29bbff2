import type { Lang } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { intakeById, saveIntake } from '../../records/index.ts'
import { INTAKE_FIELDS } from '../documents/index.ts'
import { factsOf } from './facts.ts'
import type { Message } from './messages.ts'
import { knownAnswers } from './known-answers.ts'

/** A field of an incoming document which its sender changes. */
export type Changed = { readonly field: keyof typeof INTAKE_FIELDS; readonly was: string; readonly now: string }

type Updating = { readonly message: Message; readonly body: Uuid }

/** What an update of the sender changes, field by field. What it leaves out changes nothing. Empty for every other business. */
export async function changesOf(db: Reader, { message, body }: Updating): Promise<Changed[]> {
  const said = message.business === 'update' ? factsOf(message.facts) : null
  const intake = said && message.intakeId !== null ? await intakeById(db, body, message.intakeId) : null
  if (!said || !intake) return []
  const known = knownAnswers(said)
  const fields = Object.keys(INTAKE_FIELDS) as Changed['field'][] // the keys of that table
  return fields
    .map(field => ({ field, was: intake.answers[field] ?? '', now: known[field] ?? '' }))
    .filter(({ was, now }) => now !== '' && now !== was)
}

/** The changed fields as terms and values: "Trích yếu": "cũ → mới". */
export async function changeLines(db: Reader, updating: Updating, lang: Lang): Promise<Array<[string, string]>> {
  const changes = await changesOf(db, updating)
  return changes.map(({ field, was, now }) => [INTAKE_FIELDS[field].label[lang], `${was || '…'} → ${now}`])
}

/**
 * Takes an update over into a document that waits before the clerk. Problems: `exchange/registered` (what stands in the register is
 * corrected there), `exchange/no-such-request` when the document was put aside, `records/changed-meanwhile`.
 */
export async function applyUpdate(tx: Tx, { message, body }: Updating, at: Date): Promise<Problem | null> {
  const intake = message.intakeId === null ? null : await intakeById(tx, body, message.intakeId, { lock: true })
  if (!intake || intake.droppedAt !== null) return problem('exchange/no-such-request')
  if (intake.registeredAt !== null) return problem('exchange/registered', { document: intake.id })
  const changes = await changesOf(tx, { message, body })
  const answers = { ...intake.answers, ...Object.fromEntries(changes.map(({ field, now }) => [field, now])) }
  const { proposals, receivedOn, version } = intake
  const saved = await saveIntake(tx, intake.id, { answers, proposals, receivedOn, version, at })
  return isProblem(saved) ? saved : null
}
