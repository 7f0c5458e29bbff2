import { REASON, day, named, text } from '../../../kernel/fields.ts'
import type { ActForm, DetailLine, ProcessLook } from '../../../kernel/act-form.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { membersText, sessionOf } from './council.ts'
import { LEVEL, line, noticed, told, worded } from '../model/look-bits.ts'
import { movementWords } from '../problem-text.ts'
import { movementChoice } from '../scoring/sheet-form.ts'
import { LEVELS } from '../scoring/vocabulary.ts'

/** How members are typed, one a line. */
export const MEMBERS_HINT = named(
  'Mỗi dòng: Họ tên; chức vụ. Người vắng thêm "; vắng". Dòng đầu là chủ trì; người có chức vụ “thư ký” ký biên bản cùng chủ trì.',
  'One a line: name; title. Add "; vắng" for who was absent. The first one presides; who is “thư ký” (secretary) signs the minutes too.',
)

function sessionDetails(matter: MatterState): DetailLine[] {
  const session = sessionOf(matter)
  const present = session.members.filter(member => member.present).length
  return [
    line('Họp ngày', 'Met on', { date: session.on }),
    ...worded('Địa điểm', 'Place', session.place),
    line('Cấp', 'Level', { words: LEVELS[session.level] }),
    line('Thành viên', 'Members', {
      words: named(`${session.members.length}, dự họp ${present}`, `${session.members.length}, ${present} present`),
    }),
    ...worded('Biên bản', 'Minutes', session.minutes),
    ...worded('Quyết định', 'Decision', session.decision?.designation ?? ''),
  ]
}

/** Ballots, minutes and decision have a page of their own; here stands what the generic page can do. */
export const councilLook: ProcessLook = {
  process: 'phien-xet',
  forms: {
    'sua-thanh-vien': {
      fields: [
        {
          name: 'members',
          kind: 'paragraph',
          label: named('Thành viên hội đồng', 'Members of the council'),
          hint: MEMBERS_HINT,
          initial: matter => membersText(sessionOf(matter).members),
        },
      ],
      tone: 'plain',
    },
    'huy-phien': { fields: [REASON], tone: 'danger', button: named('Hủy phiên họp', 'Drop the session') },
  },
  details: sessionDetails,
  told,
  words: movementWords,
  noticed,
}

/** The form that opens a session; its members are those of the last one until they are changed. */
export const conveneForm = (movements: Parameters<typeof movementChoice>[0]): ActForm => ({
  fields: [
    ...movementChoice(movements),
    day('on', 'Họp ngày', 'Met on'),
    LEVEL,
    text('startsAt', 'Giờ bắt đầu', 'Begins at', { optional: true, hint: named('Ví dụ 08:00.', 'Such as 08:00.') }),
    text('place', 'Địa điểm', 'Place', { optional: true }),
    {
      name: 'members',
      kind: 'paragraph',
      label: named('Thành viên hội đồng', 'Members of the council'),
      hint: MEMBERS_HINT,
      initial: matter => matter.fields['members'] ?? null,
    },
  ],
  tone: 'primary',
  button: named('Mở phiên họp xét', 'Open the session'),
})
