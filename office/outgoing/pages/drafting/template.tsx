import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
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
} from '../../../../ui/index.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { postTemplate, templateHere, templateScopes, templateTypes, type TypedTemplate } from '../../templates/keep-templates.ts'
import { FormFields } from '../parts/form-fields.tsx'
import { Pieces } from '../parts/pieces.tsx'
import { templatesPath } from './template-path.ts'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const scopes = await templateScopes(asker, { all: pageText(asker.lang).templateAll })
  const template = await templateHere(asker, scopes, params['mau'] ?? '')
  if (!template) throw notFound()
  return {
    lang: asker.lang,
    csrf: asker.app.csrf,
    path: templatesPath(request.url),
    template,
    types: templateTypes(scopes),
    scopes: scopes.keeps,
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const asker = await askerOf(app)
  const scopes = await templateScopes(asker, { all: pageText(asker.lang).templateAll })
  const before = await templateHere(asker, scopes, params['mau'] ?? '')
  if (!before) throw notFound()
  const posted = postedIn(await request.formData())
  const result = await postTemplate(asker, { scopes, id: before.id, posted, address: app.address })
  if ('done' in result) throw redirect(templatesPath(request.url))
  const { again, refusal } = result
  return data({ again, faults: refusal ? faultsOf(refusal, asker.lang) : [] }, { status: refusal?.status ?? 200 })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').templates} – Khéo` },
]

type At = (field: string) => string | undefined

/** What shall a draft of this type begin with? */
export default function TemplatePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { path, csrf } = loaderData
  const typed = actionData?.again ?? loaderData.template
  const faults = actionData?.faults ?? []
  const at: At = field => faults.find(fault => fault.field === field)?.words
  const title = typed.id ? words.changeTemplate : words.newTemplate
  return (
    <>
      <PageHead
        crumbs={[{ label: words.templates, href: path }, { label: title }]}
        title={typed.name || title}
        note={typed.id ? words.changeTemplateNote : undefined}
      />
      <form method="post" noValidate className="outgoing-template">
        {/* Enter in a field presses the first button of a form: it keeps, it moves and drops nothing. */}
        <button className="only-read-aloud" name="y" value="luu" tabIndex={-1} aria-hidden="true" />
        <HiddenFields values={{ csrf }} />
        {faults.length > 0 ? (
          <Section id="loi" head={words.notDone} hideHead>
            <ErrorSummary
              head={words.notDone}
              problems={faults.map(fault => ({ fieldId: fault.field || 'name', words: fault.words }))}
              note={words.answersKept}
            />
          </Section>
        ) : null}
        <Section id="dau" head={words.templates} hideHead look="form">
          <HeadFields data={loaderData} typed={typed} at={at} />
        </Section>
        <Section id="noi-dung" head={words.templateBody} note={words.bodyNote}>
          <FormFields form={typed.parts.form} type={typed.type} />
          <Pieces key={actionData ? JSON.stringify(typed.parts.body) : 'first'} part="b" pieces={typed.parts.body} />
        </Section>
        <Section id="cuoi" head={words.endPart} look="form">
          <TextArea
            name="printed"
            label={words.printed}
            hint={words.printedHint}
            rows={3}
            value={typed.parts.printed.join('\n')}
            optional
          />
          <TextArea
            name="recipients"
            label={words.sendTo}
            hint={words.sendToHint}
            rows={3}
            value={typed.parts.recipients.join('\n')}
            optional
          />
          <FormActs>
            <Button look="primary" name="y" value="luu">
              {words.keepTemplate}
            </Button>
            <ButtonLink href={path}>{words.toTemplates}</ButtonLink>
          </FormActs>
        </Section>
      </form>
    </>
  )
}

type HeadProps = { data: PageProps<typeof loader>['loaderData']; typed: TypedTemplate; at: At }

function HeadFields({ data: { types, scopes }, typed, at }: HeadProps) {
  const words = useWords()
  const { parts } = typed
  const [only, ...others] = scopes
  return (
    <>
      <TextField name="name" label={words.templateName} value={typed.name} error={at('name')} />
      <FieldLine>
        <SelectField name="type" label={words.type} options={types} value={typed.type || undefined} error={at('type')} />
        <SelectField
          name="scope"
          label={words.templateScope}
          options={scopes}
          value={typed.scope || (others.length === 0 ? only?.value : undefined)}
          error={at('scope')}
        />
      </FieldLine>
      <DateField name="validUntil" label={words.templateUntil} value={typed.validUntil} error={at('validUntil')} optional />
      <TextArea name="abstract" label={words.templateAbstract} rows={2} maxLength={500} value={parts.abstract} optional />
      <TextArea
        name="addressees"
        label={words.addressees}
        hint={words.onePerLine}
        rows={2}
        value={parts.addressees.join('\n')}
        optional
      />
      <TextField name="decider" label={words.decider} value={parts.decider} optional />
      <TextArea
        name="legalBases"
        label={words.legalBases}
        hint={words.onePerLine}
        rows={3}
        value={parts.legalBases.join('\n')}
        optional
      />
    </>
  )
}
