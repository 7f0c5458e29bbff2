import type { Uuid } from '../../../kernel/ids.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { perform, type Performed } from '../../../casework/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { dateOf } from '../intake/answers.ts'
import type { Asker } from '../asker.ts'
import { faultsOf } from '../problem-words.ts'

/** What was typed, to be shown again. */
export type Typed = Readonly<Record<string, readonly string[]>>
export type Again = {
  readonly typed: Typed
  readonly faults: ReadonlyArray<{ readonly field: string; readonly words: string }>
  readonly key: string
  readonly status: number
}

/** Answers of a form that have several values under one name. */
export function typedIn(body: FormData): Typed {
  const names = [...new Set(body.keys())].filter(name => name !== 'csrf')
  return Object.fromEntries(
    names.map(name => [
      name,
      body
        .getAll(name)
        .filter(value => typeof value === 'string')
        .map(value => value.normalize('NFC')),
    ]),
  )
}

export const one = (typed: Typed, name: string): string => typed[name]?.[0]?.trim() ?? ''
export const many = (typed: Typed, name: string): string[] => (typed[name] ?? []).filter(value => value !== '')
export const dateIn = (typed: Typed, name: string): string => dateOf(one(typed, name)) ?? ''

/** Performs one act on a document; a refusal comes back with everything that was typed. */
export async function postAct(
  asker: Asker,
  id: Uuid,
  { act, input, typed }: { act: string; input: unknown; typed: Typed },
): Promise<Performed | Again> {
  const { app, viewer, world } = asker
  const key = one(typed, 'key') || newId()
  const version = Number(one(typed, 'version')) || undefined
  const done = await inTransaction(app.db, tx =>
    perform(tx, world, viewer, { matterId: id, act, input, key: `${key}:${act}`, version }),
  )
  return isProblem(done) ? againWith(asker, done, typed, key) : done
}

export function againWith({ lang }: Asker, refusal: Problem, typed: Typed, key: string): Again {
  return {
    typed,
    faults: faultsOf(refusal, lang),
    key: refusal.problem === 'form/already-sent' ? newId() : key,
    status: refusal.status,
  }
}
