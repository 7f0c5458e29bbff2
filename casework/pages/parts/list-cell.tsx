import { formatDate } from '@kheo/viet-text'
import type { Cell } from '../../lists/cell.ts'
import { DeadlineChip, OfficeDate, StateMark, Together, UrgentMark } from '../../../ui/index.ts'

/** One cell of a list, as it looks everywhere. */
export function ListCell({ cell }: { cell: Cell }) {
  if (cell === null || typeof cell !== 'object') return cell
  if ('href' in cell) return <Way cell={cell} />
  if ('together' in cell) return <Together>{cell.together}</Together>
  if ('day' in cell) return formatDate(cell.day)
  if ('date' in cell) return <OfficeDate date={cell.date} form="short" />
  if ('state' in cell)
    return (
      <span className="list-state">
        <StateMark>{cell.state}</StateMark>
        {cell.quiet ? <span className="quiet"> {cell.quiet}</span> : null}
      </span>
    )
  if ('deadline' in cell) return <DeadlineChip deadline={cell.deadline} />
  if ('urgent' in cell) return <UrgentMark>{cell.urgent}</UrgentMark>
  return <span className="quiet">{cell.quiet}</span>
}

function Way({ cell }: { cell: Extract<Cell, { href: string }> }) {
  return (
    <span>
      <a href={cell.href} data-row-link="" data-unread={cell.strong ? '' : undefined}>
        {cell.strong ? <b>{cell.text}</b> : cell.text}
        {cell.urgent ? (
          <>
            {' '}
            <UrgentMark>{cell.urgent}</UrgentMark>
          </>
        ) : null}
      </a>
      {cell.quiet ? (
        <>
          {' '}
          <span className="quiet">{cell.quiet}</span>
        </>
      ) : null}
    </span>
  )
}
