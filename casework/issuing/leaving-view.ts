import { formatDate } from '@kheo/viet-text'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem } from '../../kernel/problem.ts'
import { dispatchesOf, type DispatchState } from '../../records/index.ts'
import { actButtons } from '../forms/act-buttons.ts'
import type { Asker } from '../asker.ts'
import { documentOf } from './leaving.ts'
import { addressOf } from '../matter/own-page.ts'
import { readMatter } from '../matter/read-matter.ts'
import { processOf } from '../registry.ts'
import { whenWords } from '../clocks/when-words.ts'

type Shown = {
  readonly href: string
  readonly code: string
  readonly state: string
  readonly designation: string | null
  readonly issuedOn: string | null
  /** What the viewer may do with it now, each on its own page. */
  readonly acts: ReadonlyArray<{ readonly act: string; readonly label: string; readonly href: string }>
  readonly receivers: ReadonlyArray<{ readonly name: string; readonly state: DispatchState; readonly at: string }>
}
/** The outgoing document of a matter for the matter's own page: being made, there, or there for others only. */
export type LeavingView = { readonly kind: 'waiting' | 'hidden' } | ({ readonly kind: 'shown' } & Shown)

/** Acts on its way out, in their order. */
const WAY = ['ky-so', 'ky-giay', 'ban-hanh', 'gui'] as const

/** How the content of a matter leaves. Null: in no state of these, or issued before documents left this way. */
export async function leavingView(
  { app, world, viewer, lang }: Asker,
  matter: MatterState,
  states: readonly string[],
): Promise<LeavingView | null> {
  if (!states.includes(matter.state)) return null
  const id = documentOf(matter)
  if (id === null) return typeof matter.fields['number'] === 'number' ? null : { kind: 'waiting' }
  const db = app.db.kysely
  const read = await readMatter(db, world, viewer, id)
  if (isProblem(read)) return { kind: 'hidden' }
  const { process: name, version, state, code, fields } = read.matter
  const process = processOf(name, version)
  const buttons = actButtons(read.offers, { process, viewer, id, lang }).filter(({ reason }) => reason === null)
  const text = (field: string) => (typeof fields[field] === 'string' ? fields[field] : null)
  const issuedOn = text('issuedOn')
  return {
    kind: 'shown',
    href: addressOf(viewer, { id, process: name }),
    code,
    state: process.stateNames[state]?.[lang] ?? state,
    designation: text('designation'),
    issuedOn: issuedOn === null ? null : formatDate(issuedOn),
    acts: WAY.flatMap(act =>
      buttons
        .filter(button => button.act === act)
        .map(({ label, href }) => ({
          act,
          label,
          href: href ?? `${addressOf(viewer, { id, process: name })}?mo=${act}#bieu-mau`,
        })),
    ),
    receivers: (await dispatchesOf(db, id)).map(each => ({ name: each.name, state: each.state, at: whenWords(each.at, lang) })),
  }
}
