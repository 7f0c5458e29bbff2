import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import { timeInVietnam } from '../../kernel/clock.ts'
import { Notice } from '../../ui/index.ts'
import type { Frame } from '../web/frame.ts'
import { appText } from '../text.ts'

/** The page warns so long before the session ends (HOUSE § 11). */
const WARN_BEFORE_MS = 2 * 60_000

/** Two minutes before the session ends: says so; the idle end can be put off, the absolute one not. */
export function SessionEnd({ frame }: { frame: Frame }) {
  const { revalidate } = useRevalidator()
  const end = useNearEnd(frame.session)
  const text = appText(frame.lang)
  if (end === null || !frame.session) return null
  const time = timeInVietnam(new Date(end))
  if (end === frame.session.endsAt) return <Notice kind="warning">{text.sessionEndsForGood({ time })}</Notice>
  return (
    <Notice kind="warning">
      {text.sessionEnds({ time })}{' '}
      <button type="button" className="button-text" onClick={() => void revalidate()}>
        {text.goOn}
      </button>
    </Notice>
  )
}

/** The end, once it is near; null before. */
function useNearEnd(session: Frame['session']): number | null {
  const end = session ? Math.min(session.idleUntil, session.endsAt) : null
  const [near, setNear] = useState<number | null>(null)
  useEffect(() => {
    if (end === null) return
    const timer = setTimeout(() => setNear(end), Math.max(0, end - WARN_BEFORE_MS - Date.now()))
    return () => clearTimeout(timer)
  }, [end])
  return near === end ? near : null
}
