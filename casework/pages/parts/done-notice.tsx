import { HiddenFields, KeyCap, Notice } from '../../../ui/index.ts'
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

/** After a snooze: said, and undone with one key for as long as the page stands. */
export function SnoozedNotice({ matterId, csrf, goTo }: { matterId: string | null; csrf: string; goTo: string }) {
  const words = useWords()
  if (!matterId) return null
  return (
    <Notice kind="done" live>
      <form action={`/viec/${matterId}`} method="post">
        <HiddenFields values={{ csrf, y: 'thoi-hoan', ve: goTo }} />
        {words.snoozeDone}{' '}
        <button className="button-text" type="submit" data-key="Control+Z" aria-keyshortcuts="Control+Z">
          {words.undo} <KeyCap>Ctrl Z</KeyCap>
        </button>
      </form>
    </Notice>
  )
}
