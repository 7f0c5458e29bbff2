import { examplesOf, learnt, type Examples, type Learnt } from './examples.ts'
import type { Sample, Samples } from './samples.ts'

const FOLDS = 5

/** Labels parted into folds, documents whole; each fold is read by models that never saw it. */
export class Folds {
  readonly real: Sample[]
  private readonly invented: Examples[]
  private readonly foldOf: (s: Sample) => number
  private readonly taught: Map<Sample, Examples>
  private readonly models = new Map<string, Learnt>()
  private readonly walked = new Map<string, Examples>()

  constructor({ records, documents, invented }: Samples) {
    this.real = [...records, ...documents]
    this.invented = invented.map(s => examplesOf(s))
    this.taught = new Map(this.real.map(s => [s, examplesOf(s)]))
    const groupOf = grouping(records, documents)
    const groups = [...new Set(this.real.map(groupOf))].toSorted()
    this.foldOf = s => groups.indexOf(groupOf(s)) % FOLDS
  }

  /** Samples of a fold. */
  of(fold: number): Sample[] {
    return this.real.filter(s => this.foldOf(s) === fold)
  }

  static get all(): number[] {
    return [...Array(FOLDS).keys()]
  }

  /**
   * Weights from all folds but one (or from all): first from labels as if everything before had been read rightly, then also from what a reader
   * makes of each document that had not seen it.
   */
  weights(without: number | null): Learnt {
    const inside = this.real.filter(s => this.foldOf(s) !== without)
    if (process.env.DAGGER === '0') return this.plain(new Set(without === null ? [] : [without]))
    return learnt([...this.invented, ...inside.flatMap(s => [this.taught.get(s) ?? [], this.walk(s, without)].flat())])
  }

  private plain(without: ReadonlySet<number>): Learnt {
    const key = [...without].toSorted().join()
    const known = this.models.get(key)
    if (known) return known
    const inside = this.real.filter(s => !without.has(this.foldOf(s)))
    const made = learnt([...this.invented, ...inside.flatMap(s => this.taught.get(s) ?? [])])
    this.models.set(key, made)
    return made
  }

  private walk(sample: Sample, without: number | null): Examples {
    const fold = this.foldOf(sample)
    return examplesOf(sample, this.plain(new Set(without === null ? [fold] : [fold, without])))
  }
}

/** Paragraphs that stand in a labelled document go with it. */
function grouping(paragraphs: readonly Sample[], wholes: readonly Sample[]): (s: Sample) => string {
  const plain = (text: string): string => text.replace(/\s+/g, ' ')
  const texts = wholes.map(d => [d.id, plain(d.text)] as const)
  const home = new Map<string, string>()
  for (const p of paragraphs) {
    const found = texts.find(([, text]) => text.includes(plain(p.text).slice(10, 70)))
    if (found) home.set(p.group, found[0])
  }
  return s => home.get(s.group) ?? s.group
}
