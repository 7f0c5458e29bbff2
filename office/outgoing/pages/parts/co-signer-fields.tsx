import { FieldLine, TextArea, TextField } from '../../../../ui/index.ts'
import type { Edited } from '../../edit-form.ts'
import { isSignedTogether } from '../form-kinds.ts'
import { useWords } from '../use-words.ts'

/** Who signs beside the signer: those there are, and room for one more. Types that one person signs have none. */
export function CoSignerFields({ edited: { head, content } }: { edited: Edited }) {
  const words = useWords()
  const known = content.coSigners ?? []
  if (!isSignedTogether(head.type)) {
    return known.length > 0 ? <p className="quiet">{words.jointNotKnown}</p> : null
  }
  const rows = known.length < 5 ? [...known, { authority: [], position: '', name: '' }] : known
  return (
    <fieldset className="outgoing-own-form">
      <legend>{head.type === 'bien-ban' ? words.secretarySigns : words.otherSideSigns}</legend>
      {rows.map(({ authority, position, name }, i) => (
        <div key={`${i}.${name}`} className="outgoing-annex">
          {head.type === 'bien-ban' ? null : (
            <TextArea
              name={`co.${i}.authority`}
              label={words.coAuthority(i + 1)}
              rows={1}
              value={authority.join('\n')}
              optional
            />
          )}
          <FieldLine>
            <TextField name={`co.${i}.position`} label={words.coPosition(i + 1)} value={position} optional={i >= known.length} />
            <TextField name={`co.${i}.name`} label={words.coName(i + 1)} value={name} optional={i >= known.length} />
          </FieldLine>
        </div>
      ))}
      <p className="quiet">{words.coSignersNote}</p>
    </fieldset>
  )
}
