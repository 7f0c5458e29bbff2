import { useRef } from 'react'
import { FieldLine, SelectField, TextArea, TextField } from '../../../../ui/index.ts'
import type { Edited } from '../../drafting/edit-form.ts'
import type { EditView } from '../../drafting/edit-view.ts'
import { isSignedTogether } from '../drafting/form-kinds.ts'
import { useWords } from '../use-words.ts'

type CoSignerFieldsProps = { view: EditView; edited: Edited; at: (field: string) => string | undefined }
type CoSigner = NonNullable<Edited['content']['coSigners']>[number]

/** Who signs beside the signer: those there are, and room for one more. A written text of other types is signed by one. */
export function CoSignerFields({ view, edited: { head, content }, at }: CoSignerFieldsProps) {
  const words = useWords()
  const known = content.coSigners ?? []
  const minutes = head.type === 'bien-ban'
  if (view.written && !isSignedTogether(head.type)) {
    return known.length > 0 ? <p className="quiet">{words.jointNotKnown}</p> : null
  }
  const rows: CoSigner[] = known.length < 5 ? [...known, { authority: [], position: '', name: '' }] : known
  return (
    <fieldset className="outgoing-own-form">
      <legend>{minutes ? words.secretarySigns : words.otherSideSigns}</legend>
      {rows.map((row, i) => (
        <Row
          key={`${i}.${row.name}`}
          view={view}
          row={row}
          n={i}
          isNew={i >= known.length}
          minutes={minutes}
          error={at(`co.${i}.post`)}
        />
      ))}
      <p className="quiet">{minutes ? words.secretaryNote : words.coSignersNote}</p>
    </fieldset>
  )
}

type RowProps = { view: EditView; row: CoSigner; n: number; isNew: boolean; minutes: boolean; error: string | undefined }

/** One co-signer. Choosing somebody of this system fills in how he is printed; without scripts the server does so at saving. */
function Row({ view, row, n, isNew, minutes, error }: RowProps) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  const chosen = (value: string) => {
    const block = view.coSigners.find(each => each.value === value)?.block
    if (!block) return
    const values = { authority: block.authority.join('\n'), position: block.position, name: block.name }
    for (const [name, text] of Object.entries(values)) {
      const field = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="co.${n}.${name}"]`)
      if (field) field.value = text
    }
  }
  return (
    <div
      ref={box}
      className="outgoing-annex"
      onChange={event => {
        if (event.target instanceof HTMLSelectElement) chosen(event.target.value)
      }}
    >
      <SelectField
        name={`co.${n}.post`}
        label={words.coPost(n + 1)}
        hint={minutes ? undefined : words.coPostHint}
        options={view.coSigners.map(({ value, label }) => ({ value, label }))}
        value={row.post && row.body ? `${row.post}@${row.body}` : undefined}
        error={error}
        optional
      />
      {minutes ? null : (
        <TextArea
          name={`co.${n}.authority`}
          label={words.coAuthority(n + 1)}
          rows={2}
          value={row.authority.join('\n')}
          optional
        />
      )}
      <FieldLine>
        <TextField name={`co.${n}.position`} label={words.coPosition(n + 1)} value={row.position} optional={isNew} />
        <TextField name={`co.${n}.name`} label={words.coName(n + 1)} value={row.name} optional={isNew} />
      </FieldLine>
    </div>
  )
}
