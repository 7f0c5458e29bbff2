import type { GoldTask, Sample, Span } from './samples.ts'

export type Got = { span: Span; leads: string[] }

export const cover = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))

const bag = (names: readonly string[]): string[] => names.join(' ').normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy').match(/[\p{L}\p{N}]+/gu) ?? [] // prettier-ignore
const plain = (name: string | undefined): string => bag(name === undefined ? [] : [name]).join(' ')

/** The same body in other words: F1 of the words at least 0.6. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const left = bag(b)
  const [n, m] = [bag(a).length, left.length]
  let hit = 0
  for (const word of bag(a)) {
    const at = left.indexOf(word)
    if (at < 0) continue
    hit++
    left.splice(at, 1)
  }
  return n + m > 0 && (2 * hit) / (n + m) >= 0.6
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const right = b.map(plain)
  const hit = a.filter(name => right.includes(plain(name))).length
  return plain(a[0]) === plain(b[0]) || (2 * hit) / (a.length + b.length) >= 0.5
}

/** Counts as the judges do: found, of these with the right lead, proposals that are none. */
export class Tally {
  wanted = 0
  given = 0
  found = 0
  right = 0
  strict = 0
  /** Proposals where the readers were in doubt: they count neither for nor against. */
  inDoubt = 0

  /** Counts a sample; `tell` hears of each difference. */
  add(sample: Sample, got: readonly Got[], tell: (difference: string) => void = () => {}): void {
    const rest = [...got]
    this.wanted += sample.tasks.length
    for (const task of sample.tasks) {
      const at = rest.findIndex(g => cover(g.span, task.span) >= 0.3)
      const [g] = at < 0 ? [] : rest.splice(at, 1)
      if (!g) tell(`missed ${sample.id} [${task.leads.join(' + ')}] ${wordsOf(sample, task)}`)
      else
        this.judge(task, g, lead =>
          tell(`lead ${sample.id} wanted [${task.leads.join(' + ')}] got [${lead}] ${wordsOf(sample, task)}`),
        )
    }
    const none = rest.filter(g => !sample.doubted.some(d => cover(d, g.span) >= 0.3))
    this.given += got.length - rest.length + none.length
    this.inDoubt += rest.length - none.length
    for (const g of none) tell(`none ${sample.id} [${g.leads.join(' + ')}] ${wordsOf(sample, g)}`)
  }

  private judge(task: GoldTask, got: Got, wrong: (lead: string) => void): void {
    this.found++
    const strict = sameNames(got.leads, task.leads)
    if (strict) this.strict++
    if (strict || sameWords(got.leads, task.leads)) this.right++
    else wrong(got.leads.join(' + '))
  }

  toString(): string {
    const f1 = (hit: number): string => ((200 * hit) / (this.given + this.wanted)).toFixed(1)
    const of = (a: number, b: number): string => `${((100 * a) / b).toFixed(1)} %`
    return `${this.wanted} tasks, ${this.given} proposals: F1 right lead ${f1(this.right)}, to the letter ${f1(this.strict)}, span ${f1(this.found)}; found ${of(this.found, this.wanted)}, of these right lead ${of(this.right, this.found)}, none ${of(this.given - this.found, this.given)} (with those in doubt ${of(this.given + this.inDoubt - this.found, this.given + this.inDoubt)})`
  }
}

const wordsOf = (sample: Sample, { span }: { span: Span }): string => sample.text.slice(...span).replace(/\s+/g, ' ').slice(0, 100) // prettier-ignore
