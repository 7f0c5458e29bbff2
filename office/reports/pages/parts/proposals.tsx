import { ButtonLink, Section } from '../../../../ui/index.ts'
import type { MergeView } from '../../merge-view.ts'
import { useUnitWords } from '../use-unit-words.ts'

/** Paragraphs proposed from the records: each may be put into the text, then edited. */
export function Proposals({ merge, path }: { merge: MergeView; path: string }) {
  const words = useUnitWords()
  if (merge.proposals.length === 0) return null
  return (
    <Section id="de-xuat" head={words.proposals} note={words.proposalsNote}>
      {merge.proposals.map(each => (
        <div key={each.id} className="report-proposal">
          <p>
            <b>{each.head}</b>
          </p>
          <p lang="vi">{each.shown}</p>
          <ButtonLink href={`${path}?${new URLSearchParams({ muc: merge.node.id, chen: each.id }).toString()}#ban-tong-hop`}>
            {words.insertProposal}
          </ButtonLink>
        </div>
      ))}
    </Section>
  )
}
