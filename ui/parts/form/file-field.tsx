import { useText } from '../../context.tsx'
import { Aloud } from '../text/aloud.tsx'
import { fieldIds, fieldState, LabelWords, type FieldProps } from './field.tsx'

type FileFieldProps = FieldProps & {
  /** Kinds and size allowed, said before: "PDF đã ký số, tối đa 50 MB mỗi tệp". */
  limits: string
  accept?: string
  multiple?: boolean
  /** Names sent before an error: a browser cannot keep the files themselves, so they are named for choosing again. */
  earlier?: readonly string[]
  earlierWords?: string
  /** Choosing sends the form at once, with scripts; says so meanwhile: "Đang đọc". */
  sends?: string
  /** Fate of each file after sending. */
  fates?: readonly { name: string; words: string; state: 'done' | 'error' }[]
}

/** Choose, or drop: the input itself covers the dashed area, so dropping works without scripts. */
export function FileField(props: FileFieldProps) {
  const text = useText()
  const { id, describedBy } = fieldIds(props, { hint: true })
  return (
    <div className="field" data-state={fieldState(props)}>
      <span className="field-label" id={`${id}-nhan`}>
        <LabelWords field={props} />
      </span>
      {props.hint ? <span className="field-hint">{props.hint}</span> : null}
      {props.error ? (
        <span className="field-error" id={`${id}-loi`}>
          {text.error} {props.error}
        </span>
      ) : null}
      <div className="file-drop">
        <input
          className="file-input"
          id={id}
          name={props.name}
          type="file"
          accept={props.accept}
          multiple={props.multiple}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={describedBy}
          data-file-input=""
          data-file-sends={props.sends}
        />
        <label className="button" htmlFor={id}>
          <Aloud>{props.label}: </Aloud>
          {text.chooseFile}
        </label>
        <span className="field-hint" id={`${id}-goi-y`}>
          {props.limits}; {text.orDropHere}
        </span>
        <span className="file-chosen" data-file-chosen="" aria-live="polite" />
      </div>
      {props.earlier && props.earlier.length > 0 ? (
        <p className="field-hint">
          {props.earlierWords} {props.earlier.join(', ')}
        </p>
      ) : null}
      <Fates fates={props.fates ?? []} />
    </div>
  )
}

function Fates({ fates }: { fates: readonly { name: string; words: string; state: 'done' | 'error' }[] }) {
  if (fates.length === 0) return null
  return (
    <ul className="file-fates">
      {fates.map(fate => (
        <li key={fate.name} data-state={fate.state}>
          {fate.name}: {fate.words}
        </li>
      ))}
    </ul>
  )
}
