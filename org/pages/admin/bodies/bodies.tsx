import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { Button, DateField, EmptyState, FormActs, PageHead, readDate, Section, type PageProps } from '../../../../ui/index.ts'
import { createBody } from '../../../services/bodies.ts'
import { livingBodies } from '../../../store/body.ts'
import { refused } from '../../form.ts'
import { fieldOf, PostForm } from '../../parts.tsx'
import { administer } from '../administer.ts'
import { BodyFields } from './body-fields.tsx'
import { newBodyIn } from './body-input.ts'
import { BodyTree, treeOf } from './body-tree.tsx'
import { adminMeta, adminText } from '../text.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { today } = app.clock.now()
  const date = readDate(new URL(request.url).searchParams.get('ngay') ?? '') ?? today
  const bodies = await livingBodies(app.db.kysely, date)
  const lines = bodies.map(({ id, name, code, electronicCode, locked, parentId, isDivision }) => ({
    id,
    name,
    code,
    electronicCode,
    locked,
    parentId,
    isDivision,
  }))
  return {
    lang: app.lang,
    today,
    date,
    count: bodies.length,
    tree: treeOf(lines),
    names: bodies.filter(each => !each.isDivision).map(each => each.name),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const given = await newBodyIn(app.db.kysely, body, null)
  if (isProblem(given)) return refused(given, { body, lang: app.lang })
  const line = {
    right: 'admin.bodies',
    act: 'body.create',
    subject: given.name,
    detail: { code: given.code, from: given.validFrom },
  }
  const made = await administer(app, line, tx => createBody(tx, given))
  return isProblem(made) ? refused(made, { body, lang: app.lang }) : redirect(`/quan-tri/co-quan/${made}`)
}

export const meta = adminMeta(text => text.bodies)

export default function Bodies({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, today, date, tree, names, count } = loaderData
  const text = adminText(lang)
  return (
    <>
      <PageHead
        title={text.bodies}
        note={text.bodiesNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.bodies }]}
      />
      <Section id="cay" head={text.bodies} note={text.bodiesCount(count)}>
        <form method="get">
          <DateField name="ngay" label={text.asOf} value={date} />
          <FormActs>
            <Button>{text.show}</Button>
          </FormActs>
        </form>
        {tree.length === 0 ? (
          <EmptyState>{text.bodyEmpty}</EmptyState>
        ) : (
          <BodyTree nodes={tree} lang={lang} date={date === today ? null : date} />
        )}
      </Section>
      <Section id="them" head={text.bodyNew} look="form">
        <PostForm failed={text.failed} state={actionData?.state}>
          <BodyFields field={fieldOf(actionData?.state)} lang={lang} today={today} parents={names} withKind />
          <FormActs>
            <Button look="primary">{text.bodyAct}</Button>
          </FormActs>
        </PostForm>
      </Section>
    </>
  )
}
