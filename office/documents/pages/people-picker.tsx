import { Button } from '../../../ui/index.ts'
import { controlName } from '../../../casework/pages/parts/forms/control-name.ts'
import type { PeopleGroup, Choice } from '../document/send-view.ts'
import { useWords } from './use-words.ts'

type PickerProps = {
  readonly groups: readonly PeopleGroup[]
  readonly often?: readonly Choice[]
  readonly quick?: { readonly posts: readonly Choice[]; readonly units: readonly Choice[] }
  readonly posts: readonly string[]
  readonly units: readonly string[]
  readonly name: string
  readonly withUnits?: boolean
}

/** Staff by division: single persons, or a whole division at once. Works without scripts. */
export function PeoplePicker({ groups, often = [], quick, posts, units, name: field, withUnits }: PickerProps) {
  const words = useWords()
  const name = controlName(field)
  // Each stands once: in the own list, else among those often sent to, else in the division.
  const own = new Set(quick?.posts.map(each => each.value))
  const frequent = often.filter(person => !own.has(person.value))
  const above = new Set([...own, ...frequent.map(person => person.value)])
  return (
    <>
      {quick && quick.posts.length + quick.units.length > 0 ? (
        <fieldset className="field">
          <legend className="field-label">{words.quickList}</legend>
          {quick.units.map(unit => (
            <Box
              // Ticked by the page itself: a new box, not the old one as it was left.
              key={`${unit.value} ${units.includes(unit.value)}`}
              name={controlName('units')}
              choice={{ ...unit, label: words.wholeUnit(unit.label) }}
              checked={units.includes(unit.value)}
            />
          ))}
          {quick.posts.map(person => (
            <Box
              key={`${person.value} ${posts.includes(person.value)}`}
              name={name}
              choice={person}
              checked={posts.includes(person.value)}
            />
          ))}
          <Button name="y" value="lay-danh-sach" look="text" formNoValidate>
            {words.quickUse}
          </Button>
        </fieldset>
      ) : null}
      {frequent.length > 0 ? (
        <fieldset className="field">
          <legend className="field-label">{words.often}</legend>
          {frequent.map(person => (
            <Box key={person.value} name={name} choice={person} checked={posts.includes(person.value)} />
          ))}
        </fieldset>
      ) : null}
      {groups.map(group => (
        <fieldset className="field" key={group.unit ?? 'khac'}>
          <legend className="field-label">{group.name ?? words.noUnit}</legend>
          {withUnits && group.unit && group.name && !quick?.units.some(unit => unit.value === group.unit) ? (
            <Box
              name={controlName('units')}
              choice={{ value: group.unit, label: words.wholeUnit(group.name) }}
              checked={units.includes(group.unit)}
            />
          ) : null}
          {group.people
            .filter(person => !above.has(person.value))
            .map(person => (
              <Box key={person.value} name={name} choice={person} checked={posts.includes(person.value)} />
            ))}
        </fieldset>
      ))}
    </>
  )
}

function Box({ name, choice, checked }: { name: string; choice: Choice; checked: boolean }) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={choice.value} defaultChecked={checked} />
      <span>{choice.label}</span>
    </label>
  )
}
