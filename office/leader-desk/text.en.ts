import { counted } from '../../kernel/counted.ts'
import { formatDateShort } from '@kheo/viet-text'
import type { DeskText } from './text.vi.ts'

const n = (value: number): string => value.toLocaleString('en-GB')

export const en: DeskText = {
  desk: 'Desk',
  title: data =>
    data.count === '0' ? `Nothing waits for a decision of ${data.who}` : `${data.count} waiting for a decision of ${data.who}`,
  note: data =>
    [
      data.pressing ? `Most pressing: ${data.pressing}.` : '',
      data.risen > 0
        ? `${n(data.risen)}${data.more ? '+' : ''} late ${data.risen === 1 ? 'matter' : 'matters'} reported to me.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  give: 'Give a task',
  onDesk: 'On the desk',
  groups: { submitted: 'Awaiting acceptance', extension: 'Extensions asked', returned: 'Returned', other: 'Other decisions' },
  groupNotes: {
    submitted: 'the result was submitted',
    extension: 'the original date stays',
    returned: 'the body says it is not competent',
    other: '',
  },
  risen: 'Reported up to me',
  risenNote: 'reminded at every step and still not done',
  noneRisen: 'No late matter had to be reported up.',
  nothing: 'Nothing on the desk waits for a decision.',
  decidedToday: 'Decided today',
  decidedNone: 'Nothing decided today yet.',
  result: data =>
    `“${data.text}”${data.document ? `, document ${data.document}` : ''}${data.on ? `; submitted ${formatDateShort(data.on, data.on)}` : ''}`,
  extensionWords: ['from', 'to'],
  extensionMore: days => counted(days, 'more working day'),
  extendedBefore: count => `extended ${count === 1 ? 'once' : counted(count, 'time')} before`,
  returnedBy: who => `Returned by ${who}`,
  suggested: who => `suggests ${who}`,
  noWords: 'No reason given.',
  ratings: { tot: 'Accept: good', dat: 'Accept: satisfactory', 'chua-dat': 'Unsatisfactory' },
  sendBack: 'Send back',
  extend: date => `Extend until ${formatDateShort(date, date)}`,
  extendReason: 'Agreed as asked',
  refuse: 'Refuse',
  giveTo: who => `Give to ${who}`,
  giveReason: who => `Given as suggested by ${who}`,
  giveOther: 'Give to another body',
  instruct: 'Write an instruction',
  open: 'Open',
  openReport: 'Open the report',
  ladder: 'Reminders',
  steps: {
    overdue: 'holder told it is overdue',
    'rise-head': 'head of the body told',
    'rise-chief': 'Chief of Office told',
    'rise-chairman': 'Chairman told',
  },
  remind: days => `reminded ${counted(days, 'day')} before`,
  why: data =>
    data.reason === null
      ? 'No reason reported yet.'
      : `Reason: ${data.reason}${data.proposal ? `. Proposal: ${data.proposal}` : ''}`,
  week: data => `${n(data.due)} due this week, ${n(data.silent)} without any progress report`,
  weekNote: 'what you may see, by lead body',
  weekNone: 'Nothing more is due this week.',
  lead: 'Lead body',
  others: count => counted(count, 'other body', 'other bodies'),
  sum: 'Sum',
  silent: 'No progress reported',
  closest: 'Closest',
  given: 'Given by me, waiting',
  givenNone: 'Nothing waits for an answer.',
  all: 'The whole list',
  delegations: 'Absence and delegation',
  delegationsNone: 'No delegation is in force.',
  until: date => `until ${formatDateShort(date, date)}`,
  stands: data => `${data.from}; ${data.to} acts`,
  weekLine: period => `Week ${Number(period.slice(6))}`,
  lineStart: 'start',
  lineOpened: 'given',
  lineDone: 'done',
  lineVoid: 'withdrawn',
  lineEnd: 'open',
  lineOverdue: 'of them overdue',
  weekly: 'Weekly review',
  matters: 'matters',
  done: code => `Recorded: ${code}.`,
}
