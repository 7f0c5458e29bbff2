import { controlName } from '../../../../casework/pages/parts/forms/control-name.ts'
import type { InsideGroup } from '../../dispatch/send-page.ts'
import { useWords } from '../use-words.ts'

type Props = { readonly groups: readonly InsideGroup[]; readonly posts: readonly string[]; readonly units: readonly string[] }

/** Colleagues by division, or a whole division at once. Works without scripts. */
export function InsideFields({ groups, posts, units }: Props) {
  const words = useWords()
  return groups.map(group => (
    <fieldset className="field" key={group.id ?? 'khac'}>
      <legend className="field-label">{group.name ?? words.noDivision}</legend>
      {group.id && group.name ? (
        <Box
          name={controlName('units')}
          value={group.id}
          label={words.wholeDivision(group.name)}
          has={group.has}
          ticked={units.includes(group.id)}
        />
      ) : null}
      {group.people.map(person => (
        <Box key={person.value} name={controlName('posts')} {...person} ticked={posts.includes(person.value)} />
      ))}
    </fieldset>
  ))
}

type BoxProps = {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly has: boolean
  readonly ticked: boolean
}

function Box({ name, value, label, has, ticked }: BoxProps) {
  const words = useWords()
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={ticked} disabled={has} />
      <span>
        {label}
        {has ? <span className="quiet"> ({words.hasIt})</span> : null}
      </span>
    </label>
  )
}
