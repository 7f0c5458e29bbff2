import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'

/** What every field of a form has. The id of the input is `id`, or its name. */
export type FieldProps = {
  name: string
  label: ReactNode
  id?: string
  hint?: ReactNode
  /** What is wrong and how to mend it; also a line of the error summary. */
  error?: string
  optional?: boolean
  /** Where the value was read, as a link to the place in the document. */
  foundAt?: { href: string; words: string }
  /** Read by machine, and not there: a dashed empty field. */
  missing?: boolean
}

export type FieldIds = { id: string; describedBy: string | undefined }

/** Ids of the input and of what describes it, in the order in which they are read. */
export function fieldIds(props: FieldProps, always?: { hint?: boolean }): FieldIds {
  const id = props.id ?? props.name
  const parts = [
    props.hint || always?.hint ? `${id}-goi-y` : '',
    props.error ? `${id}-loi` : '',
    props.foundAt || props.missing ? `${id}-o` : '',
  ].filter(part => part !== '')
  return { id, describedBy: parts.length > 0 ? parts.join(' ') : undefined }
}

export function fieldState(props: FieldProps): 'error' | 'missing' | undefined {
  return props.error ? 'error' : props.missing ? 'missing' : undefined
}

type FieldBoxProps = {
  field: FieldProps
  children: ReactNode
  hint?: ReactNode
  after?: ReactNode
}

/** Label, hint, error, input, place of origin: always in this order. */
export function FieldBox({ field, children, hint = field.hint, after }: FieldBoxProps) {
  const { id } = fieldIds(field)
  return (
    <div className="field" data-state={fieldState(field)}>
      <label className="field-label" htmlFor={id}>
        <LabelWords field={field} />
      </label>
      <FieldNotes id={id} hint={hint} error={field.error} />
      {children}
      <FoundAt field={field} />
      {after}
    </div>
  )
}

/** A group of choices has a legend instead of a label. */
export function FieldGroup({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { id, describedBy } = fieldIds(field)
  return (
    <fieldset className="field" data-state={fieldState(field)} id={id} aria-describedby={describedBy} tabIndex={-1}>
      <legend className="field-label">
        <LabelWords field={field} />
      </legend>
      <FieldNotes id={id} hint={field.hint} error={field.error} />
      {children}
      <FoundAt field={field} />
    </fieldset>
  )
}

export function LabelWords({ field }: { field: FieldProps }) {
  const text = useText()
  return (
    <>
      {field.label}
      {field.optional ? <span className="field-optional"> {text.optional}</span> : null}
    </>
  )
}

function FieldNotes({ id, hint, error }: { id: string; hint: ReactNode; error: string | undefined }) {
  const text = useText()
  return (
    <>
      {hint ? (
        <span className="field-hint" id={`${id}-goi-y`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="field-error" id={`${id}-loi`}>
          {text.error} {error}
        </span>
      ) : null}
    </>
  )
}

function FoundAt({ field }: { field: FieldProps }) {
  const text = useText()
  const { id } = fieldIds(field)
  if (field.foundAt)
    return (
      <span className="field-where" id={`${id}-o`}>
        <a href={field.foundAt.href}>{field.foundAt.words}</a>
      </span>
    )
  if (!field.missing) return null
  return (
    <span className="field-where" id={`${id}-o`}>
      <span className="missing">{text.notInDocument}</span>
    </span>
  )
}
