import { readingView, type ReadingView } from '../../libs/official-document/gazetteer/reading-view.ts'
import { mayBeGiven } from '../../libs/official-document/tasks/assignable.ts'
import type { Block } from '../../libs/official-document/tasks/outline/blocks.ts'
import { firstWord, type Choice } from '../../libs/official-document/tasks/reader/choices.ts'
import { wholeName } from '../../libs/official-document/tasks/reader/features.ts'
import type { Piece } from '../../libs/official-document/tasks/reader/pieces.ts'
import type { Judge } from '../../libs/official-document/tasks/reader/read-block.ts'
import type { Sheet } from '../../libs/official-document/tasks/reader/sheet.ts'
import { tokensOf } from '../../libs/official-document/tasks/reader/tokens.ts'
import type { GoldTask, Sample } from './samples.ts'

type Place = (sheet: Sheet, token: number) => number

/** The labels of a sample as a judge of its pieces. `before` is the length of what stands before its text. */
export function goldJudge(sample: Sample, before: number, block: Block, view: ReadingView): Judge & { teaches(): boolean } {
  const place: Place = ({ tokens }, i) => block.words + view.span(tokens[i]?.start ?? 0, tokens[i]?.end ?? 0)[0] - before
  const begun = (sheet: Sheet, { from, to }: Piece): GoldTask | undefined =>
    sample.tasks.find(t => t.span[0] >= place(sheet, from) && t.span[0] <= place(sheet, to - 1))
  const known: Known = { sample, task: undefined, place, teaches: true }
  return {
    teaches: () => known.teaches,
    mayLead: name => mayBeGiven(name, sample.issuer),
    choice(sheet, piece, _around, choices) {
      known.task = begun(sheet, piece)
      const right = rightChoice(known, sheet, piece, choices)
      const [from, to] = [place(sheet, piece.from), place(sheet, piece.to - 1)]
      if (!known.task && sample.doubted.some(([a, b]) => a <= to && b >= from)) known.teaches = false
      return right
    },
    start(sheet, piece, _after, starts) {
      const task = begun(sheet, piece)
      if (!task) return 0
      const away = starts.map(s => Math.abs(place(sheet, s.at) - task.span[0]))
      return Math.max(0, away.indexOf(Math.min(...away)))
    },
  }
}

/** `teaches` is false where the lead stands in the piece but no choice names it: nothing is to be learnt from that. */
type Known = { sample: Sample; task: GoldTask | undefined; place: Place; teaches: boolean }

function rightChoice(known: Known, sheet: Sheet, piece: Piece, choices: readonly Choice[]): number {
  const { sample, task, place } = known
  known.teaches = true
  const index = (is: Choice['is']): number => choices.findIndex(c => c.is === is)
  const named = (is: 'acts' | 'names', run: [number, number] | null): number =>
    run ? choices.findIndex(c => c.is === is && c.from === run[0] && c.to === run[1]) : -1
  const nothing = index('nothing') >= 0 ? index('nothing') : Math.max(0, index('inherits'))
  const or = (a: number, b: number): number => (a >= 0 ? a : b)
  if (task) {
    const run = leadRun(sheet, task, piece, place)
    const acts = named('acts', run)
    known.teaches = run === null || acts >= 0
    return or(acts, or(index('inherits'), nothing))
  }
  const [from, last] = [place(sheet, piece.from), place(sheet, piece.to - 1)]
  if (sample.tasks.some(t => t.span[0] < from && t.span[1] >= (from + last) / 2)) return or(index('rest'), nothing)
  for (const other of sample.tasks) {
    const k = named('names', leadRun(sheet, other, piece, place))
    if (k >= 0) return k
  }
  const first = firstWord(sheet, piece)
  const heading = piece.from === 0 && piece.to === sheet.tokens.length && sheet.s.length < 200 && sheet.nameFrom[first] === first
  return heading && wholeName(sheet, piece, first) ? or(choices.findLastIndex(c => c.is === 'names' && c.from === first), nothing) : nothing // prettier-ignore
}

/** Where in the piece the leads of the task are printed, if they are. */
function leadRun(sheet: Sheet, task: GoldTask, piece: Piece, place: Place): [number, number] | null {
  let run: [number, number] | null = null
  for (const lead of task.leads) {
    const words = tokensOf(readingView(lead.trim()).s).map(t => t.word)
    for (let i = piece.to - words.length; i >= piece.from; i--) {
      if (!mayStand(task, place(sheet, i)) || !words.every((w, k) => sheet.tokens[i + k]?.word === w)) continue
      run = run ? [Math.min(run[0], i), Math.max(run[1], i + words.length)] : [i, i + words.length]
      break
    }
  }
  return run && run[1] - run[0] < 120 ? run : null
}

/** A lead stands before its task, near where the reader saw it. */
function mayStand(task: GoldTask, at: number): boolean {
  if (at >= task.span[0]) return false
  return task.leadAt ? at >= task.leadAt[0] - 150 && at <= task.leadAt[0] + 400 : task.span[0] - at <= 6000
}
