import type { ListView } from '../../lists/page.ts'
import { Button, ChoiceGroup, ErrorSummary, HiddenFields, TextField } from '../../../ui/index.ts'
import { useWords } from './words.ts'

/** What came back of a name that could not be kept. */
export type SaveSent =
  | {
      readonly name: string
      readonly words: string
      readonly faults: ReadonlyArray<{ readonly field: string; readonly words: string }>
    }
  | undefined

/** A filter that is asked for again and again gets a name: then it stands beside the tabs. */
export function ListSave({ data, sent }: { data: ListView; sent: SaveSent }) {
  const words = useWords()
  if (!data.savable) return null
  return (
    <details className="disclosure section list-save" open={sent !== undefined}>
      <summary>{words.filterKeep}</summary>
      {sent ? (
        <ErrorSummary
          head={sent.words}
          problems={sent.faults.map(fault => ({ fieldId: fault.field, words: `${words.filterName}: ${fault.words}` }))}
        />
      ) : null}
      <form method="post" action={data.href} noValidate>
        <HiddenFields values={{ csrf: data.csrf, y: 'luu-bo-loc' }} />
        <TextField
          name="ten"
          label={words.filterName}
          value={sent?.name}
          error={sent?.faults.find(fault => fault.field === 'ten')?.words}
          maxLength={60}
        />
        <ChoiceGroup
          name="chung"
          label={words.filterSharing}
          optional
          kind="checkbox"
          values={[]}
          options={[{ value: 'on', label: words.filterShare }]}
        />
        <Button>{words.filterSave}</Button>
      </form>
    </details>
  )
}
