import { useState } from 'react'
import type { Piece } from '../../drafting/content.ts'
import { NEW_PIECE_KINDS, stepIn, steppedPieces } from '../drafting/edit-steps.ts'
import { useWords } from '../use-words.ts'
import { PieceFields } from './piece-fields.tsx'

type Kept = { readonly key: number; readonly piece: Piece }

/**
 * The pieces of a part of the text, each with its fields. Buttons move, remove and add pieces: in place with scripts, by a round to the
 * server without. What is typed stays in the browser's own fields.
 */
export function Pieces({ part, pieces }: { part: string; pieces: readonly Piece[] }) {
  const words = useWords()
  const [kept, setKept] = useState<{ list: Kept[]; next: number }>(() => ({
    list: pieces.map((piece, key) => ({ key, piece })),
    next: pieces.length,
  }))
  const press = (value: string) => {
    const step = stepIn(value)
    if (step && 'part' in step)
      setKept(({ list, next }) => ({
        list: stepKept(list, step, next),
        next: next + 1,
      }))
  }
  const step = (value: string, label: string, name: string) => (
    <button
      className="button-text"
      name="buoc"
      value={value}
      formNoValidate
      aria-label={`${label}: ${name}`}
      onClick={event => {
        event.preventDefault()
        press(value)
      }}
    >
      {label}
    </button>
  )
  return (
    <div className="outgoing-pieces">
      {kept.list.map(({ key, piece }, i) => {
        const name = words.pieceName(piece.kind, i + 1)
        return (
          <fieldset key={key} className="outgoing-piece" data-kind={piece.kind}>
            <legend className="only-read-aloud">{name}</legend>
            <PieceFields at={`${part}.${i}`} piece={piece} />
            <div className="outgoing-piece-steps">
              {i > 0 ? step(`${part}:up:${i}`, words.up, name) : null}
              {i < kept.list.length - 1 ? step(`${part}:down:${i}`, words.down, name) : null}
              {step(`${part}:drop:${i}`, words.drop, name)}
              <details className="outgoing-add">
                <summary>{words.addAfter}</summary>
                {NEW_PIECE_KINDS.map(kind => (
                  <span key={kind}>{step(`${part}:add:${i}:${kind}`, words.pieceKinds[kind], words.addAfter)}</span>
                ))}
              </details>
            </div>
          </fieldset>
        )
      })}
      {kept.list.length === 0
        ? NEW_PIECE_KINDS.map(kind => (
            <span key={kind}>{step(`${part}:add:-1:${kind}`, words.pieceKinds[kind], words.addFirst)}</span>
          ))
        : null}
    </div>
  )
}

type PieceStep = Parameters<typeof steppedPieces>[1]

/** The same step on the list with its keys; a new piece gets the next key. */
function stepKept(list: readonly Kept[], step: PieceStep, key: number): Kept[] {
  const order = steppedPieces(
    list.map((_, i) => ({ at: i })),
    step,
    () => ({ at: -1 }),
  )
  const [made] = step.step === 'add' ? steppedPieces<Piece>([], { ...step, at: -1 }, piece => piece) : []
  return order.flatMap(({ at }): Kept[] => {
    const known = list[at]
    if (known) return [known]
    return made ? [{ key, piece: made }] : []
  })
}
