import { Section } from '../../../../ui/index.ts'
import type { FormFinding } from '../../drafting/form-check.ts'
import { useWords } from '../use-words.ts'

/** What whoever checks the form looks at: each departure with its article. */
export function FormCheck({ findings }: { findings: readonly FormFinding[] }) {
  const words = useWords()
  return (
    <Section id="the-thuc" head={words.formCheck}>
      {findings.length === 0 ? (
        <p className="quiet">{words.formFine}</p>
      ) : (
        <ul className="outgoing-list">
          {findings.map((finding, i) => (
            // The same departure can stand in two places; their order is their identity.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={i}>
              {words.formFinding(finding)} <span className="quiet">({finding.article})</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
