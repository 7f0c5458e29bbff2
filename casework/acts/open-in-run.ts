import type { Opening } from '../../kernel/effects.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import { takeNumber } from '../../records/index.ts'
import { chainStart } from '../chain/chain.ts'
import { parsedInput, refusedInput } from './input.ts'
import { newestProcess } from '../registry.ts'
import type { Done, Run } from './run.ts'
import { step } from './step.ts'

/** Opens a matter inside a run: by an effect, or by one of the two above. */
export async function openInRun(
  run: Run,
  opening: Opening,
  cause: { matter: Uuid; seq: number } | null,
): Promise<Done | Problem> {
  const process = newestProcess(opening.process)
  const act = process.acts[opening.act]
  if (act?.from !== 'new') throw new Error(`${opening.process}.${opening.act} does not open a matter`)
  const input = parsedInput(act, opening.input)
  if (refusedInput(input)) return input
  const code = await takeCode(run, process, opening)
  if (isProblem(code)) return code
  const born = unborn(process, opening, {
    id: opening.id ?? newId(run.recordedAt.getTime()),
    code: code.code,
    today: run.now.today,
  })
  return step(run, {
    process,
    kind: opening.act,
    before: born,
    opening: true,
    prevHash: chainStart(born.id),
    input,
    effectiveOn: run.now.today,
    cause,
    ...(cause ? { actor: { account: null, name: `system:${opening.process}.open`, post: null, delegation: null } } : {}),
  })
}

/** The matter as it is before its first act: in no state yet. */
export function unborn(process: ProcessDef, opening: Opening, made: { id: Uuid; code: string; today: string }): MatterState {
  return {
    id: made.id,
    process: process.id,
    version: process.version,
    code: made.code,
    title: opening.title,
    state: '',
    open: true,
    outcome: null,
    holder: opening.holder,
    parties: opening.parties ?? [],
    secrecy: opening.secrecy ?? 'normal',
    parent: opening.parent ?? null,
    source: opening.source ?? null,
    urgency: opening.urgency ?? 'thuong',
    receivedOn: opening.receivedOn ?? made.today,
    closedOn: null,
    submittedOn: null,
    fields: {},
    clocks: [],
    lastSeq: 0,
  }
}

/** The unique reference: type, year and running number (NV-2026-1187). Its series may have gaps: it is not an official number. */
async function takeCode(run: Run, process: ProcessDef, opening: Opening): Promise<{ code: string } | Problem> {
  const on = run.now.today
  const key = `ma:${process.codePrefix}`
  const held = run.unwritten.codes.get(key)
  // The run that took a number of the series holds its row until it commits: the next numbers are its own.
  const taken = held
    ? { ...held, number: held.number + 1, unasked: held.unasked + 1 }
    : await takeNumber(run.tx, { key, body: null, on, matter: opening.id ?? null, at: run.recordedAt, gapFree: false })
  if (isProblem(taken)) return taken
  run.unwritten.codes.set(key, { unasked: 0, ...taken })
  return { code: `${process.codePrefix}-${on.slice(0, 4)}-${String(taken.number).padStart(4, '0')}` }
}
