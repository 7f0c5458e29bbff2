import { useRef } from 'react'
import { FieldLine, SelectField, TextArea, TextField } from '../../../../ui/index.ts'
import type { Edited } from '../../drafting/edit-form.ts'
import type { EditView } from '../../drafting/edit-view.ts'
import { useWords } from '../use-words.ts'

type SignerFieldsProps = { view: EditView; edited: Edited; error: string | undefined }

/** Who signs, and how it is printed. Choosing a signer fills in the rest; without scripts the server does so at saving. */
export function SignerFields({ view, edited: { content, head }, error }: SignerFieldsProps) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  const chosen = (id: string) => {
    const block = view.signers.find(each => each.value === id)?.block
    if (!block) return
    const values = { authority: block.authority.join('\n'), position: block.position, signerName: block.name }
    for (const [name, value] of Object.entries(values)) {
      const field = box.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)
      if (field) field.value = value
    }
  }
  return (
    <div
      ref={box}
      onChange={event => {
        if (event.target instanceof HTMLSelectElement) chosen(event.target.value)
      }}
    >
      <SelectField
        name="signer"
        label={words.signer}
        hint={view.signers.length === 0 ? words.noSigners : words.signerHint}
        options={view.signers.map(({ value, label }) => ({ value, label }))}
        value={head.signer || undefined}
        error={error}
        optional
      />
      <FieldLine>
        <TextArea
          name="authority"
          label={words.authority}
          hint={words.authorityHint}
          rows={2}
          value={content.authority.join('\n')}
          optional
        />
        <TextField name="position" label={words.position} value={content.position} />
      </FieldLine>
      <TextField name="signerName" label={words.signerName} value={content.signerName} />
    </div>
  )
}
