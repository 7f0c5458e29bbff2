import { OfficeTime } from '../../../ui/index.ts'
import type { NoteView, SentView } from '../document/document-view.ts'
import { useWords } from './use-words.ts'

/** Leaders' notes in their order, each with its author and time. */
export function Notes({ notes }: { notes: readonly NoteView[] }) {
  const words = useWords()
  return (
    <ol className="timeline">
      {notes.map(note => (
        <li key={note.at} className="timeline-act">
          <span className="timeline-what">{note.text}</span>
          <span className="timeline-who">
            {note.who}
            {'\u00A0– '}
            <OfficeTime instant={note.at} />
          </span>
          {note.handlers.length > 0 || note.dueOn ? (
            <span className="timeline-note">
              {[
                note.handlers.length > 0 ? words.noteFor(note.handlers.join('; ')) : '',
                note.dueOn ? words.noteDue(note.dueOn) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** To whom it was sent, and who has read it when. */
export function SentTo({ sent }: { sent: readonly SentView[] }) {
  const words = useWords()
  return (
    <ul className="file-list file-list-short">
      {sent.map(each => (
        <li key={`${each.role} ${each.name}`}>
          <span>
            {each.name} <span className="quiet">({words.sentAs[each.role]})</span>
          </span>
          <span className="file-size">{each.readAt ? words.readAt(each.readAt) : words.notRead2}</span>
        </li>
      ))}
    </ul>
  )
}
