import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { Done, fieldOf, PostForm } from '../../../org/pages/parts.tsx'
import { textOf } from '../../../org/pages/form.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { appContext } from '../../../platform/http/context.ts'
import { readDate } from '../../../ui/format.ts'
import {
  Button,
  ButtonLink,
  DateField,
  FieldLine,
  FormActs,
  PageHead,
  Section,
  SelectField,
  TextArea,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { formAgain } from '../../../org/pages/form-again.ts'
import { formFaults } from '../form-faults.ts'
import { planEntries } from '../plan/store.ts'
import { openFile } from '../service.ts'
import { staffOf } from '../store.ts'
import { RETENTIONS } from '../terms.ts'
import { workFilesText } from '../text.ts'
import { useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, lang, today } = await askerOf(context.get(appContext))
  const plan = await planEntries(app.db.kysely, viewer.post.bodyId, Number(today.slice(0, 4)))
  const approved = plan.filter(each => each.approvedAt !== null)
  const chosen = approved.find(each => each.id === new URL(request.url).searchParams.get('muc'))
  const staff = await staffOf(app.db.kysely, viewer.post.bodyId, today)
  const option = ({ id, name }: (typeof staff)[number]) => ({ value: id, label: name })
  return {
    lang,
    today,
    key: newId(),
    own: viewer.post.id,
    plan: approved.map(({ notation, title }) => ({ notation, title })),
    chosen: chosen
      ? { notation: chosen.notation, title: chosen.title, retention: chosen.retention, keeper: chosen.keeperPost }
      : null,
    staff: staff.map(option),
    leaders: staff.filter(({ leader }) => leader).map(option),
    retentions: Object.entries(RETENTIONS).map(([value, names]) => ({ value, label: names[lang] })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { app, viewer, world, lang } = await askerOf(context.get(appContext))
  const body = await request.formData()
  const text = (name: string) => textOf(body, name)
  const date = (name: string) => readDate(text(name)) ?? text(name)
  const file = {
    key: text('key'),
    title: text('title'),
    openedOn: date('openedOn'),
    dueOn: date('dueOn'),
    inCharge: text('inCharge'),
    signer: text('signer'),
    retention: text('retention'),
    planNumber: text('planNumber'),
    note: text('note'),
  }
  const done = await inTransaction(app.db, tx => openFile(tx, world, viewer, file))
  return isProblem(done) ? formAgain(done, { body, problems: formFaults(done, lang) }) : redirect(`/viec/${done.matterId}`)
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${workFilesText(loaderData?.lang ?? 'vi').newFile} – Khéo` },
]

/** Opens a work file. */
export default function NewFilePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { staff, leaders, retentions, own, today, plan, chosen } = loaderData
  const field = fieldOf(actionData?.state)
  return (
    <>
      <PageHead crumbs={[{ label: words.files, href: '/ho-so' }, { label: words.newFile }]} title={words.newFile} />
      <Done words={null} />
      <Section id="mo-ho-so" head={words.newFile} hideHead look="form">
        <PostForm
          failed={words.notOpened}
          state={actionData?.state}
          hidden={{ key: actionData?.state.values['key'] ?? loaderData.key }}
        >
          <TextField {...field('title', chosen?.title)} label={words.title} />
          <FieldLine>
            <DateField {...field('openedOn', today)} label={words.openedOn} />
            <DateField {...field('dueOn')} label={words.dueOn} />
          </FieldLine>
          <FieldLine>
            <SelectField {...field('inCharge', chosen?.keeper ?? own)} label={words.inCharge} options={staff} />
            <SelectField {...field('signer')} label={words.signer} options={leaders} />
          </FieldLine>
          <FieldLine>
            <SelectField {...field('retention', chosen?.retention ?? '10')} label={words.retention} options={retentions} />
            <TextField {...field('planNumber', chosen?.notation)} label={words.planNumber} list="danh-muc" optional short />
          </FieldLine>
          <datalist id="danh-muc">
            {plan.map(({ notation, title }) => (
              <option key={notation} value={notation}>
                {title}
              </option>
            ))}
          </datalist>
          <TextArea {...field('note')} label={words.note} rows={2} optional />
          <FormActs>
            <Button look="primary">{words.open}</Button>
            <ButtonLink href="/ho-so">{words.leave}</ButtonLink>
          </FormActs>
        </PostForm>
      </Section>
    </>
  )
}
