import type { ReactNode } from 'react'
import {
  BodyPicker,
  ChoiceGroup,
  DateField,
  FieldLine,
  FileField,
  SelectField,
  TextArea,
  TextField,
} from '../../../../ui/index.ts'
import type { FieldView } from '../../../forms/form-view.ts'
import { useWords } from '../words.ts'

/** One field of an act's form, by its kind. Every kind is a plain control of the browser. */
export function FieldControl({ field, accept }: { field: FieldView; accept: string }): ReactNode {
  const { control: name, id, label, hint, error, optional, values } = field
  const shared = { name, id, label, hint, error, optional }
  const [value] = values
  switch (field.kind) {
    case 'text':
      return field.suggestions?.length ? (
        <>
          <TextField {...shared} value={value} list={`${id}-goi-y`} />
          <datalist id={`${id}-goi-y`}>
            {field.suggestions.map(each => (
              <option key={each.value} value={each.value}>
                {each.label}
              </option>
            ))}
          </datalist>
        </>
      ) : (
        <TextField {...shared} value={value} />
      )
    case 'paragraph':
      return <TextArea {...shared} value={value} rows={4} />
    case 'number':
      return <TextField {...shared} value={value} short inputMode="decimal" />
    case 'date':
      return <DateField {...shared} value={value} />
    case 'date-time':
      return <Moment field={field} />
    case 'check':
      return (
        <div className="field" data-state={error ? 'error' : undefined}>
          {error ? (
            <span className="field-error" id={`${id}-loi`}>
              {error}
            </span>
          ) : null}
          <label className="choice">
            <input
              type="checkbox"
              id={id}
              name={name}
              value="on"
              defaultChecked={values.includes('on')}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-loi` : undefined}
            />
            <span>
              {label}
              {hint ? <span className="field-hint">{hint}</span> : null}
            </span>
          </label>
        </div>
      )
    case 'choice':
      return <Choice field={field} />
    case 'choices':
      return <ChoiceGroup {...shared} kind="checkbox" values={values} options={field.choices ?? []} />
    case 'lines':
      return <TextArea {...shared} value={value} rows={5} />
    case 'secret':
      return <TextField {...shared} type="password" autoComplete="off" />
    case 'own':
      // The page that asks for it brings the control along.
      return null
    case 'unit':
    case 'register':
    case 'post':
      return <SelectField {...shared} value={value} options={field.choices ?? []} />
    case 'body':
      return <BodyPicker {...shared} value={value} options={field.options ?? []} />
    case 'bodies':
      return <Bodies field={field} />
    case 'matter':
      return <TextField {...shared} value={value} short />
    case 'files':
      return <Files field={field} accept={accept} />
  }
}

/** Up to five choices stand in sight; more, and people, become a list. */
function Choice({ field }: { field: FieldView }) {
  const { control: name, id, label, hint, error, optional, values, choices = [] } = field
  const shared = { name, id, label, hint, error, optional }
  if (choices.length > 5 || field.list) return <SelectField {...shared} value={values[0]} options={choices} />
  return <ChoiceGroup {...shared} values={values} options={choices} />
}

function Moment({ field }: { field: FieldView }) {
  const words = useWords()
  const { control: name, id, label, hint, error, optional, values, time } = field
  return (
    <FieldLine>
      <DateField name={name} id={id} label={label} hint={hint} error={error} optional={optional} value={values[0]} />
      <TextField name={`${name}.time`} label={words.time} hint={words.timeHint} optional={optional} value={time} short />
    </FieldLine>
  )
}

/** One line per body and two to spare: works without scripts; more lines come with the next sending. */
function Bodies({ field }: { field: FieldView }) {
  const words = useWords()
  const { control: name, id, label, hint, error, options = [], values } = field
  const lines = [...values, '', '']
  return (
    <fieldset className="field" id={id} tabIndex={-1}>
      {lines.map((value, index) => (
        <BodyPicker
          // Lines have no identity of their own: their order is what was typed.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          name={name}
          id={index === 0 ? `${id}-1` : `${id}-${index + 1}`}
          label={index === 0 ? label : words.nthBody({ label, nth: index + 1 })}
          hint={index === 0 ? hint : ' '}
          error={index === 0 ? error : undefined}
          optional={field.optional || index > 0}
          options={options}
          value={value}
        />
      ))}
    </fieldset>
  )
}

function Files({ field, accept }: { field: FieldView; accept: string }) {
  const words = useWords()
  const { control: name, id, label, hint, error, optional, kept = [] } = field
  return (
    <>
      <FileField
        name={name}
        id={id}
        label={label}
        hint={hint}
        error={error}
        optional={optional}
        limits={words.fileLimits}
        accept={accept}
        multiple
      />
      {kept.length > 0 ? (
        <ChoiceGroup
          name={`${name}.kept`}
          label={words.filesKept}
          kind="checkbox"
          values={kept.map(file => file.token)}
          options={kept.map(file => ({ value: file.token, label: file.name, hint: sizeWords(file.size) }))}
        />
      ) : null}
    </>
  )
}

/** 318 kB, 4,2 MB. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes}\u00A0B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)}\u00A0kB`
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')}\u00A0MB`
}
