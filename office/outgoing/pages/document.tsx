import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../casework/asker.ts'
import { openFormHere } from '../../../casework/forms/form-open.ts'
import { localPath } from '../../../casework/forms/matter-post.ts'
import { matterView } from '../../../casework/matter/matter-view.ts'
import { DoneNotice } from '../../../casework/pages/parts/done-notice.tsx'
import { Facts } from '../../../casework/pages/parts/facts.tsx'
import { FormPanel } from '../../../casework/pages/parts/forms/form-panel.tsx'
import { MatterActs } from '../../../casework/pages/parts/matter-acts.tsx'
import { OwnMarks } from '../../../casework/pages/parts/own-marks.tsx'
import { timelineActs } from '../../../casework/pages/parts/history.tsx'
import { useWords as useCaseworkWords } from '../../../casework/pages/parts/words.ts'
import { newId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Columns,
  DeadlineChip,
  FileList,
  Notice,
  PageHead,
  Section,
  StateMark,
  StepTrail,
  Timeline,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { documentView, outgoingHere } from '../document/document-view.ts'
import { FormCheck } from './parts/form-check.tsx'
import { Opinions } from './parts/opinions.tsx'
import { PaperPicture } from './parts/paper-picture.tsx'
import { Receivers } from './parts/receivers.tsx'
import { SigningOrder } from './parts/signing-order.tsx'
import { useWords } from './use-words.ts'
import './outgoing.css'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  const read = await outgoingHere(asker, id)
  const shown = read && id ? await matterView(asker, id) : null
  if (!read || !shown) throw notFound()
  const query = new URL(request.url).searchParams
  const opened = query.get('mo')
  return {
    shown,
    document: await documentView(asker, read),
    csrf: asker.app.csrf,
    key: newId(),
    form: await openFormHere(asker, shown.row.id, opened),
    done: query.get('xong'),
    /** A book from which the form was opened. */
    back: localPath(query.get('ve')),
  }
}

export const meta = ({ loaderData }: { loaderData?: { shown: { row: { title: string } } } }) => [
  { title: `${loaderData?.shown.row.title ?? ''} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** Where does this document stand, what will leave, and what may I do? */
export default function OutgoingPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { shown, document, form, csrf } = loaderData
  const here = `/van-ban/di/${document.id}`
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: document.designation ?? document.code }]}
        title={document.title}
        facts={
          <>
            <StateMark kind={shown.row.state.kind}>{shown.row.state.words}</StateMark>
            {document.designation ? <b>{document.designation}</b> : null}
            {document.issuedOn ? <span>{words.issuedOn(document.issuedOn)}</span> : null}
            {shown.row.deadline.state === 'none' ? null : <DeadlineChip deadline={shown.row.deadline} inFull />}
            {document.returns > 0 ? <span>{words.returned(document.returns)}</span> : null}
          </>
        }
        acts={<MatterActs shown={shown} csrf={csrf} keyOfForm={loaderData.key} here={here} form={form} />}
      />
      <DoneNotice done={loaderData.done} />
      <Standing document={document} />
      <Columns side={<Side data={loaderData} />}>
        {form ? (
          <FormPanel
            form={form}
            matterId={document.id}
            csrf={csrf}
            goTo={leaves(form.view.act) ? '/van-ban/di/ky' : (loaderData.back ?? here)}
            close={loaderData.back ?? here}
            accept=""
          />
        ) : null}
        {document.form ? <FormCheck findings={document.form} /> : null}
        <Section
          id="van-ban"
          head={words.paper}
          note={document.approved ? words.fixed(document.approved.slice(0, 12)) : undefined}
          act={document.written ? <PaperLinks here={here} document={document} /> : undefined}
        >
          <PaperPicture here={here} version={document.version} written={document.written} />
        </Section>
        <Opinions document={document} here={here} />
      </Columns>
    </>
  )
}

function PaperLinks({ here, document }: { here: string; document: Data['document'] }) {
  const words = useWords()
  return (
    <span className="outgoing-links">
      <a href={`${here}/tep/ban-in.pdf?ban=${document.version}`}>PDF</a>
      <a href={`${here}/tep/ban-in.docx?ban=${document.version}`}>DOCX</a>
      {document.drafted ? <a href={`${here}/so-sanh`}>{words.compare}</a> : null}
    </span>
  )
}

/** What stands over the page: sent back and why, corrected or replaced later, recalled. */
function Standing({ document }: { document: Data['document'] }) {
  const words = useWords()
  const { lastReturn, later, recalled, cancelled, cameSigned } = document
  return (
    <>
      {lastReturn ? <Notice kind="warning">{words.returnedBecause(lastReturn)}</Notice> : null}
      {later.map(each => (
        <Notice kind="warning" key={each.document}>
          {words.laterOne[each.kind](each)}
        </Notice>
      ))}
      {cameSigned ? <Notice kind="info">{words.cameSigned}</Notice> : null}
      {cancelled.map(each => (
        <Notice kind="warning" key={each.designation}>
          {words.numberCancelled(each)}
        </Notice>
      ))}
      {recalled ? <Notice kind="warning">{words.recalledBecause(recalled)}</Notice> : null}
    </>
  )
}

/** Who declines to sign no longer sees the document. */
const leaves = (act: string): boolean => act === 'tu-choi-ky'

function Side({ data }: { data: Data }) {
  const words = useWords()
  const casework = useCaseworkWords()
  const { shown, document } = data
  const here = `/van-ban/di/${document.id}`
  const files = [
    ...document.files.map(file => ({ href: `${here}/tep/${file.position}`, name: file.name, end: words.fileRoles[file.role] })),
    ...(document.files.length > 0
      ? []
      : document.attachments.map(file => ({
          href: `${here}/tep/${file.hash}`,
          name: file.name,
          end: words.fileRoles.attachment,
        }))),
  ]
  return (
    <>
      <Section id="thong-tin" head={words.facts} hideHead>
        <Facts facts={shown.facts} />
        {document.signature ? <p>{words.signedAs[document.signature.kind](document.signature)}</p> : null}
        {document.signature?.kind === 'so' || document.order.some(step => step.on !== null) ? (
          <a href={`${here}/chu-ky`}>{words.checkSignature}</a>
        ) : null}
      </Section>
      <OwnMarks matterId={document.id} csrf={data.csrf} star={shown.star} snoozedUntil={shown.row.snoozedUntil} goTo={here} />
      {document.steps.length > 0 ? (
        <Section id="cap-duyet" head={words.signOff}>
          <StepTrail
            steps={document.steps.map(step => ({
              id: step.id,
              head: step.head,
              note: [step.who, step.at, step.note].filter(Boolean).join(' · '),
              state: step.state,
            }))}
          />
        </Section>
      ) : null}
      <SigningOrder steps={document.order} />
      <Receivers recipients={document.recipients} />
      {files.length > 0 ? (
        <Section id="tep" head={words.files}>
          <FileList files={files} />
        </Section>
      ) : null}
      {shown.linked.length > 0 ? (
        <Section id="lien-quan" head={words.linked}>
          <ul>
            {shown.linked.map(each => (
              <li key={each.id}>
                <a href={`/viec/${each.id}`}>{each.title}</a> <span className="quiet">{each.code}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="qua-trinh" head={casework.history}>
        <Timeline acts={timelineActs(shown.history, casework)} />
      </Section>
    </>
  )
}
