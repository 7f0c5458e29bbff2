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
  FileField,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { signingOrder } from '../../co-signing/order-view.ts'
import { takeSignedFile } from '../../co-signing/take-signed.ts'
import { standingHash } from '../../co-signing/turn.ts'
import { documentFor, ready } from '../../document/document-for.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { outgoingOf } from '../../outgoing.ts'
import { partsOf } from '../../parts-of.ts'
import { SigningOrder } from '../parts/signing-order.tsx'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

/** The document, if it waits for a signature from outside this system. */
const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, ready('nhan-ban-ky'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { matter } = await here(asker, params['id'])
  const order = await signingOrder(asker, matter)
  return {
    id: matter.id,
    code: matter.code,
    title: matter.title,
    standing: standingHash(outgoingOf(matter)) ?? '',
    who: order.find(line => line.state === 'current')?.who ?? '',
    order,
    csrf: asker.app.csrf,
    key: newId(),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const file = posted.form.get('tep')
  const content = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
  const done = await takeSignedFile(partsOf(asker), {
    matterId: read.matter.id,
    key: `${posted.one('khoa')}:nhan-ban-ky`,
    name: file instanceof File ? file.name : 'ban-ky.pdf',
    content,
  })
  if (isProblem(done)) return data({ faults: faultsOf(done, asker.lang) }, { status: done.status })
  throw redirect(`/van-ban/di/${read.matter.id}/chu-ky`)
}

export const meta = ({ loaderData }: { loaderData?: { code: string } }) => [{ title: `${loaderData?.code ?? ''} – Khéo` }]

/** How does an agency that does not use this system sign? */
export default function OutsidePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { id, code, title, standing, who, order, csrf, key } = loaderData
  const path = `/van-ban/di/${id}`
  const faults = actionData?.faults ?? []
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: code, href: path }, { label: words.outsideTitle }]}
        title={title}
        note={words.outsideWaits(who)}
      />
      <Columns side={<SigningOrder steps={order} />}>
        <Section id="gui-ky" head={words.outsideSend}>
          <p>{words.outsideSendNote}</p>
          <a className="button" href={`${path}/tep/${standing}`}>
            {words.outsideGet}
          </a>
        </Section>
        <Section id="nhan-ky" head={words.outsideTake} look="form">
          <form method="post" encType="multipart/form-data">
            <HiddenFields values={{ csrf, khoa: key }} />
            {faults.length > 0 ? (
              <ErrorSummary head={words.notDone} problems={faults.map(fault => ({ fieldId: 'tep', words: fault.words }))} />
            ) : null}
            <FileField
              name="tep"
              label={words.outsideFile}
              hint={words.outsideFileHint}
              limits="PDF"
              accept=".pdf"
              error={faults[0]?.words}
            />
            <FormActs>
              <Button look="primary">{words.outsideTakeDo}</Button>
              <ButtonLink href={path}>{words.toDocument}</ButtonLink>
            </FormActs>
          </form>
        </Section>
        <Section id="ky-giay" head={words.outsidePaper}>
          <p>{words.outsidePaperNote}</p>
        </Section>
      </Columns>
    </>
  )
}
