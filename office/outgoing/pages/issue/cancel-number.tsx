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
import { isOffered, pageShut } from '../../page-shut.ts'
import { partsOf } from '../../parts-of.ts'
import { cancelIssuedNumber } from '../../issue/cancelled-number.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, offers('huy-so'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const { id, code, title, designation } = await documentView(asker, read)
  const shut = pageShut(asker, read, 'huy-so')
  const shown = { id, title, designation: designation ?? code, shut, mayRecall: isOffered(read, 'thu-hoi') }
  return data({ ...shown, csrf: asker.app.csrf, key: newId() }, { status: shut?.status ?? 200 })
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const reason = posted.one('reason')
  const done = await cancelIssuedNumber(partsOf(asker), { matterId: read.matter.id, key: `${posted.one('khoa')}:huy-so`, reason })
  if (!isProblem(done)) throw redirect(`/van-ban/di/${read.matter.id}`)
  return data({ faults: faultsOf(done, asker.lang), reason, key: newId() }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { designation: string } }) => [
  { title: `${loaderData?.designation ?? ''} – Khéo` },
]

type Shown = PageProps<typeof loader>['loaderData']

/** What becomes of the number, and of its document? */
export default function CancelNumberPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { id, designation, shut } = loaderData
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.outgoing, href: '/van-ban/di' },
          { label: designation, href: `/van-ban/di/${id}` },
          { label: words.cancelIssued },
        ]}
        title={words.cancelIssuedTitle}
        note={loaderData.title}
      />
      {shut && !actionData ? (
        <Shut document={loaderData} why={shut.words} />
      ) : (
        <CancelForm document={loaderData} answer={actionData ?? null} />
      )}
    </>
  )
}

/** Instead of a form that cannot be sent: why, and where to go on. */
function Shut({ document: { id, designation, mayRecall }, why }: { document: Shown; why: string }) {
  const words = useWords()
  const path = `/van-ban/di/${id}`
  return (
    <>
      <Notice kind="warning">{why}</Notice>
      <FormActs>
        {mayRecall ? (
          <ButtonLink href={`${path}/thu-hoi`} look="primary">
            {words.recallDo(designation)}
          </ButtonLink>
        ) : null}
        <ButtonLink href={path}>{words.toDocument}</ButtonLink>
      </FormActs>
    </>
  )
}

type FormProps = { document: Shown; answer: PageProps<typeof loader, typeof action>['actionData'] | null }

function CancelForm({ document: { id, designation, csrf, key }, answer }: FormProps) {
  const words = useWords()
  const faults = answer?.faults ?? []
  return (
    <>
      <Notice kind="warning">
        <p>{words.cancelIssuedWill(designation)}</p>
      </Notice>
      <Section id="huy-so" head={words.cancelIssuedTitle} hideHead look="form">
        <form method="post">
          <HiddenFields values={{ csrf, khoa: answer?.key ?? key }} />
          {faults.length > 0 ? (
            <ErrorSummary head={words.notDone} problems={faults.map(fault => ({ fieldId: 'reason', words: fault.words }))} />
          ) : null}
          <TextArea
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            value={answer?.reason ?? ''}
            error={faults.find(fault => fault.field === 'reason')?.words}
          />
          <FormActs>
            <Button look="danger">{words.cancelIssuedDo(designation)}</Button>
            <ButtonLink href={`/van-ban/di/${id}`}>{words.toDocument}</ButtonLink>
          </FormActs>
        </form>
      </Section>
    </>
  )
}
