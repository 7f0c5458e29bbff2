import { FileList, Section } from '../../../../ui/index.ts'
import type { DeskView } from '../../desk-view.ts'
import { useWords } from './words.ts'

/** What was decided today, so that its number can be looked behind. */
export function DecidedToday({ decided }: { decided: DeskView['decided'] }) {
  const words = useWords()
  return (
    <Section id="da-quyet" head={words.decidedToday}>
      {decided.rows.length === 0 ? (
        <p className="quiet">{words.decidedNone}</p>
      ) : (
        <FileList
          files={decided.rows.map(row => ({ href: `/viec/${row.id}`, name: `${row.act}: ${row.title}`, end: row.time }))}
        />
      )}
    </Section>
  )
}
