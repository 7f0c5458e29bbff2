import { mayBeGiven } from '../../libs/official-document/tasks/assignable.ts'
import { rowsIn } from '../../libs/official-document/tasks/extract-tasks.ts'
import { addDays, weekdayOf } from '../../libs/official-document/tasks/iso.ts'
import { kindOf, topicOf } from '../../libs/official-document/tasks/kind-of-document.ts'
import { featuresOfStart } from '../../libs/official-document/tasks/reader/acts.ts'
import { featuresOfKind, featuresOfName } from '../../libs/official-document/tasks/reader/features.ts'
import type { Around, Choice } from '../../libs/official-document/tasks/reader/choices.ts'
import { judgeWith } from '../../libs/official-document/tasks/reader/model.ts'
import type { Piece } from '../../libs/official-document/tasks/reader/pieces.ts'
import type { Sheet } from '../../libs/official-document/tasks/reader/sheet.ts'
import { walk, type WalkOptions } from '../../libs/official-document/tasks/reader/walk.ts'
import type { Weights } from '../../libs/official-document/tasks/reader/weigh.ts'
import { goldJudge } from './judge-gold.ts'
import { learn, type Example } from './learn.ts'
import type { Sample } from './samples.ts'
import type { Got } from './tally.ts'

export type Examples = { choices: Example[]; starts: Example[] }
export type Learnt = { choices: Weights; starts: Weights }

/** A missed task costs the office more than a proposal that is struck out: the choice "nothing" is made dearer by so much. */
const LEAN = 1.05
/** Many features say nearly the same: large weights are dear. */
const PENALTY = 4

export function learnt(examples: readonly Examples[]): Learnt {
  const choices = new Map(
    learn(
      examples.flatMap(e => e.choices),
      { penalty: PENALTY },
    ),
  )
  choices.set('nothing', (choices.get('nothing') ?? 0) - LEAN)
  return { choices, starts: learn(examples.flatMap(e => e.starts)) }
}

/** What a sample teaches: for each piece the features of every choice, and which is right. */
export function examplesOf(sample: Sample): Examples {
  const found: Examples = { choices: [], starts: [] }
  const { weight } = sample
  read(sample, (block, view) => {
    const gold = goldJudge(sample, lengthBefore(sample), block, view)
    return {
      mayLead: gold.mayLead,
      choice(sheet, piece, around, choices) {
        const right = gold.choice(sheet, piece, around, choices)
        if (gold.teaches()) found.choices.push(exampleOf(sheet, piece, around, choices, { right, weight }))
        return right
      },
      start(sheet, piece, after, starts) {
        const right = gold.start(sheet, piece, after, starts)
        found.starts.push({ shared: [[]], candidates: starts.map(s => ({ of: 0, own: featuresOfStart(sheet, piece, after, s) })), right, weight }) // prettier-ignore
        return right
      },
    }
  })
  return found
}

const KINDS = ['nothing', 'rest', 'inherits', 'acts', 'names'] as const

const exampleOf = (
  sheet: Sheet,
  piece: Piece,
  around: Around,
  choices: readonly Choice[],
  { right, weight }: { right: number; weight: number },
): Example => ({
  shared: KINDS.map(is => (choices.some(c => c.is === is) ? featuresOfKind(sheet, piece, around, is) : [])),
  candidates: choices.map(c => ({ of: KINDS.indexOf(c.is), own: featuresOfName(sheet, piece, c, around) })),
  right,
  weight,
})

/** Proposals for a sample: rows of its tables, and what the weights choose in the rest. */
export function readWith(weights: Learnt, sample: Sample): Got[] {
  const rows = rowsIn(sample.text, dueOf(sample)).tasks.map(({ span, leads }) => ({ span, leads }))
  return [...rows, ...read(sample, () => judgeWith(weights, name => mayBeGiven(name, sample.issuer)))]
}

function read(sample: Sample, judge: WalkOptions['judge']): Got[] {
  const { text, context, whole } = sample
  const by = lengthBefore(sample)
  const kind = whole ? kindOf(text) : '-'
  const topic = whole ? topicOf(text) : '-'
  const due = dueOf(sample)
  const { lines } = rowsIn(text, due)
  const skip: WalkOptions['skip'] = block => by === 0 && lines.has(block.line)
  return walk({ text, context, due, kind, topic, issuer: null, names: new Set(), judge, skip }).map(w => {
    const [a, b] = w.view.span(w.act.start, w.act.end)
    return { span: [w.block.words + a - by, w.block.words + b - by], leads: w.leads }
  })
}

const dueOf = ({ docDate }: Sample): WalkOptions['due'] => ({ docDate, addWorkingDays })
const lengthBefore = ({ context }: Sample): number => (context ? context.length + 2 : 0)

function addWorkingDays(day: string, n: number): string {
  let last = day
  for (let left = n; left > 0;) {
    last = addDays(last, 1)
    if (weekdayOf(last) <= 5) left--
  }
  return last
}
