import { useRef } from 'react'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, type Asker } from '../../../../casework/asker.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  DraftStatus,
  FormActs,
  HiddenFields,
  instantWords,
  Link,
  Notice,
  Section,
  SelectField,
  TextArea,
  useAutosave,
  useUi,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { postMerge } from '../../merging/merge-post.ts'
import { mergeView, type MergeView } from '../../merging/merge-view.ts'
import { requestHere, requestView } from '../../requests/request-view.ts'
import { EvidencePanel } from '../parts/evidence-panel.tsx'
import { Findings } from '../parts/findings.tsx'
import { MergedText } from '../parts/merged-text.tsx'
import { ModelChoice } from '../parts/models.tsx'
import { EDITOR, Proposals } from '../parts/proposals.tsx'
import { RemedyList } from '../parts/remedies.tsx'
import { RequestHead } from '../parts/request-head.tsx'
import { useUnitWords } from '../unit/use-unit-words.ts'
import '../reports.css'

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
  const merge = await mergeView(asker, read, {
    node: query.get('muc'),
    figure: query.get('so'),
  })
  if (!merge) throw notFound()
  return {
    view: await requestView(asker, read),
    merge,
    csrf: asker.app.csrf,
    key: newId(),
    lang: asker.lang,
    done: query.get('xong'),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = await request.formData()
  const read = await here(asker, params['id'])
  const result = await postMerge(asker, read, posted)
  if (!('done' in result)) return data(result, { status: 422 })
  const node = String(posted.get('muc') ?? new URL(request.url).searchParams.get('muc') ?? '')
  const to = `/bao-cao/yeu-cau/${read.matter.id}/${result.done === 'chot' ? 'ban-hanh' : 'tong-hop'}`
  const inserted = result.done === 'chen'
  const query = new URLSearchParams({ ...(node ? { muc: node } : {}), ...(inserted ? {} : { xong: result.done }) })
  throw redirect(`${to}?${query.toString()}${inserted ? '#ban-tong-hop' : ''}`)
}

export const meta = ({ loaderData }: { loaderData?: { view: { title: string } } }) => [
  { title: `${loaderData?.view.title ?? ''} – Khéo` },
]

/** What the units wrote, section by section, beside the merged text with its live figures and their evidence. */
export default function MergePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useUnitWords()
  const { view, merge, csrf, key, done } = loaderData
  const path = `/bao-cao/yeu-cau/${view.id}/tong-hop`
  const here = `${path}?muc=${merge.node.id}`
  const again = actionData && 'words' in actionData ? actionData : null
  return (
    <>
      <RequestHead view={view} current="merge" findings={merge.openFindings} />
      {done && !again ? (
        <Notice kind="done" live>
          {words.doneOf[done] ?? words.saved}
        </Notice>
      ) : null}
      {again ? (
        <Notice kind="error" live>
          {again.words}
        </Notice>
      ) : null}
      <div className="report-desk report-desk-wide">
        <Outline merge={merge} path={path} />
        <div>
          <Section id="ban-doc" head={merge.node.name} note={words.figureCounts(merge.counts)}>
            <MergedText merge={merge} path={path} />
          </Section>
          <Editor
            key={`${merge.node.id} ${merge.text.length}`}
            merge={merge}
            again={again}
            csrf={csrf}
            formKey={key}
            path={path}
          />
          <Findings
            findings={merge.findings}
            place={merge.node.id}
            mayWrite={merge.mayWrite}
            csrf={csrf}
            formKey={key}
            path={path}
            query={`?muc=${merge.node.id}`}
          />
          {merge.remedies ? (
            <RemedyList remedies={merge.remedies} typed={again?.remedy ?? null} csrf={csrf} formKey={key} action={here} />
          ) : null}
          {merge.models ? <ModelChoice models={merge.models} csrf={csrf} formKey={key} action={here} /> : null}
          <Proposals merge={merge} />
          <UnitTexts merge={merge} />
          {merge.mayFreeze ? <FreezeForm csrf={csrf} formKey={key} path={path} open={merge.open} node={merge.node.id} /> : null}
        </div>
        <EvidencePanel merge={merge} />
      </div>
    </>
  )
}

function Outline({ merge, path }: { merge: MergeView; path: string }) {
  const words = useUnitWords()
  return (
    <nav className="report-outline" aria-label={words.outlineNav}>
      <ol>
        {merge.nodes.map(node => (
          <li key={node.id}>
            {node.text ? (
              <Link href={`${path}?muc=${node.id}`} aria-current={node.id === merge.node.id ? 'page' : undefined}>
                {`${node.number}. ${node.title}`}
                <small>
                  {[
                    node.open > 0 ? words.findingsCount(node.open) : node.empty ? words.stateOf.empty : words.stateOf.done,
                    words.unitCount(node.units),
                  ].join(', ')}
                </small>
              </Link>
            ) : (
              <b>{`${node.number}. ${node.title}`}</b>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

type EditorProps = {
  merge: MergeView
  again: { text: string | null; base: number; theirs: { text: string; by: string } | null } | null
  csrf: string
  formKey: string
  path: string
}

function Editor({ merge, again, csrf, formKey, path }: EditorProps) {
  const words = useUnitWords()
  const { today, lang } = useUi()
  const form = useRef<HTMLFormElement>(null)
  const draft = useAutosave(form, merge.mayWrite ? `${path.replace(/\/tong-hop$/, '')}/nhap` : undefined)
  if (!merge.mayWrite) return null
  return (
    <Section id="ban-tong-hop" head={words.merged} note={merge.by ? words.lastBy(merge.by) : undefined}>
      {again?.theirs ? (
        <Notice kind="warning">
          <p>{words.theirs(again.theirs.by)}</p>
          <p className="report-unit-text">{again.theirs.text}</p>
        </Notice>
      ) : null}
      {merge.draftAt && !again ? <Notice kind="info">{words.draftFrom(instantWords(merge.draftAt, today, lang))}</Notice> : null}
      <form ref={form} id={EDITOR} method="post" action={path}>
        <HiddenFields
          values={{
            csrf,
            khoa: formKey,
            y: 'soan',
            muc: merge.node.id,
            ban: String(again?.text != null ? again.base : merge.base),
          }}
        />
        <TextArea
          name="text"
          label={words.text}
          hint={words.mergedHint}
          rows={10}
          value={again?.text ?? merge.text}
          maxLength={60_000}
        />
        <FormActs>
          <Button look="primary">{words.save}</Button>
          {merge.units.length > 0 ? (
            <Button name="chen" value="don-vi">
              {words.copyAll}
            </Button>
          ) : null}
          <DraftStatus state={draft} />
        </FormActs>
        <details className="disclosure">
          <summary>{words.insertFigure}</summary>
          <SelectField name="so-lieu" label={words.insertFigure} hint={words.insertFigureHint} options={[...merge.measures]} />
          <Button name="chen" value="so">
            {words.insertFigureButton}
          </Button>
        </details>
      </form>
    </Section>
  )
}

function UnitTexts({ merge }: { merge: MergeView }) {
  const words = useUnitWords()
  return (
    <Section id="cua-don-vi" head={words.fromUnits} note={words.onlyCounted}>
      {merge.units.length === 0 ? <p className="quiet">{words.noUnitText}</p> : null}
      {merge.units.map(unit => (
        <div key={unit.id} className="report-unit-text">
          <p className="quiet">
            <Link href={`/bao-cao/don-vi/${unit.id}?muc=${merge.node.id}`}>{unit.unit}</Link>
            {unit.by ? `, ${unit.by}` : ''}
            {unit.withdrawn > 0 ? ` ${words.evidenceWithdrawn(unit.withdrawn)}` : ''}
          </p>
          {unit.text}
        </div>
      ))}
    </Section>
  )
}

type FreezeProps = { csrf: string; formKey: string; path: string; open: number; node: string }

function FreezeForm({ csrf, formKey, path, open, node }: FreezeProps) {
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
