import { attribute, piecesOf } from './xml.ts'

interface Level {
  start: number
  format: string
  /** "%1.%2." */
  text: string
}

type Levels = Map<number, Level>

/** Numbers which Word writes in front of list paragraphs without storing them in the text. */
export class Numbering {
  private readonly lists = new Map<string, Levels>()
  private readonly counts = new Map<string, number[]>()

  /** From word/numbering.xml; null where the file has none. */
  constructor(xml: string | null) {
    if (xml) this.read(xml)
  }

  private read(xml: string): void {
    const abstracts = new Map<string, Levels>()
    let levels: Levels | null = null
    let level: Level | null = null
    let list: string | null = null
    for (const piece of piecesOf(xml)) {
      if (!('open' in piece)) continue
      const value = attribute(piece.attributes, 'w:val')
      if (piece.open === 'w:abstractNum')
        abstracts.set(attribute(piece.attributes, 'w:abstractNumId') ?? '', (levels = new Map()))
      else if (piece.open === 'w:num') [list, levels, level] = [attribute(piece.attributes, 'w:numId'), null, null]
      else if (piece.open === 'w:abstractNumId' && list) this.lists.set(list, abstracts.get(value ?? '') ?? new Map())
      else if (piece.open === 'w:lvl' && levels)
        levels.set(Number(attribute(piece.attributes, 'w:ilvl')), (level = { start: 1, format: 'decimal', text: '' }))
      else if (level) setLevel(level, piece.open, value ?? '')
    }
  }

  /** The label of the next paragraph of a list, "" for a bullet or an unknown list. */
  next(list: string, depth: number): string {
    const levels = this.lists.get(list)
    const level = levels?.get(depth)
    if (!levels || !level) return ''
    const counts = this.counts.get(list) ?? []
    counts.length = Math.max(counts.length, depth + 1)
    counts[depth] = (counts[depth] ?? level.start - 1) + 1
    this.counts.set(list, counts.slice(0, depth + 1))
    if (level.format === 'bullet') return '-'
    return level.text.replace(/%(\d)/gu, (_, n: string) => {
      const at = Number(n) - 1
      return written(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal')
    })
  }
}

function setLevel(level: Level, tag: string, value: string): void {
  if (tag === 'w:start') level.start = Number(value)
  else if (tag === 'w:numFmt') level.format = value
  else if (tag === 'w:lvlText') level.text = value
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] // prettier-ignore

function written(count: number, format: string): string {
  if (format === 'lowerLetter') return String.fromCharCode(96 + (((count - 1) % 26) + 1))
  if (format === 'upperLetter') return String.fromCharCode(64 + (((count - 1) % 26) + 1))
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  if (format !== 'upperRoman' && format !== 'lowerRoman') return String(count)
  let [left, roman] = [count, '']
  for (const [amount, mark] of ROMAN) while (left >= amount) [left, roman] = [left - amount, roman + mark]
  return format === 'lowerRoman' ? roman.toLowerCase() : roman
}
