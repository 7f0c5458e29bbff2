import { useEffect, useState } from 'react'
import { Notice, Timeline, useLiveNews } from '../../../../ui/index.ts'
import type { Meanwhile } from '../../../forms/meanwhile.ts'
import { timelineActs } from '../history.tsx'
import { useMeanwhileWords } from './meanwhile-text.ts'
import { useWords } from '../words.ts'

type Opened = { readonly matterId: string; readonly act: string; readonly version: number; readonly first: Meanwhile | null }

/** What happened to the matter while its form is open, asked anew whenever the server says that something changed. */
export function useMeanwhile({ matterId, act, version, first }: Opened): Meanwhile | null {
  const [heard, setHeard] = useState<{ version: number; news: Meanwhile | null }>({ version, news: first })
  const [round, setRound] = useState(0)
  useLiveNews(() => setRound(before => before + 1))
  useEffect(() => {
    if (round === 0) return undefined
    const left = new AbortController()
    const query = new URLSearchParams({ tu: String(version), 'thao-tac': act })
    void ask(`/viec/${matterId}/thay-doi?${query.toString()}`, left.signal).then(news => {
      if (news !== undefined) setHeard({ version, news })
    })
    return () => left.abort()
  }, [round, matterId, act, version])
  return heard.version === version ? heard.news : first
}

/** Undefined: the server could not be asked; what was known stands. */
async function ask(url: string, signal: AbortSignal): Promise<Meanwhile | null | undefined> {
  try {
    const answer = await fetch(url, { signal, credentials: 'same-origin' })
    return answer.ok ? ((await answer.json()) as Meanwhile | null) : undefined
  } catch {
    // The page is left, or the network is away: asked again at the next news.
    return undefined
  }
}

/** Above the form: who did what meanwhile, and whether it can still be sent. What was typed stays. */
export function MeanwhileNote({ news }: { news: Meanwhile | null }) {
  const words = useWords()
  const said = useMeanwhileWords()
  return (
    <div aria-live="polite">
      {news ? (
        <>
          <Notice kind="warning">
            <p>
              <b>{news.gone ? said.gone : said.head}.</b>{' '}
              {news.gone ? said.goneNote : news.hindered ? said.hindered(news.hindered) : said.note}
            </p>
          </Notice>
          {news.acts.length > 0 ? <Timeline acts={timelineActs(news.acts, words)} brief /> : null}
        </>
      ) : null}
    </div>
  )
}
