import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../../casework/asker.ts'
import { newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DateField,
  EmptyState,
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
import { followUpView, postFollowUp } from '../../document/follow-up-page.ts'
import { documentFor, offers } from '../../document/document-for.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, offers('theo-doi'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return { view: await followUpView(asker, await here(asker, params['id'])), csrf: asker.app.csrf, key: newId() }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const done = await postFollowUp(asker, read, posted)
  if (!isProblem(done)) throw redirect(`/theo-doi/van-ban/${read.matter.id}`)
  const typed = Object.fromEntries([...posted.form.keys()].map(name => [name, posted.one(name)]))
  return data({ faults: faultsOf(done, asker.lang), typed, key: newId() }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { view: { designation: string } } }) => [
  { title: `${loaderData?.view.designation ?? ''} – Khéo` },
]

/** Which tasks does this document give, to whom, until when? */
export default function FollowPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view, csrf } = loaderData
  const faults = actionData?.faults ?? []
  const typed: Readonly<Record<string, string>> | null = actionData?.typed ?? null
  const open = view.tasks.filter(task => task.directive === null)
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.outgoing, href: '/van-ban/di' },
          { label: view.designation, href: `/van-ban/di/${view.id}` },
          { label: words.follow },
        ]}
        title={words.follow}
        note={view.title}
      />
      <Section id="viec" head={words.follow} hideHead look="form">
        {open.length === 0 ? (
          <EmptyState>{words.noTasks}</EmptyState>
        ) : (
          <form method="post">
            <HiddenFields values={{ csrf, khoa: actionData?.key ?? loaderData.key }} />
            {faults.length > 0 ? (
              <ErrorSummary
                head={words.notDone}
                problems={faults.map(fault => ({ fieldId: fault.field || 'source', words: fault.words }))}
              />
            ) : null}
            <SelectField name="source" label={words.taskSource} options={view.sources} value={typed?.['source'] || view.source} />
            {open.map(task => (
              <TaskFields
                key={task.n}
                task={task}
                typed={typed}
                fault={field => faults.find(each => each.field === field)?.words}
              />
            ))}
            <FormActs>
              <Button look="primary">{words.followDo}</Button>
              <ButtonLink href={`/van-ban/di/${view.id}`}>{words.toDocument}</ButtonLink>
            </FormActs>
          </form>
        )}
      </Section>
    </>
  )
}

type TaskProps = {
  task: PageProps<typeof loader>['loaderData']['view']['tasks'][number]
  typed: Readonly<Record<string, string>> | null
  fault: (field: string) => string | undefined
}

function TaskFields({ task, typed, fault }: TaskProps) {
  const words = useWords()
  const at = (name: string) => `t.${task.n}.${name}`
  const value = (name: 'content' | 'leads' | 'cooperating' | 'dueOn') => typed?.[at(name)] ?? task[name]
  return (
    <fieldset className="outgoing-annex">
      <legend>
        <label className="choice">
          <input type="checkbox" name={at('chon')} defaultChecked={typed ? typed[at('chon')] === 'on' : true} />
          <span>{words.task(task.n)}</span>
        </label>
      </legend>
      <blockquote lang="vi">{task.quote}</blockquote>
      <TextArea name={at('content')} label={words.taskContent} rows={2} value={value('content')} error={fault(at('content'))} />
      <FieldLine>
        <TextField name={at('leads')} label={words.taskLead} value={value('leads')} error={fault(at('leads'))} />
        <TextField
          name={at('cooperating')}
          label={words.taskCooperating}
          value={value('cooperating')}
          error={fault(at('cooperating'))}
          optional
        />
      </FieldLine>
      <DateField
        name={at('dueOn')}
        label={words.taskDue}
        hint={task.dueWords || undefined}
        value={value('dueOn')}
        error={fault(at('dueOn'))}
        optional
      />
    </fieldset>
  )
}
