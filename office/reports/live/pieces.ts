import type { LiveFigures } from './figure.ts'
import { segmentsOf } from './tokens.ts'
import { typedFigures } from './typed.ts'

/** A piece of a paragraph as a page shows it. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  /** Opens its evidence. */
  | { readonly kind: 'live'; readonly token: string; readonly text: string; readonly known: boolean }
  /** Typed by hand: nothing stands behind it. */
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'broken'; readonly text: string }

/** A text as paragraphs of pieces: words, live figures, figures typed by hand. */
export function piecesOf(text: string, figures: LiveFigures): Piece[][] {
  return text
    .split(/\n+/u)
    .filter(line => line.trim() !== '')
    .map(line =>
      segmentsOf(line).flatMap((segment): Piece[] => {
        if (segment.kind === 'broken') return [{ kind: 'broken', text: segment.text }]
        if (segment.kind === 'words') return typedPieces(segment.text)
        const figure = figures[segment.token.text]
        return [
          { kind: 'live', token: segment.token.text, text: figure?.words ?? segment.token.text, known: figure?.known ?? false },
        ]
      }),
    )
}

function typedPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const typed of typedFigures(text)) {
    if (typed.at > at) pieces.push({ kind: 'words', text: text.slice(at, typed.at) })
    pieces.push({ kind: 'typed', text: typed.text })
    at = typed.at + typed.text.length
  }
  return at < text.length ? [...pieces, { kind: 'words', text: text.slice(at) }] : pieces
}

/** How many live and how many typed figures texts have. */
export function figuresIn(texts: readonly string[]): { live: number; typed: number } {
  const pieces = texts.flatMap(text => piecesOf(text, {}).flat())
  return {
    live: pieces.filter(piece => piece.kind === 'live').length,
    typed: pieces.filter(piece => piece.kind === 'typed').length,
  }
}
