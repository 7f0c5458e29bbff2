import { formatDate } from '@kheo/viet-text'
import { Button, DateField, FieldLine, SelectField, TextArea, TextField } from '../../../../ui/index.ts'
import type { FormPart } from '../../drafting/form-content.ts'
import { formKindOf } from '../drafting/form-kinds.ts'
import { useWords } from '../use-words.ts'

type Form<K extends FormPart['kind']> = { form: Extract<FormPart, { kind: K }> }

/** What the printed form of the type asks for (Phụ lục III, mẫu 1.7–1.10); its set words are written by themselves. */
export function FormFields({ form, type }: { form: FormPart | undefined; type: string }) {
  const words = useWords()
  if (formKindOf(type) === null) return null
  if (!form || form.kind !== type) {
    return (
      <div className="outgoing-insert">
        <p className="quiet">{words.formOff}</p>
        <Button name="buoc" value="mau:dien" formNoValidate>
          {words.formOn}
        </Button>
      </div>
    )
  }
  return (
    <fieldset className="outgoing-own-form">
      <legend>{words.formPart(words.formNumbers[form.kind] ?? '')}</legend>
      <input type="hidden" name="form.kind" value={form.kind} />
      <OwnForm form={form} />
      <p className="quiet">{words.formNote}</p>
      <Button look="text" name="buoc" value="mau:bo" formNoValidate>
        {words.formDrop}
      </Button>
    </fieldset>
  )
}

function OwnForm({ form }: { form: FormPart }) {
  switch (form.kind) {
    case 'giay-moi':
      return <InvitationFields form={form} />
    case 'giay-gioi-thieu':
      return <IntroductionFields form={form} />
    case 'bien-ban':
      return <MinutesFields form={form} />
    case 'giay-nghi-phep':
      return <LeaveFields form={form} />
  }
}

function Line({ name, value, optional = false }: { name: string; value: string; optional?: boolean }) {
  const words = useWords()
  return <TextField name={`form.${name}`} label={words.formFields[name] ?? name} value={value} optional={optional} />
}

function Lines({ name, value }: { name: string; value: readonly string[] }) {
  const words = useWords()
  return (
    <TextArea
      name={`form.${name}`}
      label={words.formFields[name] ?? name}
      hint={words.onePerLine}
      rows={3}
      value={value.join('\n')}
    />
  )
}

function Day({ name, value }: { name: string; value: string }) {
  const words = useWords()
  const shown = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDate(value) : value
  return <DateField name={`form.${name}`} label={words.formFields[name] ?? name} value={shown} />
}

function InvitationFields({ form }: Form<'giay-moi'>) {
  return (
    <>
      <Lines name="invitees" value={form.invitees} />
      <Line name="event" value={form.event} />
      <Line name="chair" value={form.chair} optional />
      <Line name="time" value={form.time} />
      <Line name="venue" value={form.venue} />
    </>
  )
}

function IntroductionFields({ form }: Form<'giay-gioi-thieu'>) {
  return (
    <>
      <Line name="person" value={form.person} />
      <Line name="position" value={form.position} />
      <Line name="sentTo" value={form.sentTo} />
      <Line name="purpose" value={form.purpose} />
      <Day name="validUntil" value={form.validUntil} />
    </>
  )
}

function MinutesFields({ form }: Form<'bien-ban'>) {
  const words = useWords()
  const meetings = ['Cuộc họp', 'Hội nghị', 'Hội thảo'].map(value => ({ value, label: value }))
  return (
    <>
      <SelectField name="form.meeting" label={words.formFields['meeting'] ?? ''} options={meetings} value={form.meeting} />
      <Hour name="started" value={form.startedAt} />
      <Line name="venue" value={form.venue} />
      <Lines name="present" value={form.present} />
      <FieldLine>
        <Line name="chair" value={form.chair} />
        <Line name="secretary" value={form.secretary} />
      </FieldLine>
      <Hour name="ended" value={form.endedAt} />
    </>
  )
}

function Hour({ name, value }: { name: 'started' | 'ended'; value: string }) {
  const words = useWords()
  const [day = '', time = ''] = value.split('T')
  return (
    <FieldLine>
      <TextField
        name={`form.${name}Time`}
        label={words.formFields[`${name}Time`] ?? ''}
        hint={words.formHour}
        value={time}
        short
      />
      <Day name={`${name}On`} value={day} />
    </FieldLine>
  )
}

function LeaveFields({ form }: Form<'giay-nghi-phep'>) {
  const words = useWords()
  return (
    <>
      <FieldLine>
        <Line name="person" value={form.person} />
        <Line name="position" value={form.position} />
      </FieldLine>
      <Day name="requestedOn" value={form.requestedOn} />
      <Line name="duration" value={form.duration} />
      <FieldLine>
        <Day name="from" value={form.from} />
        <Day name="to" value={form.to} />
      </FieldLine>
      <Line name="place" value={form.place} />
      <Line name="countedAs" value={form.countedAs} />
      <label className="choice">
        <input type="checkbox" name="form.confirmation" defaultChecked={form.confirmation} />
        <span>{words.formFields['confirmation']}</span>
      </label>
    </>
  )
}
