import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { ErrorSummary, PageHead, Section, type PageHandle, type PageProps } from '../../../../ui/index.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { keeperOf, postRegisters, registersView } from '../../issue/keep-registers.ts'
import { NewRegister, RegisterTable } from '../parts/register-forms.tsx'
import { AskNumber, NumbersTable, Reserve } from '../parts/number-forms.tsx'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const params = new URL(request.url).searchParams
  const keeper = await keeperOf(asker, params.get('co-quan'))
  if (!keeper) throw notFound()
  const { body, bodies } = keeper
  return {
    view: await registersView(asker, body, { key: params.get('hoi-so') ?? '', number: params.get('so') ?? '' }),
    body: { id: body.id, name: body.name },
    bodies: bodies.map(each => ({
      label: each.name,
      href: `/van-ban/di/so/quan-ly?co-quan=${each.id}`,
      current: each.id === body.id,
    })),
    lang: asker.lang,
    csrf: asker.app.csrf,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const asker = await askerOf(app)
  const posted = postedIn(await request.formData())
  const keeper = await keeperOf(asker, posted.one('co-quan'))
  if (!keeper) throw notFound()
  const done = await postRegisters(asker, { body: keeper.body, posted, address: app.address })
  if (!isProblem(done)) throw redirect(`/van-ban/di/so/quan-ly?co-quan=${keeper.body.id}`)
  const names = ['name', 'term', 'sign', 'advisory', 'key', 'count', 'reason'] as const
  return data(
    {
      faults: faultsOf(done, asker.lang),
      y: posted.one('y'),
      typed: Object.fromEntries(names.map(name => [name, posted.one(name)])),
    },
    { status: done.status },
  )
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').keepRegisters} – Khéo` },
]

/** Which registers does the body keep, which numbers are set aside? */
export default function RegistersPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view, body, bodies, csrf } = loaderData
  const faults = actionData?.faults ?? []
  const typed: Readonly<Record<string, string>> = actionData?.typed ?? {}
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.outgoing, href: '/van-ban/di' },
          { label: words.book, href: `/van-ban/di/so?co-quan=${body.id}` },
          { label: words.keepRegisters },
        ]}
        title={words.keepRegisters}
        note={body.name}
        tabs={bodies.length > 1 ? { label: words.issuer, items: bodies } : undefined}
      />
      {faults.length > 0 ? (
        <Section id="loi" head={words.notDone} hideHead>
          <ErrorSummary
            head={words.notDone}
            problems={faults.map(fault => ({ fieldId: fault.field || 'reason', words: fault.words }))}
          />
        </Section>
      ) : null}
      <NumbersTable rows={view.rows} csrf={csrf} body={body.id} />
      <AskNumber view={view} body={body.id} />
      <Reserve choices={view.choices} csrf={csrf} body={body.id} typed={typed} />
      <RegisterTable registers={view.registers} csrf={csrf} body={body.id} />
      <NewRegister types={view.types} csrf={csrf} body={body.id} typed={typed} open={actionData?.y === 'luu-so'} />
    </>
  )
}
