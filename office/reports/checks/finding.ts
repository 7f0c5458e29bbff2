export const RULES = [
  'not-checked',
  'comment-open',
  'node-empty',
  'numbering-gap',
  'annex-empty',
  'cell',
  'row-label',
  'sum',
  'text-annex',
  'outside-period',
  'no-such-day',
  'body-ended',
  'wrong-term',
  'cited-date',
  'cited-unknown',
  'repeated',
  'repeated-earlier',
  'claim',
  'share',
  'part-over-whole',
  'wrong-share',
  'superlative',
  'no-cause',
  'no-task',
  'not-held',
  'absurd',
  'broken-figure',
  'no-figure',
] as const
export type Rule = (typeof RULES)[number]

/** Something that may be wrong: which rule, where, by which words, and how to mend it. */
export type Finding = {
  /** The same as long as the same words stand at the same place: what is kept with a reason is kept by it. */
  readonly key: string
  readonly rule: Rule
  /** Id of the node or the annex. */
  readonly node: string | null
  readonly annex: string | null
  /** The words it is about. */
  readonly place: string
  readonly data: Readonly<Record<string, string | number>>
  /** Faults of figures must be mended; a judgement of words may be kept with a reason. */
  readonly mayKeep: boolean
  /** Said and no more: it stands in nobody's way. */
  readonly note: boolean
}

type Made = Omit<Finding, 'key' | 'mayKeep' | 'note' | 'data' | 'node' | 'annex'> &
  Partial<Pick<Finding, 'mayKeep' | 'note' | 'data' | 'node' | 'annex'>>

export function finding({ mayKeep = true, note = false, data = {}, node = null, annex = null, ...rest }: Made): Finding {
  return { ...rest, mayKeep, note, data, node, annex, key: [rest.rule, node ?? annex ?? '', rest.place].join('|').slice(0, 200) }
}

/** Sentences of a text, without their line ends. */
export function sentencesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/(?<=[.!?;])\s+|\n+/u)
    .map(sentence => sentence.replaceAll(/\s+/gu, ' ').trim())
    .filter(sentence => sentence !== '')
}
