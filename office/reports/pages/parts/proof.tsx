import { DataTable, Link, Section, type Column } from '../../../../ui/index.ts'
import type { SumUp } from '../../sum-up/terms.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

type Claim = SumUp['claims'][number]

/** Every claim of the sum-up with what bears it out; what has no records says so. */
export function Proof({ claims }: { claims: readonly Claim[] }) {
  const words = useUnitWords()
  const filled = claims.filter(claim => claim.lines.length > 0).length
  return (
    <Section id="chung-minh" head={words.proof} note={words.proofNote({ filled, all: claims.length })}>
      <DataTable caption={words.proof} hideCaption columns={useColumns()} rows={claims} rowKey={claim => claim.id} />
    </Section>
  )
}

function useColumns(): Column<Claim>[] {
  const words = useUnitWords()
  return [
    { id: 'place', head: words.proofColumns.place, soft: true, cell: claim => claim.place },
    { id: 'claim', head: words.proofColumns.claim, rowHead: true, cell: claim => <span lang="vi">{claim.claim}</span> },
    {
      id: 'lines',
      head: words.proofColumns.records,
      cell: claim =>
        claim.lines.length === 0 ? (
          <span className="missing">{words.noData}</span>
        ) : (
          <ul className="report-records">
            {claim.lines.map(line => (
              <li key={`${line.label} ${line.words}`} lang="vi">
                {`${line.label}: `}
                {line.href ? <Link href={line.href}>{line.words}</Link> : line.words}
              </li>
            ))}
          </ul>
        ),
    },
  ]
}
