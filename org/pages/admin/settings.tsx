import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { fieldProblem, isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import { Button, FormActs, PageHead, Section, TextField, type PageProps } from '../../../ui/index.ts'
import { SETTINGS } from '../../settings.ts'
import { settingOf, storeSetting } from '../../store/setting.ts'
import { refused, textOf } from '../form.ts'
import { Done, fieldOf, PostForm } from '../parts.tsx'
import { administer } from './administer.ts'
import { adminMeta, adminText } from './text.ts'

/** Fields of the form: the setting, its part, whether it is a number. */
const FIELDS = [
  ['office', 'name', false, 'settingOffice'],
  ['office', 'provinceName', false, 'settingProvince'],
  ['session', 'idleMinutes', true, 'settingIdle'],
  ['session', 'absoluteHours', true, 'settingAbsolute'],
  ['password', 'minLength', true, 'settingLength'],
  ['oneTime', 'days', true, 'settingOneTime'],
] as const

const KEYS = ['office', 'session', 'password', 'oneTime'] as const

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const values: Record<string, string> = {}
  for (const key of KEYS) {
    for (const [part, value] of Object.entries(await settingOf(app.db.kysely, key))) values[`${key}.${part}`] = String(value)
  }
  return { lang: app.lang, values, done: new URL(request.url).searchParams.has('da') }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const changed: Array<{ key: string; value: unknown }> = []
  for (const key of KEYS) {
    const parts = FIELDS.filter(([of]) => of === key)
    const typed = Object.fromEntries(
      parts.map(([, part, isNumber]) => [
        part,
        isNumber ? Number(textOf(body, `${key}.${part}`)) : textOf(body, `${key}.${part}`),
      ]),
    )
    const parsed = SETTINGS[key].safeParse(typed)
    if (!parsed.success)
      return refused(fieldProblem('org/setting-wrong', `${key}.${String(parsed.error.issues[0]?.path[0])}`), {
        body,
        lang: app.lang,
      })
    changed.push({ key, value: parsed.data })
  }
  const line = { right: 'admin.settings', act: 'settings.change', subject: KEYS.join(', '), detail: { changed } }
  const done = await administer(app, line, async (tx, { accountId }) => {
    for (const each of changed) await storeSetting(tx, { ...each, by: accountId })
    return true
  })
  return isProblem(done) ? refused(done, { body, lang: app.lang }) : redirect('/quan-tri/thiet-lap?da=luu')
}

export const meta = adminMeta(text => text.settings)

export default function Settings({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, values, done } = loaderData
  const text = adminText(lang)
  const field = fieldOf(actionData?.state)
  return (
    <>
      <PageHead
        title={text.settings}
        note={text.settingsNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.settings }]}
      />
      <Done words={done ? text.saved : null} />
      <Section id="thiet-lap" head={text.settings} hideHead>
        <PostForm failed={text.failed} state={actionData?.state}>
          {FIELDS.map(([key, part, isNumber, label]) => (
            <TextField
              key={`${key}.${part}`}
              {...field(`${key}.${part}`, values[`${key}.${part}`])}
              label={text[label]}
              inputMode={isNumber ? 'numeric' : undefined}
              short={isNumber}
            />
          ))}
          <FormActs>
            <Button look="primary">{text.save}</Button>
          </FormActs>
        </PostForm>
      </Section>
    </>
  )
}
