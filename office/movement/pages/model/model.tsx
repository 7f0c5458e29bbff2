import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, printedBy } from '../../../../casework/asker.ts'
import { openForm } from '../../../../casework/forms/form-open.ts'
import { ActButtons } from '../../../../casework/pages/parts/act-buttons.tsx'
import { DoneNotice } from '../../../../casework/pages/parts/done-notice.tsx'
import { DuePart } from '../../../../casework/pages/parts/due-part.tsx'
import { FormPanel } from '../../../../casework/pages/parts/forms/form-panel.tsx'
import { ACCEPTED } from '../../../../casework/forms/upload-sniff.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  ButtonLink,
  Columns,
  DeadlineChip,
  Icon,
  Notice,
  PageHead,
  PrintHead,
  Section,
  StateMark,
  type PageProps,
} from '../../../../ui/index.ts'
import { modelView } from '../../model/model-view.ts'
import { modelsBeside } from '../../registry/beside.ts'
import { scoringOf } from '../../scoring/scoring.ts'
import { withPapers } from '../../papers/fill-form.ts'
import { movementText } from '../../text.ts'
import { About, Copies, Resources, Results, Scores } from './model-parts.tsx'
import { Beside } from './model-list.tsx'
import { Side } from './model-side.tsx'
import { useWords } from '../use-words.ts'
import '../movement.css'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  const model = isId(id) ? await modelView(asker, id) : null
  if (!model) throw notFound()
  const query = new URL(request.url).searchParams
  const opened = query.get('mo')
  const beside = await modelsBeside(asker, model)
  return {
    lang: asker.lang,
    model,
    beside,
    csrf: asker.app.csrf,
    key: newId(),
    accept: ACCEPTED.join(','),
    form: opened && model.shown ? await withPapers(asker, model.id, await openForm(asker, model.id, opened)) : null,
    scoring: await scoringOf(asker, model.id),
    done: query.get('xong'),
    printed: printedBy(asker),
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; model: { title: string } } }) => [
  { title: `${loaderData?.model.title ?? ''}, ${movementText(loaderData?.lang ?? 'vi').movements} – Khéo` },
]

export type ModelData = PageProps<typeof loader>['loaderData']

/** 09: what works, where, and can we copy it? */
export default function ModelPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { model, form, csrf, printed } = loaderData
  const here = `/phong-trao/${model.id}`
  const register = { label: words.registerOf(model.year), href: `/phong-trao?nam=${model.year}` }
  return (
    <>
      <PrintHead office={printed.office} title={`${words.model} ${model.code}`} printedBy={printed.by} at={printed.at} />
      <PageHead
        crumbs={[{ label: words.movements, href: '/phong-trao' }, register, { label: model.code }]}
        title={model.title}
        facts={<HeadFacts data={loaderData} />}
        acts={<Acts data={loaderData} />}
      />
      <Cycle data={loaderData} />
      <DoneNotice done={loaderData.done} />
      {model.shown ? null : <Notice kind="info">{words.readOnly}</Notice>}
      {model.stale ? <Notice kind="warning">{model.stale}</Notice> : null}
      {model.copyOf ? (
        <Notice kind="warning">
          {words.copyOf} <a href={`/phong-trao/${model.copyOf.id}`}>{model.copyOf.title}</a>
        </Notice>
      ) : null}
      <Likes data={loaderData} />
      <div className="registry">
        <Columns side={<Side data={loaderData} />}>
          {form ? (
            <FormPanel
              key={form.view.act}
              form={form}
              matterId={model.id}
              csrf={csrf}
              goTo={here}
              close={here}
              accept={loaderData.accept}
            />
          ) : null}
          <About model={model} />
          <Results model={model} />
          <Scores model={model} />
          <Copies model={model} />
          <Resources model={model} />
          {model.shown?.due ? <DuePart due={model.shown.due} /> : null}
        </Columns>
        <Beside view={loaderData.beside} current={model.id} />
      </div>
    </>
  )
}

function HeadFacts({ data: { model } }: { data: ModelData }) {
  const deadline = model.shown?.row.deadline
  return (
    <>
      {model.state.recognised ? (
        <span className="movement-state">
          <Icon name="done" />
          {model.state.words}
        </span>
      ) : (
        <StateMark>{model.state.words}</StateMark>
      )}
      <span>{model.holder}</span>
      {deadline && deadline.state !== 'none' && deadline.state !== 'waiting' ? (
        <DeadlineChip deadline={deadline} inFull href={model.shown?.due ? '#cach-tinh' : undefined} />
      ) : null}
    </>
  )
}

/** What moves the model on stands first; what ends or revokes it never stands in sight. */
const ORDER = [
  'dang-ky',
  'xac-nhan',
  'vao-danh-muc',
  'trien-khai',
  'hop-xet',
  'cong-nhan',
  'khen',
  'dang-bai',
  'trinh-bai',
  'de-nghi-khen',
  'viet-bai',
  'so-ket',
  'ghi-noi-lam-theo',
  'ghi-ket-qua',
  'tra-ky-luat',
  'ghi-nguon-luc',
  'sua',
  'khep-nam',
]
const place = (act: string): number => (ORDER.includes(act) ? ORDER.indexOf(act) : ORDER.length)

function Acts({ data }: { data: ModelData }) {
  const words = useWords()
  const { model, csrf, key, form, scoring } = data
  const here = `/phong-trao/${model.id}`
  if (!model.shown) return <Again href={model.beside.again} />
  const possible = model.shown.acts.filter(act => act.reason === null && act.look !== 'danger' && act.act !== 'ghi-chu')
  const main = possible.toSorted((a, b) => place(a.act) - place(b.act)).slice(0, scoring ? 2 : 3)
  const others = model.shown.acts.filter(act => !main.includes(act))
  const plain = scoring ? main.map(act => ({ ...act, look: act.look === 'primary' ? ('plain' as const) : act.look })) : main
  const shared = {
    matterId: model.id,
    csrf,
    keyOfForm: key,
    version: model.shown.version,
    formHref: (act: string) => `${here}?mo=${act}#bieu-mau`,
    goTo: here,
    current: form?.view.act,
  }
  return (
    <>
      {scoring ? (
        <ButtonLink href={`${here}/cham-diem`} look="primary">
          {scoring === 'tu-cham' ? words.score : words.verify}
        </ButtonLink>
      ) : null}
      <ActButtons {...shared} acts={plain} />
      {model.beside.rewardFile ? <ButtonLink href={`${here}/tep/ho-so-khen`}>{words.rewardPackage}</ButtonLink> : null}
      {model.beside.grounds ? <ButtonLink href={`${here}/can-cu`}>{words.grounds}</ButtonLink> : null}
      <Again href={model.beside.again} />
      {others.length > 0 ? (
        <details className="disclosure">
          <summary>{words.moreActs}</summary>
          <ActButtons {...shared} acts={others} />
        </details>
      ) : null}
    </>
  )
}

/** Another year of the own model, or another's model followed. */
function Again({ href }: { href: string | null }) {
  const words = useWords()
  return href ? <ButtonLink href={href}>{href.includes('tiep=') ? words.goOn : words.follow}</ButtonLink> : null
}

function Cycle({ data: { model } }: { data: ModelData }) {
  const words = useWords()
  return (
    <ol className="cycle" aria-label={words.cycle}>
      {model.cycle.map(step => (
        <li
          key={step.name}
          className="cycle-step"
          data-state={step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="cycle-name">
            {step.state === 'done' ? <Icon name="done" /> : null} {words.cycleNames[step.name]}
          </span>
          <span className="cycle-date">{step.words}</span>
        </li>
      ))}
    </ol>
  )
}

function Likes({ data: { model } }: { data: ModelData }) {
  const words = useWords()
  if (model.likes.length === 0) return null
  const mayRecord = model.shown?.acts.some(act => act.act === 'ghi-khac') === true
  return (
    <Section
      id="gan-giong"
      head={words.likeHead}
      look="edge"
      act={mayRecord ? <a href={`/phong-trao/${model.id}?mo=ghi-khac#bieu-mau`}>{words.recordOther}</a> : undefined}
    >
      <ul className="plain-list">
        {model.likes.map(like => (
          <li key={like.id}>
            <a href={`/phong-trao/${like.id}`}>
              {like.code} {like.title}
            </a>
            {like.words}
          </li>
        ))}
      </ul>
    </Section>
  )
}
