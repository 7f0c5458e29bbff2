import { lawAt, type LawBook, type Override } from '../../law/index.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { editions, ownFigures, type Editions, type OwnFigure } from '../store/calendar.ts'
import { calendarOfEdition, type OfficeCalendar } from './work-calendar.ts'

/** The law as of a date, the office's own figures in place of house defaults. */
export type LawOf = (date: PlainDate) => LawBook

type Prepared = { readonly edition: Uuid | null; readonly at: LawOf }
let prepared: Prepared = { edition: null, at: lawWith([]) }
const unchanged = prepared

/** The law in force, made ready once per edition. */
export async function lawBookOf(db: Reader): Promise<LawOf> {
  const { rules } = await editions(db)
  return lawOfEdition(db, rules)
}

async function lawOfEdition(db: Reader, edition: Uuid | null): Promise<LawOf> {
  if (edition === null) return unchanged.at
  if (prepared.edition !== edition) prepared = { edition, at: lawWith(await ownFigures(db)) }
  return prepared.at
}

/** Calendar and law together for the price of one query; of none where the editions in force are known. */
export async function worldOf(db: Reader, known?: Editions): Promise<{ calendar: OfficeCalendar; law: LawOf }> {
  const { calendar, rules } = known ?? (await editions(db))
  return { calendar: await calendarOfEdition(db, calendar), law: await lawOfEdition(db, rules) }
}

export function lawWith(own: readonly OwnFigure[]): LawOf {
  const books = new Map<PlainDate, LawBook>()
  return date => {
    const known = books.get(date)
    if (known) return known
    const standing = own.filter(figure => figure.validFrom <= date && (figure.validUntil === null || date <= figure.validUntil))
    const book = lawAt(date, standing.map(overrideOf))
    if (books.size > 4000) books.clear()
    books.set(date, book)
    return book
  }
}

export function overrideOf(figure: Pick<OwnFigure, 'key' | 'amount' | 'validFrom' | 'source'>): Override {
  return { key: figure.key, value: figure.amount, validFrom: figure.validFrom, source: figure.source }
}
