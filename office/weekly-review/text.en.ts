import { formatDate, formatDateShort } from '@kheo/viet-text'
import type { WeeklyText } from './text.vi.ts'

const n = (value: number): string => value.toLocaleString('en-GB')
const week = (period: string): string => `week ${Number(period.slice(6))}`
const plural = (count: number, one: string, many = `${one}s`): string => `${n(count)} ${count === 1 ? one : many}`

export const en: WeeklyText = {
  follow: 'Follow-up',
  weeks: 'Weekly review',
  weeksNote: 'Each week runs from Friday 15:00 to the next Friday 15:00; once frozen, its figures and files stay for ever.',
  weekOf: week,
  weekTitle: data => `Review of ${week(data.period)}, ${formatDateShort(data.from, data.to)} to ${formatDate(data.to)}`,
  weekNote: data =>
    `Directives of the leaders of the Provincial People’s Committee; led by ${plural(data.agencies, 'agency', 'agencies')}${data.local > 0 ? ` and ${plural(data.local, 'commune or ward', 'communes and wards')}` : ''}`,
  weekRunningLink: period => `${week(period).replace('w', 'W')}, running`,
  weekLink: period => week(period).replace('w', 'W'),
  freeze: period => `Freeze ${week(period)}`,
  freezeHead: period => `Freeze ${week(period)}`,
  freezeWill: data =>
    `The figures of ${week(data.period)} (${n(data.end)} open, ${n(data.overdue)} overdue) are kept for ever with their lists and a hash. What is corrected later counts in ${week(data.next)}.`,
  freezeFrom: data => `${week(data.period).replace('w', 'W')} can be frozen from ${data.time}, ${data.day}.`,
  freezeOnOther: period => `${week(period).replace('w', 'W')} has ended and is not frozen.`,
  write: 'Write the report',
  openReport: 'Open the report',
  frozenBy: data => `Frozen ${data.time}, ${data.day}, ${data.by}; hash`,
  frozenBySystem: 'by Khéo itself',
  frozenStays: next => `The figures of this week do not change any more; later corrections count in ${week(next)}.`,
  running: data => `Running: figures as of ${data.time}, ${data.day}; not frozen, they still change.`,
  over: data => `The week has ended and is not frozen: figures as of ${data.time}, ${data.day}.`,
  checkHash: 'Check the hash',
  hashFits: 'The hash fits: figures and lists are as they were when frozen.',
  hashBroken: 'The hash does NOT fit: figures or lists were changed outside Khéo. Tell the administrator; run kheo verify.',
  adjusted: data =>
    [
      data.recalculated > 0
        ? `${plural(data.recalculated, 'deadline was', 'deadlines were')} recalculated because the working calendar changed`
        : '',
      data.late > 0
        ? `${plural(data.late, 'result')} submitted in frozen weeks ${data.late === 1 ? 'was' : 'were'} recorded only now`
        : '',
    ]
      .filter(Boolean)
      .join('; '),
  adjustedHead: 'Adjustments this week',
  frozenDone: period => `${week(period).replace('w', 'W')} is frozen.`,
  balance: 'Balance of the week',
  openAtStart: ['open', 'at the start'],
  opened: ['given', 'this week'],
  reopened: ['reopened', 'this week'],
  done: 'done',
  inTime: count => `${n(count)} on time`,
  late: count => `${n(count)} late`,
  void: ['withdrawn', 'by document'],
  openAtEnd: 'open at the end',
  openNow: 'open now',
  notLate: count => `${n(count)} not late`,
  withFigures: 'Figures beside it',
  onTimeRate: 'On-time rate',
  noRate: 'nothing to measure yet',
  rateHow: data => `= ${n(data.inTime)} ÷ (${n(data.done)} + ${n(data.overdue)})`,
  dueNext: next => `Still due in ${week(next)}`,
  extendedInWeek: 'Extended this week',
  extensionAsked: 'Extensions to decide',
  waiting: 'Awaiting acceptance',
  returned: 'Returned as not competent',
  sortedBy: 'Arranged by',
  by: { body: 'By lead body', assigner: 'By leader', follower: 'By follower', source: 'By source' },
  dimension: { body: 'Lead body', assigner: 'Leader', follower: 'Follower', source: 'Source' },
  tableNote: 'Each row balances: start + given + moved in + reopened − done − withdrawn − moved out = end.',
  annex: 'Annex XLSX',
  columns: {
    start: 'Start',
    opened: 'Given',
    movedIn: 'Moved in',
    reopened: 'Reopened',
    done: 'Done',
    inTime: 'on time',
    late: 'late',
    void: 'Withdrawn',
    movedOut: 'Moved out',
    end: 'End',
    open: 'Open',
    notLate: 'not late',
    extended: 'Extended',
  },
  whole: 'Whole province',
  none: { body: 'Unknown', assigner: 'No leader named', follower: 'No follower named', source: 'No source named' },
  groups: { agency: 'Agencies', local: 'Communes and wards' },
  localSum: count => `${n(count)} communes and wards`,
  localAll: 'See each commune and ward',
  localLess: 'Communes and wards in one row',
  matters: 'directives',
  trend: count => `Last ${plural(count, 'week')}`,
  trendNote: 'figures as frozen each week',
  trendNone: 'No week has been frozen yet.',
  perWeek: 'per week',
  atEnd: 'at the end',
  weekWord: 'week',
  doneHead: 'Done',
  overdueHead: 'Overdue',
  trendTable: 'The figures of the charts',
  overdueCount: count => `Overdue, ${n(count)}`,
  overdueNote: day => `In working days, up to ${formatDateShort(day, day)}. Where no reason was reported, the report says so.`,
  noneOverdue: 'Nothing is overdue.',
  ages: data =>
    data.counts
      .map((count, i) => {
        const [low, high] = [data.bounds[i - 1], data.bounds[i]]
        return `${n(count)} ${low === undefined ? `up to ${high} days` : high === undefined ? `over ${low} days` : `${low + 1}–${high} days`}`
      })
      .join(' · '),
  row: {
    title: 'Task',
    lead: 'Lead',
    due: 'Due',
    originalDue: 'Original date',
    state: 'State',
    reason: 'Reason',
    proposal: 'Proposal',
    assigner: 'Given by',
    follower: 'Follower',
    code: 'Code',
    asked: 'Asked until',
  },
  noReason: 'no reason reported',
  noProposal: 'nothing proposed',
  noDue: 'no due date set',
  more: 'Show more',
  seeAll: 'The whole list',
  dueNextCount: data => `Still due in ${week(data.period)}, ${n(data.count)}`,
  noneDueNext: 'Nothing is due before the next freeze.',
  extendedCount: count => `Extended this week, ${n(count)}`,
  returnedCount: count => `Returned this week, ${n(count)}`,
  extendedTo: 'New date',
  list: {
    start: 'Open at the start',
    opened: 'Given this week',
    in: 'Moved in this week',
    out: 'Moved out this week',
    reopened: 'Reopened this week',
    done: 'Done this week',
    'done-in-time': 'Done on time',
    'done-late': 'Done late',
    void: 'Withdrawn or superseded this week',
    end: 'Open at the end',
    'in-time': 'Open, not late',
    overdue: 'Overdue',
    waiting: 'Awaiting acceptance',
    'due-next': 'Due before the next freeze',
    extended: 'Extended this week',
    'extension-asked': 'Extensions to decide',
    returned: 'Returned as not competent',
    recalculated: 'Recalculated because the calendar changed',
  },
  listFrozen: period => `${week(period)}, as frozen; only what you may see`,
  listRunning: period => `${week(period)}, now; only what you may see`,
  listFilter: data => [data.list, data.of ?? '', data.words === '' ? '' : `with “${data.words}”`].filter(Boolean).join('; '),
  listEmpty: 'There is nothing in this list that you may see.',
  search: 'Search in the list',
  searchHint: 'Words of the title or code; marks are not needed.',
  filter: 'Filter',
  exportXlsx: 'Export XLSX',
  exportCsv: 'Export CSV',
  print: 'Print',
  page: page => `page ${page}`,
  before: 'Previous page',
  exportCut: most => `The file holds the first ${n(most)} rows of the list.`,
  exportedBy: data => `Exported by ${data.name}; ${data.when}`,
  file: 'File',
  listColumns: { week: 'Week', range: 'From – to', state: 'State', report: 'Report' },
  stateFrozen: at => `frozen ${at}`,
  stateRunning: 'running',
  stateOver: 'ended, not frozen',
  noReport: 'not written',
  noWeeks: 'No week has been frozen yet. The first can be frozen from Friday 15:00.',
  setting: 'Weekly report',
  problems: {
    'weekly/unknown-week': d => `There is no week ${str(d, 'period')}.`,
    'weekly/too-early': d => `Not yet: this week can be frozen from ${instant(d, 'from')}.`,
    'weekly/already-frozen': d => `This week was frozen at ${instant(d, 'at')}${d['by'] ? ` by ${str(d, 'by')}` : ''}.`,
    'weekly/not-frozen': () => 'This week is not frozen. Freeze it first, then write the report from the frozen figures.',
    'weekly/report-exists': () => 'The report of this week has been begun; go on with that one.',
    'weekly/no-office': () =>
      'It is not known whose review this is. The administrator names the Office under Administration, Follow-up.',
  },
}

type Data = Readonly<Record<string, unknown>>
const str = (data: Data, key: string): string => (data[key] === undefined || data[key] === null ? '' : String(data[key]))

function instant(data: Data, key: string): string {
  const text = str(data, key)
  if (Number.isNaN(Date.parse(text))) return text
  const local = new Date(Date.parse(text) + 7 * 3_600_000).toISOString()
  return `${local.slice(11, 16)}, ${formatDate(local.slice(0, 10))}`
}
