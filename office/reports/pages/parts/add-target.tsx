import {
  BodyPicker,
  Button,
  ChoiceGroup,
  FieldLine,
  FormActs,
  HiddenFields,
  Notice,
  Section,
  TextField,
} from '../../../../ui/index.ts'
import type { TargetPosted } from '../../unit-reports/add-target.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

type Props = {
  bodies: ReadonlyArray<{ name: string; short: string }>
  again: Exclude<TargetPosted, { done: string }> | null
  csrf: string
  formKey: string
  path: string
}

/** One more body for a request that runs; of one that has ended the successors are offered. */
export function AddTarget({ bodies, again, csrf, formKey, path }: Props) {
  const words = useUnitWords()
  const { ended } = again ?? { ended: null }
  return (
    <Section id="them-don-vi" head={words.addTarget}>
      {again ? (
        <Notice kind={ended ? 'warning' : 'error'} live>
          {again.words}
        </Notice>
      ) : null}
      <form method="post" action={path}>
        <HiddenFields values={{ csrf, khoa: formKey }} />
        <FieldLine>
          <BodyPicker
            id="ten-don-vi"
            name="don-vi"
            label={words.addTargetName}
            hint={words.addTargetHint}
            options={bodies}
            value={again?.typed}
          />
          <TextField name="han" label={words.addTargetDue} hint={words.addTargetDueHint} value={again?.dueOn} short optional />
        </FieldLine>
        {ended ? (
          <ChoiceGroup
            name="ke-thua"
            label={words.heirs(ended.name)}
            kind="checkbox"
            options={ended.heirs.map(heir => ({ value: heir.id, label: heir.name }))}
            values={ended.heirs.map(heir => heir.id)}
          />
        ) : null}
        <FormActs>
          <Button look={ended ? 'primary' : 'plain'}>{ended ? words.addHeirs : words.addTarget}</Button>
        </FormActs>
      </form>
    </Section>
  )
}
