import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../../casework/asker.ts'
import { newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  ErrorSummary,
  FormActs,
  HiddenFields,
  Notice,
  PageHead,
  Section,
  TextArea,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { documentView } from '../../document/document-view.ts'
import { documentFor, offers } from '../../document/document-for.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { partsOf } from '../../parts-of.ts'
import { recallDocument } from '../../dispatch/recall.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, offers('thu-hoi'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id, code, title, designation, recipients } = await documentView(asker, await here(asker, params['id']))
  const units = recipients.filter(each => each.kind === 'unit')
  return {
    id,
    code,
    title,
    designation: designation ?? code,
    accepted: units.filter(each => each.state === 'received').map(each => each.name),
    withdrawn: units.filter(each => each.state === 'sent').length,
    csrf: asker.app.csrf,
    key: newId(),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const reason = posted.one('reason')
  const done = await recallDocument(partsOf(asker), { matterId: read.matter.id, key: `${posted.one('khoa')}:thu-hoi`, reason })
  if (!isProblem(done)) throw redirect(`/van-ban/di/${read.matter.id}`)
  return data({ faults: faultsOf(done, asker.lang), reason, key: newId() }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { designation: string } }) => [
  { title: `${loaderData?.designation ?? ''} – Khéo` },
]

/** What happens when this is taken back? */
export default function RecallPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { id, designation, accepted, withdrawn, csrf } = loaderData
  const path = `/van-ban/di/${id}`
  const faults = actionData?.faults ?? []
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: designation, href: path }, { label: words.recall }]}
        title={words.recallTitle}
        note={loaderData.title}
      />
      <Notice kind="warning">
        <p>{words.recallWill({ withdrawn, accepted: accepted.length })}</p>
        {accepted.length > 0 ? <p>{`${words.recallReaders}: ${accepted.join('; ')}.`}</p> : null}
      </Notice>
      <Section id="thu-hoi" head={words.recallTitle} hideHead look="form">
        <form method="post">
          <HiddenFields values={{ csrf, khoa: actionData?.key ?? loaderData.key }} />
          {faults.length > 0 ? (
            <ErrorSummary head={words.notDone} problems={faults.map(fault => ({ fieldId: 'reason', words: fault.words }))} />
          ) : null}
          <TextArea
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            value={actionData?.reason ?? ''}
            error={faults.find(fault => fault.field === 'reason')?.words}
          />
          <FormActs>
            <Button look="danger">{words.recallDo(designation)}</Button>
            <ButtonLink href={path}>{words.toDocument}</ButtonLink>
          </FormActs>
        </form>
      </Section>
    </>
  )
}
