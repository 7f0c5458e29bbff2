import { useText } from '../../context.tsx'
import { FieldBox, fieldIds, type FieldProps } from './field.tsx'

export type BodyOption = {
  /** What is sent, and what a person reads: the full name. */
  name: string
  /** Short names and unaccented forms by which it is found: "STC", "so tai chinh". */
  short?: string
}

type BodyPickerProps = FieldProps & {
  options: readonly BodyOption[]
  value?: string
  /** Bodies that were typed but have ended, each with the one that took over. */
  ended?: readonly { name: string; successor?: string }[]
  /** Why somebody cannot be chosen, one sentence each. */
  refused?: readonly string[]
  form?: string
}

/**
 * Choose a body or a person by typing. The list is the browser's own (works without scripts); the server resolves
 * unaccented names and short names ("stc"), and with scripts the hook `resolveBodyNames` does so on leaving the field.
 */
export function BodyPicker(props: BodyPickerProps) {
  const text = useText()
  const { id, describedBy } = fieldIds(props, { hint: true })
  return (
    <FieldBox
      field={props}
      hint={props.hint ?? text.bodyHint}
      after={<PickerNotes ended={props.ended} refused={props.refused} />}
    >
      <input
        className="input"
        id={id}
        name={props.name}
        type="text"
        list={`${id}-ds`}
        defaultValue={props.value}
        autoComplete="off"
        form={props.form}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy}
        data-body-picker=""
      />
      <datalist id={`${id}-ds`}>
        {props.options.map(option => (
          <option key={option.name} value={option.name}>
            {option.short}
          </option>
        ))}
      </datalist>
    </FieldBox>
  )
}

type Notes = Pick<BodyPickerProps, 'ended' | 'refused'>

function PickerNotes({ ended = [], refused = [] }: Notes) {
  const text = useText()
  if (ended.length === 0 && refused.length === 0) return null
  return (
    <ul className="picker-notes">
      {ended.map(body => (
        <li key={body.name}>
          <s>{body.name}</s> {text.bodyEnded} {body.successor ? text.bodySuccessor(body.successor) : null}
        </li>
      ))}
      {refused.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
