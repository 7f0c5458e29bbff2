import { smallBeginning } from '@kheo/viet-text'
import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, printedBy } from '../../../casework/asker.ts'
import { matterView } from '../../../casework/matter/matter-view.ts'
import { isId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import { PageHead, PrintHead, type PageProps } from '../../../ui/index.ts'
import { resolutionSlip, SLIP_PARTS, type Opinion } from '../document/resolution-slip.ts'
import { documentsText } from '../text.ts'
import { useWords } from './use-words.ts'
import './slip.css'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  const shown = isId(id) ? await matterView(asker, id) : null
  const slip = shown && (await resolutionSlip(asker, shown))
  if (!shown || !slip) throw notFound()
  return {
    lang: asker.lang,
    id: shown.row.id,
    title: shown.row.title,
    slip,
    parts: SLIP_PARTS.map(part => ({ part, opinions: slip.parts[part] })),
    printed: printedBy(asker),
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; title: string } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').slip}: ${loaderData?.title ?? ''} – Khéo` },
]

/** So many lines to write on where nothing was said. */
const LINES = ['a', 'b', 'c', 'd']

/** Phiếu giải quyết văn bản đến: who said what about this document? */
export default function SlipPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { id, title, slip, parts, printed } = loaderData
  const number = slip.number === null ? title : words.doubleThat(slip.number)
  return (
    <div className="slip-page">
      <PrintHead office={printed.office} title={words.slip} printedBy={printed.by} at={printed.at} />
      <PageHead
        crumbs={[{ label: words.incoming, href: '/van-ban' }, { label: number, href: `/van-ban/${id}` }, { label: words.slip }]}
        title={words.slip}
        note={words.slipNote}
      />
      <div className="sheet-area">
        <article className="sheet slip" aria-label={words.slip}>
          <p className="slip-agency">{slip.agency}</p>
          <h2 className="slip-title">{words.slip}</h2>
          <p className="slip-number">{words.slipNumber({ number: slip.number, on: slip.receivedOn })}</p>
          <p>
            {words.slipDocument}: {slip.document}
          </p>
          <p>
            {words.slipAbstract}: {smallBeginning(slip.abstract)}
          </p>
          {parts.map(({ part, opinions }, at) => (
            <section className="slip-part" key={part} aria-labelledby={`phan-${part}`}>
              <h3 className="slip-head" id={`phan-${part}`}>
                {`${at + 1}. ${words.slipParts[part]}`}
              </h3>
              {opinions.length === 0 ? <Empty /> : opinions.map(opinion => <Said key={opinion.id} opinion={opinion} />)}
            </section>
          ))}
        </article>
      </div>
    </div>
  )
}

function Said({ opinion: { text, lines, who, on, writtenBy } }: { opinion: Opinion }) {
  const words = useWords()
  return (
    <div className="slip-opinion">
      {text === '' ? null : <p className="slip-text">{text}</p>}
      {lines.map(line => (
        <p key={line.kind}>
          {words.slipLines[line.kind]}: {line.text}
        </p>
      ))}
      <p className="slip-signed">
        {words.slipSigned({ who, on })}
        {writtenBy === null ? null : ` (${words.slipWrittenBy(writtenBy)})`}
      </p>
    </div>
  )
}

function Empty() {
  const words = useWords()
  return (
    <>
      <p className="only-read-aloud">{words.slipNothing}</p>
      {LINES.map(line => (
        <div className="slip-line" key={line} aria-hidden="true" />
      ))}
      <p className="slip-date" aria-hidden="true">
        {words.slipBlankDate}
      </p>
    </>
  )
}
