import { Link } from '../../../../ui/index.ts'
import type { UnitView } from '../../unit-reports/unit-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

/** The outline and the annexes, each with its state and who wrote it. */
export function OutlineNav({ view, path }: { view: Pick<UnitView, 'nodes' | 'annexes' | 'part'>; path: string }) {
  const words = useUnitWords()
  const { part } = view
  const node = part?.kind === 'node' ? part.node.id : null
  const annex = part?.kind === 'annex' ? part.annex.id : null
  return (
    <nav className="report-outline" aria-label={words.outlineNav}>
      <ol>
        {view.nodes.map(each => (
          <li key={each.id}>
            {each.text ? (
              <Link href={`${path}?muc=${each.id}`} aria-current={each.id === node ? 'page' : undefined}>
                {`${each.number}. ${each.title}`}
                <small>
                  {[
                    each.accepted
                      ? words.stateOf.accepted
                      : each.open > 0
                        ? words.findingsCount(each.open)
                        : each.empty
                          ? words.stateOf.empty
                          : words.stateOf.done,
                    words.commentsOpen(each.comments),
                    each.accepted ? '' : (each.by ?? ''),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </Link>
            ) : (
              <b>{`${each.number}. ${each.title}`}</b>
            )}
          </li>
        ))}
      </ol>
      {view.annexes.length > 0 ? (
        <ol aria-label={words.annexNav}>
          {view.annexes.map(each => (
            <li key={each.id}>
              <Link href={`${path}?phu-luc=${each.id}`} aria-current={each.id === annex ? 'page' : undefined}>
                {`${words.annexNav}: ${each.title}`}
                <small>
                  {[
                    each.accepted
                      ? words.stateOf.accepted
                      : each.open > 0
                        ? words.findingsCount(each.open)
                        : each.by
                          ? words.stateOf.done
                          : words.stateOf.empty,
                    words.commentsOpen(each.comments),
                    each.accepted ? '' : (each.by ?? ''),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </Link>
            </li>
          ))}
        </ol>
      ) : null}
    </nav>
  )
}
