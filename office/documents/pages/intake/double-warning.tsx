import { ActBar, Button, ButtonLink, CompareTable, TextField, Warning } from '../../../../ui/index.ts'
import type { DoubleView } from '../../intake/double-view.ts'
import { useWords } from '../use-words.ts'

/** A possible double beside the document being registered; what is chosen is sent with the form. */
export function DoubleWarning({
  double,
  form,
  chosen,
  reason,
  error,
}: {
  double: DoubleView
  form: string
  chosen: boolean
  reason: string
  error?: string
}) {
  const words = useWords()
  return (
    <Warning id="trung" head={words.doubleHead({ number: double.number, on: double.on })}>
      <p>{double.sameNumber ? words.doubleNumber : words.doubleFile}</p>
      <CompareTable
        caption={words.doubleCaption}
        columns={[
          words.doubleThis,
          double.href ? (
            <a key="that" href={double.href}>
              {words.doubleThat(double.number)}
            </a>
          ) : (
            words.doubleThat(double.number)
          ),
        ]}
        rows={double.rows.map(row => ({
          label: row.label,
          cells: [row.here, row.there],
          same: row.same ?? ('unknown' as const),
          verdict: row.same === null ? undefined : row.same ? words.doubleSame : words.doubleDiffers,
        }))}
      />
      <TextField name="besidesReason" label={words.doubleReason} value={reason} error={error} form={form} />
      <ActBar>
        <Button form={form} name="besides" value={double.document} pressed={chosen}>
          {words.doubleOther}
        </Button>
        {double.href ? (
          <Button form={form} name="attach" value={double.document} formNoValidate>
            {words.doubleAttach(double.number)}
          </Button>
        ) : null}
        <Button form={form} name="send-back" value={double.document} formNoValidate>
          {words.doubleSendBack}
        </Button>
        {double.href ? <ButtonLink href={double.href}>{words.doubleOpen(double.number)}</ButtonLink> : null}
      </ActBar>
      <p className="field-hint">{words.doubleActsNote}</p>
    </Warning>
  )
}
