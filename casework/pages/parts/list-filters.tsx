import type { ListView } from '../../lists/page.ts'
import { Button, DateField, FieldLine, HiddenFields, Section, SelectField, TextField } from '../../../ui/index.ts'

/** What a list is narrowed by: a plain GET, so that the address is the filter. */
export function ListFilters({ data }: { data: ListView }) {
  const { find, filters, here, kept, said } = data
  if (filters.length === 0 || (find.look === 'line' && !find.shown)) return null
  const hidden = kept.map(({ name, value }) => <HiddenFields key={`${name} ${value}`} values={{ [name]: value }} />)
  if (find.look === 'line')
    return (
      <Section id="loc" head={find.head} hideHead>
        <form method="get" action={here} className="list-find">
          {hidden}
          {filters.map(filter => (
            <Field key={filter.name} filter={filter} />
          ))}
          <Button>{find.button}</Button>
        </form>
      </Section>
    )
  const isDay = ({ kind }: Filter) => kind === 'from' || kind === 'until'
  return (
    <Section id="loc" head={find.head} hideHead>
      <details className="disclosure" open={said !== ''}>
        <summary>{said === '' ? find.head : said}</summary>
        <form method="get" action={here} className="filter-form">
          {hidden}
          {[filters.filter(filter => !isDay(filter)), filters.filter(isDay)].map(line => (
            <FieldLine key={line.map(({ name }) => name).join(' ')}>
              {line.map(filter => (
                <Field key={filter.name} filter={filter} />
              ))}
            </FieldLine>
          ))}
          <Button>{find.button}</Button>
        </form>
      </details>
    </Section>
  )
}

type Filter = ListView['filters'][number]

function Field({ filter: { name, kind, label, hint, value, choices, whole } }: { filter: Filter }) {
  switch (kind) {
    case 'words':
      return <TextField name={name} type="search" label={label} hint={hint} value={value} optional />
    case 'from':
    case 'until':
      return <DateField name={name} label={label} value={value} optional />
    case 'choice':
      return (
        <SelectField
          name={name}
          label={label}
          value={value || undefined}
          options={[...(value && !whole ? [{ value: '', label }] : []), ...choices]}
          optional={!whole}
        />
      )
  }
}
