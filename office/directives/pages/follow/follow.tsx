import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { ButtonLink, EmptyState, PageHead, PrintHead, type PageHandle, type PageProps } from '../../../../ui/index.ts'
import { followAddress } from '../../follow/address.ts'
import { followView } from '../../follow/view.ts'
import { lateIn, openIn } from './counts.ts'
import { FilterForm } from './filter-form.tsx'
import { FollowTable } from './follow-table.tsx'
import { followText } from './text.ts'
import { DIMENSION_NAMES, dimensionWord, followHref, useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { viewer } = asker
  return {
    view: await followView(asker, followAddress(new URL(request.url).searchParams, asker.today)),
    lang: asker.lang,
    may: { give: viewer.rights.has('directive.give'), settings: viewer.rights.has('admin.settings') },
    printed: {
      office: viewer.post.bodyName,
      by: `${viewer.personName}, ${viewer.post.title}`,
      at: asker.world.clock.now().instant.toISOString(),
    },
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${followText(loaderData?.lang ?? 'vi').title} – Khéo` },
]

/** All directives followed: how many, in which state, whose; each figure opens its list. */
export default function FollowPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { view, may, printed } = loaderData
  const { total, filter, dimension } = view
  const note = words.note({
    open: openIn(total.seen),
    late: lateIn(total.seen),
    beyond: openIn(total) - openIn(total.seen),
    from: view.from,
    to: view.to,
  })
  return (
    <>
      <PageHead
        title={words.title}
        note={note}
        acts={
          <>
            <ButtonLink href="/theo-doi/kiem-diem-tuan">{words.weekly}</ButtonLink>
            <ButtonLink href={followHref('/danh-sach', filter, { ds: 'sap-den-han' })}>{words.warnings}</ButtonLink>
            <ButtonLink href={followHref('/danh-sach', filter, { ds: 'qua-han' })}>{words.late}</ButtonLink>
            <ButtonLink href="/theo-doi/nhap-cham">{words.lateEntry}</ButtonLink>
            {may.give ? (
              <ButtonLink href="/viec/giao" look="primary" keyCap="N">
                {words.give}
              </ButtonLink>
            ) : null}
          </>
        }
        tabs={{
          label: words.sortedBy,
          items: [
            ...DIMENSION_NAMES.map(name => ({
              href: followHref('', filter, { theo: dimensionWord(name) }),
              label: words.by[name],
              current: name === dimension,
            })),
            {
              href: followHref('/thong-ke.docx', filter, { theo: dimensionWord(dimension) }),
              label: words.statistics,
              end: true,
            },
          ],
        }}
      />
      <PrintHead office={printed.office} title={words.title} filter={note} printedBy={printed.by} at={printed.at} />
      <FilterForm view={view} />
      {total.total === 0 ? <EmptyState>{words.empty}</EmptyState> : <FollowTable view={view} />}
      {may.settings ? (
        <p className="section">
          <a href="/quan-tri/ngoai-le">{words.exceptionsSet}</a>
        </p>
      ) : null}
    </>
  )
}
