import { DueExplanation, Notice, Section } from '../../../ui/index.ts'
import type { DueView } from '../../clocks/due-view.ts'
import { useWords } from './words.ts'

/** Vì sao hạn này? The same block prints. */
export function DuePart({ due }: { due: DueView }) {
  const words = useWords()
  return (
    <Section id="cach-tinh" head={words.dueWhy}>
      {due.dayOff ? <Notice kind="info">{due.dayOff}</Notice> : null}
      <DueExplanation
        dueOn={due.dueOn}
        originalDueOn={due.originalDueOn}
        rule={due.rule}
        extensions={due.extensions}
        pauses={due.pauses}
        recalculations={due.recalculations}
        days={due.days}
        caption={due.caption}
      />
    </Section>
  )
}
