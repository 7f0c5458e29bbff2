import { useRef } from 'react'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { documentFor, offers } from '../../document/document-for.ts'
import { askerOf, refused, type Asker } from '../../../../casework/asker.ts'
import { newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DraftStatus,
  ErrorSummary,
  HiddenFields,
  inHanoi,
  Notice,
  PageHead,
  Section,
  timeWords,
  useAutosave,
  useUi,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { postEdit } from '../../drafting/edit-post.ts'
import { editView } from '../../drafting/edit-view.ts'
import { postedIn } from '../../drafting/form-input.ts'
import { Annexes } from '../parts/annexes.tsx'
import { Attachments } from '../parts/attachments.tsx'
import { InsertParagraph } from '../parts/insert-paragraph.tsx'
import { EndFields, HeadFields, TopFields } from '../parts/edit-fields.tsx'
import { FormFields } from '../parts/form-fields.tsx'
import { LivePaper } from '../parts/live-paper.tsx'
import { PickBases } from '../parts/pick-bases.tsx'
import { Pieces } from '../parts/pieces.tsx'
import { Slips } from '../parts/slips.tsx'
import { reviewed } from '../../drafting/review-beside.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

/** The draft, if this viewer may write it now. */
const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, offers('luu'))

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const view = await editView(asker, await here(asker, params['id']))
  if (isProblem(view)) throw refused(view)
  const query = new URL(request.url).searchParams
  return {
    view,
    ...(await reviewed(asker, view.edited)),
    csrf: asker.app.csrf,
    key: newId(),
    lang: asker.lang,
    saved: query.has('da-luu'),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const result = await postEdit(asker, read, postedIn(await request.formData()))
  if ('again' in result) {
    const { again } = result
    const { edited } = again
    return data({ ...again, ...(await reviewed(asker, edited)) }, { status: again.status })
  }
  throw redirect(result.done === 'trinh' ? `/van-ban/di/${read.matter.id}/trinh` : `/van-ban/di/${read.matter.id}/soan?da-luu=1`)
}

export const meta = ({ loaderData }: { loaderData?: { view: { code: string } } }) => [
  { title: `${loaderData?.view.code ?? ''} – Khéo` },
]

/** Is this what shall leave? The text beside the page as it will be printed. */
export default function EditPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { lang } = useUi()
  const { view, csrf, key, saved } = loaderData
  const edited = actionData?.edited ?? view.edited
  const faults = actionData?.faults ?? []
  const at = (field: string) => faults.find(fault => fault.field === field)?.words
  const path = `/van-ban/di/${view.id}`
  const form = useRef<HTMLFormElement>(null)
  const draft = useAutosave(form, `${path}/nhap`)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: view.code, href: path }, { label: words.edit }]}
        title={edited.head.abstract || words.edit}
        note={words.editNote}
      />
      {saved && !actionData ? (
        <Notice kind="done" live>
          {words.savedDraft}
        </Notice>
      ) : null}
      {view.draftAt && !actionData ? (
        <Notice kind="info">{words.draftFrom(timeWords(inHanoi(view.draftAt).time, lang))}</Notice>
      ) : null}
      <div className="outgoing-desk">
        <form ref={form} id="soan" method="post" encType="multipart/form-data" noValidate className="outgoing-form">
          {/* Enter in a field presses the first button of a form: it saves, it moves and drops nothing. */}
          <button className="only-read-aloud" name="y" value="luu" tabIndex={-1} aria-hidden="true" />
          <HiddenFields values={{ csrf, khoa: key, 'phien-ban': String(actionData?.version ?? view.version) }} />
          {faults.length > 0 ? (
            <Section id="loi" head={words.notDone} hideHead>
              <ErrorSummary
                head={words.notDone}
                problems={faults.map(fault => ({ fieldId: fault.field || 'abstract', words: fault.words }))}
                note={words.answersKept}
              />
            </Section>
          ) : null}
          {view.system === 'party' ? <Notice kind="info">{words.partyNote}</Notice> : null}
          <Section id="dau" head={words.headPart}>
            <HeadFields view={view} edited={edited} at={at} />
          </Section>
          {view.written ? (
            <>
              <Section id="tren" head={words.topPart}>
                <TopFields edited={edited} at={at} />
                <PickBases found={actionData?.bases ?? null} cited={actionData?.cited ?? loaderData.cited} />
              </Section>
              <Section id="noi-dung" head={words.bodyPart} note={words.bodyNote}>
                <FormFields form={edited.content.form} type={edited.head.type} />
                <Pieces
                  key={actionData ? JSON.stringify(edited.content.body.length) : 'first'}
                  part="b"
                  pieces={edited.content.body}
                />
              </Section>
              {view.paragraphs.length > 0 ? <InsertParagraph choices={view.paragraphs} /> : null}
              <Section id="phu-luc" head={words.annexPart}>
                <Annexes annexes={edited.content.annexes} />
              </Section>
            </>
          ) : null}
          <Section id="cuoi" head={words.endPart}>
            <EndFields view={view} edited={edited} at={at} />
          </Section>
          <Section id="tep-kem" head={words.attachments}>
            <Attachments path={path} files={actionData?.attachments ?? view.attachments} error={at('tep')} />
          </Section>
          <div className="finish-bar">
            <DraftStatus state={draft} />
            <ButtonLink href={path}>{words.toDocument}</ButtonLink>
            <Button name="y" value="luu">
              {words.save}
            </Button>
            <Button look="primary" name="y" value="trinh">
              {words.saveAndSubmit}
            </Button>
          </div>
        </form>
        <aside className="outgoing-live" aria-label={words.livePaper}>
          {view.written ? (
            <Slips key={key} path={path} slips={actionData ? actionData.slips : loaderData.slips} draft={draft} />
          ) : null}
          <LivePaper path={path} version={String(view.version)} written={view.written} draft={draft} />
        </aside>
      </div>
    </>
  )
}
