import { Button, DateField, FormActs, HiddenFields, Section } from '../../../ui/index.ts'
import { useWords } from './words.ts'

export type SnoozeError = { typed: string; words: string }

/** H: puts a matter off to a day. */
export function SnoozeForm({
  matterId,
  csrf,
  goTo,
  close,
  error,
}: {
  matterId: string
  csrf: string
  goTo: string
  close: string
  error?: SnoozeError
}) {
  const words = useWords()
  return (
    <Section id="hoan" head={words.snooze} look="form" act={<a href={close}>{words.closePlain}</a>}>
      <form action={`/viec/${matterId}?mo=hoan`} method="post" noValidate>
        <HiddenFields values={{ csrf, y: 'hoan', ve: goTo }} />
        <DateField name="den" label={words.snoozeTo} hint={words.snoozeHint} value={error?.typed} error={error?.words} />
        <FormActs>
          <Button look="primary">{words.snoozeButton}</Button>
        </FormActs>
      </form>
    </Section>
  )
}
