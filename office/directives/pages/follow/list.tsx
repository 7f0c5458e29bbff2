import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  EmptyState,
  HiddenFields,
  PageHead,
  Pager,
  PrintHead,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { followAddress } from '../../follow/address.ts'
import { followListView } from '../../follow/list-view.ts'
import { ListTable } from './list-table.tsx'
import type { FollowText } from './text.vi.ts'
import { followText } from './text.ts'
import { FOLLOW_HREF, useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { viewer } = asker
  return {
    list: await followListView(asker, followAddress(new URL(request.url).searchParams, asker.today)),
    lang: asker.lang,
    printed: {
      office: viewer.post.bodyName,
      by: `${viewer.personName}, ${viewer.post.title}`,
      at: asker.world.clock.now().instant.toISOString(),
    },
  }
}

export const meta = ({ loaderData }: { loaderData?: { list: { subset: keyof FollowText['list'] }; lang: 'vi' | 'en' } }) => [
  { title: loaderData ? `${followText(loaderData.lang).list[loaderData.list.subset]} – Khéo` : 'Khéo' },
]

/** The directives behind a figure: search, export and print carry the same filter. */
export default function FollowListPage({ loaderData: { list, printed } }: PageProps<typeof loader>) {
  const words = useWords()
  const title = words.list[list.subset]
  const here = `${FOLLOW_HREF}/danh-sach`
  const page = (n: number) => `${here}?${list.query}&trang=${n}`
  return (
    <>
      <PageHead
        crumbs={[{ label: words.follow, href: FOLLOW_HREF }, { label: title }]}
        title={list.of === null ? title : `${title}: ${list.of}`}
        note={list.subset === 'sap-den-han' ? words.soonNote(list.soon) : words.listNote}
        acts={
          <>
            <ButtonLink href={`${here}/tep?${list.query}`}>{words.exportXlsx}</ButtonLink>
            <ButtonLink href={`${here}/tep?${list.query}&dang=csv`}>{words.exportCsv}</ButtonLink>
          </>
        }
      />
      <PrintHead office={printed.office} title={words.title} filter={list.said} printedBy={printed.by} at={printed.at} />
      <search className="section">
        <form className="form-acts" action={here} method="get">
          {[...new URLSearchParams(list.query)]
            .filter(([name]) => name !== 'tim')
            .map(([name, value]) => (
              <HiddenFields key={`${name} ${value}`} values={{ [name]: value }} />
            ))}
          <TextField name="tim" type="search" label={words.search} hint={words.searchHint} value={list.words} />
          <Button>{words.apply}</Button>
        </form>
      </search>
      {list.rows.length === 0 ? (
        <EmptyState>{words.listEmpty}</EmptyState>
      ) : (
        <section className="section">
          <ListTable rows={list.rows} caption={list.said} reasons={list.subset.endsWith('qua-han')} />
          <Pager href={list.more ? page(list.page + 1) : undefined}>
            {list.page > 1 ? <a href={page(list.page - 1)}>{words.before}</a> : null}
          </Pager>
        </section>
      )}
    </>
  )
}
