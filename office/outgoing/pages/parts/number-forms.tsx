import {
  Button,
  DataTable,
  EmptyState,
  FieldLine,
  FormActs,
  HiddenFields,
  Section,
  SelectField,
  TextField,
} from '../../../../ui/index.ts'
import type { registersView } from '../../issue/keep-registers.ts'
import { useWords } from '../use-words.ts'

type View = Awaited<ReturnType<typeof registersView>>
type Own = { csrf: string; body: string }

/** The series with their next number, and what was reserved or cancelled in them. */
export function NumbersTable({ rows, csrf, body }: Own & { rows: View['rows'] }) {
  const words = useWords()
  return (
    <Section id="day-so" head={words.series} note={words.seriesNote}>
      {rows.length === 0 ? (
        <EmptyState>{words.bookEmpty}</EmptyState>
      ) : (
        <DataTable
          caption={words.series}
          hideCaption
          rows={rows}
          rowKey={row => row.key}
          columns={[
            { id: 'name', head: words.register, rowHead: true, cell: row => row.name },
            { id: 'period', head: words.period, cell: row => row.period },
            { id: 'next', head: words.nextNumber, number: true, cell: row => row.next },
            {
              id: 'open',
              head: words.reservedAndCancelled,
              cell: row => (
                <ul className="outgoing-list">
                  {row.open.map(line => (
                    <li key={line.number}>
                      {words.numberLine(line)}
                      {line.state === 'reserved' ? <Cancel line={line} row={row} csrf={csrf} body={body} /> : null}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

function Cancel({ line, row, csrf, body }: Own & { line: View['rows'][number]['open'][number]; row: View['rows'][number] }) {
  const words = useWords()
  return (
    <details className="disclosure">
      <summary>{words.cancelNumber(line.number)}</summary>
      <form method="post">
        <HiddenFields
          values={{ csrf, 'co-quan': body, y: 'huy-so', key: row.key, period: row.period, number: String(line.number) }}
        />
        <TextField id={`reason-${row.key}-${line.number}`} name="reason" label={words.reason} hint={words.reasonHint} />
        <Button look="danger">{words.cancelNumber(line.number)}</Button>
      </form>
    </details>
  )
}

/** Is this number taken? */
export function AskNumber({ view, body }: { view: View; body: string }) {
  const words = useWords()
  const { answer } = view
  return (
    <Section id="tra-so" head={words.askNumber}>
      <form method="get">
        <input type="hidden" name="co-quan" value={body} />
        <FieldLine>
          <SelectField
            name="hoi-so"
            label={words.register}
            options={view.choices}
            value={answer?.key ?? view.choices[0]?.value}
          />
          <TextField name="so" label={words.numberGiven} value={answer ? String(answer.number) : ''} short inputMode="numeric" />
        </FieldLine>
        <Button>{words.ask}</Button>
      </form>
      {answer ? (
        <p>
          {answer.lines.length === 0
            ? words.numberFree(answer.number)
            : answer.lines.map(line => words.numberLine(line)).join('; ')}
          {answer.lines.map(line =>
            line.matter ? (
              <a key={line.suffix} href={`/van-ban/di/${line.matter}`}>
                {' '}
                {words.openDocument}
              </a>
            ) : null,
          )}
        </p>
      ) : null}
    </Section>
  )
}

/** Sets numbers aside for papers that come later. */
export function Reserve({
  choices,
  csrf,
  body,
  typed,
}: Own & { choices: View['choices']; typed: Readonly<Record<string, string>> }) {
  const words = useWords()
  return (
    <Section id="giu-so" head={words.reserve} note={words.reserveNote}>
      <form method="post">
        <HiddenFields values={{ csrf, 'co-quan': body, y: 'giu-so' }} />
        <FieldLine>
          <SelectField name="key" label={words.register} options={choices} value={typed['key'] || choices[0]?.value} />
          <TextField name="count" label={words.howMany} value={typed['count'] || '1'} short inputMode="numeric" />
        </FieldLine>
        <TextField name="reason" label={words.reason} hint={words.reasonHint} value={typed['reason'] ?? ''} />
        <FormActs>
          <Button>{words.reserve}</Button>
        </FormActs>
      </form>
    </Section>
  )
}
