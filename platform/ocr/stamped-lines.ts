import type { TextLine, Word } from './upright.ts'

/** The recognised lines with the words of a page's stamps and fields, which are no part of its picture: each on the line it lies on. */
export function stampedLines(lines: readonly TextLine[], stamps: readonly Word[]): readonly TextLine[] {
  return stamps.reduce(withStamp, lines)
}

const middle = ({ y0, y1 }: Word['bbox']): number => (y0 + y1) / 2
const along = ({ x0, x1 }: Word['bbox']): number => (x0 + x1) / 2

function withStamp(lines: readonly TextLine[], stamp: Word): readonly TextLine[] {
  const tall = stamp.bbox.y1 - stamp.bbox.y0
  const apart = (line: TextLine): number => Math.abs(middle(line.bbox) - middle(stamp.bbox))
  const line = lines.filter(one => apart(one) < tall && beside(one, stamp, tall)).toSorted((a, b) => apart(a) - apart(b))[0]
  if (!line) {
    const below = lines.findIndex(({ bbox }) => bbox.y0 > stamp.bbox.y0)
    return lines.toSpliced(below < 0 ? lines.length : below, 0, { words: [stamp], bbox: stamp.bbox })
  }
  const words = [...line.words, stamp].toSorted((a, b) => along(a.bbox) - along(b.bbox))
  return lines.map(one => (one === line ? { ...line, words } : one))
}

/** Columns of the head are lines of their own: the stamp belongs to one it lies in or next to. */
const beside = ({ bbox }: TextLine, stamp: Word, tall: number): boolean =>
  stamp.bbox.x0 - bbox.x1 < 3 * tall && bbox.x0 - stamp.bbox.x1 < 3 * tall
