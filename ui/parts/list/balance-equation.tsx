import { Fragment, type ReactNode } from 'react'
import { useText, useUi } from '../../context.tsx'
import { figureWords } from '../../format.ts'
import { Aloud } from '../text/aloud.tsx'
import { Figure } from './figure.tsx'

export type BalanceTerm = {
  /** Sign before the term; the first has none. */
  sign?: '+' | '−' | '='
  value: number
  href?: string
  /** So many more which the reader may not open. */
  beyond?: number
  /** One or two short lines under the figure: "đang mở", "đầu tuần"; parts may be links. */
  words: readonly ReactNode[]
}

type BalanceEquationProps = {
  /** "Cân đối tuần". The equation is added in words for screen readers. */
  label: string
  terms: readonly BalanceTerm[]
}

/** Open before + new − done − withdrawn = open after: the answer of the weekly review, largest on the page. */
export function BalanceEquation({ label, terms }: BalanceEquationProps) {
  const text = useText()
  const { lang } = useUi()
  const spoken = { '+': text.and, '−': text.minus, '=': text.equals }
  const equation = terms.map(term => (term.sign ? `${spoken[term.sign]} ` : '') + figureWords(term.value, lang)).join(' ')
  return (
    <section className="balance" aria-label={`${label}: ${equation}`}>
      {terms.map(term => (
        <Fragment key={`${term.sign ?? ''}${term.href ?? term.value}`}>
          {term.sign ? (
            <span className="balance-sign">
              <span aria-hidden="true">{term.sign}</span>
              <Aloud>{spoken[term.sign]}</Aloud>
            </span>
          ) : null}
          <span className={term.sign === '=' ? 'balance-term balance-total' : 'balance-term'}>
            <span className="balance-figure">
              <Figure value={term.value} href={term.href} beyond={term.beyond} />
            </span>
            <TermWords words={term.words} />
          </span>
        </Fragment>
      ))}
    </section>
  )
}

function TermWords({ words }: { words: readonly ReactNode[] }) {
  return (
    <span className="balance-words">
      {words.map((line, index) => (
        // Lines of one term: fixed order, no identity of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 ? <br /> : null}
          {line}
        </Fragment>
      ))}
    </span>
  )
}

/** Figures that go with the balance, on one line. */
export function FigureLine({ items }: { items: readonly { term: string; value: ReactNode; how?: string }[] }) {
  return (
    <dl className="figure-line">
      {items.map(item => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>
            {item.value}
            {item.how ? <span className="quiet figure-how"> {item.how}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The week in one sentence, at the foot of the desk. */
export function BalanceLine({ head, children, end }: { head: string; children: ReactNode; end?: ReactNode }) {
  return (
    <p className="balance-line">
      <b>{head}</b>
      <span>{children}</span>
      {end ? <span className="balance-line-end">{end}</span> : null}
    </p>
  )
}
