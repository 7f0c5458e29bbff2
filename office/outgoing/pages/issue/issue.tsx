import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../../casework/asker.ts'
import { newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  ChoiceGroup,
  Columns,
  ErrorSummary,
  FieldLine,
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
import { documentFor, offers } from '../../document/document-for.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { issueDocument } from '../../issue/issue.ts'
import { issueView, type NumberChoice } from '../../issue/issue-view.ts'
import { partsOf } from '../../parts-of.ts'
import { PaperPicture } from '../parts/paper-picture.tsx'
import { Receivers } from '../parts/receivers.tsx'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, offers('ban-hanh'))

/** Another number than the next one, as the address asks for it. */
function askedIn(query: URLSearchParams): NumberChoice | null {
  const number = Number(query.get('so'))
  const kind = query.get('cach')
  if (!Number.isInteger(number) || number < 1 || (kind !== 'sub' && kind !== 'reserved')) return null
  return { number, suffix: kind === 'sub' ? (query.get('phan-them') ?? '').trim() : '', reserved: kind === 'reserved' }
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  const { refusal, ...view } = await issueView(asker, await here(asker, params['id']), askedIn(query))
  return { view, faults: refusal ? faultsOf(refusal, asker.lang) : [], csrf: asker.app.csrf, key: newId() }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const choice = { number: Number(posted.one('number')), suffix: posted.one('suffix'), reserved: posted.one('reserved') === '1' }
  const send = posted.one('gui') !== 'sau'
  const done = await issueDocument(partsOf(asker), {
    ...choice,
    matterId: read.matter.id,
    // Another number is another act: the key of the form goes with what stands on its button.
    key: `${posted.one('khoa')}:ban-hanh:${choice.number}${choice.suffix}`,
    version: Number(posted.one('phien-ban')) || undefined,
    send,
    orNext: posted.one('ke-tiep') === '1',
    seal: posted.one('sealKey') ? { keyId: posted.one('sealKey'), password: String(posted.form.get('password') ?? '') } : null,
  })
  if (!isProblem(done)) throw redirect(`/van-ban/di/${read.matter.id}`)
  const moved = done.problem === 'series/number-moved'
  const { refusal: _refusal, ...view } = await issueView(asker, read, moved ? null : choice)
  return data({ faults: faultsOf(done, asker.lang), view, moved, key: newId() }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { view: { code: string } } }) => [
  { title: `${loaderData?.view.code ?? ''} – Khéo` },
]

/** Under which number does it leave, and to whom? */
export default function IssuePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { csrf } = loaderData
  const view = actionData?.view ?? loaderData.view
  const faults = actionData?.faults ?? loaderData.faults
  const path = `/van-ban/di/${view.id}`
  const { choice } = view
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: view.code, href: path }, { label: words.issue }]}
        title={view.title}
        note={words.issueNote}
      />
      <Columns side={<Receivers recipients={view.recipients} />}>
        <Section id="ban-hanh" head={words.issueTitle} note={view.register} look="form">
          {faults.length > 0 ? (
            <ErrorSummary
              head={words.notDone}
              problems={faults.map(fault => ({ fieldId: 'nut-ban-hanh', words: fault.words }))}
            />
          ) : null}
          <p className="act-note">
            {words.issueWill({ designation: view.designation, day: view.day, count: view.recipients.length })}
          </p>
          <form method="post" action={`${path}/ban-hanh`} id="nut-ban-hanh">
            <HiddenFields
              values={{
                csrf,
                khoa: actionData?.key ?? loaderData.key,
                'phien-ban': String(view.version),
                number: String(choice.number),
                suffix: choice.suffix,
                reserved: choice.reserved ? '1' : '',
              }}
            />
            {view.seals ? (
              <Seal seals={view.seals} trial={view.trial} at={field => faults.find(fault => fault.field === field)?.words} />
            ) : null}
            {actionData?.moved ? (
              <ChoiceGroup
                name="ke-tiep"
                label={words.orNext}
                hint={words.orNextHint}
                kind="checkbox"
                options={[{ value: '1', label: words.orNextChoice }]}
              />
            ) : null}
            <FormActs>
              {view.recipients.length > 0 ? (
                <Button look="primary" name="gui" value="ngay">
                  {words.issueDo(view.designation)}
                </Button>
              ) : null}
              <Button look={view.recipients.length > 0 ? 'plain' : 'primary'} name="gui" value="sau">
                {words.issueOnly(view.designation)}
              </Button>
              <ButtonLink href={path}>{words.toDocument}</ButtonLink>
            </FormActs>
          </form>
          <OtherNumber view={view} path={path} />
        </Section>
        <Section id="ban-in" head={words.livePaper}>
          <PaperPicture
            here={path}
            version={`${view.version}&so=${choice.number}${choice.suffix}`}
            written={view.written && view.seals === null}
          />
        </Section>
      </Columns>
    </>
  )
}

/** The seal of the body, over the person's signature. */
function Seal({
  seals,
  trial,
  at,
}: {
  seals: ReadonlyArray<{ value: string; label: string }>
  trial: string | null
  at: (field: string) => string | undefined
}) {
  const words = useWords()
  return (
    <>
      {trial ? <Notice kind="warning">{words.trialKey(trial)}</Notice> : null}
      <SelectField name="sealKey" label={words.sealKey} options={seals} value={seals[0]?.value} error={at('sealKey')} />
      <TextField
        name="password"
        label={words.keyPassword}
        hint={words.keyPasswordHint}
        type="password"
        autoComplete="off"
        error={at('password')}
      />
    </>
  )
}

/** A reserved number, or a sub-number: shown first, issued by the same button. */
function OtherNumber({ view, path }: { view: PageProps<typeof loader>['loaderData']['view']; path: string }) {
  const words = useWords()
  const { choice, reserved } = view
  const kind = choice.reserved ? 'reserved' : choice.suffix ? 'sub' : 'next'
  return (
    <details className="disclosure" open={kind !== 'next'}>
      <summary>{words.otherNumber}</summary>
      <form method="get" action={`${path}/ban-hanh`}>
        <p className="quiet">{words.otherNumberNote}</p>
        {reserved.length > 0 ? <p>{words.reservedNumbers(reserved)}</p> : null}
        <ChoiceGroup
          name="cach"
          label={words.numberKind}
          options={Object.entries(words.numberKinds).map(([value, label]) => ({ value, label }))}
          values={[kind]}
        />
        <FieldLine>
          <TextField name="so" label={words.numberGiven} value={String(choice.number)} short inputMode="numeric" />
          <TextField name="phan-them" label={words.suffix} value={choice.suffix} short optional />
        </FieldLine>
        <FormActs>
          <Button>{words.showNumber}</Button>
        </FormActs>
      </form>
    </details>
  )
}
