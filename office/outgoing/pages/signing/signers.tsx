import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem, problem } from '../../../../kernel/problem.ts'
import { logAdmin, postsIn } from '../../../../org/index.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  DataTable,
  EmptyState,
  FormActs,
  HiddenFields,
  Notice,
  PageHead,
  Section,
  SelectField,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { issuersFor } from '../../paper/letterhead.ts'
import { endSigner, grantSigner, signersOf } from '../../signing/signers.ts'
import { whenWords } from '../../../../casework/clocks/when-words.ts'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, viewer, today, lang } = await askerOf(context.get(appContext))
  const db = app.db.kysely
  const bodies = await issuersFor(db, viewer.post.bodyId, today)
  const lists = []
  for (const body of bodies) {
    const signers = await signersOf(db, body.id, today)
    const staff = await Promise.all(bodies.map(each => postsIn(db, { date: today, bodyId: each.id })))
    const known = new Set(signers.map(each => each.personId))
    lists.push({
      id: body.id,
      name: body.name,
      signers: signers.map(each => ({ ...each, grantedAt: whenWords(each.grantedAt, lang) })),
      choices: staff
        .flat()
        .filter(post => !known.has(post.personId))
        .map(post => ({ value: post.personId, label: [post.personName, post.title, post.unitName].filter(Boolean).join(', ') })),
    })
  }
  return { lists, lang, csrf: app.csrf }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const { viewer, world, today, lang } = await askerOf(app)
  const posted = postedIn(await request.formData())
  const [bodyId, personId] = [posted.one('body'), posted.one('person')]
  const at = world.clock.now().instant
  const bodies = await issuersFor(app.db.kysely, viewer.post.bodyId, today)
  const ends = posted.one('y') === 'thoi'
  const done = await inTransaction(app.db, async tx => {
    if (!bodies.some(body => body.id === bodyId)) return problem('outgoing/not-your-body')
    if (!isId(personId)) return problem('outgoing/not-on-the-staff')
    const refused = ends
      ? await endSigner(tx, { bodyId, personId, at })
      : await grantSigner(tx, { bodyId, personId, by: viewer.accountId, at })
    if (isProblem(refused)) return refused
    await logAdmin(tx, {
      accountId: viewer.accountId,
      address: app.address,
      act: ends ? 'signer.end' : 'signer.grant',
      subject: bodyId,
      detail: { person: personId },
      at,
    })
    return null
  })
  if (isProblem(done)) return data({ faults: faultsOf(done, lang) }, { status: done.status })
  throw redirect('/van-ban/di/nguoi-ky')
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').signers} – Khéo` },
]

/** Who may sign the documents of this body? */
export default function SignersPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: words.signers }]}
        title={words.signers}
        note={words.signersNote}
      />
      {actionData ? (
        <Notice kind="error" live>
          {actionData.faults.map(fault => fault.words).join(' ')}
        </Notice>
      ) : null}
      {loaderData.lists.map(list => (
        <SignerList key={list.id} list={list} csrf={loaderData.csrf} />
      ))}
    </>
  )
}

function SignerList({ list, csrf }: { list: PageProps<typeof loader>['loaderData']['lists'][number]; csrf: string }) {
  const words = useWords()
  return (
    <Section id={`co-quan-${list.id}`} head={list.name}>
      {list.signers.length === 0 ? (
        <EmptyState>{words.noSignersYet}</EmptyState>
      ) : (
        <DataTable
          caption={list.name}
          hideCaption
          rows={list.signers}
          rowKey={row => row.personId}
          columns={[
            { id: 'name', head: words.signerName, rowHead: true, cell: row => row.name },
            { id: 'title', head: words.position, cell: row => row.title },
            { id: 'unit', head: words.division, cell: row => row.unitName ?? '' },
            { id: 'since', head: words.permittedSince, cell: row => row.grantedAt },
            {
              id: 'end',
              head: words.change,
              word: '',
              cell: row => (
                <form method="post">
                  <HiddenFields values={{ csrf, body: list.id, person: row.personId, y: 'thoi' }} />
                  <Button look="text" of={row.name}>
                    {words.endSigner}
                  </Button>
                </form>
              ),
            },
          ]}
        />
      )}
      <form method="post">
        <HiddenFields values={{ csrf, body: list.id, y: 'them' }} />
        <SelectField id={`person-${list.id}`} name="person" label={words.addSigner} options={list.choices} />
        <FormActs>
          <Button>{words.addSignerDo}</Button>
        </FormActs>
      </form>
    </Section>
  )
}
