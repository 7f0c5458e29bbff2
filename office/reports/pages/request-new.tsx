import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { newId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  ChoiceGroup,
  DateField,
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
import { firstGroups, firstValues, postRequest, typedValues, type Fault, type RequestValues } from '../requests/request-form.ts'
import { REPORT_KINDS, reportKinds } from '../regimes/kinds.ts'
import { TEMPLATES } from '../paper/templates.ts'
import { unitText } from './unit/unit-words.ts'
import { useUnitWords } from './unit/use-unit-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  return {
    values: await firstValues(asker, query),
    groups: await firstGroups(asker, query),
    lead: asker.world.law(asker.today).number('directives.internal-lead'),
    kinds: reportKinds.map(kind => ({ value: kind, label: REPORT_KINDS[kind].names[asker.lang] })),
    templates: TEMPLATES.map(({ id, name }) => ({ value: id, label: name })),
    template: query.get('mau') ?? 'dinh-ky',
    keptQuery: [...query.entries()].filter(([name]) => name !== 'mau'),
    csrf: asker.app.csrf,
    key: newId(),
    lang: asker.lang,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = await request.formData()
  const done = await postRequest(asker, posted)
  if ('matterId' in done) throw redirect(`/bao-cao/yeu-cau/${done.matterId}`)
  return data(
    { values: typedValues(posted), groups: posted.getAll('nhom').map(String), faults: done, key: newId() },
    { status: 422 },
  )
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${unitText(loaderData?.lang ?? 'vi').newRequest} – Khéo` },
]

/** One request, told to every unit at once. */
export default function NewRequest({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useUnitWords()
  const values: RequestValues = actionData?.values ?? loaderData.values
  const faults: readonly Fault[] = actionData?.faults ?? []
  const field = (name: keyof RequestValues) => ({
    name,
    value: values[name] || undefined,
    error: faults.find(each => each.field === name)?.words,
  })
  return (
    <>
      <PageHead
        crumbs={[{ label: words.requests, href: '/bao-cao' }, { label: words.newRequest }]}
        title={words.newRequest}
        note={words.newRequestNote}
      />
      <Section id="mau" head={words.template} hideHead>
        <form method="get">
          <HiddenFields values={Object.fromEntries(loaderData.keptQuery)} />
          <SelectField name="mau" label={words.template} options={loaderData.templates} value={loaderData.template} />
          <Button>{words.useTemplate}</Button>
        </form>
      </Section>
      <Section id="yeu-cau" head={words.newRequest} hideHead look="form">
        <form method="post" id="yeu-cau-moi">
          <HiddenFields
            values={{
              csrf: loaderData.csrf,
              key: actionData?.key ?? loaderData.key,
              sourceDocument: values.sourceDocument,
              sumUp: values.sumUp,
            }}
          />
          {faults.length > 0 ? (
            <ErrorSummary
              head={words.failed(faults.length)}
              problems={faults.map(each => ({ fieldId: each.field || 'yeu-cau-moi', words: each.words }))}
            />
          ) : null}
          <TextField {...field('topic')} label={words.topic} hint={words.topicHint} />
          <FieldLine>
            <SelectField {...field('kind')} label={words.kind} options={loaderData.kinds} />
            <TextField {...field('sourceWords')} label={words.sourceWords} hint={words.sourceHint} optional />
          </FieldLine>
          <FieldLine>
            <DateField {...field('from')} label={words.from} />
            <DateField {...field('to')} label={words.to} />
          </FieldLine>
          <FieldLine>
            <DateField {...field('upperDueOn')} label={words.upperDueOn} optional />
            <DateField {...field('dueOn')} label={words.dueOn} hint={words.dueHint(loaderData.lead)} optional />
          </FieldLine>
          <TextArea {...field('targets')} label={words.targets} hint={words.targetsHint} rows={4} optional />
          <ChoiceGroup
            name="nhom"
            label={words.groupsLabel}
            kind="checkbox"
            options={Object.entries(words.groups).map(([value, label]) => ({ value, label }))}
            values={actionData?.groups ?? loaderData.groups}
            optional
          />
          <TextArea {...field('outline')} label={words.outline} hint={words.outlineHint} rows={10} />
          <TextArea {...field('annexes')} label={words.annexes} hint={words.annexesHint} rows={8} optional />
          <TextArea {...field('addressees')} label={words.addressees} hint={words.addresseesHint} rows={2} optional />
          <TextField {...field('contact')} label={words.contact} optional />
          <FormActs>
            <Button look="primary">{words.send}</Button>
            <ButtonLink href="/bao-cao">{words.cancel}</ButtonLink>
          </FormActs>
        </form>
      </Section>
    </>
  )
}
