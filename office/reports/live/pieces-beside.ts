import { isProblem } from '../../../kernel/problem.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import type { LiveFigures } from './figure.ts'
import type { figuresIn, Piece, piecesOf } from './pieces.ts'

const PIECES = new URL('./pieces.ts', import.meta.url)
const readPieces = beside<typeof piecesOf>(PIECES, 'piecesOf')
const readFigures = beside<typeof figuresIn>(PIECES, 'figuresIn')

/** A text as paragraphs of pieces, read beside the server; as plain words where it takes too long. */
export async function piecesBeside(by: string, text: string, figures: LiveFigures): Promise<Piece[][]> {
  const pieces = await readPieces({ by, ms: READING_MS.page }, text, figures)
  if (!isProblem(pieces)) return pieces
  return text.split(/\n+/u).flatMap(line => (line.trim() === '' ? [] : [[{ kind: 'words', text: line }]]))
}

/** How many live and how many typed figures texts have, read beside the server; null where it takes too long. */
export async function figuresBeside(by: string, texts: readonly string[]): Promise<{ live: number; typed: number } | null> {
  const counts = await readFigures({ by, ms: READING_MS.page }, texts)
  return isProblem(counts) ? null : counts
}
