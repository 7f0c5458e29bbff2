import { documentTypes } from '@kheo/official-document/write'
import { z } from 'zod'
import type { Asker } from '../../../casework/asker.ts'
import { fieldProblem, formProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { logAdmin, type BodyAt } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import {
  cancelNumber,
  endRegister,
  forecastNumber,
  numberLines,
  registersOf,
  REGISTER_DIRECTIONS,
  reserveNumbers,
  saveRegister,
  seriesByType,
  seriesName,
} from '../../../records/index.ts'
import { bookSeries } from '../books/book.ts'
import type { Posted } from '../drafting/form-input.ts'
import { issuersFor, systemOf } from '../paper/letterhead.ts'
import { draftTypeOf, typeChoices, typeFacts, type OfSystem } from '../types.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'

const words = z.string().trim().max(200, 'form/too-long')
const reason = z.string().trim().min(10, 'form/reason-of-ten').max(2000, 'form/too-long')
const RegisterForm = z
  .object({
    id: z.uuid().nullable(),
    name: words.min(3, 'outgoing/register-name-needed'),
    direction: z.enum(REGISTER_DIRECTIONS),
    types: z.array(z.string()).default([]),
    sign: words.nullable(),
    advisory: words.nullable(),
    term: z
      .string()
      .regex(/^\d{4}-\d{4}$/u, 'outgoing/bad-term')
      .nullable(),
    isDefault: z.boolean(),
  })
  .transform(form => ({ ...form, period: form.term === null ? ('year' as const) : ('term' as const) }))
const ReserveForm = z.object({
  key: words.min(1, 'outgoing/register-needed'),
  count: z.coerce.number().int().min(1, 'outgoing/count-needed').max(50, 'outgoing/count-needed'),
  reason,
})
const CancelForm = z.object({ key: words, period: words, number: z.coerce.number().int(), reason })

/** The body whose registers are kept, and the others the viewer keeps. */
export async function keeperOf(
  { app, viewer, today }: Asker,
  id: string | null,
): Promise<{ body: BodyAt; bodies: BodyAt[] } | null> {
  const bodies = await issuersFor(app.db.kysely, viewer.post.bodyId, today)
  const body = bodies.find(each => each.id === id) ?? bodies[0]
  return body ? { body, bodies } : null
}

type Posting = { readonly body: BodyAt; readonly posted: Posted; readonly address: string }

/** What the page of registers posts: a register made or changed or ended, numbers reserved, a number cancelled. */
export async function postRegisters(asker: Asker, { body, posted, address }: Posting): Promise<Problem | { done: string }> {
  const { app, viewer, world } = asker
  const at = world.clock.now().instant
  const kind = posted.one('y')
  const done = await inTransaction(app.db, async tx => {
    const result = await posting(asker, body, posted)(tx)
    if (isProblem(result)) return result
    const detail = { body: body.id, name: posted.one('name'), key: posted.one('key'), number: posted.one('number') }
    await logAdmin(tx, {
      accountId: viewer.accountId,
      address,
      act: `register.${kind}`,
      subject: body.id,
      detail,
      at,
    })
    return { done: kind }
  })
  return done
}

type Tx = Parameters<typeof reserveNumbers>[0]

function posting(asker: Asker, body: BodyAt, posted: Posted): (tx: Tx) => Promise<unknown> {
  const { viewer, world, today } = asker
  const made = { by: viewer.accountId, at: world.clock.now().instant }
  switch (posted.one('y')) {
    case 'luu-so': {
      const form = RegisterForm.safeParse(registerTyped(posted))
      return async tx => (form.success ? keepRegister(tx, body, form.data, made) : faults(form.error))
    }
    case 'thoi-so':
      return tx => endRegister(tx, { bodyId: body.id, id: posted.one('id'), at: made.at })
    case 'giu-so': {
      const form = ReserveForm.safeParse({ key: posted.one('key'), count: posted.one('count'), reason: posted.one('reason') })
      return async tx => {
        if (!form.success) return faults(form.error)
        const { key, count } = form.data
        const term = (await registersOf(tx, body.id, 'di')).find(each => each.series === key)?.term ?? null
        return reserveNumbers(tx, { key, body: body.id, on: today, term, count }, { reason: form.data.reason, ...made })
      }
    }
    case 'huy-so': {
      const form = CancelForm.safeParse({
        key: posted.one('key'),
        period: posted.one('period'),
        number: posted.one('number'),
        reason: posted.one('reason'),
      })
      return async tx =>
        form.success
          ? cancelNumber(tx, { ...form.data, body: body.id }, { reason: form.data.reason, ...made })
          : faults(form.error)
    }
    default:
      return async () => problem('series/not-found', { period: '' })
  }
}

type Typed = z.output<typeof RegisterForm>

/** Documents of the Party are numbered by type and term of the committee: one register for each type, all in one act. */
async function keepRegister(
  tx: Tx,
  body: BodyAt,
  form: Typed,
  made: { readonly by: string; readonly at: Date },
): Promise<Problem | string> {
  const of = systemOf(body)
  if (of.system !== 'party') {
    if (form.term !== null) return fieldProblem('outgoing/term-for-party', 'term')
    return saveRegister(tx, { ...form, bodyId: body.id }, made)
  }
  if (form.term === null) return fieldProblem('outgoing/party-needs-term', 'term')
  if (form.id !== null && form.types.length !== 1) return fieldProblem('outgoing/term-register-one-type', 'types')
  const types = form.types.length > 0 ? form.types : typeChoices(of).map(each => each.value)
  let last = ''
  for (const type of types) {
    const name = types.length === 1 ? form.name : `${form.name}: ${nameOfType(type, of).toLocaleLowerCase('vi')}`
    const kept = await saveRegister(tx, { ...form, name, types: [type], isDefault: false, bodyId: body.id }, made)
    if (isProblem(kept)) return kept
    last = kept
  }
  return last
}

function nameOfType(type: string, of: OfSystem): string {
  const known = draftTypeOf(type)
  return known ? typeFacts(known, of).name : type
}

function registerTyped(posted: Posted) {
  return {
    id: posted.one('id') || null,
    name: posted.one('name'),
    direction: posted.one('direction') || 'di',
    types: posted.many('types'),
    sign: posted.one('sign') || null,
    advisory: posted.one('advisory') || null,
    term: posted.one('term') || null,
    isDefault: posted.one('isDefault') === 'on',
  }
}

function faults(error: z.ZodError): Problem {
  return formProblem(error.issues.map(issue => ({ field: String(issue.path[0] ?? ''), code: issue.message })))
}

/** Everything on the page of registers. */
export async function registersView(asker: Asker, body: BodyAt, asked: { key: string; number: string }) {
  const { app, today, lang } = asker
  const db = app.db.kysely
  const [registers, series] = [await registersOf(db, body.id), await bookSeries(db, body.id)]
  const byType = Object.keys(documentTypes).map(id => seriesByType(id as keyof typeof documentTypes))
  const kept = series.map(each => ({ key: each.key, name: each.name ?? seriesName(each.key), term: null as string | null }))
  const own = registers
    .filter(each => each.direction === 'di')
    .map(each => ({ key: each.series, name: each.name, term: each.term }))
  const all = [...own, ...kept, ...byType].filter((each, i, list) => list.findIndex(other => other.key === each.key) === i)
  const rows = []
  for (const each of [...own, ...kept].filter((one, i, list) => list.findIndex(other => other.key === one.key) === i)) {
    const next = await inTransaction(app.db, tx =>
      forecastNumber(tx, { key: each.key, body: body.id, on: today, term: each.term }),
    )
    const lines = await numberLines(db, { key: each.key, body: body.id, period: next.period })
    rows.push({
      key: each.key,
      name: each.name,
      period: next.period,
      next: next.number,
      open: lines.map(line => ({ ...line, at: whenWords(line.at, lang) })),
    })
  }
  return {
    registers: registers.map(({ id, name, direction, types, sign, advisory, term, isDefault }) => ({
      id,
      name,
      direction,
      sign,
      advisory,
      term,
      isDefault,
      types: types.map(type => nameOfType(type, systemOf(body))),
    })),
    rows,
    choices: all.map(({ key, name }) => ({ value: key, label: name })),
    types: typeChoices(systemOf(body)),
    answer: await numberAsked(asker, body, asked),
  }
}

/** Is a given number taken, and by what? (A043) */
async function numberAsked({ app, today, lang }: Asker, body: BodyAt, { key, number }: { key: string; number: string }) {
  if (!/^\d{1,7}$/u.test(number) || key === '') return null
  const term = (await registersOf(app.db.kysely, body.id, 'di')).find(each => each.series === key)?.term ?? null
  const { period } = await inTransaction(app.db, tx => forecastNumber(tx, { key, body: body.id, on: today, term }))
  const lines = await numberLines(app.db.kysely, { key, body: body.id, period, number: Number(number) })
  return { number: Number(number), key, period, lines: lines.map(line => ({ ...line, at: whenWords(line.at, lang) })) }
}
