import type { Piece } from '../../drafting/content.ts'
import { rowsText } from '../drafting/table-text.ts'
import { useWords } from '../use-words.ts'

type Props<K extends Piece['kind']> = { at: string; piece: Extract<Piece, { kind: K }> }

/** The fields of one piece. Their names carry its place in the text. */
export function PieceFields({ at, piece }: { at: string; piece: Piece }) {
  return (
    <>
      <input type="hidden" name={`${at}.kind`} value={piece.kind} />
      <OwnFields at={at} piece={piece} />
    </>
  )
}

function OwnFields({ at, piece }: { at: string; piece: Piece }) {
  const words = useWords()
  switch (piece.kind) {
    case 'heading':
      return <HeadingFields at={at} piece={piece} />
    case 'paragraph':
      return (
        <>
          {piece.from ? <input type="hidden" name={`${at}.from`} value={piece.from} /> : null}
          <textarea
            className="input outgoing-text"
            id={`${at}.text`}
            name={`${at}.text`}
            rows={3}
            defaultValue={piece.text}
            aria-label={words.pieceKinds.paragraph}
          />
        </>
      )
    case 'list':
      return <ListFields at={at} piece={piece} />
    case 'table':
      return <TableFields at={at} piece={piece} />
    case 'page-break':
      return <p className="quiet">{words.pieceKinds['page-break']}</p>
  }
}

function HeadingFields({ at, piece }: Props<'heading'>) {
  const words = useWords()
  return (
    <>
      <div className="outgoing-line">
        <select className="input input-select" name={`${at}.level`} defaultValue={piece.level} aria-label={words.level}>
          {Object.entries(words.levels).map(([level, label]) => (
            <option key={level} value={level}>
              {label}
            </option>
          ))}
        </select>
        <input
          className="input outgoing-heading"
          id={`${at}.title`}
          name={`${at}.title`}
          defaultValue={piece.title}
          aria-label={words.headingTitle}
          autoComplete="off"
        />
      </div>
      <details className="outgoing-add" open={piece.text !== '' || RUNS_ON.includes(piece.level)}>
        <summary>{words.headingText}</summary>
        <textarea
          className="input outgoing-text"
          id={`${at}.text`}
          name={`${at}.text`}
          rows={1}
          defaultValue={piece.text}
          aria-label={words.headingText}
        />
      </details>
    </>
  )
}

/** Levels whose text usually stands in the same paragraph as their number. */
const RUNS_ON: readonly string[] = ['dieu', 'khoan', 'diem']

function ListFields({ at, piece }: Props<'list'>) {
  const words = useWords()
  return (
    <>
      <select className="input input-select" name={`${at}.marker`} defaultValue={piece.marker} aria-label={words.marker}>
        {['-', '+', '1.', 'a)'].map(marker => (
          <option key={marker} value={marker}>
            {marker}
          </option>
        ))}
      </select>
      <textarea
        className="input outgoing-text"
        id={`${at}.items`}
        name={`${at}.items`}
        rows={4}
        defaultValue={piece.items.join('\n')}
        aria-label={words.listItems}
        placeholder={words.listItems}
      />
    </>
  )
}

function TableFields({ at, piece }: Props<'table'>) {
  const words = useWords()
  return (
    <>
      <input
        className="input"
        id={`${at}.caption`}
        name={`${at}.caption`}
        defaultValue={piece.caption}
        aria-label={words.tableCaption}
        placeholder={words.tableCaption}
        autoComplete="off"
      />
      <textarea
        className="input outgoing-text outgoing-table"
        id={`${at}.rows`}
        name={`${at}.rows`}
        rows={5}
        defaultValue={rowsText(piece.rows)}
        aria-label={words.tableRows}
        placeholder={words.tableRows}
      />
      <label className="choice">
        <input type="checkbox" name={`${at}.landscape`} defaultChecked={piece.landscape} />
        <span>{words.landscape}</span>
      </label>
    </>
  )
}
