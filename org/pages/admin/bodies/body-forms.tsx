import {
  Button,
  ChoiceGroup,
  DateField,
  FieldLine,
  FormActs,
  Section,
  SelectField,
  TextArea,
  TextField,
} from '../../../../ui/index.ts'
import type { FormState } from '../../form.ts'
import { fieldOf, PostForm } from '../../parts.tsx'
import { adminText } from '../text.ts'

type Shared = { state: FormState | null | undefined; lang: 'vi' | 'en' }
type Changed = {
  name: string
  shortName: string
  code: string
  electronicCode: string | null
  parentName: string | null
  isDivision: boolean
}

/** Another name, code or place from a date on. */
export function ChangeForm({ body, state, lang, today }: Shared & { body: Changed; today: string }) {
  const text = adminText(lang)
  const field = fieldOf(state, 'change')
  return (
    <Section id="doi" head={text.change} note={text.changeNote} look="form">
      <PostForm failed={text.failed} state={state} form="change">
        <TextField {...field('changeName', body.name)} label={text.bodyName} />
        <FieldLine>
          <TextField {...field('changeShort', body.shortName)} label={text.bodyShort} short />
          <TextField {...field('changeCode', body.code)} label={text.bodyCode} short />
        </FieldLine>
        <TextField {...field('changeElectronic', body.electronicCode ?? '')} label={text.bodyElectronic} optional short />
        {body.isDivision ? null : (
          <TextField {...field('changeParent', body.parentName ?? '')} label={text.bodyParent} list="ds-co-quan" optional />
        )}
        <FieldLine>
          <DateField {...field('changeOn', today)} label={text.bodyFrom} />
          <TextField {...field('changeDocument')} label={text.bodyDocument} optional />
        </FieldLine>
        <FormActs>
          <Button>{text.changeAct}</Button>
        </FormActs>
      </PostForm>
    </Section>
  )
}

/** The end of a body: when, how, who takes over, who keeps the archive. */
export function EndForm({ state, lang }: Shared) {
  const text = adminText(lang)
  const field = fieldOf(state, 'end')
  const byName = field('byName')
  return (
    <Section id="ket-thuc" head={text.end} note={text.endNote} look="form">
      <PostForm failed={text.failed} state={state} form="end">
        <DateField {...field('endOn')} label={text.endOn} />
        <SelectField
          {...field('endHow')}
          label={text.endHow}
          options={['merge', 'split', 'abolish'].map(value => ({ value, label: text.succession[value] ?? value }))}
        />
        <TextArea {...field('successors')} label={text.successors} hint={text.successorsHint} rows={3} optional />
        <ChoiceGroup
          name="byName"
          label={text.splitHow}
          kind="checkbox"
          values={byName.value ? [byName.value] : []}
          options={[{ value: 'yes', label: text.splitByName }]}
          optional
        />
        <TextField {...field('keeper')} label={text.keeper} hint={text.keeperHint} list="ds-co-quan" optional />
        <TextField {...field('endDocument')} label={text.bodyDocument} optional />
        <FormActs>
          <Button look="danger">{text.endAct}</Button>
        </FormActs>
      </PostForm>
    </Section>
  )
}
