import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem, problem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { Button, ButtonLink, FormActs, PageHead, readDate, Section, StateMark, type PageProps } from '../../../../ui/index.ts'
import { bodiesAt, bodyAt, divisionsOf, livingBodies } from '../../../store/body.ts'
import { postsIn } from '../../../store/post.ts'
import { successionsOf } from '../../../store/succession.ts'
import { refused, textOf } from '../../form.ts'
import { fieldOf, PostForm } from '../../parts.tsx'
import { BODY_ACTS } from './body-acts.ts'
import { BodyFields, BodyNames } from './body-fields.tsx'
import { ChangeForm, EndForm } from './body-forms.tsx'
import { BodyFacts, BodyHistory, DivisionList, StaffList } from './body-facts.tsx'
import { adminMeta, adminText } from '../text.ts'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const db = app.db.kysely
  const { today } = app.clock.now()
  const date = readDate(new URL(request.url).searchParams.get('ngay') ?? '') ?? today
  const id = params['id'] ?? ''
  // A body that begins later is shown as it will be.
  const body = isId(id) ? ((await bodyAt(db, id, date)) ?? (await bodyAt(db, id, '9999-12-31'))) : null
  if (!body) throw data(problem('app/not-found'), { status: 404 })
  const above = [body.parentId, body.agencyId, body.archiveKeeperId].filter(each => each !== null)
  const names = Object.fromEntries((await bodiesAt(db, above, date)).map(each => [each.id, each.name]))
  return {
    lang: app.lang,
    today,
    body: { ...body, parentName: names[body.parentId ?? ''] ?? null, keeperName: names[body.archiveKeeperId ?? ''] ?? null },
    divisions: body.isDivision
      ? []
      : (await divisionsOf(db, id, date)).map(({ id: unit, name, code }) => ({ id: unit, name, code })),
    staff: await postsIn(db, { date, ...(body.isDivision ? { unitId: id } : { bodyId: id }) }),
    history: await successionsOf(db, id),
    names: (await livingBodies(db, today)).filter(each => !each.isDivision && each.id !== id).map(each => each.name),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const form = textOf(body, 'form')
  const act = BODY_ACTS[form]
  const id = params['id'] ?? ''
  if (!act || !isId(id)) throw data(problem('app/not-found'), { status: 404 })
  const done = await act(app, body, id)
  if (isProblem(done)) return refused(done, { body, lang: app.lang, form })
  return redirect(form === 'delete' ? '/quan-tri/co-quan' : `/quan-tri/co-quan/${id}`)
}

export const meta = adminMeta(text => text.bodies)

export default function Body({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, body, divisions, staff, history, names, today } = loaderData
  const text = adminText(lang)
  const state = actionData?.state
  const living = body.validUntil === null
  const crumbs = [
    { label: text.admin, href: '/quan-tri' },
    { label: text.bodies, href: '/quan-tri/co-quan' },
    { label: body.shortName },
  ]
  return (
    <>
      <PageHead
        title={body.name}
        crumbs={crumbs}
        note={body.locked ? <StateMark>{text.bodyLocked}</StateMark> : undefined}
        acts={<ButtonLink href={`/quan-tri/tran-quyen/${body.id}`}>{text.ceilingOf}</ButtonLink>}
      />
      <Section id="thong-tin" head={text.bodyNow}>
        <BodyFacts body={body} lang={lang} />
      </Section>
      {history.length > 0 ? (
        <Section id="lich-su" head={text.bodyHistory}>
          <BodyHistory lines={history} bodyId={body.id} lang={lang} />
        </Section>
      ) : null}
      {body.isDivision ? null : <DivisionList divisions={divisions} lang={lang} />}
      <StaffList staff={staff} lang={lang} />
      <BodyNames names={names} />
      {living && !body.isDivision ? (
        <Section id="phong-moi" head={text.divisionNew} look="form">
          <PostForm failed={text.failed} state={state} form="division">
            <BodyFields field={fieldOf(state, 'division')} lang={lang} today={today} />
            <FormActs>
              <Button>{text.divisionAct}</Button>
            </FormActs>
          </PostForm>
        </Section>
      ) : null}
      {living ? <ChangeForm body={body} state={state} lang={lang} today={today} /> : null}
      {living ? <EndForm state={state} lang={lang} /> : null}
      <Section id="khac" head={text.acts}>
        <Others body={body} state={state} lang={lang} />
      </Section>
    </>
  )
}

function Others({
  body,
  state,
  lang,
}: {
  body: { locked: boolean; name: string }
  state: Parameters<typeof fieldOf>[0]
  lang: 'vi' | 'en'
}) {
  const text = adminText(lang)
  const lock = body.locked ? 'unlock' : 'lock'
  return (
    <FormActs>
      <PostForm failed={text.failed} state={state} form={lock}>
        <Button of={body.name}>{body.locked ? text.unlock : text.lock}</Button>
      </PostForm>
      <PostForm failed={text.failed} state={state} form="delete">
        <Button look="danger" of={body.name}>
          {text.deleteBody}
        </Button>
      </PostForm>
    </FormActs>
  )
}
