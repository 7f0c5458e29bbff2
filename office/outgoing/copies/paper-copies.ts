import type { ActForm, DetailLine } from '../../../kernel/act-form.ts'
import type { Lang } from '../../../kernel/access.ts'
import { formatDate } from '@kheo/viet-text'
import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Change, Given, Need } from '../../../kernel/process.ts'
import { isInside } from '../dispatch/inside.ts'
import { copyOut, outgoingOf, type Outgoing } from '../outgoing.ts'
import { LendCopy, PostSending, ReturnCopy } from '../terms.ts'
import { outgoingText } from '../text.ts'
import { NOTE, named } from '../../../kernel/fields.ts'

type Day = { readonly field: string; readonly on: string }

/** Nothing leaves and nothing is lent before the document was issued, nor on a day that has not come. */
function dayRefusal({ matter, now }: Pick<Given, 'matter' | 'now'>, { field, on }: Day): Problem | null {
  const { issuedOn } = outgoingOf(matter)
  if (on > now.today) return fieldProblem('outgoing/date-in-future', field, { today: now.today })
  return issuedOn !== null && on < issuedOn ? fieldProblem('outgoing/before-issue', field, { issuedOn }) : null
}

export function postRefusal({ input, ...given }: Given<PostSending>): Problem | null {
  return dayRefusal(given, { field: 'on', on: input.on })
}

export function wentByPost({ matter, input }: Given<PostSending>): Change {
  return { fields: { posted: [...outgoingOf(matter).posted, input] } }
}

/** One copy is kept: who wants it waits until it is back. */
export const copyIsKept: Need = {
  name: 'copy-is-kept',
  test: ({ matter }) => {
    const use = copyOut(outgoingOf(matter))
    return use === null ? null : problem('outgoing/copy-in-use', { user: use.user, on: use.on })
  },
}
export const copyIsOut: Need = {
  name: 'copy-is-out',
  test: ({ matter }) => (copyOut(outgoingOf(matter)) === null ? problem('outgoing/copy-not-in-use') : null),
}

export function lendRefusal({ input, ...given }: Given<LendCopy>): Problem | null {
  const back = outgoingOf(given.matter).copyUses.at(-1)?.returnedOn ?? null
  if (back !== null && input.on < back) return fieldProblem('outgoing/copy-was-in-use', 'on', { until: back })
  return dayRefusal(given, { field: 'on', on: input.on })
}

export function copyLent({ matter, input }: Given<LendCopy>): Change {
  return { fields: { copyUses: [...outgoingOf(matter).copyUses, { ...input, returnedOn: null }] } }
}

export function returnRefusal({ matter, input, now }: Given<ReturnCopy>): Problem | null {
  const { returnedOn } = input
  if (returnedOn > now.today) return fieldProblem('outgoing/date-in-future', 'returnedOn', { today: now.today })
  const use = copyOut(outgoingOf(matter))
  return use && returnedOn < use.on ? fieldProblem('outgoing/before-lent', 'returnedOn', { on: use.on }) : null
}

export function copyReturned({ matter, input }: Given<ReturnCopy>): Change {
  const { copyUses } = outgoingOf(matter)
  return { fields: { copyUses: copyUses.map(use => (use.returnedOn === null ? { ...use, ...input } : use)) } }
}

/** Forms of what is noted of the papers of an issued document. */
export const COPY_FORMS: Readonly<Record<string, ActForm>> = {
  'gui-buu-dien': {
    fields: [
      { name: 'on', kind: 'date', label: named('Ngày chuyển', 'Sent on') },
      {
        name: 'receivers',
        kind: 'paragraph',
        label: named('Nơi nhận', 'Receivers'),
        hint: named(
          'Mỗi dòng một nơi. Xóa nơi không gửi qua bưu điện, gõ thêm nơi khác nếu có.',
          'One to a line. Take out who got nothing by post, add others if there are any.',
        ),
        initial: matter => postReceivers(outgoingOf(matter)).join('\n'),
      },
      { name: 'envelopes', kind: 'number', label: named('Số lượng bì', 'Envelopes') },
      NOTE,
    ],
    tone: 'plain',
    button: named('Ghi vào sổ', 'Enter in the book'),
    note: named(
      'Ghi bản giấy gửi qua bưu điện vào sổ gửi văn bản đi bưu điện. Việc gửi trên hệ thống không thay đổi.',
      'Enters paper copies that went by post in the book of posted documents. What was sent in the system stays as it is.',
    ),
  },
  'su-dung-ban-luu': {
    fields: [
      { name: 'on', kind: 'date', label: named('Ngày', 'Day') },
      { name: 'user', kind: 'text', label: named('Họ tên người sử dụng', 'Who uses it') },
      { name: 'allowedBy', kind: 'text', label: named('Người cho phép', 'Allowed by') },
      { ...NOTE, label: named('Mục đích, ghi chú', 'Purpose, note') },
    ],
    tone: 'plain',
    button: named('Ghi vào sổ', 'Enter in the book'),
  },
  'tra-ban-luu': {
    fields: [{ name: 'returnedOn', kind: 'date', label: named('Ngày trả', 'Returned on') }],
    tone: 'plain',
    button: named('Ghi đã trả', 'Note the return'),
  },
}

/** Who has nothing from the system gets paper first; where all are reached by it, the list is the document's own. */
function postReceivers({ recipients }: Outgoing): string[] {
  const all = recipients.filter(each => !isInside(each))
  const outside = all.filter(each => each.kind !== 'unit')
  return (outside.length > 0 ? outside : all).map(each => each.name)
}

/** Who has the file copy stands on the document's page. */
export function copyDetails(document: Outgoing): DetailLine[] {
  const use = copyOut(document)
  if (!use) return []
  const since = formatDate(use.on)
  return [
    {
      label: named('Bản lưu', 'File copy'),
      value: { words: named(`${use.user} đang sử dụng, từ ${since}`, `in use by ${use.user} since ${since}`) },
    },
  ]
}

/** What the history says of these acts; null for others. */
export function copyTold({ kind, input }: { readonly kind: string; readonly input: unknown }, lang: Lang): string | null {
  const words = outgoingText(lang).copies
  switch (kind) {
    case 'gui-buu-dien': {
      const { data } = PostSending.safeParse(input)
      return data ? words.posted({ ...data, on: formatDate(data.on) }) : null
    }
    case 'su-dung-ban-luu': {
      const { data } = LendCopy.safeParse(input)
      return data ? words.lent({ ...data, on: formatDate(data.on) }) : null
    }
    case 'tra-ban-luu': {
      const { data } = ReturnCopy.safeParse(input)
      return data ? words.returned(formatDate(data.returnedOn)) : null
    }
    default:
      return null
  }
}
