import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { fieldProblem, isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { Button, FormActs, PageHead, TextField, type PageHandle, type PageProps } from '../../ui/index.ts'
import { firstRun, isEmptyOffice } from '../services/first-run.ts'
import { settingOf } from '../store/setting.ts'
import { orgText } from '../text.ts'
import { refused, secretOf, textOf } from './form.ts'
import { fromOf, withSession } from './from.ts'
import { fieldOf, PostForm } from './parts.tsx'

export const handle: PageHandle = { frame: 'plain' }

export async function loader({ context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  if (!(await isEmptyOffice(app.db))) throw redirect('/dang-nhap')
  const { minLength } = await settingOf(app.db.kysely, 'password')
  return { lang: app.lang, minLength }
}

const NAMES = ['provinceName', 'officeName', 'officeCode', 'personName', 'accountName'] as const

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const empty = NAMES.find(name => textOf(body, name) === '')
  if (empty)
    return refused(fieldProblem(empty === 'officeCode' ? 'org/code-needed' : 'org/name-needed', empty), { body, lang: app.lang })
  const [provinceName = '', officeName = '', officeCode = '', personName = '', accountName = ''] = NAMES.map(name =>
    textOf(body, name),
  )
  const secrets = { code: secretOf(body, 'code'), password: secretOf(body, 'password'), repeated: secretOf(body, 'repeated') }
  const started = await firstRun(
    app.db,
    { provinceName, officeName, officeCode, personName, accountName, ...secrets },
    fromOf(app, request),
  )
  if (isProblem(started)) return refused(started, { body, lang: app.lang })
  return redirect('/quan-tri', withSession(app, started.token))
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').beginTitle} – Khéo` },
]

export default function Begin({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const text = orgText(loaderData.lang)
  const field = fieldOf(actionData?.state)
  return (
    <>
      <PageHead title={text.beginTitle} note={text.beginNote} />
      <PostForm failed={text.beginFailed} state={actionData?.state}>
        <TextField {...field('code')} label={text.beginCode} hint={text.beginCodeHint} short />
        <h2>{text.beginOrganisation}</h2>
        <TextField {...field('provinceName')} label={text.beginProvince} hint={text.beginProvinceHint} />
        <TextField {...field('officeName')} label={text.beginOffice} hint={text.beginOfficeHint} />
        <TextField {...field('officeCode', 'VP')} label={text.beginOfficeCode} short />
        <h2>{text.beginAdministrator}</h2>
        <p className="section-note">{text.beginAdministratorNote}</p>
        <TextField {...field('personName')} label={text.beginPerson} autoComplete="name" />
        <TextField {...field('accountName')} label={text.accountName} autoComplete="username" short />
        <TextField
          {...field('password')}
          label={text.password}
          hint={text.passwordRule(loaderData.minLength)}
          type="password"
          autoComplete="new-password"
          short
        />
        <TextField {...field('repeated')} label={text.passwordAgain} type="password" autoComplete="new-password" short />
        <FormActs>
          <Button look="primary">{text.beginAct}</Button>
        </FormActs>
      </PostForm>
    </>
  )
}
