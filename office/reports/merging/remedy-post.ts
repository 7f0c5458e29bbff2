import type { Asker } from '../../../casework/asker.ts'
import { perform, type Performed, type ReadMatter } from '../../../casework/index.ts'
import { followUp } from '../../../casework/jobs.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import { readDate } from '../../../ui/format.ts'
import { giveTask, matchBody } from '../../directives/index.ts'
import { limitationsOf } from './limitations.ts'
import { inWords } from './merged-report.ts'
import { reportNow } from './report-now.ts'
import { requestBrief } from '../requests/request-process.ts'
import { textOf } from '../unit-reports/unit-text.ts'

/** A task for a limitation as it is typed: who, until when, by what it is seen to be done. */
export type RemedyTyped = {
  readonly limitation: string
  readonly content: string
  readonly body: string
  readonly dueOn: string
  readonly measure: string
}

/**
 * Gives a directive for a limitation of the report, in one transaction with the note of it in the request. Problems: `reports/no-limitation`,
 * `reports/body-unknown`, `reports/measure-needed`, `form/not-a-date`, `reports/no-chief`, and those of giving a task.
 */
export async function giveRemedy(
  asker: Asker,
  { matter }: ReadMatter,
  typed: RemedyTyped,
  key: string,
): Promise<Performed | Problem> {
  const { app, world, viewer, today } = asker
  const limitation = limitationsOf(requestBrief(matter).outline, node => textOf(matter, node)?.text ?? '').find(
    each => each.key === typed.limitation,
  )
  if (!limitation) return problem('reports/no-limitation')
  const dueOn = readDate(typed.dueOn)
  if (!dueOn) return fieldProblem('form/not-a-date', 'dueOn')
  if (typed.measure.trim().length < 3) return fieldProblem('reports/measure-needed', 'measure')
  const { body } = await matchBody(app.db.kysely, typed.body, today)
  if (!body) return fieldProblem('reports/body-unknown', 'body', { name: typed.body })
  const { figures } = await reportNow(asker, matter)
  return inTransaction(app.db, async (tx: Tx): Promise<Performed | Problem> => {
    const { chiefOfOffice } = await followUp(tx)
    if (!chiefOfOffice) return problem('reports/no-chief')
    const given = await giveTask(tx, world, viewer, {
      key: `${key}:giao`,
      content: inWords(typed.content, figures),
      leads: [body],
      assigner: chiefOfOffice,
      dueOn,
      product: typed.measure.trim(),
      source: 'bao-cao',
      quote: { text: inWords(limitation.text, figures), mark: null, sourceLabel: `${matter.code}: ${matter.title}` },
    })
    if (isProblem(given)) return given
    return perform(tx, world, viewer, {
      matterId: matter.id,
      act: 'giao-khac-phuc',
      input: { limitation: limitation.key, matter: given.matterId, code: given.code },
      key: `${key}:ghi`,
    })
  })
}
