import { useEffect, useState } from 'react'
import type { Frame } from '../web/frame.ts'

/**
 * The count on the bell: as the page came, or as it was asked for since. `ask` asks for the count alone, while the page itself must stay as
 * it is; a page that is loaded anew brings its own.
 */
export function useNoticeCount(frame: Frame): { count: number; ask: () => void } {
  const [heard, setHeard] = useState<{ frame: Frame; count: number } | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (round === 0) return undefined
    const left = new AbortController()
    void unread(left.signal).then(count => {
      if (count !== null) setHeard({ frame, count })
    })
    return () => left.abort()
  }, [round, frame])
  return { count: heard?.frame === frame ? heard.count : frame.notices, ask: () => setRound(before => before + 1) }
}

/** Null: the server could not be asked; what was known stands until the next news. */
async function unread(signal: AbortSignal): Promise<number | null> {
  try {
    const answer = await fetch('/thong-bao/chua-doc', { signal, credentials: 'same-origin' })
    if (!answer.ok) return null
    const said: unknown = await answer.json()
    return typeof said === 'object' && said !== null && 'count' in said && typeof said.count === 'number' ? said.count : null
  } catch {
    // The page is left, or the network is away.
    return null
  }
}
