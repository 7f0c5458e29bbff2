import { Button, Missing, Proposal } from '../../../../ui/index.ts'
import type { BodyView, ProposalView } from '../../intake/proposal-view.ts'
import { useWords } from '../use-words.ts'

type CardProps = {
  readonly proposal: ProposalView
  /** Form to which marks are sent; without it the card only shows. */
  readonly form?: string
}

/** A proposed task: its sentence, what was read, and the clerk's mark. */
export function ProposalCard({ proposal, form }: CardProps) {
  const words = useWords()
  return (
    <Proposal
      number={proposal.n}
      title={proposal.content}
      quote={proposal.quote}
      place={proposal.place}
      lead={proposal.leads.length > 0 ? <Bodies bodies={proposal.leads} inferred={proposal.leadInferred} /> : undefined}
      cooperating={proposal.cooperating.length > 0 ? <Bodies bodies={proposal.cooperating} /> : undefined}
      due={proposal.due.words === null ? <Missing>{words.dueNone}</Missing> : <Due due={proposal.due} />}
      product={proposal.product ?? undefined}
      state={proposal.state === 'marked' || proposal.state === 'given' ? 'confirmed' : proposal.state}
      stateWords={stateWords(proposal, words)}
      acts={form ? <Acts proposal={proposal} form={form} /> : undefined}
    />
  )
}

function stateWords({ state, reason }: ProposalView, words: ReturnType<typeof useWords>): string | undefined {
  switch (state) {
    case 'open':
      return undefined
    case 'marked':
      return words.marked
    case 'given':
      return words.given
    case 'dropped':
      return words.dropped(reason ?? '')
  }
}

function Bodies({ bodies, inferred }: { bodies: readonly BodyView[]; inferred?: boolean }) {
  const words = useWords()
  return bodies.map((body, i) => (
    <span key={body.name}>
      {i > 0 ? '; ' : null}
      {body.name}
      {body.note ? <span className="quiet"> ({body.note})</span> : null}
      {inferred ? <span className="quiet"> ({words.leadFromIssuer})</span> : null}
    </span>
  ))
}

function Due({ due }: { due: ProposalView['due'] }) {
  const words = useWords()
  return (
    <>
      {due.until ? <>{due.until} </> : null}
      {due.words ? <span className="quiet">{words.dueWords(due.words)}</span> : null}
      {due.why ? <span className="quiet"> {due.why}</span> : null}
      {due.flags.map(flag => (
        <span key={flag} className="due-flag">
          {' '}
          {flag}
        </span>
      ))}
    </>
  )
}

function Acts({ proposal, form }: { proposal: ProposalView; form: string }) {
  const words = useWords()
  const of = words.taskNumber(proposal.n)
  if (proposal.state === 'given') return null
  if (proposal.state !== 'open')
    return (
      <Button look="text" form={form} name="mark" value={`${proposal.n}:open`} of={of} formNoValidate>
        {words.takeBack}
      </Button>
    )
  return (
    <>
      <Button form={form} name="mark" value={`${proposal.n}:marked`} of={of} formNoValidate>
        {words.mark}
      </Button>
      <Button look="text" form={form} name="mark" value={`${proposal.n}:dropped`} of={of} formNoValidate>
        {words.drop}
      </Button>
    </>
  )
}
