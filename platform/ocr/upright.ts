/** Words of a line with their places on the page, in pixels. */
export type Word = { readonly text: string; readonly confidence: number; readonly bbox: Box }
export type TextLine = { readonly words: readonly Word[]; readonly bbox: Box }
type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

const WAYS: Record<'right' | 'left' | 'down' | 'up', (box: Box) => Box> = {
  right: box => box,
  left: ({ x0, y0, x1, y1 }) => ({ x0: -x1, y0: -y1, x1: -x0, y1: -y0 }),
  down: ({ x0, y0, x1, y1 }) => ({ x0: y0, y0: -x1, x1: y1, y1: -x0 }),
  up: ({ x0, y0, x1, y1 }) => ({ x0: -y1, y0: x0, x1: -y0, y1: x1 }),
}

/** The engine also reads lines that run down, up or backwards on a page that lies the wrong way: the same lines as if it lay right. */
export function upright(lines: readonly TextLine[]): readonly TextLine[] {
  const votes = { right: 0, left: 0, down: 0, up: 0 }
  for (const { words } of lines) {
    const [first, last] = [words[0]?.bbox, words.at(-1)?.bbox]
    if (words.length < 3 || !first || !last) continue
    const [across, along] = [last.x0 - first.x0, last.y0 - first.y0]
    votes[Math.abs(across) > Math.abs(along) ? (across > 0 ? 'right' : 'left') : along > 0 ? 'down' : 'up'] += words.length
  }
  const { right, left, down, up } = votes
  const most = Math.max(right, left, down, up)
  const way = right === most ? WAYS.right : left === most ? WAYS.left : down === most ? WAYS.down : WAYS.up
  return lines.map(line => ({ bbox: way(line.bbox), words: line.words.map(word => ({ ...word, bbox: way(word.bbox) })) }))
}
