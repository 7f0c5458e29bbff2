import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../../casework/asker.ts'
import { newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  Columns,
  ErrorSummary,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  SelectField,
  TextArea,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { submitDraft } from '../../drafting/drafting.ts'
import { documentFor, offers } from '../../document/document-for.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { LEVEL_IDS } from '../../signing/levels.ts'
import { partsOf } from '../../parts-of.ts'
import { submitView } from '../../signing/submit-view.ts'
import { PaperPicture } from '../parts/paper-picture.tsx'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, offers('trinh'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { refusal, ...view } = await submitView(asker, await here(asker, params['id']))
  return { view, faults: refusal ? faultsOf(refusal, asker.lang) : [], csrf: asker.app.csrf, key: newId() }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const done = await submitDraft(partsOf(asker), {
    matterId: read.matter.id,
    key: `${posted.one('khoa')}:trinh`,
    version: Number(posted.one('phien-ban')) || undefined,
    levels: LEVEL_IDS.flatMap(level => (posted.one(level) ? [{ level, post: posted.one(level) }] : [])),
    note: posted.one('note') || null,
  })
  if (!isProblem(done)) throw redirect(`/van-ban/di/${read.matter.id}`)
  const typed = Object.fromEntries([...LEVEL_IDS, 'note'].map(name => [name, posted.one(name)]))
  return data({ faults: faultsOf(done, asker.lang), typed, key: newId() }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { view: { code: string } } }) => [
  { title: `${loaderData?.view.code ?? ''} – Khéo` },
]

/** Who has to agree, in which order? */
export default function SubmitPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view, csrf } = loaderData
  const path = `/van-ban/di/${view.id}`
  const faults = actionData?.faults ?? loaderData.faults
  const typed: Readonly<Record<string, string>> | null = actionData?.typed ?? null
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: view.code, href: path }, { label: words.submitTitle }]}
        title={view.title}
        note={words.submitNote}
      />
      <Columns
        side={
          <Section id="ban-in" head={words.livePaper}>
            <PaperPicture here={path} version={view.version} written />
          </Section>
        }
      >
        <Section id="trinh" head={words.submitTitle} look="form">
          <form method="post">
            <HiddenFields values={{ csrf, khoa: actionData?.key ?? loaderData.key, 'phien-ban': String(view.version) }} />
            {faults.length > 0 ? (
              <ErrorSummary
                head={words.submitLacks}
                problems={faults.map(fault => ({
                  fieldId: fault.field in words.levelOf ? fault.field : 'lanh-dao',
                  words: fault.words,
                }))}
              />
            ) : null}
            {view.levels.map(({ level, options, proposed }) => (
              <SelectField
                key={level}
                name={level}
                label={words.levelOf[level]}
                hint={level === 'lanh-dao' ? undefined : words.skipLevel}
                options={options}
                value={(typed ? typed[level] : proposed) || undefined}
                optional={level !== 'lanh-dao'}
              />
            ))}
            <TextArea name="note" label={words.submitWord} rows={2} value={typed?.['note'] ?? ''} optional />
            <FormActs>
              <Button look="primary">{words.submitDo(view.signerName)}</Button>
              <ButtonLink href={`${path}/soan`}>{words.edit}</ButtonLink>
            </FormActs>
          </form>
        </Section>
      </Columns>
    </>
  )
}
