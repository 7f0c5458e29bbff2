import { EmptyState, Section } from '../../../../ui/index.ts'
import type { DocumentView } from '../../document/document-view.ts'
import { useWords } from '../use-words.ts'

/** Who gets it, and what became of each sending: units, agencies and people in one list (A033). */
export function Receivers({ recipients }: { recipients: DocumentView['recipients'] }) {
  const words = useWords()
  return (
    <Section id="noi-nhan" head={words.receivers}>
      {recipients.length === 0 ? (
        <EmptyState>{words.noReceivers}</EmptyState>
      ) : (
        <ul className="outgoing-list outgoing-receivers">
          {recipients.map((each, i) => (
            // A fixed list in its own order; one body may stand in it twice.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={i} data-state={each.state ?? undefined}>
              <span>{each.incoming ? <a href={`/van-ban/${each.incoming}`}>{each.name}</a> : each.name}</span>
              <span className="quiet">
                {[words.receiverKinds[each.kind], each.state ? words.receiverStates[each.state] : null, each.at]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {each.error ? <span className="outgoing-error">{each.error}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
