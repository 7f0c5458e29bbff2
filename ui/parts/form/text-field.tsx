import type { InputHTMLAttributes } from 'react'
import { useText } from '../../context.tsx'
import { formatDate } from '../../format.ts'
import { FieldBox, fieldIds, type FieldProps } from './field.tsx'

export type TextFieldProps = FieldProps & {
  value?: string
  type?: 'text' | 'search' | 'email' | 'password' | 'tel' | 'url' | 'number'
  /** Width that fits the answer. */
  short?: boolean
  readOnly?: boolean
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  autoComplete?: string
  list?: string
  maxLength?: number
  form?: string
}

/** One line of text. Uncontrolled: the browser keeps what is typed, the server gives it back. */
export function TextField(props: TextFieldProps) {
  const { id, describedBy } = fieldIds(props)
  return (
    <FieldBox field={props}>
      <input
        className={props.short ? 'input input-short' : 'input'}
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        defaultValue={props.value}
        readOnly={props.readOnly}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? 'off'}
        list={props.list}
        maxLength={props.maxLength}
        form={props.form}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy}
      />
    </FieldBox>
  )
}

export type TextAreaProps = FieldProps & {
  value?: string
  rows?: number
  readOnly?: boolean
  maxLength?: number
  form?: string
}

/** Several lines; grows with what is typed where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { id, describedBy } = fieldIds(props)
  return (
    <FieldBox field={props}>
      <textarea
        className="input"
        id={id}
        name={props.name}
        rows={props.rows ?? 3}
        defaultValue={props.value}
        readOnly={props.readOnly}
        maxLength={props.maxLength}
        form={props.form}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy}
      />
    </FieldBox>
  )
}

/**
 * A date typed day first (27/11/2026), whatever the language of the browser; `readDate` reads it on the server.
 * `value` is YYYY-MM-DD, or what was typed when it could not be read. Never filled with a guess.
 */
export function DateField(props: Omit<TextFieldProps, 'type' | 'short' | 'inputMode'>) {
  const text = useText()
  const value = props.value && /^\d{4}-\d{2}-\d{2}$/u.test(props.value) ? formatDate(props.value) : props.value
  return <TextField {...props} hint={props.hint ?? text.dateHint} value={value} short inputMode="numeric" />
}
