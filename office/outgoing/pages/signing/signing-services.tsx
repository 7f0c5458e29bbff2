import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  DataTable,
  EmptyState,
  ErrorSummary,
  FormActs,
  HiddenFields,
  Notice,
  PageHead,
  Section,
  StateMark,
  TextArea,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { keysEnding } from '../../signing/key-store.ts'
import { postSigningAdmin } from '../../signing/post-admin.ts'
import { failureWords } from '../../signing/faults.ts'
import { signingServices } from '../../signing/services.ts'
import { timeStampKept } from '../../signing/time-stamp.ts'
import { trustKept, trustStores } from '../../signing/verify.ts'
import { whenWords } from '../../../../casework/clocks/when-words.ts'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }
const MONTH_MS = 30 * 86_400_000

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, world, lang } = await askerOf(context.get(appContext))
  const db = app.db.kysely
  const [services, trust, kept] = [await signingServices(db), await trustStores(db), await trustKept(db)]
  const stamp = await timeStampKept(db)
  const ending = await keysEnding(db, new Date(world.clock.now().instant.getTime() + MONTH_MS))
  return {
    lang,
    csrf: app.csrf,
    services: services.map(each => ({ ...each, triedAt: each.triedAt ? whenWords(each.triedAt, lang) : null })),
    stamp: {
      url: stamp?.url ?? '',
      failed: stamp?.failedAt ? { at: whenWords(new Date(stamp.failedAt), lang), why: failureWords(stamp.failure, lang) } : null,
    },
    trust: kept.map(each => ({ ...each, count: trust.find(store => store.id === each.id)?.certificates.length ?? 0 })),
    ending: ending.map(key => ({ id: key.id, owner: key.owner, subject: key.subject, until: whenWords(key.validUntil, lang) })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const asker = await askerOf(app)
  const posted = postedIn(await request.formData())
  const done = await postSigningAdmin(asker, posted, app.address)
  if (!isProblem(done)) throw redirect('/quan-tri/ky-so')
  return data(
    {
      faults: faultsOf(done, asker.lang),
      typed: {
        name: posted.one('name'),
        url: posted.one('url'),
        stampUrl: posted.one('stampUrl'),
        pem: posted.one('pem'),
        store: posted.one('store'),
      },
    },
    { status: done.status },
  )
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').signingAdmin} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** Which service signs, which roots are trusted, which certificates end? */
export default function SigningServices({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const faults = actionData?.faults ?? []
  const typed = actionData?.typed
  const at = (field: string) => faults.find(fault => fault.field === field)?.words
  const { csrf } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.admin, href: '/quan-tri' }, { label: words.signingAdmin }]}
        title={words.signingAdmin}
        note={words.signingAdminNote}
      />
      {faults.length > 0 ? (
        <Section id="loi" head={words.notDone} hideHead>
          <ErrorSummary
            head={words.notDone}
            problems={faults.map(fault => ({ fieldId: fault.field || 'name', words: fault.words }))}
          />
        </Section>
      ) : null}
      <Services data={loaderData} />
      <Section id="them-dich-vu" head={words.addService} look="form">
        <form method="post" autoComplete="off">
          <HiddenFields values={{ csrf, y: 'them-dich-vu' }} />
          <TextField name="name" label={words.serviceName} value={typed?.name ?? ''} error={at('name')} />
          <TextField
            name="url"
            label={words.serviceUrl}
            hint={words.serviceUrlHint}
            value={typed?.url ?? ''}
            type="url"
            error={at('url')}
          />
          <TextField
            name="token"
            label={words.serviceToken}
            hint={words.serviceTokenHint}
            type="password"
            autoComplete="off"
            error={at('token')}
          />
          <FormActs>
            <Button>{words.addService}</Button>
          </FormActs>
        </form>
      </Section>
      <StampPart data={loaderData} typed={typed?.stampUrl} error={at('stampUrl')} />
      <TrustPart data={loaderData} typed={typed} error={at('pem')} />
      <Section id="sap-het-han" head={words.ending}>
        {loaderData.ending.length === 0 ? (
          <EmptyState>{words.noneEnding}</EmptyState>
        ) : (
          <DataTable
            caption={words.ending}
            hideCaption
            rows={loaderData.ending}
            rowKey={row => row.id}
            columns={[
              { id: 'owner', head: words.keyOwner, rowHead: true, cell: row => row.owner },
              { id: 'subject', head: words.certificateOf, cell: row => row.subject },
              { id: 'until', head: words.certificateUntil, cell: row => row.until },
            ]}
          />
        )}
      </Section>
    </>
  )
}

function Services({ data: { services, csrf } }: { data: Data }) {
  const words = useWords()
  const act = (y: string, id: string, label: string, of: string) => (
    <form method="post">
      <HiddenFields values={{ csrf, y, id }} />
      <Button look="text" of={of}>
        {label}
      </Button>
    </form>
  )
  return (
    <Section id="dich-vu" head={words.services} note={services.some(each => each.active) ? undefined : words.keysKeptHere}>
      {services.length === 0 ? (
        <EmptyState>{words.noServices}</EmptyState>
      ) : (
        <DataTable
          caption={words.services}
          hideCaption
          rows={services}
          rowKey={row => row.id}
          columns={[
            { id: 'name', head: words.serviceName, rowHead: true, cell: row => row.name },
            { id: 'url', head: words.serviceUrl, cell: row => row.url },
            {
              id: 'state',
              head: words.stateColumn,
              cell: row => (
                <StateMark>
                  {row.active
                    ? words.inUse
                    : row.triedAt === null
                      ? words.notTried
                      : row.triedError === null
                        ? words.answers
                        : words.doesNotAnswer}
                </StateMark>
              ),
            },
            {
              id: 'acts',
              head: words.change,
              word: '',
              cell: row => (
                <>
                  {act('thu', row.id, words.tryIt, row.name)}
                  {row.active ? act('thoi-dung', row.id, words.useOwnKeys, row.name) : act('dung', row.id, words.useIt, row.name)}
                  {act('bo', row.id, words.endService, row.name)}
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

type StampProps = { data: Data; typed: string | undefined; error: string | undefined }

/** Who proves when somebody signed. */
function StampPart({ data: { stamp, csrf }, typed, error }: StampProps) {
  const words = useWords()
  return (
    <Section id="dau-thoi-gian" head={words.timeStamp} note={words.timeStampNote} look="form">
      {stamp.failed ? <Notice kind="warning">{words.timeStampFailed(stamp.failed)}</Notice> : null}
      <form method="post">
        <HiddenFields values={{ csrf }} />
        <TextField
          name="stampUrl"
          label={words.timeStampUrl}
          hint={words.timeStampHint}
          value={typed || stamp.url}
          type="url"
          error={error}
          optional
        />
        <FormActs>
          <Button name="y" value="dat-thoi-gian">
            {words.timeStampKeep}
          </Button>
          {stamp.url === '' ? null : (
            <Button name="y" value="thu-thoi-gian">
              {words.tryIt}
            </Button>
          )}
        </FormActs>
      </form>
    </Section>
  )
}

type TrustProps = { data: Data; typed: { readonly pem: string; readonly store: string } | undefined; error: string | undefined }

function TrustPart({ data: { trust, csrf }, typed, error }: TrustProps) {
  const words = useWords()
  return (
    <Section id="goc-tin-cay" head={words.trust} note={words.trustNote} look="form">
      {trust.length === 0 ? (
        <EmptyState>{words.noTrust}</EmptyState>
      ) : (
        <ul>
          {trust.map(each => (
            <li key={each.id}>
              <form method="post">
                <HiddenFields values={{ csrf, y: 'bo-goc', id: each.id }} />
                {words.trustLine(each)}{' '}
                <Button look="text" of={each.name}>
                  {words.endService}
                </Button>
              </form>
              <details className="disclosure">
                <summary aria-label={`${words.trustShow}: ${each.name}`}>{words.trustShow}</summary>
                <pre className="outgoing-pem">{each.pem}</pre>
              </details>
            </li>
          ))}
        </ul>
      )}
      <form method="post">
        <HiddenFields values={{ csrf, y: 'them-goc' }} />
        <TextField name="store" label={words.trustName} value={typed?.store ?? ''} />
        <TextArea name="pem" label={words.trustPem} hint={words.trustPemHint} rows={5} value={typed?.pem ?? ''} error={error} />
        <FormActs>
          <Button>{words.addTrust}</Button>
        </FormActs>
      </form>
    </Section>
  )
}
