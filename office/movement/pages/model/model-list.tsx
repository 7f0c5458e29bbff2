import type { ModelsBeside } from '../../registry/beside.ts'
import { FieldCounts } from '../field-counts.tsx'
import { useWords } from '../use-words.ts'

/** The register beside a model: others of its year and field. */
export function Beside({ view, current }: { view: ModelsBeside; current: string }) {
  const words = useWords()
  return (
    <aside className="registry-list" aria-labelledby="so-mo-hinh">
      <h2 id="so-mo-hinh" className="only-read-aloud">
        {view.title}
      </h2>
      <div className="registry-filter">
        <FieldCounts fields={view.fields} current={view.field} />
      </div>
      <ul>
        {view.rows.map(row => (
          <li key={row.id} className="registry-row" data-selected={row.id === current ? '' : undefined}>
            <a className="registry-title" href={`/phong-trao/${row.id}`} aria-current={row.id === current ? 'page' : undefined}>
              {row.title}
            </a>
            <span className="registry-score">{row.points === '' ? words.notScored : words.pointsOf(row.points)}</span>
            <span className="registry-meta">
              {row.copies === 0 ? row.holder : `${row.holder}, ${words.copiesCount(row.copies)}`}
            </span>
          </li>
        ))}
      </ul>
      {view.more.count > 0 ? (
        <p className="more">
          <a href={view.more.href}>{words.more(view.more.count)}</a>
        </p>
      ) : null}
      <p className="registry-foot">{words.sorted}</p>
    </aside>
  )
}
