import { DateField, FieldLine, SelectField, TextField } from '../../../../ui/index.ts'
import { BODY_KINDS } from './body-kinds.ts'
import type { fieldOf } from '../../parts.tsx'
import { adminText } from '../text.ts'

type Fields = {
  field: ReturnType<typeof fieldOf>
  lang: 'vi' | 'en'
  today: string
  parents?: readonly string[]
  withKind?: boolean
}

/** Fields of a new body or division. */
export function BodyFields({ field, lang, today, parents, withKind = false }: Fields) {
  const text = adminText(lang)
  return (
    <>
      <TextField {...field('name')} label={text.bodyName} />
      <FieldLine>
        <TextField {...field('shortName')} label={text.bodyShort} optional short />
        <TextField {...field('code')} label={text.bodyCode} short />
      </FieldLine>
      {withKind ? (
        <>
          <SelectField
            {...field('kind')}
            label={text.bodyKind}
            options={BODY_KINDS.map(value => ({ value, label: text.kind[value] ?? value }))}
          />
          <TextField {...field('electronicCode')} label={text.bodyElectronic} hint={text.bodyElectronicHint} optional short />
        </>
      ) : null}
      {parents ? <TextField {...field('parent')} label={text.bodyParent} list="ds-co-quan" optional /> : null}
      <FieldLine>
        <DateField {...field('validFrom', today)} label={text.bodyFrom} />
        <TextField {...field('legalDocument')} label={text.bodyDocument} optional />
      </FieldLine>
      {parents ? <BodyNames names={parents} /> : null}
    </>
  )
}

/** Names for the fields that take a body; typed ones are resolved on the server, also by abbreviation. */
export function BodyNames({ names }: { names: readonly string[] }) {
  return (
    <datalist id="ds-co-quan">
      {names.map(name => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </datalist>
  )
}
