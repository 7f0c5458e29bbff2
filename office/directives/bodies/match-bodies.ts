import { fold } from '@kheo/viet-text'
import { plainBodyName, sameBodyName } from '../../../kernel/body-names.ts'
import { findBodies, livingBodies, settingOf, type BodyOption } from '../../../org/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** A body as a document names it, with the body of the office that it is; null where none or more than one fits. */
export type MatchedBody = {
  readonly printed: string
  readonly body: Uuid | null
  readonly name: string | null
  /** Set when that body has ended: the day, and the living bodies to choose from. */
  readonly endedOn: PlainDate | null
  readonly successors: ReadonlyArray<{ readonly id: Uuid; readonly name: string }>
}

/** Words that documents put before or after the name of a body without being part of it. */
const AROUND = /^(?:các |giao |lãnh đạo |giám đốc |chánh |trưởng |chủ tịch |người đứng đầu )+/iu

/** Finds the bodies that are meant by printed names, as they stood on a date. */
export async function matchBodies(
  db: Reader,
  printed: readonly string[],
  date: PlainDate,
): Promise<ReadonlyMap<string, MatchedBody>> {
  const matched = new Map<string, MatchedBody>()
  for (const name of new Set(printed)) matched.set(name, await matchBody(db, name, date))
  return matched
}

export async function matchBody(db: Reader, printed: string, date: PlainDate): Promise<MatchedBody> {
  const none: MatchedBody = { printed, body: null, name: null, endedOn: null, successors: [] }
  const bare = printed.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().replace(AROUND, '')
  const { provinceName } = await settingOf(db, 'office')
  for (const query of new Set([printed.trim(), bare, withoutProvince(bare, provinceName)])) {
    const best = bestOf(await findBodies(db, query, date, { limit: 6 }), query)
    if (best) return { printed, body: best.id, name: best.name, endedOn: best.endedOn, successors: best.successors }
  }
  if (!isOwnProvince(bare, provinceName)) return none
  const province = (await livingBodies(db, date)).find(body => body.kind === 'province')
  return province ? { ...none, body: province.id, name: province.name } : none
}

/** "Tỉnh", "tỉnh Trường Yên", "UBND tỉnh": what a document that speaks to the province calls it. */
function isOwnProvince(name: string, province: string): boolean {
  const whole = fold(province)
  const level = /^(?:tinh|thanh pho)(?= )/u.exec(whole)?.[0]
  const said = plainBodyName(name).replace(/^uy ban nhan dan /u, '')
  return level !== undefined && (said === level || said === whole)
}

/** "Công an tỉnh Trường Yên" → "Công an tỉnh", "Sở Y tế tỉnh Trường Yên" → "Sở Y tế": the own province says nothing that sets bodies apart. */
function withoutProvince(name: string, province: string): string {
  const place = province.replace(/^(?:tỉnh|thành phố) /iu, '')
  if (place === '' || !fold(name).endsWith(` ${fold(place)}`)) return name
  const head = name.slice(0, name.length - place.length).trim()
  return /^Sở /u.test(head) ? head.replace(/ (?:tỉnh|thành phố)$/u, '') : head
}

/** The one whose full, short name or code is the query; else the only one found. */
function bestOf(found: readonly BodyOption[], query: string): BodyOption | null {
  const exact = found.find(body => [body.name, body.shortName, body.code].some(name => sameBodyName(name, query)))
  if (exact) return exact
  return found.length === 1 && fold(query).length >= 6 ? (found[0] ?? null) : null
}

/** So few names are looked up one by one; more are compared with all bodies of the day at once. */
const FEW = 3

/**
 * The bodies meant by the names typed in one field, in their order. A task for every commune names 129: whole names are found in one
 * query, only what is left is searched for.
 */
export async function matchTyped(db: Reader, typed: string, date: PlainDate): Promise<readonly MatchedBody[]> {
  const names = namesIn(typed)
  const living = names.length > FEW ? await livingBodies(db, date) : []
  const byName = new Map(living.map(body => [plainBodyName(body.name), body]))
  const matched: MatchedBody[] = []
  for (const printed of names) {
    const whole = byName.get(plainBodyName(printed))
    matched.push(
      whole ? { printed, body: whole.id, name: whole.name, endedOn: null, successors: [] } : await matchBody(db, printed, date),
    )
  }
  return matched
}

/** Names typed in one field, with semicolons or line ends between them. */
export function namesIn(typed: string): string[] {
  return typed
    .split(/[;\n]/u)
    .map(name => name.trim())
    .filter(name => name !== '')
}
