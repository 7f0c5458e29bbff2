import { Button, Section } from '../../../../ui/index.ts'
import type { MergeView } from '../../merging/merge-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

/** Id of the form in which a section is written: what is put in goes behind what stands in it. */
export const EDITOR = 'soan-muc'

/** Paragraphs proposed from the records: each may be put into the text, then edited. */
export function Proposals({ merge }: { merge: MergeView }) {
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
          <Button form={EDITOR} name="chen" value={`doan:${each.id}`} of={each.head}>
            {words.insertProposal}
          </Button>
        </div>
      ))}
    </Section>
  )
}
