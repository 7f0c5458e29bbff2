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
import { putCoSeal } from '../../co-signing/put-seal.ts'
import { documentFor, ready } from '../../document/document-for.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { outgoingOf } from '../../outgoing.ts'
import { partsOf } from '../../parts-of.ts'
import { keysOf } from '../../signing/key-store.ts'
import { isTrial, TRIAL_PASSWORD } from '../../signing/trial.ts'
import { PaperPicture } from '../parts/paper-picture.tsx'
import { SigningOrder } from '../parts/signing-order.tsx'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

/** The document, if this viewer's body seals it now. */
const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, ready('dong-dau'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { matter } = await here(asker, params['id'])
  const keys = await keysOf(asker.app.db.kysely, { personId: null, bodyId: asker.viewer.post.bodyId })
  return {
    id: matter.id,
    code: matter.code,
    title: matter.title,
    version: matter.lastSeq,
    written: outgoingOf(matter).content.kind === 'text',
    seals: keys.map(key => ({ value: key.id, label: `${key.subject}, ${key.issuer}` })),
    trial: keys.some(key => isTrial(key.issuer)) ? TRIAL_PASSWORD : null,
    order: await signingOrder(asker, matter),
    csrf: asker.app.csrf,
    key: newId(),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const done = await putCoSeal(partsOf(asker), {
    matterId: read.matter.id,
    key: `${posted.one('khoa')}:dong-dau`,
    seal: { keyId: posted.one('sealKey'), password: String(posted.form.get('password') ?? '') },
  })
  if (isProblem(done)) return data({ faults: faultsOf(done, asker.lang) }, { status: done.status })
  throw redirect(`/van-ban/di/${read.matter.id}/chu-ky`)
}

export const meta = ({ loaderData }: { loaderData?: { code: string } }) => [{ title: `${loaderData?.code ?? ''} – Khéo` }]

/** Does the seal of my body go on this document? */
export default function CoSealPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { id, code, title, seals, csrf, key, trial, order } = loaderData
  const path = `/van-ban/di/${id}`
  const faults = actionData?.faults ?? []
  const at = (field: string) => faults.find(fault => fault.field === field)?.words
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: code, href: path }, { label: words.coSeal }]}
        title={title}
        note={words.coSealNote}
      />
      <Columns
        side={
          <>
            <Section id="dong-dau" head={words.coSeal} look="form">
              {seals.length === 0 ? (
                <Notice kind="info" acts={<ButtonLink href="/van-ban/di/khoa">{words.addKey}</ButtonLink>}>
                  {words.noSealYet}
                </Notice>
              ) : (
                <form method="post" autoComplete="off">
                  <HiddenFields values={{ csrf, khoa: key }} />
                  {faults.length > 0 ? (
                    <ErrorSummary
                      head={words.notDone}
                      problems={faults.map(fault => ({ fieldId: fault.field || 'sealKey', words: fault.words }))}
                    />
                  ) : null}
                  {trial ? <Notice kind="warning">{words.trialKey(trial)}</Notice> : null}
                  <SelectField
                    name="sealKey"
                    label={words.sealKey}
                    options={seals}
                    value={seals[0]?.value}
                    error={at('sealKey')}
                  />
                  <TextField
                    name="password"
                    label={words.keyPassword}
                    hint={words.keyPasswordHint}
                    type="password"
                    autoComplete="off"
                    error={at('password')}
                  />
                  <FormActs>
                    <Button look="primary">{words.coSealDo}</Button>
                    <ButtonLink href={path}>{words.toDocument}</ButtonLink>
                  </FormActs>
                </form>
              )}
            </Section>
            <SigningOrder steps={order} />
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
