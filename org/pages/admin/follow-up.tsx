import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import { Button, FormActs, PageHead, Section, SelectField, TextField, type PageProps } from '../../../ui/index.ts'
import { bodyAt, livingBodies } from '../../store/body.ts'
import { postsIn } from '../../store/post.ts'
import { settingOf, storeSetting } from '../../store/setting.ts'
import { refused, textOf } from '../form.ts'
import { Done, fieldOf, PostForm } from '../parts.tsx'
import { administer } from './administer.ts'
import { BodyNames } from './bodies/body-fields.tsx'
import { bodyIn } from './bodies/body-input.ts'
import { adminMeta, adminText } from './text.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const db = app.db.kysely
  const { today } = app.clock.now()
  const { office, chiefOfOffice, chairman } = await settingOf(db, 'follow-up')
  const body = office ? await bodyAt(db, office, today) : null
  const places = [office, body?.parentId].filter(each => typeof each === 'string')
  const leaders = []
  for (const bodyId of places) leaders.push(...(await postsIn(db, { date: today, bodyId, leadersOnly: true })))
  const posts = leaders.map(each => ({ value: each.id, label: `${each.personName}, ${each.title}` }))
  const names = (await livingBodies(db, today)).filter(each => !each.isDivision).map(each => each.name)
  return {
    lang: app.lang,
    officeName: body?.name ?? '',
    chiefOfOffice,
    chairman,
    posts,
    names,
    done: new URL(request.url).searchParams.has('da'),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const office = await bodyIn(app.db.kysely, body, { field: 'office', date: app.clock.now().today })
  if (isProblem(office)) return refused(office, { body, lang: app.lang })
  const post = (name: string): string | null => (isId(textOf(body, name)) ? textOf(body, name) : null)
  const value = { office, chiefOfOffice: post('chiefOfOffice'), chairman: post('chairman') }
  const line = { right: 'admin.settings', act: 'settings.change', subject: 'follow-up', detail: value }
  const done = await administer(app, line, async (tx, { accountId }) => {
    await storeSetting(tx, { key: 'follow-up', value, by: accountId })
    return true
  })
  return isProblem(done) ? refused(done, { body, lang: app.lang }) : redirect('/quan-tri/don-doc?da=luu')
}

export const meta = adminMeta(text => text.followUp)

/** Where late matters rise, and who keeps what nobody was chosen for. */
export default function FollowUp({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, officeName, chiefOfOffice, chairman, posts, names, done } = loaderData
  const text = adminText(lang)
  const field = fieldOf(actionData?.state)
  const options = [{ value: '-', label: text.followNone }, ...posts]
  return (
    <>
      <PageHead
        title={text.followUp}
        note={text.followUpNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.followUp }]}
      />
      <Done words={done ? text.saved : null} />
      <Section id="don-doc" head={text.followUp} hideHead>
        <PostForm failed={text.failed} state={actionData?.state}>
          <TextField {...field('office', officeName)} label={text.followOffice} list="ds-co-quan" />
          <SelectField {...field('chiefOfOffice', chiefOfOffice ?? '-')} label={text.followChief} options={options} />
          <SelectField {...field('chairman', chairman ?? '-')} label={text.followChairman} options={options} />
          <FormActs>
            <Button look="primary">{text.save}</Button>
          </FormActs>
          <BodyNames names={names} />
        </PostForm>
      </Section>
    </>
  )
}
