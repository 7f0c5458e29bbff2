import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { Aloud } from '../text/aloud.tsx'

export type ReadFieldProps = {
  name: string
  label: string
  value?: string
  /** The place in the document: a link to the mark, told in words ("trang 1, dòng 4"). */
  foundAt?: { href: string; words: string }
  /** read by machine · corrected by the clerk · not found in the document */
  state: 'read' | 'corrected' | 'missing'
  /** Its place is lit in the document now. */
  shown?: boolean
  /** What is to be known of the value, where it was not read from the document. */
  note?: string
  rows?: number
  readOnly?: boolean
  error?: string
  form?: string
  list?: string
  /** Takes the focus as the page opens: the next thing to do. */
  focus?: boolean
  /** Below it: what may be said instead of filling it in. */
  instead?: ReactNode
}

/** One line of the intake form: label, value, and where it was read. Not found is plain, not red. */
export function ReadField(props: ReadFieldProps) {
  const id = props.name
  return (
    <div
      className="read-field"
      data-state={props.error ? 'error' : props.state === 'missing' ? 'missing' : undefined}
      data-shown={props.shown ? '' : undefined}
      data-read-field={props.foundAt ? props.foundAt.href.slice(1) : undefined}
    >
      <label htmlFor={id}>{props.label}</label>
      <ReadInput {...props} />
      <p className="read-where" id={`${id}-o`}>
        <Where {...props} />
      </p>
      {props.error ? (
        <p className="field-error" id={`${id}-loi`}>
          {props.error}
        </p>
      ) : null}
      {props.instead ? <div className="read-instead">{props.instead}</div> : null}
    </div>
  )
}

function ReadInput(props: ReadFieldProps) {
  const shared = {
    className: 'input',
    id: props.name,
    name: props.name,
    defaultValue: props.value,
    readOnly: props.readOnly,
    form: props.form,
    autoFocus: props.focus,
    'aria-invalid': props.error ? true : undefined,
    'aria-describedby': props.error ? `${props.name}-loi ${props.name}-o` : `${props.name}-o`,
  }
  if (props.rows) return <textarea {...shared} rows={props.rows} />
  return <input {...shared} type="text" autoComplete="off" list={props.list} />
}

function Where({ label, state, foundAt, note }: ReadFieldProps): ReactNode {
  const text = useText()
  if (foundAt)
    return (
      <a href={foundAt.href}>
        {foundAt.words}
        <Aloud>{text.readFrom(label.toLowerCase())}</Aloud>
        {state === 'corrected' ? <span className="quiet">, {text.corrected}</span> : null}
      </a>
    )
  if (state === 'corrected') return <span className="quiet">{text.corrected}</span>
  if (state === 'missing') return <span className="missing">{text.notInDocument}</span>
  return note ? <span className="quiet">{note}</span> : null
}
