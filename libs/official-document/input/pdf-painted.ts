import { followedBy, matrixOf, UNIT, type Matrix } from './matrix.ts'
import type { PdfItem } from './pdf-page.ts'

/** The operators that matter here, by the numbers pdf.js gives them. */
export type Operators = Readonly<Record<string, number>>
export interface OperatorList {
  fnArray: number[]
  argsArray: unknown[]
}

/** A letter as pdf.js shows it; a number in its place moves the pen by thousandths of the size. */
interface Glyph {
  unicode: string
  width: number
  isSpace?: boolean
}

/** What one annotation paints: its runs of text, placed on the page. */
export type Painted = PdfItem[]

/** The text that the annotations of these ids paint, in their order. The page's own text is passed over. */
export function paintedText({ fnArray, argsArray }: OperatorList, ops: Operators, ids: ReadonlySet<unknown>): Painted[] {
  const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]))
  const all: Painted[] = []
  let pen: Pen | null = null
  for (const [i, code] of fnArray.entries()) {
    const given = argsArray[i]
    const args: readonly unknown[] = Array.isArray(given) ? given : []
    const name = names.get(code) ?? ''
    if (name === 'beginAnnotation') {
      const [id, , place, own] = args
      if (!ids.has(id)) continue
      pen = new Pen(followedBy(matrixOf(listOf(own)), matrixOf(listOf(place))))
      all.push(pen.runs)
    } else if (name === 'endAnnotation') pen = null
    else if (pen) STEPS[name]?.(pen, args)
  }
  return all.filter(runs => runs.length > 0)
}

/** The state of text and of the plane while an appearance is painted (ISO 32000-1, 9.3 and 9.4). */
class Pen {
  readonly runs: PdfItem[] = []
  readonly #kept: { plane: Matrix; text: TextState }[] = []
  plane: Matrix
  text: TextState = { size: 0, letters: 0, words: 0, wide: 1, leading: 0, rise: 0 }
  at: Matrix = UNIT
  line: Matrix = UNIT

  constructor(plane: Matrix) {
    this.plane = plane
  }

  save(): void {
    this.#kept.push({ plane: this.plane, text: this.text })
  }

  restore(): void {
    const kept = this.#kept.pop()
    if (kept) Object.assign(this, kept)
  }

  set(change: Partial<TextState>): void {
    this.text = { ...this.text, ...change }
  }

  startAt(at: Matrix): void {
    this.at = at
    this.line = at
  }

  moveBy(x: number, y: number): void {
    this.startAt(followedBy([1, 0, 0, 1, x, y], this.line))
  }

  /** Blanks at both ends do not count to the run: stamps are pushed into place with them. */
  show(glyphs: readonly (Glyph | number)[]): void {
    const { size, letters, words, wide, rise } = this.text
    let [x, from, to, text] = [0, 0, 0, '']
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        x -= (glyph / 1000) * size * wide
        continue
      }
      const ink = /\S/u.test(glyph.unicode)
      if (ink && text === '') from = x
      if (ink || text !== '') text += glyph.unicode
      x += ((glyph.width / 1000) * size + letters + (glyph.isSpace ? words : 0)) * wide
      if (ink) to = x
    }
    const start = followedBy(followedBy([1, 0, 0, 1, from, rise], this.at), this.plane)
    const scale = Math.hypot(start[0], start[1])
    if (text !== '')
      this.runs.push({
        str: text.trimEnd(),
        transform: [...start],
        width: (to - from) * scale,
        height: Math.abs(size) * Math.hypot(start[2], start[3]),
      })
    this.at = followedBy([1, 0, 0, 1, x, 0], this.at)
  }
}

interface TextState {
  size: number
  /** Added after every letter, and after every blank. */
  letters: number
  words: number
  wide: number
  leading: number
  rise: number
}

type Step = (pen: Pen, args: readonly unknown[]) => void
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)
const listOf = (value: unknown): ArrayLike<number> => (Array.isArray(value) || value instanceof Float32Array ? value : UNIT)

const STEPS: Readonly<Record<string, Step>> = {
  save: pen => pen.save(),
  restore: pen => pen.restore(),
  paintFormXObjectBegin: (pen, [matrix]) => {
    pen.save()
    if (matrix) pen.plane = followedBy(matrixOf(listOf(matrix)), pen.plane)
  },
  paintFormXObjectEnd: pen => pen.restore(),
  transform: (pen, args) => {
    pen.plane = followedBy(matrixOf(args.map(number)), pen.plane)
  },
  beginText: pen => pen.startAt(UNIT),
  setFont: (pen, [, size]) => pen.set({ size: number(size) }),
  setCharSpacing: (pen, [letters]) => pen.set({ letters: number(letters) }),
  setWordSpacing: (pen, [words]) => pen.set({ words: number(words) }),
  setHScale: (pen, [percent]) => pen.set({ wide: number(percent) / 100 }),
  setLeading: (pen, [leading]) => pen.set({ leading: number(leading) }),
  setTextRise: (pen, [rise]) => pen.set({ rise: number(rise) }),
  setTextMatrix: (pen, [matrix]) => pen.startAt(matrixOf(listOf(matrix))),
  moveText: (pen, [x, y]) => pen.moveBy(number(x), number(y)),
  setLeadingMoveText: (pen, [x, y]) => {
    pen.set({ leading: -number(y) })
    pen.moveBy(number(x), number(y))
  },
  nextLine: pen => pen.moveBy(0, -pen.text.leading),
  showText: (pen, [glyphs]) => pen.show(Array.isArray(glyphs) ? glyphs.filter(isShown) : []),
}

const isShown = (value: unknown): value is Glyph | number =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value)
