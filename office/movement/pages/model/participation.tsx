import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { EmptyState, PageHead, Section, type PageProps } from '../../../../ui/index.ts'
import { participationView } from '../../figures/participation.ts'
import { movementText } from '../../text.ts'
import { useWords } from '../use-words.ts'
import '../movement.css'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const seq = Number(params['seq'])
  const view = isId(params['id']) && Number.isInteger(seq) ? await participationView(asker, params['id'], seq) : null
  if (!view) throw notFound()
  return { lang: asker.lang, view }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; view: { body: string } } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').participationTitle(loaderData?.view.body ?? '')} – Khéo` },
]

/** The two lists behind a rate: who took part, who did not. */
export default function Participation({ loaderData: { view } }: PageProps<typeof loader>) {
  const words = useWords()
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.movements, href: '/phong-trao' },
          { label: words.figures, href: '/phong-trao/so-lieu' },
          { label: words.participation },
        ]}
        title={words.participationTitle(view.body)}
        note={words.participationLead({ listed: view.listed.length, headcount: view.headcount, on: view.on })}
      />
      <Section id="chua" head={words.missingHead(view.missing?.length ?? view.headcount - view.listed.length)}>
        <Names names={view.missing} empty={view.missing ? words.nobodyMissing : words.noRoster} />
      </Section>
      <Section id="da" head={words.listedHead(view.listed.length)} note={view.source === '' ? undefined : view.source}>
        <Names names={view.listed} empty={words.notYet} />
      </Section>
    </>
  )
}

function Names({ names, empty }: { names: readonly string[] | null; empty: string }) {
  if (!names || names.length === 0) return <EmptyState>{empty}</EmptyState>
  return (
    <ol className="name-list">
      {names.map(name => (
        <li key={name}>{name}</li>
      ))}
    </ol>
  )
}
