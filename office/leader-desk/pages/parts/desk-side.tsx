import { DefinitionList, FileList, Section } from '../../../../ui/index.ts'
import type { DeskView } from '../../desk-view.ts'
import { useWords } from './words.ts'

/** Beside the pile: what the reader gave and waits for, and who stands in for whom. */
export function DeskSide({ desk }: { desk: DeskView }) {
  const words = useWords()
  return (
    <>
      <Section id="da-giao" head={words.given} act={<a href="/viec?loc=theo-doi">{words.all}</a>}>
        {desk.given.length === 0 ? (
          <p className="quiet">{words.givenNone}</p>
        ) : (
          <FileList
            short
            files={desk.given.map(row => ({
              href: `/viec/${row.id}`,
              name: row.title,
              end: row.date ? `${row.date.slice(8)}/${row.date.slice(5, 7)}` : '',
            }))}
          />
        )}
      </Section>
      <Section id="vang" head={words.delegations}>
        {desk.delegations.length === 0 ? (
          <p className="quiet">{words.delegationsNone}</p>
        ) : (
          <DefinitionList
            look="short"
            facts={desk.delegations.map(each => ({ term: words.until(each.until), value: words.stands(each) }))}
          />
        )}
      </Section>
    </>
  )
}
