import {
  Button,
  ChoiceGroup,
  DataTable,
  EmptyState,
  FieldLine,
  FormActs,
  HiddenFields,
  Section,
  SelectField,
  TextField,
  type Choice,
} from '../../../../ui/index.ts'
import type { registersView } from '../../issue/keep-registers.ts'
import { useWords } from '../use-words.ts'

type View = Awaited<ReturnType<typeof registersView>>
type Own = { csrf: string; body: string }

/** The registers which the body has set up. Without any, each type has its own. */
export function RegisterTable({ registers, csrf, body }: Own & { registers: View['registers'] }) {
  const words = useWords()
  return (
    <Section id="so" head={words.registersOfBody} note={words.registersNote}>
      {registers.length === 0 ? (
        <EmptyState>{words.noRegisters}</EmptyState>
      ) : (
        <DataTable
          caption={words.registersOfBody}
          hideCaption
          rows={registers}
          rowKey={row => row.id}
          columns={[
            { id: 'name', head: words.registerName, rowHead: true, cell: row => row.name },
            { id: 'direction', head: words.registerKind, cell: row => words.directions[row.direction] },
            {
              id: 'types',
              head: words.registerTypes,
              cell: row => (row.types.length === 0 ? words.everyType : row.types.join(', ')),
            },
            { id: 'term', head: words.period, cell: row => row.term ?? words.byYear },
            { id: 'advisory', head: words.advisory, cell: row => row.advisory ?? '' },
            { id: 'default', head: words.isDefault, cell: row => (row.isDefault ? words.yes : '') },
            {
              id: 'end',
              head: words.change,
              word: '',
              cell: row => (
                <form method="post">
                  <HiddenFields values={{ csrf, 'co-quan': body, y: 'thoi-so', id: row.id }} />
                  <Button look="text" of={row.name}>
                    {words.endRegister}
                  </Button>
                </form>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

type NewProps = Own & { types: readonly Choice[]; typed: Readonly<Record<string, string>>; open: boolean }

/** Sets up a register: by kind of document, for an advisory body, for a term of the Party committee. */
export function NewRegister({ types, csrf, body, typed, open }: NewProps) {
  const words = useWords()
  return (
    <Section id="lap-so" head={words.newRegister}>
      <details className="disclosure" open={open}>
        <summary>{words.newRegister}</summary>
        <form method="post">
          <HiddenFields values={{ csrf, 'co-quan': body, y: 'luu-so' }} />
          <TextField name="name" label={words.registerName} value={typed['name'] ?? ''} />
          <SelectField
            name="direction"
            label={words.registerKind}
            options={Object.entries(words.directions).map(([value, label]) => ({ value, label }))}
            value="di"
          />
          <ChoiceGroup
            name="types"
            label={words.registerTypes}
            hint={words.registerTypesHint}
            options={types}
            kind="checkbox"
            optional
          />
          <FieldLine>
            <TextField
              name="advisory"
              label={words.advisory}
              hint={words.advisoryHint}
              value={typed['advisory'] ?? ''}
              optional
            />
            <TextField name="sign" label={words.registerSign} value={typed['sign'] ?? ''} optional short />
          </FieldLine>
          <TextField name="term" label={words.term} hint={words.termHint} value={typed['term'] ?? ''} optional short />
          <label className="choice">
            <input type="checkbox" name="isDefault" />
            <span>{words.makeDefault}</span>
          </label>
          <FormActs>
            <Button>{words.newRegister}</Button>
          </FormActs>
        </form>
      </details>
    </Section>
  )
}
