import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  ChoiceGroup,
  ErrorSummary,
  FieldLine,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  SelectField,
  TextArea,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { REPORT_KINDS, reportKinds } from '../regimes/kinds.ts'
import { allRegimes, Regime, REGIME_GROUPS } from '../regimes/regimes.ts'
import type { RegimeContent } from '../regimes/regimes.ts'
import { postRegime } from '../regimes/regimes-post.ts'
import { reportsText } from '../text.ts'
import { useUnitWords } from './unit/use-unit-words.ts'
import { useWords } from './use-words.ts'

export const handle: PageHandle = { frame: 'office' }

const NEW = 'moi'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const id = params['id'] ?? ''
  const found = (await allRegimes(asker.app.db.kysely)).find(each => each.id === id)
  if (!found && id !== NEW) throw notFound()
  return {
    id,
    regime: found ?? Regime.parse({ id: NEW, kind: 'quy', active: false }),
    kinds: reportKinds
      .filter(kind => REPORT_KINDS[kind].period !== null || kind === 'tuan')
      .map(kind => ({ value: kind, label: REPORT_KINDS[kind].names[asker.lang] })),
    groups: [...REGIME_GROUPS],
    csrf: asker.app.csrf,
    lang: asker.lang,
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const result = await postRegime(app, params['id'] === NEW ? null : (params['id'] ?? null), await request.formData())
  if ('done' in result) throw redirect('/bao-cao/che-do?xong=1')
  return data(result, { status: 422 })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${reportsText(loaderData?.lang ?? 'vi').tabRegimes} – Khéo` },
]

/** One regime with the contents that NĐ 09/2019 wants of it; an empty one keeps it off. */
export default function RegimePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { groups: groupNames } = useUnitWords()
  const regime = { ...loaderData.regime, ...actionData?.typed }
  const { regimeFields: label } = words
  const error = (name: RegimeContent): string | undefined =>
    actionData?.empty.includes(name)
      ? words.regimeNeeds(label[name])
      : actionData?.unreadable === name
        ? words.regimeUnreadable
        : undefined
  const faults = actionData ? [...actionData.empty, ...(actionData.unreadable ? [actionData.unreadable] : [])] : []
  const field = (name: RegimeContent) => ({ name, label: label[name], value: regime[name], error: error(name), optional: true })
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.reports, href: '/bao-cao' },
          { label: words.tabRegimes, href: '/bao-cao/che-do' },
          { label: regime.name || words.newRegime },
        ]}
        title={regime.name || words.newRegime}
        note={words.regimeNote}
      />
      <Section id="che-do" head={words.tabRegimes} hideHead look="form">
        <form method="post">
          <HiddenFields values={{ csrf: loaderData.csrf }} />
          {actionData ? (
            <ErrorSummary
              head={faults.length > 0 ? words.regimeNotOn(faults.length) : words.regimeInvalid}
              problems={faults.map(name => ({ fieldId: name, words: error(name) ?? '' }))}
            />
          ) : null}
          <TextField {...field('name')} />
          <TextArea {...field('content')} rows={2} />
          <FieldLine>
            <SelectField name="kind" label={label.kind} options={loaderData.kinds} value={regime.kind} />
            <SelectField
              name="scheme"
              label={label.scheme}
              options={Object.entries(words.schemes).map(([value, each]) => ({ value, label: each }))}
              value={regime.scheme}
            />
            <TextField
              name="sendWithin"
              label={label.sendWithin}
              hint={words.withinHint}
              value={regime.sendWithin === null ? '' : String(regime.sendWithin)}
              short
              optional
            />
          </FieldLine>
          <TextField {...field('from')} />
          <ChoiceGroup
            name="groups"
            label={label.groups}
            kind="checkbox"
            options={loaderData.groups.map(value => ({ value, label: groupNames[value] }))}
            values={regime.groups}
            optional
          />
          <FieldLine>
            <TextField {...field('to')} />
            <TextField {...field('method')} />
          </FieldLine>
          <TextArea {...field('outline')} rows={8} />
          <TextArea {...field('tables')} hint={words.tablesHint} rows={4} />
          <TextArea {...field('guide')} rows={2} />
          <TextField name="source" label={label.source} value={regime.source} optional />
          <ChoiceGroup
            name="active"
            label={words.columns.state}
            kind="checkbox"
            options={[{ value: '1', label: words.switchOn }]}
            values={regime.active || (actionData !== undefined && faults.length > 0) ? ['1'] : []}
            optional
          />
          <FormActs>
            <Button look="primary">{words.saveRegime}</Button>
            <ButtonLink href="/bao-cao/che-do">{words.cancel}</ButtonLink>
          </FormActs>
        </form>
      </Section>
    </>
  )
}
