import { Button, ChoiceGroup, HiddenFields, Section } from '../../../../ui/index.ts'
import type { MergeView } from '../../merging/merge-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

/** Three typical models are chosen for section III out of those that were recognised. */
export function ModelChoice({
  models,
  csrf,
  formKey,
  action,
}: {
  models: NonNullable<MergeView['models']>
  csrf: string
  formKey: string
  action: string
}) {
  const words = useUnitWords()
  const named = (model: (typeof models.models)[number]) =>
    `${model.title}, ${model.holder}, ${model.field}, ${model.year}${model.typical ? `, ${words.typicalModel}` : ''}`
  return (
    <Section id="dien-hinh" head={words.chooseModels} note={words.chooseModelsNote(models.most)}>
      {models.models.length === 0 ? <p className="quiet">{words.noModels}</p> : null}
      {models.may && models.models.length > 0 ? (
        <form method="post" action={action}>
          <HiddenFields values={{ csrf, khoa: formKey, y: 'dien-hinh' }} />
          <ChoiceGroup
            name="mo-hinh"
            label={words.recognisedModels}
            kind="checkbox"
            options={models.models.map(model => ({
              value: model.id,
              label: named(model),
              hint: words.modelResults(model.results),
            }))}
            values={[...models.chosen]}
            optional
          />
          <Button>{words.chooseModelsButton}</Button>
        </form>
      ) : (
        <ul>
          {models.models
            .filter(model => models.chosen.includes(model.id))
            .map(model => (
              <li key={model.id}>{named(model)}</li>
            ))}
        </ul>
      )}
    </Section>
  )
}
