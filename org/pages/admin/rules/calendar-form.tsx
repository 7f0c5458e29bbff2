import {
  Button,
  ChoiceGroup,
  DataTable,
  DateField,
  FormActs,
  Notice,
  OfficeDate,
  Section,
  TextField,
  type Column,
} from '../../../../ui/index.ts'
import type { FormState } from '../../form.ts'
import { fieldOf, PostForm } from '../../parts.tsx'
import { adminText } from '../text.ts'

type Lang = 'vi' | 'en'

/** One day of the calendar: looked at first, then recorded. */
export function CalendarForm({
  state,
  previewed,
  lang,
}: {
  state: FormState | null | undefined
  previewed: boolean
  lang: Lang
}) {
  const text = adminText(lang)
  const field = fieldOf(state)
  return (
    <PostForm failed={text.failed} state={state?.problems.length ? state : null}>
      <DateField {...field('date')} label={text.calendarDay} />
      <ChoiceGroup
        {...field('what')}
        label={text.calendarWhat}
        values={[field('what').value ?? 'off']}
        options={[
          { value: 'off', label: text.calendarOff },
          { value: 'work', label: text.calendarWork },
          { value: 'national', label: text.calendarBack },
        ]}
      />
      <TextField {...field('name')} label={text.calendarName} />
      <TextField {...field('source')} label={text.source} />
      <ChoiceGroup
        {...field('status')}
        label={text.calendarStatus}
        values={[field('status').value ?? 'official']}
        options={[
          { value: 'official', label: text.official },
          { value: 'provisional', label: text.provisional },
        ]}
      />
      <FormActs>
        <Button name="act" value="preview" look={previewed ? 'plain' : 'primary'}>
          {text.calendarPreview}
        </Button>
        <Button name="act" value="save" look={previewed ? 'primary' : 'plain'}>
          {text.calendarSave}
        </Button>
      </FormActs>
    </PostForm>
  )
}

type Move = { code: string; title: string; from: string; to: string }

/** Which running deadlines an edit would move: how many, and the first of them. */
export function MovesTable({ moves, lang }: { moves: { clocks: number; examples: readonly Move[] } | null; lang: Lang }) {
  const text = adminText(lang)
  if (!moves) return <Notice kind="info">{text.calendarMovesUnknown}</Notice>
  if (moves.clocks === 0) return <Notice kind="info">{text.calendarMovesNone}</Notice>
  const columns: Column<Move>[] = [
    { id: 'matter', head: text.matter, rowHead: true, cell: move => `${move.code} · ${move.title}` },
    { id: 'from', head: text.calendarFrom, cell: move => <OfficeDate date={move.from} /> },
    { id: 'to', head: text.calendarTo, cell: move => <OfficeDate date={move.to} /> },
  ]
  const words = text.calendarMoves(moves.clocks.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB'))
  return (
    <Section id="se-doi" head={words}>
      <DataTable
        caption={words}
        hideCaption
        columns={columns}
        rows={moves.examples}
        rowKey={move => `${move.code} ${move.from}`}
      />
    </Section>
  )
}
