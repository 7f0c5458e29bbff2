import { ButtonLink, FormActs, Notice } from '../../../ui/index.ts'
import { useWords } from './use-words.ts'

/** Instead of a form that cannot be sent: why, and the way back to the document. */
export function Shut({ id, number, why }: { id: string; number: number | null; why: string }) {
  const words = useWords()
  return (
    <>
      <Notice kind="warning">{why}</Notice>
      <FormActs>
        <ButtonLink href={`/van-ban/${id}`}>{words.doubleOpen(number)}</ButtonLink>
      </FormActs>
    </>
  )
}
