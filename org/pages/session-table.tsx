import { Button, DataTable, OfficeTime, StateMark, type Column } from '../../ui/index.ts'
import { orgText } from '../text.ts'
import { PostForm } from './parts.tsx'

type Session = { id: string; createdAt: Date; lastUsedAt: Date; endsAt: Date; address: string; browser: string; here: boolean }

/** Own open sessions; each can be ended and counts no more at its next request. */
export function SessionTable({ sessions, lang }: { sessions: readonly Session[]; lang: 'vi' | 'en' }) {
  const text = orgText(lang)
  const columns: Column<Session>[] = [
    { id: 'place', head: text.sessionPlace, rowHead: true, cell: each => `${browserName(each.browser)} · ${each.address}` },
    { id: 'began', head: text.sessionBegan, cell: each => <OfficeTime instant={iso(each.createdAt)} /> },
    { id: 'used', head: text.sessionUsed, cell: each => <OfficeTime instant={iso(each.lastUsedAt)} /> },
    { id: 'ends', head: text.sessionEnds, cell: each => <OfficeTime instant={iso(each.endsAt)} /> },
    {
      id: 'act',
      head: text.acts,
      word: '',
      cell: each => (each.here ? <StateMark>{text.sessionHere}</StateMark> : <EndOne session={each} lang={lang} />),
    },
  ]
  return (
    <>
      <DataTable caption={text.sessions} hideCaption columns={columns} rows={sessions} rowKey={each => each.id} />
      {sessions.length > 1 ? (
        <PostForm failed="" form="others" className="form-acts">
          <Button look="danger">{text.sessionEndOthers}</Button>
        </PostForm>
      ) : null}
    </>
  )
}

function EndOne({ session, lang }: { session: Session; lang: 'vi' | 'en' }) {
  return (
    <PostForm failed="" form="session" formId={`phien-${session.id}`} hidden={{ session: session.id }}>
      <Button of={browserName(session.browser)}>{orgText(lang).sessionEnd}</Button>
    </PostForm>
  )
}

const iso = (instant: Date): string => new Date(instant).toISOString()

const BROWSERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/CocCoc|coc_coc/i, 'Cốc Cốc'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

/** Name of a browser as people know it, out of its User-Agent. */
function browserName(agent: string): string {
  return BROWSERS.find(([pattern]) => pattern.test(agent))?.[1] ?? (agent.slice(0, 40) || '?')
}
