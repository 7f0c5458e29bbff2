import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, refused, type Asker } from '../../../../casework/asker.ts'
import { newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { documentFor, offers } from '../../document/document-for.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { mendFile, mendFileView } from '../../issue/mend-file.ts'
import { partsOf } from '../../parts-of.ts'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, offers('luu'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const view = await mendFileView(asker.app.files, read, {
    hash: params['tep'] ?? '',
    lang: asker.lang,
    by: asker.viewer.accountId,
  })
  if (isProblem(view)) throw view.problem === 'outgoing/no-such-file' ? notFound() : refused(view)
  const { id, code, lastSeq } = read.matter
  return { lang: asker.lang, csrf: asker.app.csrf, key: newId(), view, id, code, version: lastSeq }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const done = await mendFile(partsOf(asker), read, {
    hash: params['tep'] ?? '',
    chosen: posted.many('loi'),
    key: posted.one('khoa'),
    version: Number(posted.one('phien-ban')) || read.matter.lastSeq,
  })
  if (!isProblem(done)) throw redirect(`/van-ban/di/${read.matter.id}/soan?da-luu=1#tep-kem`)
  return data({ faults: faultsOf(done, asker.lang) }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').mendFile} – Khéo` },
]

/** Which slips does the file have, and which of them shall be mended in it? */
export default function MendFilePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view, id, code, csrf, key, version } = loaderData
  const edit = `/van-ban/di/${id}/soan`
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.outgoing, href: '/van-ban/di' },
          { label: code, href: `/van-ban/di/${id}` },
          { label: words.edit, href: edit },
          { label: words.mendFile },
        ]}
        title={view.name}
        note={words.mendFileNote}
      />
      <Section id="loi" head={words.mendFile} hideHead>
        {view.slips.length === 0 ? (
          <EmptyState>{words.mendFileClean}</EmptyState>
        ) : (
          <form method="post">
            <HiddenFields values={{ csrf, khoa: `${key}:sua-tep`, 'phien-ban': String(version) }} />
            {actionData ? (
              <ErrorSummary
                head={words.notDone}
                problems={actionData.faults.map(fault => ({ fieldId: fault.field || 'loi', words: fault.words }))}
              />
            ) : null}
            <ul className="outgoing-list outgoing-slips">
              {view.slips.map(slip => (
                <li key={slip.id}>
                  <SlipChoice slip={slip} />
                </li>
              ))}
            </ul>
            <FormActs>
              <Button look="primary">{words.mendFileDo}</Button>
              <ButtonLink href={edit}>{words.toEditor}</ButtonLink>
            </FormActs>
          </form>
        )}
      </Section>
    </>
  )
}

type Slip = PageProps<typeof loader>['loaderData']['view']['slips'][number]

/** Ticked where the right words are known; where they are not, only told. */
function SlipChoice({ slip: { id, before, found, after, to, rule, article } }: { slip: Slip }) {
  const words = useWords()
  const line = (
    <span className="outgoing-slip">
      {before}
      <mark>{found}</mark>
      {after}
    </span>
  )
  return (
    <>
      {to === null ? (
        line
      ) : (
        <label className="choice">
          <input type="checkbox" name="loi" value={id} defaultChecked />
          <span>
            {line} → <b>{to === '' ? words.mendDrop : to}</b>
          </span>
        </label>
      )}
      <p className="quiet">{words.slipRule(rule, article)}</p>
    </>
  )
}
