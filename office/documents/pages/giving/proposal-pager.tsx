import { Button, Pager } from '../../../../ui/index.ts'
import { tasksQuery, type ProposalPage } from './proposal-pages.ts'
import { useWords } from '../use-words.ts'

type PagerProps = {
  readonly page: ProposalPage<{ readonly n: number }>
  /** Form whose answers are saved on the way; without it there is nothing to lose. */
  readonly form?: string
}

/** The way through the cards of proposed tasks, where there are more than one page holds. */
export function ProposalPager({ page: { shown, nth, of, all }, form }: PagerProps) {
  const words = useWords()
  const [first, last] = [shown[0]?.n ?? 0, shown.at(-1)?.n ?? 0]
  if (of < 2) return null
  const way = (to: number, label: string) =>
    form ? (
      <Button form={form} name="do" value={`viec:${to}`} formNoValidate>
        {label}
      </Button>
    ) : (
      <a href={`?${tasksQuery(to)}#viec`}>{label}</a>
    )
  return (
    <Pager>
      {nth > 1 ? way(nth - 1, words.tasksBefore) : null} <span>{words.tasksShown({ first, last, all })}</span>{' '}
      {nth < of ? way(nth + 1, words.tasksAfter) : null}
    </Pager>
  )
}
