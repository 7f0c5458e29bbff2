import { Button, DateField, FieldLine, HiddenFields, SelectField, TextField } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'

export type FilterValues = {
  readonly tim: string
  readonly loai: string
  readonly khan: string
  readonly tu: string
  readonly den: string
}
type Choice = { readonly value: string; readonly label: string }
type FilterFormProps = {
  readonly action: string
  readonly values: FilterValues
  readonly types: readonly string[]
  readonly urgencies: readonly Choice[]
  readonly kept: Record<string, string>
}

/** Word, type, urgency, dates: a plain GET, so that the address is the filter. */
export function FilterForm({ action, values, types, urgencies, kept }: FilterFormProps) {
  const words = useWords()
  const empty = (label: string): Choice => ({ value: '', label })
  return (
    <form action={action} method="get" className="filter-form">
      <HiddenFields values={kept} />
      <FieldLine>
        <TextField name="tim" type="search" label={words.keyword} value={values.tim} optional />
        <SelectField
          name="loai"
          label={words.anyType}
          value={values.loai || undefined}
          options={[...(values.loai ? [empty(words.anyType)] : []), ...types.map(type => ({ value: type, label: type }))]}
          optional
        />
        <SelectField
          name="khan"
          label={words.anyUrgency}
          value={values.khan || undefined}
          options={[...(values.khan ? [empty(words.anyUrgency)] : []), ...urgencies]}
          optional
        />
      </FieldLine>
      <FieldLine>
        <DateField name="tu" label={words.fromDate} value={values.tu} optional />
        <DateField name="den" label={words.toDate} value={values.den} optional />
      </FieldLine>
      <Button>{words.filter}</Button>
    </form>
  )
}
