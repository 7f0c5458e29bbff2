import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  ChoiceGroup,
  ErrorSummary,
  FileField,
  FormActs,
  HiddenFields,
  Notice,
  PageHead,
  Section,
  SelectField,
  TextArea,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { newView, postNew } from '../../drafting/new-view.ts'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  return { lang: asker.lang, csrf: asker.app.csrf, key: newId(), view: await newView(asker, query) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = postedIn(await request.formData())
  const done = await postNew(asker, posted)
  if (!isProblem(done)) throw redirect(`/van-ban/di/${done.matterId}/soan`)
  const names = ['type', 'mau', 'issuer', 'abstract', 'secret', 'cach-tep'] as const
  const typed = Object.fromEntries(names.map(name => [name, posted.one(name)]))
  return data({ faults: faultsOf(done, asker.lang), typed, key: newId() }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').newDraft} – Khéo` },
]

/** An answer and a correction are letters; what amends or replaces a document has its form (NĐ 30/2020/NĐ-CP, Điều 18.3). */
function proposedType({ answered, related }: PageProps<typeof loader>['loaderData']['view']): string | undefined {
  if (related && related.relation !== 'dinh-chinh') return related.type ?? 'cong-van'
  return answered || related ? 'cong-van' : undefined
}

/** Which document, of whom, about what? */
export default function NewDraft({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view, csrf } = loaderData
  const typed: Readonly<Record<string, string>> = actionData?.typed ?? {}
  const faults = actionData?.faults ?? []
  const at = (field: string) => faults.find(fault => fault.field === field)?.words
  const hidden = {
    csrf,
    khoa: actionData?.key ?? loaderData.key,
    answers: view.answered?.id ?? '',
    related: view.related?.id ?? '',
    relation: view.related?.relation ?? '',
  }
  return (
    <>
      <PageHead crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: words.newDraft }]} title={words.newDraft} />
      {view.answered ? <Notice kind="info">{words.answering(view.answered.words)}</Notice> : null}
      {view.related ? <Notice kind="info">{words.relating[view.related.relation](view.related.words)}</Notice> : null}
      <Section id="du-thao" head={words.newDraft} hideHead look="form">
        <form method="post" encType="multipart/form-data">
          <HiddenFields values={hidden} />
          {faults.length > 0 ? (
            <ErrorSummary
              head={words.notDone}
              problems={faults.map(fault => ({ fieldId: fault.field || 'abstract', words: fault.words }))}
            />
          ) : null}
          {view.templates.length > 0 ? (
            <SelectField
              name="mau"
              label={words.templatePick}
              hint={words.templatePickHint}
              options={[{ value: '-', label: words.noTemplate }, ...view.templates.map(({ value, label }) => ({ value, label }))]}
              value={typed['mau'] || view.template?.value || '-'}
              error={at('mau')}
              optional
            />
          ) : null}
          <SelectField
            name="type"
            label={words.type}
            options={view.types}
            value={typed['type'] || view.template?.type || proposedType(view)}
            error={at('type')}
          />
          <SelectField
            name="issuer"
            label={words.issuer}
            hint={words.issuerHint}
            options={view.issuers}
            value={typed['issuer'] || view.issuers[0]?.value}
            error={at('issuer')}
          />
          <TextArea
            name="abstract"
            label={words.abstract}
            hint={words.abstractHint}
            rows={2}
            maxLength={500}
            value={typed['abstract'] ?? view.abstract}
            error={at('abstract')}
          />
          <SelectField
            name="secret"
            label={words.secret}
            options={Object.entries(words.secrets).map(([value, label]) => ({ value, label }))}
            value={typed['secret'] || 'khong'}
            error={at('secret')}
          />
          <FileField name="tep" label={words.draftFile} limits={words.draftFileLimits} optional error={at('tep')} />
          <ChoiceGroup
            name="cach-tep"
            label={words.draftFileKind}
            options={Object.entries(words.draftFileKinds).map(([value, label]) => ({ value, label }))}
            values={[typed['cach-tep'] || 'doc']}
          />
          <FormActs>
            <Button look="primary">{words.begin}</Button>
            <ButtonLink href="/van-ban/di">{words.back}</ButtonLink>
          </FormActs>
        </form>
      </Section>
    </>
  )
}
