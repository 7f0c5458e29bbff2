import { Aloud, Link } from '../../../../ui/index.ts'
import type { MergeView } from '../../merging/merge-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

type Piece = MergeView['pieces'][number][number]

/** Paragraphs with their figures: a live one opens its evidence, a typed one says so. */
export function Pieces({ pieces, hrefOf }: { pieces: readonly Piece[]; hrefOf: (token: string) => string }) {
  const words = useUnitWords()
  return pieces.map((piece, i) => {
    switch (piece.kind) {
      case 'words':
        return piece.text
      case 'live':
        return (
          <Link key={i} href={hrefOf(piece.token)} className="figure-live" data-known={piece.known ? '' : undefined}>
            {piece.text}
            <Aloud>{` ${words.opensEvidence}`}</Aloud>
          </Link>
        )
      case 'typed':
        return (
          <span key={i} className="figure-typed">
            {piece.text} <small>{words.typedByHand}</small>
          </span>
        )
      case 'broken':
        return (
          <span key={i} className="figure-typed">
            {piece.text} <small>{words.brokenFigure}</small>
          </span>
        )
    }
  })
}

/** The merged text of a section as it will read, then from where its sentences come. */
export function MergedText({ merge, path }: { merge: MergeView; path: string }) {
  const words = useUnitWords()
  const hrefOf = (token: string) => `${path}?${new URLSearchParams({ muc: merge.node.id, so: token }).toString()}#chung-cu`
  const lost = merge.sources.filter(source => source.unit === null && source.figures === 0)
  if (merge.pieces.length === 0) return <p className="quiet">{words.nothingWritten}</p>
  return (
    <>
      <div className="report-paper" lang="vi">
        {merge.pieces.map((paragraph, i) => (
          <p key={i}>
            <Pieces pieces={paragraph} hrefOf={hrefOf} />
          </p>
        ))}
      </div>
      <details className="disclosure">
        <summary>{words.sourcesOf({ known: merge.sources.length - lost.length, all: merge.sources.length })}</summary>
        <ul className="report-sources">
          {merge.sources.map(({ sentence, unit, figures }, i) => (
            <li key={i}>
              <span lang="vi">{sentence.length > 90 ? `${sentence.slice(0, 88)}…` : sentence}</span>{' '}
              {unit ? (
                <Link href={`/bao-cao/don-vi/${unit.id}?muc=${merge.node.id}#doan-${unit.paragraph}`}>
                  {words.fromUnit({ unit: unit.name, paragraph: unit.paragraph })}
                </Link>
              ) : null}
              {figures > 0 ? <span className="quiet">{words.fromRecords(figures)}</span> : null}
              {unit === null && figures === 0 ? <b>{words.noSource}</b> : null}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
