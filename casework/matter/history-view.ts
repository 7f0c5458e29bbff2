import type { Lang } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import { formatDate } from '@kheo/viet-text'
import type { Cause } from '../acts/act-causes.ts'
import type { MatterRow } from '../lists/matter-row.ts'
import type { Names } from '../people/names.ts'
import type { ActLine } from './read-matter.ts'
import { lookOf, newestProcess } from '../registry.ts'
import { caseworkText } from '../text.ts'

export type HistoryLine = {
  readonly seq: number
  readonly what: string
  readonly who: string
  /** ISO instant at which it was recorded. */
  readonly at: string
  /** Office date, where it differs from the day of recording. */
  readonly effectiveOn: string | null
  readonly note: string | null
  /** The matter from whose act this one was opened, if the reader may see it. */
  readonly openedFrom: { readonly id: Uuid; readonly words: string } | null
  readonly state?: 'changed' | 'done' | 'late'
  readonly hash: string
  readonly files: ReadonlyArray<{ readonly name: string; readonly hash: string; readonly withdrawnReason: string | null }>
}

/** Ids that the told history needs names for. */
export function idsInHistory(acts: readonly ActLine[]): { bodies: Uuid[]; posts: Uuid[] } {
  return {
    bodies: acts.flatMap(({ kind, input }) => {
      if (kind === 'chuyen-giao') return textIn(input, 'to') ?? []
      return kind === 'phan-cong' ? (textIn(input, 'unit') ?? []) : []
    }),
    posts: acts.flatMap(({ kind, input }) =>
      kind === 'bao-cao-cap-tren' || kind === 'phan-cong' ? (textIn(input, 'post') ?? []) : [],
    ),
  }
}

type Around = {
  readonly process: ProcessDef
  readonly matter: MatterState
  readonly names: Names
  readonly lang: Lang
  /** Whose acts led to those of the system, and the matters that the reader may see. */
  readonly causes?: ReadonlyMap<number, Cause>
  readonly matters?: ReadonlyMap<Uuid, MatterRow>
}

/** The acts of a matter, newest first, told in words. */
export function historyLines(acts: readonly ActLine[], around: Around): HistoryLine[] {
  return acts.map(act => lineOf(act, around)).toReversed()
}

function lineOf(act: ActLine, around: Around): HistoryLine {
  const { process, lang } = around
  const at = act.recordedAt.toISOString()
  return {
    seq: act.seq,
    what: process.actNames[act.kind]?.[lang] ?? act.kind,
    who: whoFor(act, around),
    at,
    effectiveOn: act.effectiveOn === dayOf(act.recordedAt) ? null : act.effectiveOn,
    note: noteOf(act, around),
    openedFrom: openedFrom(act, around),
    state: stateOf(act, around),
    hash: act.hash,
    files: act.files.map(({ name, hash, withdrawnReason }) => ({ name, hash, withdrawnReason })),
  }
}

/**
 * What the system opened because of a person's act is told as that person's; what else followed from an act says so where the reader
 * may see the matter of that act.
 */
function whoFor(act: ActLine, { causes, matters, lang }: Around): string {
  const cause = act.system === null ? undefined : causes?.get(act.seq)
  if (!cause || (act.fromState !== null && !matters?.has(cause.matter))) return whoOf(act, lang)
  const person = whoOf({ ...cause, system: null }, lang)
  return act.fromState === null ? person : caseworkText(lang).systemAfter({ who: person })
}

function openedFrom(act: ActLine, { causes, matters, lang }: Around): HistoryLine['openedFrom'] {
  const row = act.fromState === null ? matters?.get(causes?.get(act.seq)?.matter ?? '') : undefined
  if (!row) return null
  const kind = newestProcess(row.process).names[lang]
  return { id: row.id, words: caseworkText(lang).openedFrom({ kind, code: row.code, title: row.title }) }
}

function dayOf(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** Person, post, body; on behalf: both names. A rule of the system says so. */
export function whoOf(
  act: Pick<ActLine, 'system' | 'personName' | 'postTitle' | 'bodyName' | 'byPersonName'>,
  lang: Lang,
): string {
  const text = caseworkText(lang)
  if (act.system !== null) return text.theSystem
  const named = [act.personName, act.postTitle, act.bodyName].filter(part => part !== null && part !== '').join(', ')
  return act.byPersonName === null ? named : text.actedFor({ by: act.byPersonName, whose: named })
}

function noteOf(act: ActLine, { process, matter, names, lang }: Around): string | null {
  const text = caseworkText(lang)
  const assigned = act.kind === 'phan-cong' ? assignedTo(act, names) : ''
  if (assigned) return text.assignedTo({ who: assigned, note: textIn(act.input, 'note') ?? '' })
  const told = lookOf(matter.process)?.told?.({ kind: act.kind, input: act.input }, matter, lang)
  if (told) return told
  switch (act.kind) {
    case 'ghi-chu':
      return textIn(act.input, 'text')
    case 'chuyen-giao':
      return text.movedTo({
        body: names.bodies.get(textIn(act.input, 'to') ?? '')?.name ?? '',
        reason: textIn(act.input, 'reason') ?? '',
      })
    case 'tinh-lai-han':
      return text.recalculatedTo({ dueOn: newDue(act, matter), reason: textIn(act.input, 'reason') ?? '' })
    case 'bao-cao-cap-tren':
      return text.risenTo({ who: postWords(names, textIn(act.input, 'post')), days: numberIn(act.input, 'workingDaysLate') ?? 0 })
    default:
      return process.stateNames[act.toState] && act.fromState !== act.toState && act.fromState !== null
        ? text.nowState(process.stateNames[act.toState]?.[lang] ?? act.toState)
        : null
  }
}

function postWords(names: Names, id: string | null): string {
  const post = id === null ? undefined : names.posts.get(id)
  return post ? `${post.title} ${post.personName}` : ''
}

/** The person and the division to whom the work was given. */
function assignedTo({ input }: ActLine, names: Names): string {
  const unit = names.bodies.get(textIn(input, 'unit') ?? '')?.name ?? ''
  return [postWords(names, textIn(input, 'post')), unit].filter(part => part !== '').join(', ')
}

function newDue(act: ActLine, matter: MatterState): string {
  const change = matter.clocks.flatMap(clock => clock.changes).find(each => each.seq === act.seq)
  return change?.to ? formatDate(change.to) : ''
}

function stateOf(act: ActLine, { process, matter }: Around): HistoryLine['state'] {
  if (act.kind === 'bao-cao-cap-tren') return 'late'
  if (process.states[act.toState]?.final === 'done' && act.fromState !== act.toState) return 'done'
  const movedDue = matter.clocks.some(clock => clock.changes.some(change => change.seq === act.seq))
  return act.change.holder !== undefined || movedDue ? 'changed' : undefined
}

function memberOf(input: Canonical, key: string): Canonical | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined
  return (input as { readonly [key: string]: Canonical | undefined })[key]
}

function textIn(input: Canonical, key: string): string | null {
  const value = memberOf(input, key)
  return typeof value === 'string' ? value : null
}

function numberIn(input: Canonical, key: string): number | null {
  const value = memberOf(input, key)
  return typeof value === 'number' ? value : null
}
