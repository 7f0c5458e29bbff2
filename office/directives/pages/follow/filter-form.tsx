import { Button, ButtonLink, DateField, SelectField } from '../../../../ui/index.ts'
import type { FollowView } from '../../follow/view.ts'
import { dimensionWord, FOLLOW_HREF, useWords } from './words.ts'

/** What narrows the table: days of what was done, one body, leader, follower, source. A plain GET form. */
export function FilterForm({ view }: { view: FollowView }) {
  const words = useWords()
  const { chosen, choices, dimension } = view
  const choice = (name: string, label: string, value: string, options: FollowView['choices']['body']) => (
    <SelectField
      name={name}
      label={label}
      value={value || 'tat-ca'}
      options={[{ value: 'tat-ca', label: words.everything }, ...options]}
    />
  )
  const open = Object.keys(view.filter).length > 0 || view.unreadable.length > 0
  return (
    <details className="disclosure section" open={open}>
      <summary>{words.filterHead}</summary>
      <form action={FOLLOW_HREF} method="get">
        <input type="hidden" name="theo" value={dimensionWord(dimension)} />
        <div className="field-line">
          <DateField
            name="tu"
            label={words.fromDay}
            value={view.from}
            error={view.unreadable[0] === undefined ? undefined : words.unreadable(view.unreadable[0])}
          />
          <DateField name="den" label={words.toDay} value={view.to} />
        </div>
        <div className="field-line">
          {choice('co-quan', words.body, chosen.body, choices.body)}
          {choice('nguon', words.source, chosen.source, choices.source)}
        </div>
        <div className="field-line">
          {choice('lanh-dao', words.assigner, chosen.assigner, choices.assigner)}
          {choice('chuyen-vien', words.follower, chosen.follower, choices.follower)}
        </div>
        <div className="form-acts">
          <Button look="primary">{words.apply}</Button>
          <ButtonLink href={`${FOLLOW_HREF}?theo=${dimensionWord(dimension)}`}>{words.clear}</ButtonLink>
        </div>
      </form>
    </details>
  )
}
