import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import type { Lang } from '../../../../kernel/access.ts'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { lawRows, rowId, type LawRow } from '../../../../law/index.ts'
import { appContext } from '../../../../platform/http/context.ts'
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
  StateMark,
  TextField,
  type Column,
  type PageProps,
} from '../../../../ui/index.ts'
import { endOverride, overrideRule } from '../../../services/calendar-edit.ts'
import { ownFigures } from '../../../store/calendar.ts'
import { refused, textOf } from '../../form.ts'
import { fieldOf, PostForm } from '../../parts.tsx'
import { administer } from '../administer.ts'
import { OwnFigures } from './own-figures.tsx'
import { ruleName, ruleRoom, ruleValue } from './rule-words.ts'
import { adminMeta, adminText } from '../text.ts'

/** Figures that an office may replace: single numbers which Khéo itself proposes. */
const isOwn = (row: LawRow): boolean => row.certainty === 'house-default' && typeof row.value === 'number'

const rowOf = (key: string): LawRow | undefined => lawRows.findLast(row => row.key === key)
const nameOfKey = (key: string, lang: Lang): string => ruleName(rowOf(key) ?? { key }, lang)
const shownFigure = ({ amount, unit }: { amount: number; unit: string }, lang: Lang): string =>
  ruleValue({ kind: 'number', value: amount, unit }, lang)

export async function loader({ context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { today } = app.clock.now()
  const { lang } = app
  const rows = lawRows.map(row => ({
    id: rowId(row),
    room: ruleRoom(row.key, lang),
    name: ruleName(row, lang),
    value: ruleValue(row, lang),
    source: row.source,
    /** Khéo's own figure: the mark beside it says so. */
    house: row.certainty === 'house-default',
    note: row.note ?? '',
    certainty: row.certainty,
    from: row.validFrom,
    until: row.validUntil,
  }))
  const changeable = new Map(lawRows.filter(isOwn).map(row => [row.key, `${ruleName(row, lang)}: ${ruleValue(row, lang)}`]))
  const keys = [...changeable].map(([value, label]) => ({ value, label }))
  const set = (await ownFigures(app.db.kysely)).filter(figure => figure.validUntil === null || figure.validUntil >= today)
  const own = set.map(figure => ({ ...figure, name: nameOfKey(figure.key, lang), shown: shownFigure(figure, lang) }))
  return { lang, today, rows, keys, own }
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
          <SelectField {...field('key')} label={text.rule} options={keys} />
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

function RulesTable({ rows, lang }: { rows: readonly Row[]; lang: Lang }) {
  const text = adminText(lang)
  const day = (iso: string): string => iso.split('-').toReversed().join('/')
  const columns: Column<Row>[] = [
    { id: 'name', head: text.rule, rowHead: true, cell: row => row.name },
    { id: 'value', head: text.ruleValue, cell: row => row.value },
    { id: 'valid', head: text.ruleValid, cell: row => text.ruleFrom(day(row.from), row.until && day(row.until)) },
    {
      id: 'certainty',
      head: text.ruleCertainty,
      cell: row => <StateMark>{text.certainty[row.certainty] ?? row.certainty}</StateMark>,
    },
    {
      id: 'source',
      head: text.source,
      soft: true,
      wide: true,
      // The law is quoted in its own language.
      cell: row => <span lang="vi">{[row.house ? '' : row.source, row.note].filter(Boolean).join('. ')}</span>,
    },
  ]
  const groups = [...Map.groupBy(rows, row => row.room)].map(([head, own]) => ({ id: head, head, rows: own }))
  return <DataTable caption={text.rules} hideCaption columns={columns} groups={groups} rowKey={row => row.id} />
}
