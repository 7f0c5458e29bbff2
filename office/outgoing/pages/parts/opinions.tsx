import { Section } from '../../../../ui/index.ts'
import type { DocumentView } from '../../document/document-view.ts'
import { useWords } from '../use-words.ts'

/** What colleagues and bodies said of the draft, and whose opinion is awaited. */
export function Opinions({ document, here }: { document: DocumentView; here: string }) {
  const words = useWords()
  const { opinions, waitingFor } = document
  if (opinions.length + waitingFor.length === 0) return null
  return (
    <Section id="y-kien" head={words.opinions}>
      <ul className="outgoing-list">
        {opinions.map(each => (
          <li key={`${each.who} ${each.at}`}>
            <p>
              <b>{each.who}</b> · {each.view} · <span className="quiet">{each.at}</span>
            </p>
            {each.text ? <p>{each.text}</p> : null}
            {each.files.map(file => (
              <a key={file.hash} href={`${here}/tep/${file.hash}`}>
                {file.name}
              </a>
            ))}
          </li>
        ))}
        {waitingFor.map(each => (
          <li key={each.who}>
            <p className="quiet">{words.opinionAwaited(each)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
