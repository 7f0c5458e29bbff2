import { formatDate } from '@kheo/viet-text'
import type { TimelineAct } from '../../../ui/index.ts'
import type { HistoryLine } from '../../matter/history-view.ts'
import type { CaseworkText } from '../../text.ts'

/** Acts for the timeline; files are links, an earlier office date is said. */
export function timelineActs(
  lines: readonly HistoryLine[],
  words: CaseworkText,
  fileHref?: (hash: string) => string,
): TimelineAct[] {
  return lines.map(line => ({
    id: String(line.seq),
    what: line.what,
    who: line.effectiveOn ? `${line.who}; ${words.effectiveOn(line.effectiveOn)}` : line.who,
    at: line.at,
    note: noteOf(line, words, fileHref),
    hash: line.hash,
    state: line.state,
  }))
}

function noteOf(line: HistoryLine, words: CaseworkText, fileHref: ((hash: string) => string) | undefined) {
  if (line.files.length === 0 && !line.openedFrom) return line.note ?? undefined
  return (
    <>
      {line.note ? <span>{line.note} </span> : null}
      {line.openedFrom ? <a href={`/viec/${line.openedFrom.id}`}>{line.openedFrom.words}</a> : null}
      {line.files.map(file => (
        <span key={file.hash}>
          {fileHref ? <a href={fileHref(file.hash)}>{file.name}</a> : file.name}
          {file.withdrawnReason ? ` (${words.fileWithdrawn(file.withdrawnReason)})` : null}{' '}
        </span>
      ))}
    </>
  )
}

/** dd/mm/yyyy of an instant in Hanoi. */
export function dayOf(instant: string): string {
  return formatDate(new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10))
}
