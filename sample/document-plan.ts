import type { WorkCalendar } from '../kernel/process.ts'
import { instantInVietnam, type PlainDate } from '../kernel/clock.ts'
import { OF_COMMUNES, OF_DEPARTMENTS, pickOften, SENDERS, type Letter } from './document-content.ts'
import { performersOn, sampleBodies } from './organisation.ts'
import { chanceFrom, type Chance } from './random.ts'

/** One document as it comes in: everything but what becomes of it. */
export type Incoming = {
  readonly receivedOn: PlainDate
  /** When in the working day, from 0 to 1: numbers run with the hours. */
  readonly share: number
  /** Its number in the register of its year. */
  readonly number: number
  readonly agency: string
  /** Key of the sender where it is a body of the sample. */
  readonly body: string | null
  readonly letter: Letter
  readonly abstract: string
  readonly designation: string
  readonly issuedOn: PlainDate
}

/** Of the matters of a sample, one in so many is an incoming document; never more than so many. */
const ONE_IN = 9
const MOST = 6000
/** Documents of the last working days, which lie on the desks today. */
const DESK_DAYS = 8
const A_DESK_DAY = 4
/** Numbers that senders have given themselves in a year, about. */
const NUMBERS_A_YEAR = 2600

export type DocumentPlan = {
  readonly seed: string
  readonly matters: number
  readonly from: PlainDate
  readonly today: PlainDate
  /** The moment at which the sample stands. */
  readonly now: Date
  readonly calendar: WorkCalendar
}

/**
 * Every document of the register from the first day to today, in order of number. The same plan gives the same documents: both parts of
 * the sample count on them, so that today's numbers follow on the past ones which are loaded later.
 */
export function incomingDocuments(plan: DocumentPlan): Incoming[] {
  const chance = chanceFrom(`${plan.seed}:documents`)
  const days = workingDays(plan)
  const wanted = Math.min(Math.round(plan.matters / ONE_IN), MOST)
  const made: Incoming[] = []
  const numbers = new Map<string, number>()
  for (const [n, day] of days.entries()) {
    const onDesk = n >= days.length - DESK_DAYS
    const count = onDesk ? A_DESK_DAY : Math.round((wanted * (n + 1)) / days.length) - Math.round((wanted * n) / days.length)
    for (let i = 0; i < count; i++) {
      const year = day.slice(0, 4)
      const number = (numbers.get(year) ?? 0) + 1
      numbers.set(year, number)
      made.push({ ...oneDocument(chance, plan.calendar, { day, number }), share: (i + chance.next()) / count })
    }
  }
  return made
}

/** The first day whose documents still lie on the desks. */
export function deskFrom({ today, calendar }: Pick<DocumentPlan, 'today' | 'calendar'>): PlainDate {
  return calendar.addWorkingDays(today, -(DESK_DAYS - 1))
}

/** Nothing has come in before this hour of the day. */
const FIRST_POST = '08:00'

function workingDays({ from, today, now, calendar }: DocumentPlan): PlainDate[] {
  const days: PlainDate[] = []
  for (let day = calendar.addWorkingDays(from, 1); day < today; day = calendar.addWorkingDays(day, 1)) days.push(day)
  return calendar.isWorkingDay(today) && now >= instantInVietnam(today, FIRST_POST) ? [...days, today] : days
}

function oneDocument(
  chance: Chance,
  calendar: WorkCalendar,
  { day, number }: { day: PlainDate; number: number },
): Omit<Incoming, 'share'> {
  const sender = senderOn(chance, day)
  const letter = chance.pick(sender.letters)
  const before = chance.int(0, letter.urgency === 'hoa-toc' ? 0 : 3)
  const issuedOn = before === 0 ? day : calendar.addWorkingDays(day, -before)
  return {
    receivedOn: day,
    number,
    agency: sender.name,
    body: sender.body,
    letter,
    abstract: chance.pick(letter.abstracts),
    designation: `${numberIn(chance, issuedOn)}/${letter.sign.replace('{}', sender.sign)}`,
    issuedOn,
  }
}

type From = { readonly name: string; readonly sign: string; readonly body: string | null; readonly letters: readonly Letter[] }

const BODIES = sampleBodies()

function senderOn(chance: Chance, day: PlainDate): From {
  if (chance.chance(0.38)) {
    const living = SENDERS.filter(({ from, until }) => (from ?? '') <= day && (until === undefined || day < until))
    const { name, sign, letters } = pickOften(chance, living)
    return { name, sign, letters, body: null }
  }
  const performers = performersOn(day, BODIES).filter(body => body.kind !== 'office')
  const local = chance.chance(0.4)
  const pool = performers.filter(body => (body.kind === 'department') !== local)
  const body = chance.pick(pool.length > 0 ? pool : performers)
  return {
    name: body.name,
    sign: body.kind === 'department' ? body.code : 'UBND',
    body: body.key,
    letters: body.kind === 'department' ? OF_DEPARTMENTS : OF_COMMUNES,
  }
}

/** A number that grows through the year, as those of every sender do. */
function numberIn(chance: Chance, day: PlainDate): number {
  const passed = (Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / (366 * 86_400_000)
  return Math.max(1, Math.round(NUMBERS_A_YEAR * passed * (0.3 + 0.7 * chance.next())) + chance.int(1, 9))
}
