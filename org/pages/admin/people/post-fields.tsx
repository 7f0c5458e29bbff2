import { ChoiceGroup, DateField, FieldLine, SelectField, TextField } from '../../../../ui/index.ts'
import type { fieldOf } from '../../parts.tsx'
import { BodyNames } from '../bodies/body-fields.tsx'
import { adminText } from '../text.ts'

export type PostChoices = {
  bodies: readonly string[]
  positions: ReadonlyArray<{ id: string; name: string }>
  roles: ReadonlyArray<{ code: string; name: string }>
}

type Props = { field: ReturnType<typeof fieldOf>; choices: PostChoices; lang: 'vi' | 'en'; today: string }

/** Fields of a new post. */
export function PostFields({ field, choices, lang, today }: Props) {
  const text = adminText(lang)
  const scopes = Object.entries(text.scopes).map(([value, label]) => ({ value, label }))
  return (
    <>
      <TextField {...field('body')} label={text.body} list="ds-co-quan" />
      <TextField {...field('unit')} label={text.unit} optional />
      <FieldLine>
        <SelectField
          {...field('position')}
          label={text.position}
          options={choices.positions.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...field('title')} label={text.post} hint={text.postTitleHint} />
      </FieldLine>
      <FieldLine>
        <SelectField {...field('scope', 'post')} label={text.scope} options={scopes} />
        <DateField {...field('validFrom', today)} label={text.from} />
      </FieldLine>
      <ChoiceGroup
        name="roles"
        label={text.roles}
        kind="checkbox"
        values={field('roles').value?.split('\n') ?? []}
        error={field('roles').error}
        options={choices.roles.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <BodyNames names={choices.bodies} />
    </>
  )
}
