import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { DefinitionList, type Fact } from '../text/definition-list.tsx'
import { Icon } from '../text/icon.tsx'
import { Missing } from '../text/marks.tsx'
import { QuoteBlock } from '../text/quote-block.tsx'

export type ProposalProps = {
  number: number
  /** What has to be done. */
  title: string
  /** The sentence it was read from, and the link to its place in the document. */
  quote: string
  place: { href: string; words: string }
  /** Left out: said to be missing, never guessed. */
  lead?: ReactNode
  cooperating?: ReactNode
  due?: ReactNode
  product?: ReactNode
  state: 'open' | 'confirmed' | 'dropped'
  /** "đã xác nhận", "đã bỏ: việc thường xuyên" */
  stateWords?: string
  acts?: ReactNode
  /** Fields to edit it in place, instead of the facts. */
  form?: ReactNode
}

/** A task that the document gives, as it was read: open, confirmed or dropped. */
export function Proposal(props: ProposalProps) {
  const text = useText()
  const facts: Fact[] = [
    { term: text.lead, value: props.lead ?? <Missing /> },
    { term: text.cooperating, value: props.cooperating ?? <Missing /> },
    { term: text.due, value: props.due ?? <Missing /> },
    { term: text.product, value: props.product ?? <Missing /> },
  ]
  return (
    <li className="proposal" id={`viec-${props.number}`} data-state={props.state === 'open' ? undefined : props.state}>
      <span className="proposal-number">{props.number}</span>
      <div>
        <h3 className="proposal-title">{props.title}</h3>
        <QuoteBlock quote={props.quote} source={<a href={props.place.href}>{props.place.words}</a>} />
      </div>
      {props.form ? <div className="proposal-form">{props.form}</div> : <DefinitionList facts={facts} />}
      <div className="proposal-acts">
        {props.stateWords ? (
          <p className="proposal-state">
            {props.state === 'confirmed' ? <Icon name="done" /> : null}
            {props.stateWords}
          </p>
        ) : null}
        {props.acts}
      </div>
    </li>
  )
}

export function ProposalList({ children }: { children: ReactNode }) {
  return <ol className="proposals">{children}</ol>
}
