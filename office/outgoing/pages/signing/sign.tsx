import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askerOf, type Asker } from '../../../../casework/asker.ts'
import { dateInVietnam } from '../../../../kernel/clock.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  Columns,
  ErrorSummary,
  FormActs,
  HiddenFields,
  Notice,
  PageHead,
  Section,
  SelectField,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { signingOrder } from '../../co-signing/order-view.ts'
import { documentFor, offers } from '../../document/document-for.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { outgoingOf } from '../../outgoing.ts'
import { partsOf } from '../../parts-of.ts'
import { keysOf } from '../../signing/key-store.ts'
import { signingAct, startSigning } from '../../signing/sign.ts'
import { isTrial, TRIAL_PASSWORD } from '../../signing/trial.ts'
import { PaperPicture } from '../parts/paper-picture.tsx'
import { SigningOrder } from '../parts/signing-order.tsx'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, offers('ky-so', 'dong-ky'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const { matter } = read
  const document = outgoingOf(matter)
  const act = signingAct(read)
  const keys = await keysOf(asker.app.db.kysely, { personId: asker.viewer.personId, bodyId: null })
  return {
    id: matter.id,
    code: matter.code,
    title: matter.title,
    version: matter.lastSeq,
    written: document.content.kind !== 'file',
    approved: document.approved ?? '',
    keys: keys.map(key => ({
      value: key.id,
      label: `${key.subject}, ${key.issuer}, ${formatDate(dateInVietnam(key.validUntil))}`,
    })),
    needsPassword: keys.some(key => key.serviceId === null),
    trial: keys.some(key => isTrial(key.issuer)) ? TRIAL_PASSWORD : null,
    order: document.coSigners.length > 0 ? await signingOrder(asker, matter) : [],
    notYet: isProblem(act) ? faultsOf(act, asker.lang)[0]?.words : null,
    mayDecline: read.offers.some(offer => offer.act === 'tu-choi-ky' && offer.refusal === null),
    csrf: asker.app.csrf,
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const done = await startSigning(partsOf(asker), {
    matterId: read.matter.id,
    keyId: posted.one('keyId'),
    password: String(posted.form.get('password') ?? ''),
  })
  if (isProblem(done)) return data({ faults: faultsOf(done, asker.lang) }, { status: done.status })
  throw redirect(
    done.state === 'waiting'
      ? '/van-ban/di/ky?loc=dang-ky'
      : done.state === 'done'
        ? `/van-ban/di/${read.matter.id}/chu-ky`
        : '/van-ban/di/ky?loc=loi',
  )
}

export const meta = ({ loaderData }: { loaderData?: { code: string } }) => [{ title: `${loaderData?.code ?? ''} – Khéo` }]

/** Is this what I sign? */
export default function SignPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { id, code, title, keys, csrf } = loaderData
  const path = `/van-ban/di/${id}`
  const faults = actionData?.faults ?? []
  const at = (field: string) => faults.find(fault => fault.field === field)?.words
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: code, href: path }, { label: words.sign_ }]}
        title={title}
        note={words.fixed(loaderData.approved.slice(0, 12))}
      />
      <Columns
        side={
          <>
            <Section id="ky" head={words.sign_} look="form">
              {loaderData.notYet ? (
                <Notice kind="info">{loaderData.notYet}</Notice>
              ) : keys.length === 0 ? (
                <Notice kind="info" acts={<ButtonLink href="/van-ban/di/khoa">{words.addKey}</ButtonLink>}>
                  {words.noKeyYet}
                </Notice>
              ) : (
                <form method="post" autoComplete="off">
                  <HiddenFields values={{ csrf }} />
                  {faults.length > 0 ? (
                    <ErrorSummary
                      head={words.notDone}
                      problems={faults.map(fault => ({ fieldId: fault.field || 'keyId', words: fault.words }))}
                    />
                  ) : null}
                  {loaderData.trial ? <Notice kind="warning">{words.trialKey(loaderData.trial)}</Notice> : null}
                  <SelectField name="keyId" label={words.key} options={keys} value={keys[0]?.value} error={at('keyId')} />
                  {loaderData.needsPassword ? (
                    <TextField
                      name="password"
                      label={words.keyPassword}
                      hint={words.keyPasswordHint}
                      type="password"
                      autoComplete="off"
                      error={at('password')}
                    />
                  ) : (
                    <p>{words.confirmElsewhere}</p>
                  )}
                  <FormActs>
                    <Button look="primary">{words.signDo}</Button>
                    <ButtonLink href={path}>{words.toDocument}</ButtonLink>
                  </FormActs>
                </form>
              )}
              {loaderData.mayDecline ? (
                <p className="outgoing-decline">
                  <a href={`${path}?mo=tu-choi-ky#bieu-mau`}>{words.decline}</a>
                </p>
              ) : null}
            </Section>
            <SigningOrder steps={loaderData.order} />
          </>
        }
      >
        <Section id="ban-in" head={words.paper}>
          <PaperPicture here={path} version={loaderData.version} written={loaderData.written} />
        </Section>
      </Columns>
    </>
  )
}
