import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { Button, EmptyState, FormActs, Link, PageHead, Section, TextField, type PageProps } from '../../../../ui/index.ts'
import { bodiesAt, livingBodies } from '../../../store/body.ts'
import { bodiesWithCeiling } from '../../../store/ceiling.ts'
import { resolveBody } from '../../../store/resolve-body.ts'
import { refused, textOf } from '../../form.ts'
import { fieldOf, PostForm } from '../../parts.tsx'
import { BodyNames } from '../bodies/body-fields.tsx'
import { adminMeta, adminText } from '../text.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { today } = app.clock.now()
  const counts = await bodiesWithCeiling(app.db.kysely)
  const found = await bodiesAt(app.db.kysely, [...counts.keys()], today)
  const rows = found.map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
  const names = (await livingBodies(app.db.kysely, today)).filter(each => !each.isDivision).map(each => each.name)
  return { lang: app.lang, rows, names }
}

/** Finds the body that was typed and opens its ceiling. */
export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const id = await resolveBody(app.db.kysely, textOf(body, 'body'), { field: 'body', date: app.clock.now().today })
  return isProblem(id) ? refused(id, { body, lang: app.lang }) : redirect(`/quan-tri/tran-quyen/${id}`)
}

export const meta = adminMeta(text => text.ceilings)

export default function Ceilings({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, rows, names } = loaderData
  const text = adminText(lang)
  const field = fieldOf(actionData?.state)
  return (
    <>
      <PageHead
        title={text.ceilings}
        note={text.ceilingsNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.ceilings }]}
      />
      <Section id="danh-sach" head={text.ceilings} hideHead>
        {rows.length === 0 ? <EmptyState>{text.ceilingNone}</EmptyState> : null}
        <ul>
          {rows.map(row => (
            <li key={row.id}>
              <Link href={`/quan-tri/tran-quyen/${row.id}`}>{row.name}</Link>{' '}
              <span className="section-note">{text.roleCount(row.count)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="dat" head={text.ceilingSet} look="form">
        <PostForm failed={text.failed} state={actionData?.state}>
          <TextField {...field('body')} label={text.body} list="ds-co-quan" />
          <FormActs>
            <Button>{text.ceilingOpen}</Button>
          </FormActs>
          <BodyNames names={names} />
        </PostForm>
      </Section>
    </>
  )
}
