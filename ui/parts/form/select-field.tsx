import { useId, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react'
import { useText } from '../../context.tsx'
import { fitsTyped } from './fits-typed.ts'
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

/** From so many lines on, a list is found by typing. */
const LONG_LIST = 20

/** The browser's own list: for closed sets too long for buttons. A very long one is narrowed by typing above it. */
export function SelectField(props: SelectFieldProps) {
  const isLong = props.options.length >= LONG_LIST
  return <FieldBox field={props}>{isLong ? <NarrowedSelect {...props} /> : <Select {...props} />}</FieldBox>
}

type SelectProps = SelectFieldProps & { onChoose?: (event: ChangeEvent<HTMLSelectElement>) => void }

function Select({ onChoose, ...props }: SelectProps) {
  const text = useText()
  const { id, describedBy } = fieldIds(props)
  return (
    <select
      className="input input-select"
      id={id}
      name={props.name}
      defaultValue={props.value ?? ''}
      form={props.form}
      onChange={onChoose}
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
  )
}

/** The line to type in shows only with scripts; without them the whole list is there. What is chosen never leaves the list. */
function NarrowedSelect(props: SelectFieldProps) {
  const text = useText()
  const said = useId()
  const box = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(props.value ?? '')
  const fitting = props.options.filter(option => fitsTyped(option.label, typed))
  const shown = props.options.filter(option => option.value === chosen || fitting.includes(option))
  const narrow = ({ target }: ChangeEvent<HTMLInputElement>) => {
    // It may have been chosen before the scripts were ready, or by them.
    setChosen(box.current?.querySelector('select')?.value ?? '')
    setTyped(target.value)
  }
  return (
    <div className="narrowed" ref={box}>
      <input
        className="input narrowed-typed"
        type="text"
        value={typed}
        onChange={narrow}
        onKeyDown={stay}
        placeholder={text.narrowList}
        aria-label={text.narrowList}
        aria-describedby={said}
        autoComplete="off"
        data-narrows=""
      />
      <span className="only-read-aloud" id={said} aria-live="polite">
        {typed === '' ? '' : text.narrowedTo(fitting.length)}
      </span>
      <Select {...props} options={shown} onChoose={event => setChosen(event.target.value)} />
    </div>
  )
}

/** The return key must not send the form from here: it goes on to the list. */
function stay(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return
  event.preventDefault()
  event.currentTarget.closest('.narrowed')?.querySelector('select')?.focus()
}
