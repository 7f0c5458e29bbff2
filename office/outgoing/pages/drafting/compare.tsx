import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, refused } from '../../../../casework/asker.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  EmptyState,
  FieldLine,
  PageHead,
  Section,
  SelectField,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { outgoingHere } from '../../document/document-view.ts'
import { askedVersions, compared } from '../../drafting/versions.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await outgoingHere(asker, params['id'])
  if (!read) throw notFound()
  const { all, pair } = askedVersions(read, new URL(request.url).searchParams, asker.lang)
  const lines = isProblem(pair) ? [] : await compared(asker, ...pair)
  if (isProblem(lines)) throw refused(lines)
  return {
    id: read.matter.id,
    code: read.matter.code,
    title: read.matter.title,
    versions: all.map(({ n, who, at }) => ({ n, who, at })),
    pair: isProblem(pair) ? null : { from: pair[0].n, to: pair[1].n },
    lines,
  }
}

export const meta = ({ loaderData }: { loaderData?: { code: string } }) => [{ title: `${loaderData?.code ?? ''} – Khéo` }]

/** What changed between two versions, word by word? */
export default function ComparePage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { id, code, title, versions, pair, lines } = loaderData
  const path = `/van-ban/di/${id}`
  const options = versions.map(({ n, who, at }) => ({ value: String(n), label: words.version({ n, who, at }) }))
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: code, href: path }, { label: words.compare }]}
        title={words.compare}
        note={title}
      />
      {pair ? (
        <>
          <Section id="chon" head={words.versions} hideHead>
            <form method="get">
              <FieldLine>
                <SelectField name="tu" label={words.versionFrom} options={options} value={String(pair.from)} />
                <SelectField name="den" label={words.versionTo} options={options} value={String(pair.to)} />
              </FieldLine>
              <Button>{words.compareDo}</Button>
            </form>
          </Section>
          <Section id="khac" head={words.differences} note={words.differencesNote}>
            <div className="outgoing-diff" lang="vi">
              {lines.map((line, i) => (
                // Lines of a text in their order: no identity of their own.
                // oxlint-disable-next-line react/no-array-index-key
                <p key={i}>
                  {line.map((part, j) => (
                    // oxlint-disable-next-line react/no-array-index-key
                    <Part key={j} part={part} />
                  ))}
                </p>
              ))}
            </div>
          </Section>
        </>
      ) : (
        <Section id="mot-ban" head={words.versions} hideHead>
          <EmptyState>{words.oneVersion}</EmptyState>
        </Section>
      )}
    </>
  )
}

type Line = PageProps<typeof loader>['loaderData']['lines'][number]

function Part({ part }: { part: Line[number] }) {
  if (part.kind === 'in') return <ins>{part.text}</ins>
  return part.kind === 'out' ? <del>{part.text}</del> : <>{part.text}</>
}
