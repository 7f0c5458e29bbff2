import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import { Done, PostForm } from '../../../org/pages/parts.tsx'
import { viewerHere } from '../../../org/pages/viewer-here.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  DefinitionList,
  FormActs,
  PageHead,
  Section,
  SignatureReport,
  TextArea,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { decideRequest } from '../relations/decide-request.ts'
import { messageById } from '../relations/messages.ts'
import { messageView } from '../relations/message-view.ts'
import { packageSignatures } from '../arriving/package-signatures.ts'
import { exchangeParts } from '../parts.ts'
import { exchangeText } from '../text.ts'
import { notFound } from '../../../casework/asker.ts'
import { textOf } from '../../../org/pages/form.ts'
import { formAgain } from '../../../org/pages/form-again.ts'
import { updateFileViews } from '../arriving/update-view.ts'
import { formFaults } from '../problem-words.ts'
import { UpdateFiles } from './update-files.tsx'
import { useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { post } = viewerHere(app, 'exchange')
  const view = await messageView(app.db.kysely, { id: params['id'] ?? '', body: post.bodyId, lang: app.lang })
  if (view === null) throw notFound()
  const row = await messageById(app.db.kysely, view.id)
  const updated = row === null ? [] : await updateFileViews({ db: app.db.kysely, files: app.files }, row, app.lang)
  const checking = { db: app.db, files: app.files, clock: app.clock, lang: app.lang }
  const signed = row === null ? [] : await packageSignatures(checking, row)
  return { view, signed, updated, lang: app.lang, done: new URL(request.url).searchParams.has('xong') }
}

/** The clerk's answer to a request of the sender. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const { post, accountId } = viewerHere(app, 'exchange')
  const body = await request.formData()
  const answer = {
    id: params['id'] ?? '',
    body: post.bodyId,
    by: accountId,
    agree: body.get('do') === 'agree',
    reason: textOf(body, 'reason'),
  }
  const done = await decideRequest(exchangeParts(app), answer)
  return isProblem(done)
    ? formAgain(done, { body, problems: formFaults(done, app.lang) })
    : redirect(`/lien-thong/${answer.id}?xong=1`)
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; view: { title: string } } }) => [
  { title: `${loaderData?.view.title ?? exchangeText('vi').exchange} – Khéo` },
]

/** One package: what it says, what became of it, and the sender's request to answer. */
export default function MessagePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view, signed, updated, done } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.exchange, href: '/lien-thong' }, { label: view.title }]}
        title={view.title}
        acts={<Places view={view} />}
      />
      <Done words={done ? words.saved : null} />
      {view.waits ? (
        <Section id="tra-loi" head={words.answer} look="form" note={words.answerNote}>
          <PostForm failed={words.notDone} state={actionData?.state}>
            <TextArea
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              value={actionData?.state.values['reason']}
              error={actionData?.state.problems.find(each => each.fieldId === 'reason')?.words}
              rows={2}
              optional
            />
            <FormActs>
              <Button look="primary" name="do" value="agree">
                {words.agree}
              </Button>
              <Button name="do" value="refuse">
                {words.disagree}
              </Button>
            </FormActs>
          </PostForm>
        </Section>
      ) : null}
      <Section id="goi-tin" head={words.facts}>
        <DefinitionList facts={view.facts} look="wide" />
      </Section>
      {updated.length > 0 ? <UpdateFiles id={view.id} files={updated} /> : null}
      {signed.map(({ name, report }, at) => (
        <SignatureReport
          key={`${name} ${at}`}
          id={`chu-ky-${at}`}
          head={words.signatures}
          file={name}
          report={report}
          trial={words.trialFile}
        />
      ))}
      {view.log.length === 0 ? null : (
        <Section id="trang-thai" head={words.log}>
          <DataTable
            caption={words.log}
            hideCaption
            rowKey={line => line.id}
            rows={view.log}
            columns={[
              { id: 'words', head: words.state, rowHead: true, cell: line => `${line.code} ${line.words}` },
              { id: 'who', head: words.who, cell: line => line.who },
              { id: 'at', head: words.at, cell: line => line.at },
              { id: 'note', head: words.said, wide: true, soft: true, cell: line => line.note },
            ]}
          />
        </Section>
      )}
    </>
  )
}

/** What was put aside has no page of its own any more. */
const INTAKE_PAGES: Readonly<Record<string, (id: string) => string>> = {
  waiting: id => `/van-ban/tiep-nhan/${id}`,
  registered: id => `/van-ban/${id}`,
}

function Places({ view }: { view: PageProps<typeof loader>['loaderData']['view'] }) {
  const words = useWords()
  const { intake, outgoing, earlier, later } = view
  const places = [
    [earlier && `/lien-thong/${earlier}`, words.sentEarlier],
    [later && `/lien-thong/${later}`, words.sentLater],
    [intake && INTAKE_PAGES[intake.state]?.(intake.id), words.openIntake],
    [outgoing && `/viec/${outgoing}`, words.openOutgoing],
  ] as const
  return places.map(([href, label]) =>
    href ? (
      <ButtonLink key={href} href={href}>
        {label}
      </ButtonLink>
    ) : null,
  )
}
