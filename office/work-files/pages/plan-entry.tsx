import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, type Asker } from '../../../casework/asker.ts'
import { isId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { textOf } from '../../../org/pages/form.ts'
import { formAgain } from '../../../org/pages/form-again.ts'
import { fieldOf, PostForm } from '../../../org/pages/parts.tsx'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
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
import { formFaults } from '../form-faults.ts'
import { keepEntry } from '../plan/keep-plan.ts'
import { entryById, planEntries } from '../plan/store.ts'
import { yearIn } from '../plan/year.ts'
import { staffOf } from '../store.ts'
import { RETENTIONS } from '../terms.ts'
import { workFilesText } from '../text.ts'
import { useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

const NEW = 'moi'

/** The line that is changed; null for a new one. */
async function changed({ app, viewer }: Asker, id: string | undefined) {
  if (id === NEW) return null
  const entry = isId(id) ? await entryById(app.db.kysely, viewer.post.bodyId, id) : null
  if (!entry || entry.approvedAt) throw notFound()
  return entry
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, lang, today } = asker
  const entry = await changed(asker, params['muc'])
  const year = entry?.year ?? yearIn(new URL(request.url).searchParams, today)
  const [staff, lines] = [
    await staffOf(app.db.kysely, viewer.post.bodyId, today),
    await planEntries(app.db.kysely, viewer.post.bodyId, year),
  ]
  return {
    lang,
    year,
    entry: entry && { ...entry, approvedAt: null },
    staff: staff.map(({ id, name }) => ({ value: id, label: name })),
    headings: [...new Set(lines.map(line => line.heading))].filter(each => each !== ''),
    retentions: Object.entries(RETENTIONS).map(([value, names]) => ({ value, label: names[lang] })),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, world, lang, today } = asker
  const entry = await changed(asker, params['muc'])
  const body = await request.formData()
  const year = entry?.year ?? yearIn(new URL(request.url).searchParams, today)
  const text = (name: string) => textOf(body, name)
  const typed = {
    heading: text('heading'),
    notation: text('notation'),
    title: text('title'),
    retention: text('retention'),
    keeper: text('keeper'),
    note: text('note'),
  }
  const by = { body: viewer.post.bodyId, year, account: viewer.accountId, at: world.clock.now().instant, today }
  const done = await inTransaction(app.db, tx => keepEntry(tx, by, { id: entry?.id ?? null, typed }))
  if (isProblem(done)) return formAgain(done, { body, problems: formFaults(done, lang) })
  throw redirect(text('y') === 'them' ? `/ho-so/danh-muc/moi?nam=${year}` : `/ho-so/danh-muc?nam=${year}`)
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; year: number } }) => [
  { title: `${workFilesText(loaderData?.lang ?? 'vi').planOf(loaderData?.year ?? 0)} – Khéo` },
]

/** One line of the file plan. */
export default function PlanEntryPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { year, entry, staff, headings, retentions } = loaderData
  const field = fieldOf(actionData?.state)
  const plan = `/ho-so/danh-muc?nam=${year}`
  const title = entry ? words.planChange : words.planAdd
  return (
    <>
      <PageHead
        crumbs={[{ label: words.files, href: '/ho-so' }, { label: words.planOf(year), href: plan }, { label: title }]}
        title={title}
      />
      <Section id="muc" head={title} hideHead look="form">
        <PostForm failed={words.notDone} state={actionData?.state}>
          <TextField
            {...field('heading', entry?.heading)}
            label={words.planHeading}
            hint={words.planHeadingHint}
            list="de-muc"
            optional
          />
          <datalist id="de-muc">
            {headings.map(each => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </datalist>
          <TextField {...field('notation', entry?.notation)} label={words.planNotation} hint={words.planNotationHint} short />
          <TextArea {...field('title', entry?.title)} label={words.title} rows={2} />
          <FieldLine>
            <SelectField {...field('retention', entry?.retention)} label={words.retention} options={retentions} />
            <SelectField {...field('keeper', entry?.keeperPost)} label={words.planKeeper} options={staff} />
          </FieldLine>
          <TextArea {...field('note', entry?.note)} label={words.note} rows={2} optional />
          <FormActs>
            <Button look="primary">{words.planKeep}</Button>
            {entry ? null : (
              <Button name="y" value="them">
                {words.planKeepMore}
              </Button>
            )}
            <ButtonLink href={plan}>{words.leave}</ButtonLink>
          </FormActs>
        </PostForm>
      </Section>
    </>
  )
}
