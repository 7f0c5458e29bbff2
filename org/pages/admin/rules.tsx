import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { lawRows, rowId, type LawRow } from '../../../law/index.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  DataTable,
  DateField,
  FieldLine,
  FormActs,
  PageHead,
  readDate,
  Section,
  SelectField,
  TextField,
  type Column,
  type PageProps,
} from '../../../ui/index.ts'
import { endOverride, overrideRule } from '../../services/calendar-edit.ts'
import { ownFigures } from '../../store/calendar.ts'
import { refused, textOf } from '../form.ts'
import { fieldOf, PostForm } from '../parts.tsx'
import { administer } from './administer.ts'
import { OwnFigures } from './own-figures.tsx'
import { adminMeta, adminText } from './text.ts'

/** Figures that an office may replace: single numbers which Khéo itself proposes. */
const isOwn = (row: LawRow): boolean => row.certainty === 'house-default' && typeof row.value === 'number'

export async function loader({ context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { today } = app.clock.now()
  const rows = lawRows.map(row => ({
    id: rowId(row),
    key: row.key,
    value: typeof row.value === 'object' ? JSON.stringify(row.value) : String(row.value),
    unit: row.unit,
    source: row.source,
    note: row.note ?? '',
    certainty: row.certainty,
    from: row.validFrom,
    until: row.validUntil,
  }))
  const keys = [...new Set(lawRows.filter(isOwn).map(row => row.key))]
  const own = (await ownFigures(app.db.kysely)).filter(figure => figure.validUntil === null || figure.validUntil >= today)
  return { lang: app.lang, today, rows, keys, own }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const right = 'admin.rules'
  const id = textOf(body, 'figure')
  if (textOf(body, 'form') === 'end' && isId(id)) {
    const ended = await administer(app, { right, act: 'rule.end', subject: textOf(body, 'key') }, tx =>
      endOverride(tx, id, app.clock.now().today),
    )
    return isProblem(ended) ? refused(ended, { body, lang: app.lang, form: 'end' }) : redirect('/quan-tri/quy-tac')
  }
  const key = textOf(body, 'key')
  const unit = lawRows.find(row => row.key === key)?.unit ?? ''
  const amount = Number(textOf(body, 'amount').replace(',', '.'))
  const edit = {
    key,
    unit,
    amount: Number.isInteger(amount) ? amount : -1,
    validFrom: readDate(textOf(body, 'validFrom')) ?? '',
    source: textOf(body, 'source'),
  }
  const done = await administer(app, { right, act: 'rule.set', subject: key, detail: edit }, (tx, { accountId }) =>
    overrideRule(tx, { ...edit, by: accountId }),
  )
  return isProblem(done) ? refused(done, { body, lang: app.lang }) : redirect('/quan-tri/quy-tac')
}

export const meta = adminMeta(text => text.rules)

type Row = Awaited<ReturnType<typeof loader>>['rows'][number]

export default function Rules({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, today, rows, keys, own } = loaderData
  const text = adminText(lang)
  const field = fieldOf(actionData?.state)
  return (
    <>
      <PageHead
        title={text.rules}
        note={text.rulesNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.rules }]}
      />
      {own.length > 0 ? <OwnFigures figures={own} lang={lang} /> : null}
      <Section id="thay" head={text.ruleEdit} look="form">
        <PostForm failed={text.failed} state={actionData?.state}>
          <SelectField {...field('key')} label={text.rule} options={keys.map(key => ({ value: key, label: key }))} />
          <FieldLine>
            <TextField {...field('amount')} label={text.ruleAmount} inputMode="numeric" short />
            <DateField {...field('validFrom', today)} label={text.from} />
          </FieldLine>
          <TextField {...field('source')} label={text.source} />
          <FormActs>
            <Button>{text.ruleAct}</Button>
          </FormActs>
        </PostForm>
      </Section>
      <Section id="tat-ca" head={text.rules}>
        <RulesTable rows={rows} lang={lang} />
      </Section>
    </>
  )
}

function RulesTable({ rows, lang }: { rows: readonly Row[]; lang: 'vi' | 'en' }) {
  const text = adminText(lang)
  const day = (iso: string): string => iso.split('-').toReversed().join('/')
  const columns: Column<Row>[] = [
    { id: 'key', head: text.rule, rowHead: true, cell: row => row.key },
    { id: 'value', head: text.ruleValue, cell: row => `${row.value} ${text.units[row.unit] ?? row.unit}` },
    { id: 'valid', head: text.ruleValid, cell: row => text.ruleFrom(day(row.from), row.until && day(row.until)) },
    { id: 'certainty', head: text.ruleCertainty, cell: row => text.certainty[row.certainty] ?? row.certainty },
    { id: 'source', head: text.source, soft: true, wide: true, cell: row => [row.source, row.note].filter(Boolean).join('. ') },
  ]
  return <DataTable caption={text.rules} hideCaption columns={columns} rows={rows} rowKey={row => row.id} />
}
