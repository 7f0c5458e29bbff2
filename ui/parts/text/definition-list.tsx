import type { ReactNode } from 'react'

export type Fact = { term: string; value: ReactNode }

type DefinitionListProps = { facts: readonly Fact[]; look?: 'wide' | 'short' | 'read-summary' }

/** Who, by when, what: terms beside their values; under each other where it is narrow. */
export function DefinitionList({ facts, look }: DefinitionListProps) {
  const extra = look === undefined ? '' : look === 'read-summary' ? ' read-summary' : ` facts-${look}`
  return (
    <dl className={`facts${extra}`}>
      {facts.map(fact => (
        <FactPair key={fact.term} fact={fact} />
      ))}
    </dl>
  )
}

function FactPair({ fact }: { fact: Fact }) {
  return (
    <>
      <dt>{fact.term}</dt>
      <dd>{fact.value}</dd>
    </>
  )
}
