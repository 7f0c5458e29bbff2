import { useEffect } from 'react'
import { useRevalidator, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { ButtonLink, FormActs, Notice, PageHead, Section, type PageProps } from '../../../../ui/index.ts'
import { askerOf, notFound } from '../../asker.ts'
import { orderView } from '../../giving/order-view.ts'
import { documentsText } from '../../text.ts'
import { useWords } from '../use-words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id, order } = params
  const view = isId(id) && isId(order) ? await orderView(asker, id, order) : null
  if (!view) throw notFound()
  return { lang: asker.lang, view }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').givingTitle} – Khéo` },
]

const AGAIN_MS = 1500

/** How far has the giving of many tasks come? */
export default function GivingOrderPage({ loaderData: { view } }: PageProps<typeof loader>) {
  const words = useWords()
  const { document, number, done, all, state } = view
  useProgress(state === 'running', done)
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.incoming, href: '/van-ban' },
          { label: number === null ? view.title : words.doubleThat(number), href: `/van-ban/${document}` },
          { label: words.giveTasks },
        ]}
        title={words.givingTitle}
        note={view.title}
      />
      <Section id="tien-do" head={words.givingTitle} hideHead look="form">
        <Notice kind={state === 'stopped' ? 'warning' : state === 'done' ? 'done' : 'info'} live>
          {words.givingState[state]({ done, all })}
          {view.why ? ` ${view.why}` : ''}
        </Notice>
        {state === 'running' ? (
          <>
            <progress value={done} max={all} aria-label={words.givingTitle} />
            <p className="quiet">{words.givingGoesOn}</p>
            <noscript>
              <meta httpEquiv="refresh" content="2" />
            </noscript>
          </>
        ) : null}
        {view.left.length > 0 ? (
          <ul>
            {[...new Set(view.left)].map(content => (
              <li key={content}>{content}</li>
            ))}
          </ul>
        ) : null}
        <FormActs>
          {state === 'stopped' ? <ButtonLink href={`/van-ban/${document}/giao-viec`}>{words.givingRest}</ButtonLink> : null}
          <ButtonLink href={`/van-ban/${document}#viec`}>{words.doubleOpen(number)}</ButtonLink>
        </FormActs>
      </Section>
    </>
  )
}

/** Looks again while it goes on; without scripts the page fetches itself. */
function useProgress(running: boolean, done: number): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!running || state !== 'idle') return
    const timer = setTimeout(() => void revalidate(), AGAIN_MS)
    return () => clearTimeout(timer)
  }, [running, done, revalidate, state])
}
