import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { Button, EmptyState, Notice, OfficeDate, PageHead, Section, StateMark, type PageProps } from '../../ui/index.ts'
import { switchActing } from '../services/sessions.ts'
import { delegationsToAccount } from '../store/delegation.ts'
import { postsIn } from '../store/post.ts'
import { orgText } from '../text.ts'
import { backTo, refused, textOf } from './form.ts'
import { PostForm } from './parts.tsx'
import { mustBeHere } from './pending.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { today } = app.clock.now()
  const who = await mustBeHere(app, '/doi-vai')
  const posts = await postsIn(app.db.kysely, { date: today, personId: who.personId })
  const delegations = (await delegationsToAccount(app.db.kysely, who.accountId, today)).filter(each => each.startsOn <= today)
  const { viewer } = who
  return {
    lang: app.lang,
    back: backTo(new URL(request.url).searchParams.get('ve'), '/'),
    posts: posts.map(post => ({
      id: post.id,
      words: [post.title, post.unitName, post.bodyName].filter(Boolean).join(', '),
      current: viewer?.onBehalfOf === null && viewer.post.id === post.id,
    })),
    delegations: delegations.map(({ id, fromPerson, fromTitle, endsOn }) => ({
      id,
      words: `${fromPerson}, ${fromTitle}`,
      until: endsOn,
      current: viewer?.onBehalfOf?.delegationId === id,
    })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const { token } = await mustBeHere(app, '/doi-vai')
  const [kind, id = ''] = textOf(body, 'acting').split(':')
  const acting = kind === 'delegation' ? { delegation: id } : { post: id }
  const switched = await switchActing(app.db, { sessionToken: token, acting, now: app.clock.now() })
  if (isProblem(switched)) return refused(switched, { body, lang: app.lang })
  return redirect(backTo(textOf(body, 'back')))
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').actingTitle} – Khéo` },
]

export default function Acting({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, back, posts, delegations } = loaderData
  const text = orgText(lang)
  return (
    <>
      <PageHead title={text.actingTitle} note={text.actingNote} />
      {actionData?.state.problems.map(({ words }) => (
        <Notice kind="error" live key={words}>
          {words}
        </Notice>
      ))}
      <PostForm failed={text.actingFailed} hidden={{ back }}>
        <Section id="cua-toi" head={text.actingOwn}>
          <ul>
            {posts.map(post => (
              <Choice key={post.id} value={`post:${post.id}`} words={post.words} current={post.current} lang={lang} />
            ))}
          </ul>
        </Section>
        <Section id="uy-quyen" head={text.actingDelegated}>
          {delegations.length === 0 ? <EmptyState>{text.actingNone}</EmptyState> : null}
          <ul>
            {delegations.map(each => (
              <Choice
                key={each.id}
                value={`delegation:${each.id}`}
                words={each.words}
                until={each.until}
                current={each.current}
                lang={lang}
              />
            ))}
          </ul>
        </Section>
      </PostForm>
    </>
  )
}

type ChoiceProps = { value: string; words: string; until?: string; current: boolean; lang: 'vi' | 'en' }

function Choice({ value, words, until, current, lang }: ChoiceProps) {
  const text = orgText(lang)
  const [before = '', after = ''] = text.actingUntil('\u0001').split('\u0001')
  return (
    <li>
      {words}
      {until ? (
        <>
          {' · '}
          {before}
          <OfficeDate date={until} />
          {after}
        </>
      ) : null}{' '}
      {current ? (
        <StateMark>{text.actingNow}</StateMark>
      ) : (
        <Button name="acting" value={value} of={words}>
          {text.actingUse}
        </Button>
      )}
    </li>
  )
}
