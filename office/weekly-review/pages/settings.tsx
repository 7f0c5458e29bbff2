import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import { administer } from '../../../org/pages/admin/administer.ts'
import {
  Button,
  ErrorSummary,
  FormActs,
  HiddenFields,
  Notice,
  PageHead,
  Section,
  TextArea,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { readHeading, storeHeading, WEEKLY_SETTING, type Heading } from '../report/letterhead.ts'
import { weeklyText } from '../text.ts'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  return {
    heading: await readHeading(app.db.kysely),
    lang: app.lang,
    csrf: app.csrf,
    done: new URL(request.url).searchParams.has('xong'),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const text = (name: string) =>
    String(body.get(name) ?? '')
      .normalize('NFC')
      .trim()
  const lines = (name: string) =>
    text(name)
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
  const heading: Heading = {
    parent: text('parent'),
    organ: text('organ'),
    sign: text('sign'),
    place: text('place'),
    addressees: lines('addressees'),
    recipients: lines('recipients'),
    signerPosition: text('signerPosition'),
  }
  if (heading.sign === '') return { heading, failed: 'sign' as const }
  const line = { right: 'admin.settings', act: 'settings.change', subject: WEEKLY_SETTING, detail: heading }
  const stored = await administer(app, line, tx => storeHeading(tx, heading, app.viewer?.accountId ?? null))
  if (isProblem(stored)) return { heading, failed: 'other' as const }
  throw redirect('/quan-tri/theo-doi?xong=1')
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${weeklyText(loaderData?.lang ?? 'vi').setting} – Khéo` },
]

/** Letterhead, recipients and signer of the weekly report. */
export default function SettingsPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const heading = actionData?.heading ?? loaderData.heading
  const label = words.settingFields
  const error = actionData?.failed === 'sign' ? words.signNeeded : undefined
  const field = (name: 'parent' | 'organ' | 'place' | 'signerPosition') => (
    <TextField name={name} label={label[name]} value={heading[name]} optional />
  )
  const area = (name: 'addressees' | 'recipients') => (
    <TextArea name={name} label={label[name]} hint={words.settingLines} value={heading[name].join('\n')} optional />
  )
  return (
    <>
      <PageHead
        crumbs={[{ label: words.admin, href: '/quan-tri' }, { label: words.setting }]}
        title={words.setting}
        note={words.settingNote}
      />
      {loaderData.done && !actionData ? (
        <Notice kind="done" live>
          {words.settingSaved}
        </Notice>
      ) : null}
      <Section id="phan-dau" head={words.setting} hideHead act={undefined}>
        <form method="post" action="/quan-tri/theo-doi">
          <HiddenFields values={{ csrf: loaderData.csrf }} />
          {actionData ? (
            <ErrorSummary head={words.settingFailed} problems={error ? [{ fieldId: 'sign', words: error }] : []} />
          ) : null}
          {field('parent')}
          {field('organ')}
          <TextField name="sign" label={label.sign} value={heading.sign} error={error} short />
          {field('place')}
          {area('addressees')}
          {area('recipients')}
          {field('signerPosition')}
          <FormActs>
            <Button look="primary">{words.settingSave}</Button>
          </FormActs>
        </form>
        <p>
          <a href="/quan-tri/don-doc">{words.settingFollowUp}</a>
        </p>
      </Section>
    </>
  )
}
