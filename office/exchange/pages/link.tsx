import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { GatewayProblem } from '@kheo/edxml'
import { fieldProblem, isProblem } from '../../../kernel/problem.ts'
import { appContext, type AppContext } from '../../../platform/http/context.ts'
import { livingBodies } from '../../../org/index.ts'
import { administer } from '../../../org/pages/admin/administer.ts'
import { Done, fieldOf, PostForm } from '../../../org/pages/parts.tsx'
import { viewerHere } from '../../../org/pages/viewer-here.ts'
import {
  Button,
  FormActs,
  Notice,
  PageHead,
  Section,
  SelectField,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { linkById, noteCheck, saveLink, useLink } from '../relations/links.ts'
import { exchangeParts } from '../parts.ts'
import { LinkInput } from '../terms.ts'
import { exchangeText } from '../text.ts'
import { notFound } from '../../../casework/asker.ts'
import { textOf } from '../../../org/pages/form.ts'
import { formAgain } from '../../../org/pages/form-again.ts'
import { errorWords, formFaults, keptError } from '../problem-words.ts'
import { useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

const NEW = 'moi'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  viewerHere(app, 'admin.exchange')
  const id = params['id'] ?? NEW
  const link = id === NEW ? null : await linkById(app.db.kysely, id)
  if (id !== NEW && link === null) throw notFound()
  const bodies = await livingBodies(app.db.kysely, app.clock.now().today)
  const query = new URL(request.url).searchParams
  return {
    lang: app.lang,
    link: link && { ...link, checkError: errorWords(link.checkError, app.lang) },
    bodies: bodies.filter(({ isDivision }) => !isDivision).map(({ id: value, name: label }) => ({ value, label })),
    done: query.get('xong'),
  }
}

/** Saves the connection, tries it, puts it to use or takes it out of use. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  viewerHere(app, 'admin.exchange')
  const body = await request.formData()
  const id = params['id'] ?? NEW
  const what = String(body.get('do') ?? 'save')
  if (what === 'save') return save(app, id, body)
  if (what === 'test') return tryIt(app, id)
  const line = { right: 'admin.exchange', act: what === 'use' ? 'exchange.link-used' : 'exchange.link-stopped', subject: id }
  await administer(app, line, async tx => {
    await useLink(tx, { id, active: what === 'use' })
    return true
  })
  return redirect(`/quan-tri/lien-thong/${id}?xong=luu`)
}

const NAMES = [
  'body',
  'environment',
  'code',
  'baseUrl',
  'systemId',
  'username',
  'applicationCode',
  'secretKey',
  'password',
] as const

async function save(app: AppContext, id: string, body: FormData) {
  const parsed = LinkInput.safeParse(Object.fromEntries(NAMES.map(name => [name, textOf(body, name)])))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const refusal = fieldProblem(issue?.message ?? 'form/invalid', String(issue?.path[0]))
    return formAgain(refusal, { body, problems: formFaults(refusal, app.lang) })
  }
  const { secretKey: _secretKey, password: _password, ...told } = parsed.data
  const line = { right: 'admin.exchange', act: 'exchange.link-saved', subject: told.code, detail: told }
  const at = app.clock.now().instant
  const known = id === NEW ? null : id
  const saved = await administer(app, line, (tx, { accountId }) =>
    saveLink(tx, app.keyring, { id: known, input: parsed.data, by: accountId, at }),
  )
  return isProblem(saved)
    ? formAgain(saved, { body, problems: formFaults(saved, app.lang) })
    : redirect(`/quan-tri/lien-thong/${saved}?xong=luu`)
}

async function tryIt(app: AppContext, id: string) {
  const at = app.clock.now().instant
  try {
    await exchangeParts(app).gateway(id).check()
    await noteCheck(app.db.kysely, id, { at, error: null })
    return redirect(`/quan-tri/lien-thong/${id}?xong=thu`)
  } catch (error) {
    if (!(error instanceof GatewayProblem)) throw error
    await noteCheck(app.db.kysely, id, { at, error: keptError(error) })
    return redirect(`/quan-tri/lien-thong/${id}?xong=thu`)
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${exchangeText(loaderData?.lang ?? 'vi').links} – Khéo` },
]

/** One connection: what it needs, whether it works, whether it is in use. */
export default function LinkPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { link, bodies, done } = loaderData
  const field = fieldOf(actionData?.state)
  const head = link ? words.changeLink : words.newLink
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.admin, href: '/quan-tri' },
          { label: words.links, href: '/quan-tri/lien-thong' },
          { label: link?.code ?? words.newLink },
        ]}
        title={head}
      />
      <Done words={done === 'luu' ? words.saved : null} />
      {done === 'thu' && link ? (
        <Notice kind={link.checkError ? 'warning' : 'done'} live>
          {link.checkError ? words.testBad(link.checkError) : words.testGood}
        </Notice>
      ) : null}
      <Section id="ket-noi" head={head} hideHead>
        <PostForm failed={words.notDone} state={actionData?.state}>
          {link ? (
            <input type="hidden" name="body" value={link.bodyId} />
          ) : (
            <SelectField {...field('body')} label={words.body} options={bodies} />
          )}
          <SelectField
            {...field('environment', link?.environment)}
            label={words.environment}
            options={Object.entries(words.environments).map(([value, label]) => ({ value, label }))}
          />
          <TextField {...field('code', link?.code)} label={words.electronicCode} short />
          <TextField {...field('baseUrl', link?.baseUrl)} label={words.address} type="url" />
          <TextField {...field('systemId', link?.systemId)} label={words.systemId} />
          <TextField
            {...field('secretKey')}
            label={words.secretKey}
            type="password"
            hint={link ? words.keepSecret : undefined}
            optional={link !== null}
          />
          <TextField {...field('username', link?.username)} label={words.username} />
          <TextField
            {...field('password')}
            label={words.password}
            type="password"
            hint={link ? words.keepSecret : undefined}
            optional={link !== null}
          />
          <TextField {...field('applicationCode', link?.applicationCode)} label={words.applicationCode} optional />
          <FormActs>
            <Button look="primary" name="do" value="save">
              {words.save}
            </Button>
            {link ? (
              <>
                <Button name="do" value="test">
                  {words.test}
                </Button>
                <Button name="do" value={link.active ? 'stop' : 'use'}>
                  {link.active ? words.stop : words.use}
                </Button>
              </>
            ) : null}
          </FormActs>
        </PostForm>
      </Section>
    </>
  )
}
