import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../platform/http/context.ts'
import { bodiesAt } from '../../../org/index.ts'
import { viewerHere } from '../../../org/pages/viewer-here.ts'
import { ButtonLink, DataTable, EmptyState, PageHead, Section, type PageHandle, type PageProps } from '../../../ui/index.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { linksOf } from '../relations/links.ts'
import { exchangeText } from '../text.ts'
import { useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  viewerHere(app, 'admin.exchange')
  const links = await linksOf(app.db.kysely)
  const bodies = await bodiesAt(app.db.kysely, [...new Set(links.map(({ bodyId }) => bodyId))], app.clock.now().today)
  return {
    lang: app.lang,
    rows: links.map(({ id, bodyId, environment, code, baseUrl, active, checkedAt, checkError }) => ({
      id,
      body: bodies.find(each => each.id === bodyId)?.name ?? '',
      environment,
      code,
      baseUrl,
      active,
      checked: checkedAt && whenWords(checkedAt, app.lang),
      checkError,
    })),
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${exchangeText(loaderData?.lang ?? 'vi').links} – Khéo` },
]

/** Connections to gateways, by body. */
export default function LinksPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { rows } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.admin, href: '/quan-tri' }, { label: words.links }]}
        title={words.links}
        note={words.linksNote}
        acts={
          <>
            <ButtonLink href="/quan-tri/lien-thong/danh-ba">{words.directory}</ButtonLink>
            <ButtonLink href="/quan-tri/lien-thong/moi" look="primary">
              {words.newLink}
            </ButtonLink>
          </>
        }
      />
      <Section id="ket-noi" head={words.links} hideHead>
        {rows.length === 0 ? (
          <EmptyState>{words.linksNone}</EmptyState>
        ) : (
          <DataTable
            caption={words.links}
            hideCaption
            rows={rows}
            rowKey={row => row.id}
            columns={[
              {
                id: 'body',
                head: words.body,
                rowHead: true,
                wide: true,
                cell: row => <a href={`/quan-tri/lien-thong/${row.id}`}>{row.body}</a>,
              },
              { id: 'code', head: words.electronicCode, cell: row => row.code },
              { id: 'environment', head: words.environment, cell: row => words.environments[row.environment] },
              { id: 'address', head: words.address, soft: true, cell: row => row.baseUrl },
              { id: 'state', head: words.state, cell: row => (row.active ? words.inUse : words.notInUse) },
              { id: 'checked', head: words.checked, cell: row => (row.checked ? (row.checkError ?? row.checked) : words.never) },
            ]}
          />
        )}
      </Section>
    </>
  )
}
