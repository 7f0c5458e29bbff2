import { Notice } from '../../../ui/index.ts'
import { useWords } from './words.ts'

/** What was just done, after the redirect: `act name|code`, made by the action. */
export function DoneNotice({ done }: { done: string | null }) {
  const words = useWords()
  const [, act, code] = /^(.{1,80})\|([A-Z]{1,6}-\d{4}-\d{1,8})$/u.exec(done ?? '') ?? []
  if (!act || !code) return null
  return (
    <Notice kind="done" live>
      {words.done({ act, code })}
    </Notice>
  )
}
