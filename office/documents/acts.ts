import { doneBy, type ActAsked, type ActPageDef } from '../../casework/index.ts'
import type { ActForm, FormField } from '../../kernel/act-form.ts'
import { day, inBoth, REASON } from '../../kernel/fields.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { correctEntry } from './document/correct-entry.ts'
import { documentKinds } from './intake/document-kinds.ts'
import { INTAKE_FIELDS, type IntakeField } from './intake/fields.ts'
import { keepQuickList, quickListOf } from './document/quick-list.ts'
import { peopleFor, type Choice } from './document/send-view.ts'
import { Correct } from './terms.ts'
import { documentsText } from './text.ts'

type Key = {
  [K in keyof ReturnType<typeof documentsText>]: ReturnType<typeof documentsText>[K] extends string ? K : never
}[keyof ReturnType<typeof documentsText>]
const said = (key: Key) => inBoth(lang => documentsText(lang)[key])
const choices = (people: readonly Choice[]) => people.map(({ value, label }) => ({ value, label: { vi: label, en: label } }))
const until = day('dueOn', 'Hạn xử lý', 'Deadline', { optional: true })
const SEND_LABELS = { lead: said('sendLead'), leaders: said('sendLeaders'), dueOn: until.label, note: said('sendNote') } as const
const NOTE_LABELS = { text: said('noteText'), dueOn: until.label, by: said('noteBy') } as const
/** Colleagues by division: the page brings the control along, for persons and whole divisions at once. */
const people = (name: string): FormField => ({ name, kind: 'own', label: said('sendOthers'), optional: true })

/** Who handles it, who is asked, who is told (A021). */
async function sendForm({ asker, read }: ActAsked): Promise<ActForm> {
  const { all, leaders } = await peopleFor(asker, read.matter)
  return {
    fields: [
      {
        name: 'lead',
        kind: 'choice',
        label: SEND_LABELS.lead,
        hint: said('sendLeadHint'),
        choices: choices(all),
        optional: true,
      },
      { name: 'leaders', kind: 'choices', label: SEND_LABELS.leaders, choices: choices(leaders), optional: true },
      people('posts'),
      people('units'),
      until,
      { name: 'note', kind: 'paragraph', label: SEND_LABELS.note, optional: true },
    ],
    button: said('sendTitle'),
  }
}

/** A leader's note: text, deadline and handlers in one step (A020); who copies it from the paper says whose it is. */
async function noteForm({ asker, read }: ActAsked): Promise<ActForm> {
  const { leaders } = await peopleFor(asker, read.matter)
  const by: FormField = {
    name: 'by',
    kind: 'choice',
    label: NOTE_LABELS.by,
    hint: said('noteByHint'),
    choices: choices(leaders),
    list: true,
    optional: true,
  }
  return {
    fields: [
      { name: 'text', kind: 'paragraph', label: NOTE_LABELS.text },
      until,
      ...(asker.viewer.post.isLeader ? [] : [by]),
      people('handlers'),
    ],
    button: said('noteSave'),
  }
}

const kept = (name: string) => (matter: MatterState) => matter.fields[name] ?? null

/** An entry of the register is corrected with a reason. */
async function correctForm({ asker }: ActAsked): Promise<ActForm> {
  const kinds = await documentKinds(asker.app.db.kysely)
  const field = (name: IntakeField, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
    name,
    kind,
    label: INTAKE_FIELDS[name].label,
    initial: kept(name),
    ...more,
  })
  return {
    fields: [
      field('type', 'text', { optional: true, suggestions: kinds.map(each => ({ value: each, label: each })) }),
      field('designation', 'text', { optional: true }),
      field('issuedOn', 'date', { optional: true }),
      field('agency', 'text'),
      field('abstract', 'paragraph'),
      field('signer', 'text', { optional: true }),
      REASON,
    ],
    note: said('correctNote'),
  }
}

const on = (act: string, page: string): Pick<ActPageDef, 'process' | 'act' | 'href'> => ({
  process: 'van-ban-den',
  act,
  href: id => `/van-ban/${id}/${page}`,
})

/** Acts of an incoming document that need more than a form: people of the office, the register, a page beside the text. */
export const documentActs: readonly ActPageDef[] = [
  { ...on('giao-viec', 'giao-viec'), button: { key: 'G', tone: 'primary' } },
  {
    ...on('chuyen', 'chuyen'),
    button: { key: '2', tone: 'plain' },
    title: said('sendTitle'),
    form: sendForm,
    labels: SEND_LABELS,
    aside: {
      /** The own list is kept from what is ticked … */
      'giu-danh-sach': async ({ app, viewer }, answers) => {
        await keepQuickList(app.db.kysely, viewer, { posts: answers['posts'] ?? [], units: answers['units'] ?? [] })
        return answers
      },
      /** … or ticked as a whole. Nothing is sent by either. */
      'lay-danh-sach': async ({ app, viewer }, answers) => {
        const { posts, units } = await quickListOf(app.db.kysely, viewer)
        return {
          ...answers,
          posts: [...new Set([...(answers['posts'] ?? []), ...posts])],
          units: [...new Set([...(answers['units'] ?? []), ...units])],
        }
      },
    },
  },
  {
    ...on('but-phe', 'but-phe'),
    button: { key: '1', tone: 'plain' },
    title: said('noteTitle'),
    form: noteForm,
    labels: NOTE_LABELS,
    after: id => `/van-ban/${id}#but-phe`,
  },
  {
    ...on('sua-dang-ky', 'sua'),
    button: { key: 'E', tone: 'plain' },
    form: correctForm,
    ...doneBy(Correct, ({ app, world, viewer }, { matterId, key, version, input }) =>
      inTransaction(app.db, tx => correctEntry(tx, world, viewer, { document: matterId, key, version, input })),
    ),
  },
]
