import { Notice, OfficialSheet, Section } from '../../../../ui/index.ts'
import type { Preview } from '../../report/report-preview.ts'
import type { ReportView } from '../../report/report-view.ts'
import { useWords } from './words.ts'

/** Rows of a table shown on the page. */
const SHOWN_ROWS = 8

/** The page as it will leave; the sentence from the figures is marked. */
export function PreviewSheet({ preview, issued }: { preview: Preview; issued: boolean }) {
  const words = useWords()
  return (
    <Section id="xem-truoc" head={words.preview} note={issued ? words.previewIssued : words.previewNote}>
      <div className="sheet-area" lang="vi">
        <OfficialSheet
          label={words.preview}
          issuer={preview.issuer}
          number={preview.number}
          place={preview.place}
          title={preview.title}
          signer={preview.signer}
          recipients={preview.recipients}
        >
          <p>Kính gửi: {preview.addressees.join('; ')}.</p>
          {preview.blocks.map((block, i) => (
            // Blocks of a page: fixed order, no identity of their own.
            // oxlint-disable-next-line react/no-array-index-key
            <Block key={i} block={block} />
          ))}
        </OfficialSheet>
      </div>
    </Section>
  )
}

function Block({ block }: { block: Preview['blocks'][number] }) {
  if (block.kind === 'heading')
    return (
      <p>
        <b>{block.text}</b>
      </p>
    )
  if (block.kind === 'paragraph') return <p>{block.figures ? <mark>{block.text}</mark> : block.text}</p>
  return <Rows rows={block.rows} />
}

/** Rows of a table as lines; the files hold all of them. */
function Rows({ rows }: { rows: ReadonlyArray<readonly string[]> }) {
  const words = useWords()
  const rest = rows.length - SHOWN_ROWS
  return (
    <ul>
      {rows.slice(0, SHOWN_ROWS).map(row => (
        <li key={row.join('|')}>{`${row[0] ?? ''}. ${row.slice(1).filter(Boolean).join('; ')}`}</li>
      ))}
      {rest > 0 ? <li>{words.previewRest(rest)}</li> : null}
    </ul>
  )
}

/** What the frozen figures say, and whether the text still says it. */
export function FiguresSentence({ report }: { report: ReportView }) {
  const words = useWords()
  const { sentence, kept } = report.figures
  return (
    <Section id="cau-so-lieu" head={words.figuresSentence} note={words.figuresNote}>
      <p lang="vi">{sentence}</p>
      {kept ? null : <Notice kind="warning">{words.figuresChanged}</Notice>}
    </Section>
  )
}
