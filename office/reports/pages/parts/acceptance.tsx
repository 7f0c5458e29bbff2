import { Button, FieldLine, FormActs, HiddenFields, Notice, TextField } from '../../../../ui/index.ts'
import type { UnitView } from '../../unit-reports/unit-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

type Props = {
  /** Id of the section or the annex. */
  part: string
  accepted: { by: string; on: string } | null
  /** The act by which it was last written, as this page shows it. */
  base: number
  view: Pick<UnitView, 'mayAccept' | 'mayOpen'>
  csrf: string
  formKey: string
  /** Address of the page with this part open. */
  action: string
}

/** A section is accepted by itself; then it is closed to the unit until the compiler opens it again with a reason. */
export function Acceptance({ part, accepted, base, view, csrf, formKey, action }: Props) {
  const words = useUnitWords()
  if (!accepted)
    return view.mayAccept ? (
      <form method="post" action={action}>
        <HiddenFields values={{ csrf, khoa: `${formKey}:nm`, y: 'nhan-muc', muc: part, ban: String(base) }} />
        <p className="quiet">{words.acceptPartNote}</p>
        <FormActs>
          <Button>{words.acceptPart}</Button>
        </FormActs>
      </form>
    ) : null
  return (
    <>
      <Notice kind="info">{words.partAccepted(accepted)}</Notice>
      {view.mayOpen ? (
        <details className="disclosure">
          <summary>{words.openPart}</summary>
          <form method="post" action={action}>
            <HiddenFields values={{ csrf, khoa: `${formKey}:mm`, y: 'mo-muc', muc: part }} />
            <FieldLine>
              <TextField name="ly-do" id="ly-do-mo-muc" label={words.openPartReason} />
            </FieldLine>
            <Button>{words.openPart}</Button>
          </form>
        </details>
      ) : null}
    </>
  )
}
