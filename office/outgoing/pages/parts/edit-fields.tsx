import { DateField, FieldLine, SelectField, TextArea, TextField } from '../../../../ui/index.ts'
import type { EditView } from '../../drafting/edit-view.ts'
import type { Edited } from '../../drafting/edit-form.ts'
import { useWords } from '../use-words.ts'
import { CoSignerFields } from './co-signer-fields.tsx'
import { SignerFields } from './signer-fields.tsx'

type FieldsProps = { view: EditView; edited: Edited; at: (field: string) => string | undefined }

/** What the document is: type, abstract, number's series, signer, receivers. */
export function HeadFields({ view, edited: { head }, at }: FieldsProps) {
  const words = useWords()
  return (
    <>
      <SelectField name="type" label={words.type} options={view.types} value={head.type} error={at('type')} />
      <TextArea name="abstract" label={words.abstract} rows={2} maxLength={500} value={head.abstract} error={at('abstract')} />
      <FieldLine>
        <TextField name="sign" label={words.sign} hint={words.signHint} value={head.sign} error={at('sign')} short />
        <SelectField name="series" label={words.register} options={view.series} value={head.series} error={at('series')} />
      </FieldLine>
      <FieldLine>
        <SelectField name="urgency" label={words.urgency} options={view.urgencies} value={head.urgency || 'thuong'} />
        <SelectField
          name="secret"
          label={words.secret}
          options={Object.entries(words.secrets).map(([value, label]) => ({ value, label }))}
          value={head.secret || 'khong'}
          error={at('secret')}
        />
      </FieldLine>
      <DateField name="dueOn" label={words.dueOn} value={head.dueOn} error={at('dueOn')} optional />
    </>
  )
}

/** The letterhead and what stands above the text. */
export function TopFields({ edited: { content, head }, at }: Omit<FieldsProps, 'view'>) {
  const words = useWords()
  const decided = head.type === 'quyet-dinh' || head.type === 'nghi-quyet'
  return (
    <>
      <details className="disclosure">
        <summary>{words.letterhead([content.parent, content.organ].filter(Boolean).join(' / '))}</summary>
        <FieldLine>
          <TextField name="parent" label={words.parent} value={content.parent} optional />
          <TextField name="organ" label={words.organ} value={content.organ} />
        </FieldLine>
        <FieldLine>
          <TextField name="fullName" label={words.fullName} value={content.fullName} optional />
          <TextField name="place" label={words.place} value={content.place} />
        </FieldLine>
        <SelectField
          name="circulation"
          label={words.circulation}
          options={Object.entries(words.circulations).map(([value, label]) => ({ value, label }))}
          value={content.circulation || undefined}
          optional
        />
        <FieldLine>
          <TextField name="drafterMark" label={words.drafterMark} value={content.drafterMark} optional short />
          <TextField name="contact" label={words.contact} value={content.contact} optional />
        </FieldLine>
      </details>
      <TextArea
        name="addressees"
        label={words.addressees}
        hint={words.onePerLine}
        rows={2}
        value={content.addressees.join('\n')}
        error={at('addressees')}
        optional={head.type !== 'cong-van'}
      />
      {decided ? <TextField name="decider" label={words.decider} value={content.decider} optional /> : null}
      <TextArea
        name="legalBases"
        label={words.legalBases}
        hint={words.onePerLine}
        rows={3}
        value={content.legalBases.join('\n')}
        optional
      />
    </>
  )
}

/** The end of the document and where it goes. */
export function EndFields({ view, edited, at }: FieldsProps) {
  const words = useWords()
  const { content, head } = edited
  return (
    <>
      <SignerFields view={view} edited={edited} error={at('signer')} />
      <CoSignerFields view={view} edited={edited} at={at} />
      <TextArea name="printed" label={words.printed} hint={words.printedHint} rows={4} value={content.printed.join('\n')} />
      <TextArea
        name="recipients"
        label={words.sendTo}
        hint={words.sendToHint}
        rows={4}
        value={head.recipients}
        error={at('recipients')}
        optional
      />
      {view.resolved.length > 0 ? <p className="quiet">{words.resolved(view.resolved)}</p> : null}
      <TextArea name="note" label={words.draftNote} rows={2} value={head.note} optional />
    </>
  )
}
