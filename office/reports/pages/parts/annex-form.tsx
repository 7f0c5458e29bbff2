import { Button, FormActs, HiddenFields, Link, Notice, Section, TextArea } from '../../../../ui/index.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'
import { Acceptance } from './acceptance.tsx'
import { MoreComments, OpenComments } from './comments.tsx'
import { Exchange } from './exchange.tsx'
import type { PartProps } from './node-form.tsx'

/** One annex as a grid, with what the records hold; a table pasted from Excel or a file takes its place. */
export function AnnexForm({ part, view, again, csrf, formKey, path }: PartProps<'annex'>) {
  const words = useUnitWords()
  const { annex } = part
  const rows = again?.rows?.length ? again.rows : part.rows
  const fixed = annex.rows.length > 0
  const filled = part.held.some(row => row.some(cell => cell !== null))
  return (
    <Section id="bang" head={annex.title} note={part.by ? words.lastBy(part.by) : undefined}>
      <OpenComments
        part={annex.id}
        comments={part.comments}
        view={view}
        csrf={csrf}
        formKey={formKey}
        action={`${path}?phu-luc=${annex.id}`}
      />
      {again?.theirs ? (
        <Notice kind="warning">
          <p>{words.theirs(again.theirs.by)}</p>
          <p className="report-unit-text">{again.theirs.text}</p>
        </Notice>
      ) : null}
      {view.mayWrite || part.accepted ? null : <p className="quiet">{words.readOnly}</p>}
      {view.mayWrite && filled && !part.saved ? <Notice kind="info">{words.heldFilled}</Notice> : null}
      <form method="post" action={`${path}?phu-luc=${annex.id}`}>
        <HiddenFields values={{ csrf, khoa: formKey, y: 'bang', 'phu-luc': annex.id, ban: String(again?.base ?? part.base) }} />
        <div className="table-scroll">
          <table className="data-table report-grid">
            <caption className="only-read-aloud">{annex.title}</caption>
            <thead>
              <tr>
                {annex.columns.map(column => (
                  <th key={column.id} scope="col">
                    {column.unit ? `${column.title} (${column.unit})` : column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, r) => (
                // Rows have no names of their own: their place is their name.
                <tr key={r}>
                  {annex.columns.map((column, c) => (
                    <td key={column.id}>
                      <input
                        className="input"
                        name={`o.${r}.${c}`}
                        defaultValue={row[c] ?? ''}
                        readOnly={!view.mayWrite || (fixed && c === 0)}
                        inputMode={column.type === 'so' || column.type === 'so-le' ? 'decimal' : undefined}
                        aria-label={`${column.title}, ${fixed ? (annex.rows[r] ?? words.rowNumber(r + 1)) : words.rowNumber(r + 1)}`}
                        autoComplete="off"
                      />
                      <Held cell={part.held[r]?.[c] ?? null} typed={row[c] ?? ''} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {view.mayWrite ? (
          <>
            <TextArea name="dan" label={words.paste} hint={words.pasteHint} rows={4} value={again?.paste ?? undefined} optional />
            <FormActs>
              <Button look="primary">{words.saveAnnex}</Button>
            </FormActs>
          </>
        ) : null}
      </form>
      <Acceptance
        part={annex.id}
        accepted={part.accepted}
        base={part.base}
        view={view}
        csrf={csrf}
        formKey={formKey}
        action={`${path}?phu-luc=${annex.id}`}
      />
      <MoreComments
        part={annex.id}
        comments={part.comments}
        view={view}
        writable={part.accepted === null}
        csrf={csrf}
        formKey={formKey}
        action={`${path}?phu-luc=${annex.id}`}
      />
      <Exchange view={view} annex={annex.id} csrf={csrf} formKey={formKey} path={path} />
    </Section>
  )
}

/** What the records hold for a cell; its list opens in one click. */
function Held({ cell, typed }: { cell: { words: string; href: string } | null; typed: string }) {
  const words = useUnitWords()
  if (!cell) return null
  return (
    <small className="report-held" data-differs={typed !== '' && typed !== cell.words ? '' : undefined}>
      <Link href={cell.href}>{`${words.held} ${cell.words}`}</Link>
      {typed === cell.words ? ` ${words.heldSame}` : ''}
    </small>
  )
}
