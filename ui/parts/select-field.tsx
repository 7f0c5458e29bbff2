import { useText } from '../context.tsx'
import { FieldBox, fieldIds, type FieldProps } from './field.tsx'

export type Choice = { value: string; label: string; hint?: string; disabled?: boolean }

type SelectFieldProps = FieldProps & {
  options: readonly Choice[]
  /** Without a value, an empty first line stands there, so that nothing is chosen by accident; with one only where it may be left out. */
  value?: string
  /** The empty first line stays also beside a value: the field may be filled later, by hand or from a file. */
  keepEmpty?: boolean
  form?: string
}

/** The browser's own list: for closed sets too long for buttons. */
export function SelectField(props: SelectFieldProps) {
  const text = useText()
  const { id, describedBy } = fieldIds(props)
  return (
    <FieldBox field={props}>
      <select
        className="input input-select"
        id={id}
        name={props.name}
        defaultValue={props.value ?? ''}
        form={props.form}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy}
      >
        {props.value && !props.keepEmpty ? null : <option value="">{text.chooseOne}</option>}
        {props.value && props.optional && !props.keepEmpty ? <option value="">{text.leaveOut}</option> : null}
        {props.options.map(option => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldBox>
  )
}
