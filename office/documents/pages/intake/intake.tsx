import { useRef } from 'react'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DefinitionList,
  DraftStatus,
  EmptyState,
  ErrorSummary,
  FileField,
  FinishBar,
  Notice,
  PageHead,
  ProposalList,
  ReadField,
  Section,
  TextArea,
  useAutosave,
  type PageProps,
} from '../../../../ui/index.ts'
import { askerOf, notFound, refused } from '../../asker.ts'
import { intakeView } from '../../intake/intake-view.ts'
import { wasSecret } from '../../scan/refuse-secret.ts'
import { postIntake } from '../../intake/intake-post.ts'
import { documentsText } from '../../text.ts'
import { DoubleWarning } from './double-warning.tsx'
import { LongPaper } from '../files/long-paper.tsx'
import { ProposalPager } from '../giving/proposal-pager.tsx'
import { FileRows } from '../files/file-rows.tsx'
import { faultAt, PostForm, Token } from '../post-form.tsx'
import { ProposalCard } from '../giving/proposal-card.tsx'
import { ScanNotice } from './scan-notice.tsx'
import { useScanNow } from './use-scan-now.ts'
import { useWords } from '../use-words.ts'

const FORM = 'vao-so'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  const view = await intakeView(asker, params['id'] ?? '', { tasksPage: query.get('viec') })
  if (view === null && (await wasSecret(asker.app.db.kysely, asker.viewer.post.bodyId, params['id'] ?? '')))
    throw redirect('/van-ban/tiep-nhan?mat')
  if (view === null) throw notFound()
  if (isProblem(view)) throw refused(view)
  return { lang: asker.lang, view, key: newId(), saved: query.has('luu'), refusedFiles: query.get('bo-tep') }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = await postIntake(asker, params['id'] ?? '', await request.formData())
  if (posted === null) throw notFound()
  if ('goTo' in posted) throw redirect(posted.goTo)
  return data(posted, { status: posted.status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').registerTitle} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']
type View = Data['view']

/** 03: is what was read right? */
export default function Intake({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const view = actionData?.view ?? loaderData.view
  const faults = actionData?.faults ?? []
  const { scan, text, spans, wholeText } = useScanNow(view, { answered: actionData !== undefined })
  const chosen = view.double !== null && view.answers['besides'] === view.double.document
  return (
    <>
      <Head view={view} />
      {loaderData.saved && !actionData ? (
        <Notice kind="done" live>
          {words.savedDraft}
        </Notice>
      ) : null}
      {loaderData.refusedFiles ? (
        <Notice kind="warning">{`${words.attachmentsRefused}: ${loaderData.refusedFiles}`}</Notice>
      ) : null}
      {view.typedAt ? <Notice kind="info">{words.typedKept(view.typedAt)}</Notice> : null}
      {view.openedBy ? <Notice kind="warning">{words.openedByOther(view.openedBy)}</Notice> : null}
      {scan ? <ScanNotice scan={scan} form={FORM} /> : null}
      {view.warnings.map(warning => (
        <Notice kind="info" key={warning}>
          {warning}
        </Notice>
      ))}
      {faults.length > 0 ? (
        <ErrorSummary
          head={words.notRegistered(faults.length)}
          problems={faults.map(({ field, words: said }) => ({ fieldId: field || FORM, words: said }))}
        />
      ) : null}
      {view.double ? (
        <DoubleWarning
          double={view.double}
          form={FORM}
          chosen={chosen}
          reason={view.answers['besidesReason'] ?? ''}
          error={faultAt(faults, 'besidesReason')}
        />
      ) : null}
      <div className="intake">
        <Original view={{ ...view, scan, text, spans, wholeText }} />
        <Fields view={view} formKey={actionData?.key ?? loaderData.key} faults={faults} />
      </div>
      <Tasks view={view} />
      <FinishBar id="ket" note={view.double && !chosen ? `${words.doubleBlocks} ${words.numberNote}` : words.numberNote}>
        <Button form={FORM} name="do" value="save" formNoValidate>
          {words.saveLater}
        </Button>
        <Button form={FORM} name="do" value="register" look="primary" reasonId={view.double && !chosen ? 'ket' : undefined}>
          {words.registerAct(view.number)}
        </Button>
      </FinishBar>
    </>
  )
}

function Head({ view }: { view: View }) {
  const words = useWords()
  const { nth, of, previous, next } = view.place
  return (
    <PageHead
      crumbs={[
        { label: words.incoming, href: '/van-ban' },
        { label: words.waitingCount(of), href: '/van-ban/tiep-nhan' },
        { label: words.waitingOne(nth) },
      ]}
      title={words.registerTitle}
      note={view.fileNote}
      acts={
        <>
          {previous ? (
            <ButtonLink href={`/van-ban/tiep-nhan/${previous}`} keyCap="K">
              {words.previous}
            </ButtonLink>
          ) : null}
          {next ? (
            <ButtonLink href={`/van-ban/tiep-nhan/${next}`} keyCap="J">
              {words.next}
            </ButtonLink>
          ) : null}
        </>
      }
    />
  )
}

type FieldsProps = { view: View; formKey: string; faults: ReadonlyArray<{ readonly field: string; readonly words: string }> }

function Fields({ view, formKey, faults }: FieldsProps) {
  const words = useWords()
  const element = useRef<HTMLFormElement>(null)
  const typed = useAutosave(element, `/van-ban/tiep-nhan/${view.id}/nhap`)
  const first = firstEmpty(view)
  return (
    <section aria-labelledby="truong">
      <div className="section-head read-head">
        <h2 id="truong">{words.readHead}</h2>
        {view.scan === null || view.scan.state === 'read' ? (
          <span className="section-note">{words.readCount({ found: view.found, missing: view.missing })}</span>
        ) : null}
      </div>
      <form ref={element} data-keeps-typed="" className="read-fields" id={FORM} method="post" encType="multipart/form-data">
        <Token hidden={{ key: formKey, version: String(view.version), forecast: String(view.number), ...hiddenAnswers(view) }} />
        {view.scan === null || view.scan.state === 'read' ? <input type="hidden" name="scanSeen" value="1" /> : null}
        {view.fields.map(field => (
          <ReadField
            key={field.name}
            name={field.name}
            label={field.label}
            value={field.value}
            rows={field.rows ?? undefined}
            state={field.state}
            foundAt={field.foundAt ?? undefined}
            note={field.note ?? undefined}
            readOnly={field.readOnly}
            list={field.name === 'type' ? 'cac-loai' : undefined}
            error={faultAt(faults, field.name)}
            focus={faults.length === 0 && field.name === first}
            instead={<Without view={view} field={field.name} faults={faults} />}
          />
        ))}
        <datalist id="cac-loai">
          {view.kinds.map(kind => (
            <option key={kind}>{kind}</option>
          ))}
        </datalist>
        <OwnFields view={view} faults={faults} focus={faults.length === 0 && first === 'forwardTo'} />
        <p className="read-field">
          <DraftStatus state={typed} />
        </p>
      </form>
      <Summary view={view} />
    </section>
  )
}

/** What a register cannot do without; to whom it goes comes next. */
const NEEDED = ['type', 'designation', 'issuedOn', 'agency', 'abstract']

/** Where the work begins: the first field that is needed and empty, else to whom the document goes. */
function firstEmpty({ fields, answers }: View): string | null {
  const empty = fields.find(field => NEEDED.includes(field.name) && !field.readOnly && field.value.trim() === '')
  return empty?.name ?? (answers['forwardTo'] ? null : 'forwardTo')
}

const WITHOUT = { designation: 'withoutNumber', issuedOn: 'withoutDate' } as const

/** Below an empty number or date: the paper really bears none. */
function Without({ view, field, faults }: { view: View; field: string; faults: FieldsProps['faults'] }) {
  const words = useWords()
  if (field !== 'designation' && field !== 'issuedOn') return null
  const said = WITHOUT[field]
  const empty = view.fields.some(({ name, value }) => name === field && value.trim() === '')
  if (!empty && !faultAt(faults, field)) return null
  return (
    <label className="choice">
      <input type="checkbox" name={said} defaultChecked={view.answers[said] === 'on'} /> {words[said]}
    </label>
  )
}

/** The text with the places found in it; of a scan that is not read yet what there is. */
function Original({ view }: { view: View }) {
  const words = useWords()
  const tools = <a href={`/van-ban/tiep-nhan/${view.id}/tep/0`}>{words.original}</a>
  if (view.text.trim() !== '' || view.scan === null)
    return <LongPaper text={view.text} spans={view.spans} tools={tools} whole={view.wholeText} />
  const waits = view.scan.state === 'waiting' || view.scan.state === 'reading'
  return (
    <section className="sheet-area" aria-label={words.documentPart}>
      <p className="sheet-tools">
        <span />
        <span>{tools}</span>
      </p>
      <EmptyState>{waits ? words.scanPaper : words.scanNoText}</EmptyState>
    </section>
  )
}

/** Marks and the choice about a double travel with the form. */
function hiddenAnswers(view: View): Record<string, string> {
  const marks = Object.entries(view.answers).filter(([name]) => name.startsWith('mark.'))
  return { ...Object.fromEntries(marks), besidesKept: view.answers['besides'] ?? '' }
}

function OwnFields({ view, faults, focus }: Omit<FieldsProps, 'formKey'> & { focus: boolean }) {
  const words = useWords()
  const { answers } = view
  const line = (name: string, label: string, note?: string) => (
    <ReadField name={name} label={label} value={answers[name] ?? ''} state="read" note={note} error={faultAt(faults, name)} />
  )
  return (
    <>
      {line('receivedOn', words.receivedOn, view.dayOff ? words.receivedDayOff : undefined)}
      {line('dueOn', words.replyBy)}
      <div className="read-field">
        <label htmlFor="forwardTo">{words.forwardTo}</label>
        <select
          className="input input-select"
          id="forwardTo"
          name="forwardTo"
          defaultValue={answers['forwardTo'] ?? ''}
          // The next thing to do once the paper has been read.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={focus}
        >
          <option value="">{words.forwardLater}</option>
          {view.leaders.map(leader => (
            <option key={leader.value} value={leader.value}>
              {leader.label}
            </option>
          ))}
        </select>
      </div>
      {line('note', words.note)}
      <div className="read-field">
        <label htmlFor="paper">{words.paperCopy}</label>
        <span className="choice">
          <input type="checkbox" id="paper" name="paper" defaultChecked={answers['paper'] === 'on'} /> {words.paperHere}
        </span>
      </div>
      <div className="section">
        <FileField
          name="attachments"
          label={words.addAttachment}
          limits={words.attachmentLimits}
          multiple
          optional
          error={faultAt(faults, 'attachments')}
        />
      </div>
    </>
  )
}

function Summary({ view }: { view: View }) {
  const words = useWords()
  const list = (items: ReadonlyArray<{ readonly href: string | null; readonly words: string }>) => (
    <ul className="plain-list">
      {items.map((item, i) => (
        // Headings and citations may repeat; their order is fixed.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i}>{item.href ? <a href={item.href}>{item.words}</a> : item.words}</li>
      ))}
    </ul>
  )
  return (
    <DefinitionList
      look="read-summary"
      facts={[
        { term: words.registerOf, value: words.registerNext({ year: view.year, number: view.number }) },
        ...(view.sections.length > 0 ? [{ term: words.sections, value: list(view.sections) }] : []),
        ...(view.citations.length > 0 ? [{ term: words.citations, value: list(view.citations) }] : []),
        { term: words.filesPart, value: <FileRows files={view.files} base={`/van-ban/tiep-nhan/${view.id}`} /> },
      ]}
    />
  )
}

function Tasks({ view }: { view: View }) {
  const words = useWords()
  return (
    <Section id="viec" head={words.tasksHead(view.proposals.all)} note={words.tasksNote} look="edge">
      {view.proposals.all === 0 ? (
        <EmptyState>{words.tasksNone}</EmptyState>
      ) : (
        <>
          <ProposalList>
            {view.proposals.shown.map(proposal => (
              <ProposalCard key={proposal.n} proposal={proposal} form={FORM} />
            ))}
          </ProposalList>
          <ProposalPager page={view.proposals} form={FORM} />
        </>
      )}
      <details className="disclosure">
        <summary>{words.putAside}</summary>
        <PostForm id="bo-ra" hidden={{ do: 'drop' }}>
          <TextArea name="reason" label={words.putAsideReason} rows={2} />
          <Button look="danger">{words.putAsideAct}</Button>
        </PostForm>
      </details>
    </Section>
  )
}
