import type { PeopleGroup, Choice } from '../send-view.ts'
import { useWords } from './use-words.ts'

type PickerProps = {
  readonly groups: readonly PeopleGroup[]
  readonly often?: readonly Choice[]
  readonly posts: readonly string[]
  readonly units: readonly string[]
  readonly name: string
  readonly withUnits?: boolean
}

/** Staff by division: single persons, or a whole division at once. Works without scripts. */
export function PeoplePicker({ groups, often = [], posts, units, name, withUnits }: PickerProps) {
  const words = useWords()
  return (
    <>
      {often.length > 0 ? (
        <fieldset className="field">
          <legend className="field-label">{words.often}</legend>
          {often.map(person => (
            <Box key={person.value} name={name} choice={person} checked={posts.includes(person.value)} />
          ))}
        </fieldset>
      ) : null}
      {groups.map(group => (
        <fieldset className="field" key={group.unit ?? 'khac'}>
          <legend className="field-label">{group.name ?? words.noUnit}</legend>
          {withUnits && group.unit && group.name ? (
            <Box
              name="units"
              choice={{ value: group.unit, label: words.wholeUnit(group.name) }}
              checked={units.includes(group.unit)}
            />
          ) : null}
          {group.people
            .filter(person => !often.some(each => each.value === person.value))
            .map(person => (
              <Box key={person.value} name={name} choice={person} checked={posts.includes(person.value)} />
            ))}
        </fieldset>
      ))}
    </>
  )
}

export function Box({ name, choice, checked }: { name: string; choice: Choice; checked: boolean }) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={choice.value} defaultChecked={checked} />
      <span>{choice.label}</span>
    </label>
  )
}
