import { Button, FieldLine, HiddenFields, TextArea, TextField } from '../../../../ui/index.ts'
import type { Said } from '../../unit-reports/unit-comments.ts'
import type { UnitView } from '../../unit-reports/unit-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

type Props = {
  /** Id of the section or the annex. */
  part: string
  comments: readonly Said[]
  view: Pick<UnitView, 'mayComment' | 'mayFix' | 'mayClose'>
  csrf: string
  formKey: string
  /** Address of the page with this part open. */
  action: string
}

/** What the compiler said of a section and what the unit answered, as long as it is open; each side presses its own. */
export function OpenComments({ part, comments, view, csrf, formKey, action }: Props) {
  const words = useUnitWords()
  const form = { csrf, muc: part }
  return comments
    .filter(said => said.closed === null)
    .map(said => (
      <div key={said.seq} className="report-comment" data-fixed={said.fixed ? '' : undefined}>
        <CommentWords said={said} />
        {view.mayFix && !said.fixed ? (
          <form method="post" action={action}>
            <HiddenFields values={{ ...form, khoa: `${formKey}:ds${said.seq}`, y: 'da-sua', lan: String(said.seq) }} />
            <FieldLine>
              <TextField name="loi" id={`loi-${said.seq}`} label={words.fixedNote} optional />
            </FieldLine>
            <Button>{words.fixed}</Button>
          </form>
        ) : null}
        {view.mayClose ? (
          <form method="post" action={action}>
            <HiddenFields values={{ ...form, khoa: `${formKey}:kh${said.seq}`, y: 'khep-nhan-xet', lan: String(said.seq) }} />
            <Button>{words.closeComment}</Button>
          </form>
        ) : null}
      </div>
    ))
}

/** A new comment, and those that are closed. */
export function MoreComments({ part, comments, view, writable, csrf, formKey, action }: Props & { writable: boolean }) {
  const words = useUnitWords()
  const closed = comments.filter(said => said.closed !== null)
  return (
    <>
      {view.mayComment && writable ? (
        <form method="post" action={action}>
          <HiddenFields values={{ csrf, muc: part, khoa: `${formKey}:nx`, y: 'nhan-xet' }} />
          <TextArea name="nhan-xet" label={words.writeComment} rows={2} />
          <Button>{words.addComment}</Button>
        </form>
      ) : null}
      {closed.length > 0 ? (
        <details className="disclosure">
          <summary>{words.closedComments(closed.length)}</summary>
          {closed.map(said => (
            <div key={said.seq} className="report-comment" data-closed="">
              <CommentWords said={said} />
            </div>
          ))}
        </details>
      ) : null}
    </>
  )
}

function CommentWords({ said }: { said: Said }) {
  const words = useUnitWords()
  return (
    <>
      <p>
        <b>{words.commentBy(said)}</b>
        <span lang="vi">{` ${said.text}`}</span>
      </p>
      {said.fixed ? (
        <p>
          <b>{words.fixedBy(said.fixed)}</b>
          {said.fixed.note ? <span lang="vi">{` ${said.fixed.note}`}</span> : null}
        </p>
      ) : null}
      {said.closed ? <p className="quiet">{words.closedBy(said.closed)}</p> : null}
    </>
  )
}
