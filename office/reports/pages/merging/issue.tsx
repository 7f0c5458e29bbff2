import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { ActButtons } from '../../../../casework/pages/parts/act-buttons.tsx'
import { Leaving } from '../../../../casework/pages/parts/leaving.tsx'
import { askerOf, notFound, type Asker } from '../../../../casework/asker.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ChoiceGroup,
  DefinitionList,
  FormActs,
  Hash,
  HiddenFields,
  instantWords,
  Link,
  Notice,
  Section,
  StepTrail,
  useUi,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { postApproval } from '../../merging/issue-post.ts'
import { issueView, type IssueView } from '../../merging/issue-view.ts'
import { requestHere, requestView } from '../../requests/request-view.ts'
import { Cover } from '../parts/cover.tsx'
import { RequestHead } from '../parts/request-head.tsx'
import { useUnitWords } from '../unit/use-unit-words.ts'
import '../reports.css'

export const handle: PageHandle = { frame: 'office' }

async function here(asker: Asker, id: string | undefined) {
  const read = isId(id) ? await requestHere(asker, id) : null
  if (!read) throw notFound()
  return read
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  return {
    view: await requestView(asker, read),
    issue: await issueView(asker, read),
    csrf: asker.app.csrf,
    key: newId(),
    lang: asker.lang,
    done: new URL(request.url).searchParams.get('xong'),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const result = await postApproval(asker, read, await request.formData())
  if (!('done' in result)) return data(result, { status: 422 })
  throw redirect(`/bao-cao/yeu-cau/${read.matter.id}/ban-hanh?xong=${result.done}`)
}

export const meta = ({ loaderData }: { loaderData?: { view: { title: string } } }) => [
  { title: `${loaderData?.view.title ?? ''} – Khéo` },
]

/** May this report leave? The cover under which it is approved, then the document by which it leaves, and its sending. */
export default function IssuePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useUnitWords()
  const { today, lang } = useUi()
  const { view, issue, csrf, key, done } = loaderData
  const path = `/bao-cao/yeu-cau/${view.id}/ban-hanh`
  const again = actionData && 'words' in actionData ? actionData : null
  return (
    <>
      <RequestHead
        view={view}
        current="issue"
        findings={issue.cover.open.length}
        acts={
          <ActButtons
            acts={issue.acts}
            matterId={view.id}
            csrf={csrf}
            keyOfForm={key}
            version={view.version}
            formHref={act => `/viec/${view.id}?mo=${act}`}
            goTo={path}
            plain
          />
        }
      />
      {done && !again ? (
        <Notice kind="done" live>
          {words.doneOf[done] ?? words.saved}
        </Notice>
      ) : null}
      {again ? (
        <Notice kind="error" live>
          {again.words}
        </Notice>
      ) : null}
      {issue.frozen ? (
        <Notice kind={issue.frozen.intact ? 'frozen' : 'error'}>
          {issue.frozen.intact ? (
            <p>
              {words.frozenAt(instantWords(issue.frozen.at, today, lang))} <Hash value={issue.frozen.hash} />
            </p>
          ) : (
            words.hashBroken
          )}
        </Notice>
      ) : (
        <Notice kind="info">{words.notFrozenYet}</Notice>
      )}
      <Steps issue={issue} />
      <Cover issue={issue} path={`/bao-cao/yeu-cau/${view.id}`} />
      {issue.mayApprove ? (
        <ApproveForm issue={issue} accepted={again?.accepted ?? []} csrf={csrf} formKey={key} version={view.version} />
      ) : null}
      <Leaving leaving={issue.leaving} />
      <Sending issue={issue} />
      <Versions issue={issue} path={`/bao-cao/yeu-cau/${view.id}`} />
    </>
  )
}

function Steps({ issue }: { issue: IssueView }) {
  const words = useUnitWords()
  const { reviewed, approved, signed } = issue.people
  const by: Readonly<Record<string, string>> = { reviewed, approved, issued: signed }
  return (
    <Section id="buoc" head={words.steps} hideHead>
      <StepTrail
        steps={issue.steps.map(({ step, done, now }) => ({
          id: step,
          head: words.stepOf[step] ?? step,
          note: by[step] || undefined,
          state: now ? ('current' as const) : done ? ('done' as const) : ('to-come' as const),
        }))}
      />
    </Section>
  )
}

type ApproveProps = { issue: IssueView; accepted: readonly string[]; csrf: string; formKey: string; version: number }

/** Whoever approves takes every claim without evidence upon himself, one by one. */
function ApproveForm({ issue, accepted, csrf, formKey, version }: ApproveProps) {
  const words = useUnitWords()
  return (
    <Section id="duyet" head={words.approve} look="form" note={issue.marks.length > 0 ? words.marksNote : undefined}>
      <form method="post">
        <HiddenFields values={{ csrf, khoa: formKey, 'phien-ban': String(version) }} />
        {issue.marks.length > 0 ? (
          <ChoiceGroup
            name="nhan"
            label={words.marks(issue.marks.length)}
            kind="checkbox"
            options={issue.marks.map(mark => ({ value: mark.key, label: `“${mark.place}”`, hint: mark.where }))}
            values={accepted}
            optional
          />
        ) : null}
        {issue.untasked > 0 ? <Notice kind="warning">{words.untasked(issue.untasked)}</Notice> : null}
        <FormActs>
          <Button look="primary">{words.approve}</Button>
        </FormActs>
      </form>
    </Section>
  )
}

function Sending({ issue }: { issue: IssueView }) {
  const words = useUnitWords()
  const { sending } = issue
  if (!sending) return issue.state === 'issued' ? <Notice kind="warning">{words.notSentYet}</Notice> : null
  return (
    <Section id="da-gui" head={words.sending}>
      <DefinitionList
        facts={[
          { term: words.receiver, value: sending.to },
          { term: words.method, value: sending.method },
          { term: words.sentOn, value: words.sentWhen({ on: sending.sentOn, dueOn: sending.dueOn, late: sending.late }) },
          { term: words.innerDue, value: words.innerWhen({ dueOn: sending.innerDueOn, late: sending.lateUnits }) },
          { term: words.receipt, value: sending.receipt === '' ? words.receiptAttached : sending.receipt },
        ]}
      />
    </Section>
  )
}

function Versions({ issue, path }: { issue: IssueView; path: string }) {
  const words = useUnitWords()
  if (issue.versions.length === 0) return null
  return (
    <Section id="phien-ban" head={words.versions} note={words.versionsNote}>
      <ul>
        {issue.versions.map(each => (
          <li key={each.version}>
            <Link href={`${path}/phien-ban/${each.version}`}>{words.versionLine(each)}</Link>
            {`. ${each.reason}`}
          </li>
        ))}
        <li>{words.versionNow(issue.version)}</li>
      </ul>
    </Section>
  )
}
