import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, type Asker } from '../../../casework/asker.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  FormActs,
  HiddenFields,
  Link,
  Notice,
  Section,
  TextArea,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { mergeView, postMerge } from '../merge-view.ts'
import { requestHere, requestView } from '../request-view.ts'
import { RequestHead } from './parts/request-head.tsx'
import { useUnitWords } from './use-unit-words.ts'
import './reports.css'

export const handle: PageHandle = { frame: 'office' }

async function here(asker: Asker, id: string | undefined) {
  const read = isId(id) ? await requestHere(asker, id) : null
  if (!read) throw notFound()
  return read
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const query = new URL(request.url).searchParams
  const merge = await mergeView(asker, read, { node: query.get('muc'), copy: query.has('chep') })
  if (!merge) throw notFound()
  return {
    view: await requestView(asker, read),
    merge,
    csrf: asker.app.csrf,
    key: newId(),
    lang: asker.lang,
    done: query.has('da-luu'),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = await request.formData()
  const read = await here(asker, params['id'])
  const result = await postMerge(asker, read, posted)
  if (!('done' in result)) return data(result, { status: 422 })
  throw redirect(
    `/bao-cao/yeu-cau/${read.matter.id}/tong-hop?${new URLSearchParams({ muc: String(posted.get('muc') ?? ''), 'da-luu': '1' }).toString()}`,
  )
}

export const meta = ({ loaderData }: { loaderData?: { view: { title: string } } }) => [
  { title: `${loaderData?.view.title ?? ''} – Khéo` },
]

/** What the units wrote, section by section, beside the merged text; at the end the freeze. */
export default function MergePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useUnitWords()
  const { view, merge, csrf, key, done } = loaderData
  const path = `/bao-cao/yeu-cau/${view.id}/tong-hop`
  const again = actionData && 'words' in actionData ? actionData : null
  return (
    <>
      <RequestHead view={view} current="merge" />
      {done && !again ? (
        <Notice kind="done" live>
          {words.saved}
        </Notice>
      ) : null}
      {again ? (
        <Notice kind="error" live>
          {again.words}
        </Notice>
      ) : null}
      <div className="report-desk">
        <nav className="report-outline" aria-label={words.outlineNav}>
          <ol>
            {merge.nodes.map(node => (
              <li key={node.id}>
                {node.text ? (
                  <Link href={`${path}?muc=${node.id}`} aria-current={node.id === merge.node.id ? 'page' : undefined}>
                    {`${node.number}. ${node.title}`}
                    <small>
                      {[node.empty ? words.stateOf.empty : words.stateOf.done, words.unitCount(node.units)].join(', ')}
                    </small>
                  </Link>
                ) : (
                  <b>{`${node.number}. ${node.title}`}</b>
                )}
              </li>
            ))}
          </ol>
        </nav>
        <div>
          <Section id="ban-tong-hop" head={merge.node.name} note={merge.by ? words.lastBy(merge.by) : undefined}>
            {again?.theirs ? (
              <Notice kind="warning">
                <p>{words.theirs(again.theirs.by)}</p>
                <p className="report-unit-text">{again.theirs.text}</p>
              </Notice>
            ) : null}
            {merge.mayWrite ? (
              <form method="post" action={path} key={`${merge.node.id} ${merge.text.length}`}>
                <HiddenFields
                  values={{ csrf, khoa: key, y: 'soan', muc: merge.node.id, ban: String(again?.base || merge.base) }}
                />
                <TextArea
                  name="text"
                  label={words.merged}
                  hint={words.mergedHint}
                  rows={10}
                  value={again?.text ?? merge.text}
                  maxLength={60_000}
                />
                <FormActs>
                  <Button look="primary">{words.save}</Button>
                  {merge.units.length > 0 ? (
                    <ButtonLink href={`${path}?muc=${merge.node.id}&chep=1`}>{words.copyAll}</ButtonLink>
                  ) : null}
                </FormActs>
              </form>
            ) : (
              <p className="report-unit-text">{merge.text}</p>
            )}
          </Section>
          <Section id="cua-don-vi" head={words.fromUnits} note={words.onlyCounted}>
            {merge.units.length === 0 ? <p className="quiet">{words.noUnitText}</p> : null}
            {merge.units.map(unit => (
              <div key={unit.id} className="report-unit-text">
                <p className="quiet">
                  <Link href={`/bao-cao/don-vi/${unit.id}?muc=${merge.node.id}`}>{unit.unit}</Link>
                  {unit.by ? `, ${unit.by}` : ''}
                </p>
                {unit.text}
              </div>
            ))}
          </Section>
          {merge.mayFreeze ? <FreezeForm csrf={csrf} formKey={key} path={path} open={merge.open} node={merge.node.id} /> : null}
        </div>
      </div>
    </>
  )
}

function FreezeForm({
  csrf,
  formKey,
  path,
  open,
  node,
}: {
  csrf: string
  formKey: string
  path: string
  open: number
  node: string
}) {
  const words = useUnitWords()
  return (
    <Section id="chot" head={words.freeze} note={words.freezeNote}>
      <form method="post" action={path}>
        <HiddenFields values={{ csrf, khoa: formKey, y: 'chot', muc: node }} />
        {open > 0 ? <TextArea name="ly-do" label={words.freezeReason} hint={words.freezeWhy(open)} rows={2} /> : null}
        <Button>{words.freeze}</Button>
      </form>
    </Section>
  )
}
