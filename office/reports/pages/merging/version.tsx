import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  ButtonLink,
  DataTable,
  EmptyState,
  Hash,
  instantWords,
  Link,
  Notice,
  Section,
  useUi,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { requestHere, requestView } from '../../requests/request-view.ts'
import { versionView } from '../../merging/version-view.ts'
import { RequestHead } from '../parts/request-head.tsx'
import { useUnitWords } from '../unit/use-unit-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = isId(params['id']) ? await requestHere(asker, params['id']) : null
  const version = read ? await versionView(asker, read.matter, Number(params['so'])) : null
  if (!read || !version) throw notFound()
  return { view: await requestView(asker, read), version, lang: asker.lang }
}

export const meta = ({ loaderData }: { loaderData?: { view: { title: string } } }) => [
  { title: `${loaderData?.view.title ?? ''} – Khéo` },
]

/** What did a version say that the next one says otherwise, and why? */
export default function VersionPage({ loaderData: { view, version } }: PageProps<typeof loader>) {
  const words = useUnitWords()
  const { today, lang } = useUi()
  return (
    <>
      <RequestHead view={view} current="issue" />
      <Notice kind={version.intact ? 'frozen' : 'error'}>
        {version.intact ? (
          <p>
            {words.versionFrozen({ version: version.number, at: instantWords(version.cutAt, today, lang) })}{' '}
            <Hash value={version.hash} />
          </p>
        ) : (
          words.hashBroken
        )}
      </Notice>
      <Section id="thay-doi" head={words.changes({ from: version.number, to: version.next })} note={version.reason}>
        {version.changes === null ? (
          <p className="quiet">{words.nextNotFrozen}</p>
        ) : version.changes.length === 0 ? (
          <EmptyState>{words.noChanges}</EmptyState>
        ) : (
          <DataTable
            caption={words.changes({ from: version.number, to: version.next })}
            hideCaption
            columns={useColumns()}
            rows={version.changes.map((change, i) => ({ ...change, i }))}
            rowKey={change => String(change.i)}
          />
        )}
      </Section>
      <Section id="tep" head={words.files}>
        <p>
          {version.files.map(file => (
            <ButtonLink key={file.name} href={`/bao-cao/yeu-cau/${view.id}/tep/${file.kind}?phien-ban=${version.number}`}>
              {file.name}
            </ButtonLink>
          ))}
        </p>
      </Section>
    </>
  )
}

type Line = NonNullable<PageProps<typeof loader>['loaderData']['version']['changes']>[number] & { i: number }

function useColumns(): Column<Line>[] {
  const { changeColumns: heads, openRecord } = useUnitWords()
  return [
    { id: 'where', head: heads.where, rowHead: true, cell: line => line.where },
    { id: 'before', head: heads.before, cell: line => line.before },
    { id: 'after', head: heads.after, cell: line => line.after },
    { id: 'record', head: heads.record, cell: line => (line.href ? <Link href={line.href}>{openRecord}</Link> : '') },
  ]
}
