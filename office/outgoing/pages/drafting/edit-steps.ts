import type { Content, Piece } from '../../drafting/content.ts'

/** Kinds of pieces that can be added, each empty. */
export const NEW_PIECES = {
  paragraph: { kind: 'paragraph', text: '' },
  heading: { kind: 'heading', level: 'I', title: '', text: '' },
  list: { kind: 'list', marker: '-', items: [] },
  table: { kind: 'table', caption: '', rows: [], landscape: false },
  'page-break': { kind: 'page-break' },
} as const satisfies Readonly<Record<string, Piece>>
export type NewPiece = keyof typeof NEW_PIECES
export const NEW_PIECE_KINDS = Object.keys(NEW_PIECES) as readonly NewPiece[]

/** A step in building the text: move, remove or add a piece; add or remove an annex. */
export type EditStep =
  | { readonly part: string; readonly step: 'up' | 'down' | 'drop'; readonly at: number }
  | { readonly part: string; readonly step: 'add'; readonly at: number; readonly kind: NewPiece }
  | { readonly step: 'add-annex' }
  | { readonly step: 'drop-annex'; readonly at: number }

/** Reads the value of a button: `b:up:3`, `a0:add:2:table` (after piece 2), `annex:add`, `annex:drop:0`; null for anything else. */
export function stepIn(value: string): EditStep | null {
  const [part = '', step = '', place = '', kind = ''] = value.split(':')
  const at = Number(place)
  if (part === 'annex') return step === 'add' ? { step: 'add-annex' } : step === 'drop' ? { step: 'drop-annex', at } : null
  if (!/^(?:b|a\d{1,2})$/u.test(part) || !Number.isInteger(at)) return null
  if (step === 'up' || step === 'down' || step === 'drop') return { part, step, at }
  const known = NEW_PIECE_KINDS.find(each => each === kind)
  return step === 'add' && known ? { part, step, at, kind: known } : null
}

/** The text after a step. What cannot be done leaves it as it is. */
export function stepped(content: Content, step: EditStep): Content {
  if (step.step === 'add-annex')
    return { ...content, annexes: [...content.annexes, { title: '', landscape: false, body: [NEW_PIECES.paragraph] }] }
  if (step.step === 'drop-annex') return { ...content, annexes: content.annexes.filter((_, i) => i !== step.at) }
  const moved = (pieces: readonly Piece[]) => steppedPieces(pieces, step, piece => piece)
  if (step.part === 'b') return { ...content, body: moved(content.body) }
  return {
    ...content,
    annexes: content.annexes.map((annex, k) => (step.part === `a${k}` ? { ...annex, body: moved(annex.body) } : annex)),
  }
}

type PieceStep = Extract<EditStep, { readonly part: string }>

/** A list of pieces, or of what stands for them, after a step; `made` gives the new one. */
export function steppedPieces<P>(pieces: readonly P[], step: PieceStep, made: (piece: Piece) => P): P[] {
  const { at } = step
  switch (step.step) {
    case 'add':
      return [...pieces.slice(0, at + 1), made(NEW_PIECES[step.kind]), ...pieces.slice(at + 1)]
    case 'drop':
      return pieces.filter((_, i) => i !== at)
    case 'up':
      return swapped(pieces, at - 1)
    case 'down':
      return swapped(pieces, at)
  }
}

/** The piece at a place and the one after it change places. */
function swapped<P>(pieces: readonly P[], at: number): P[] {
  const [first, second] = [pieces[at], pieces[at + 1]]
  if (first === undefined || second === undefined) return [...pieces]
  return [...pieces.slice(0, at), second, first, ...pieces.slice(at + 2)]
}
