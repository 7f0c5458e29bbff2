import { FieldGroup, type FieldProps } from './field.tsx'
import type { Choice } from './select-field.tsx'

type ChoiceGroupProps = FieldProps & {
  options: readonly Choice[]
  /** Radio: one value; checkbox: any number. */
  kind?: 'radio' | 'checkbox'
  values?: readonly string[]
  form?: string
}

/** A few choices, all in sight. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { kind = 'radio', values = [] } = props
  return (
    <FieldGroup field={props}>
      {props.options.map(option => (
        <label className="choice" key={option.value}>
          <input
            type={kind}
            name={props.name}
            value={option.value}
            defaultChecked={values.includes(option.value)}
            disabled={option.disabled}
            form={props.form}
          />
          <span>
            {option.label}
            {option.hint ? <span className="field-hint">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </FieldGroup>
  )
}
