import { ButtonLink, DefinitionList, FormActs, Link, Notice, Section } from '../../../ui/index.ts'
import type { LeavingView } from '../../issuing/leaving-view.ts'
import { useLeavingWords } from './leaving-text.ts'

/** How what this page has made leaves: its outgoing document, what may be done with it now, who has got it. */
export function Leaving({ leaving }: { leaving: LeavingView | null }) {
  const words = useLeavingWords()
  if (leaving === null) return null
  return (
    <Section id="phat-hanh" head={words.head}>
      {leaving.kind === 'shown' ? <Shown leaving={leaving} /> : <Notice kind="info">{words[leaving.kind]}</Notice>}
    </Section>
  )
}

function Shown({ leaving }: { leaving: Extract<LeavingView, { kind: 'shown' }> }) {
  const words = useLeavingWords()
  const { href, code, state, designation, issuedOn, acts, receivers } = leaving
  const sentTo = receivers.map(each => [each.name, words.states[each.state], each.at].join(' · '))
  return (
    <>
      <DefinitionList
        facts={[
          { term: words.document, value: <Link href={href}>{designation ?? code}</Link> },
          { term: words.state, value: [state, issuedOn].filter(Boolean).join(', ') },
          { term: words.receivers, value: sentTo.length === 0 ? words.noReceivers : <Lines lines={sentTo} /> },
        ]}
      />
      {acts.length > 0 ? (
        <FormActs>
          {acts.map((each, i) => (
            <ButtonLink key={each.act} href={each.href} look={i === 0 ? 'primary' : 'plain'}>
              {each.label}
            </ButtonLink>
          ))}
        </FormActs>
      ) : null}
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
