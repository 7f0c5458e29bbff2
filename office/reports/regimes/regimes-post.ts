import { administer } from '../../../org/pages/admin/administer.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { AppContext } from '../../../platform/http/context.ts'
import { emptyContents, Regime, REGIMES_SETTING, storeRegime, type RegimeContent } from './regimes.ts'
import { readAnnexes, readOutline } from '../paper/typed-outline.ts'

export type RegimePosted =
  | { readonly done: string }
  | {
      readonly typed: Partial<Regime>
      readonly empty: readonly RegimeContent[]
      readonly unreadable: 'outline' | 'tables' | null
      readonly invalid: boolean
    }

/** Keeps a regime as it was typed. It is switched on only when none of its contents is empty and outline and tables can be read. */
export async function postRegime(app: AppContext, id: string | null, posted: FormData): Promise<RegimePosted> {
  const text = (name: string): string =>
    String(posted.get(name) ?? '')
      .normalize('NFC')
      .replaceAll('\r\n', '\n')
      .trim()
  const days = text('sendWithin')
  const typed = {
    id: id ?? `che-do-${newId().slice(-8)}`,
    kind: text('kind'),
    name: text('name'),
    content: text('content'),
    from: text('from'),
    groups: posted.getAll('groups').map(String),
    to: text('to'),
    method: text('method'),
    sendWithin: days === '' ? null : Number(days),
    scheme: text('scheme'),
    outline: text('outline'),
    tables: text('tables'),
    guide: text('guide'),
    source: text('source'),
    active: posted.get('active') === '1',
  }
  const regime = Regime.safeParse(typed)
  if (!regime.success)
    return { typed: { ...typed, active: false } as Partial<Regime>, empty: [], unreadable: null, invalid: true } // shown again as typed
  const empty = regime.data.active ? emptyContents(regime.data) : []
  const unreadable = regime.data.active ? unreadableIn(regime.data) : null
  if (empty.length > 0 || unreadable !== null) return { typed: regime.data, empty, unreadable, invalid: false }
  const line = {
    right: 'report.regimes',
    act: 'report-regime.set',
    subject: `${REGIMES_SETTING}:${regime.data.id}`,
    detail: regime.data,
  }
  const stored = await administer(app, line, tx => storeRegime(tx, regime.data, app.viewer?.accountId ?? null))
  return isProblem(stored) ? { typed: regime.data, empty: [], unreadable: null, invalid: true } : { done: regime.data.id }
}

function unreadableIn({ outline, tables }: Regime): 'outline' | 'tables' | null {
  if (isProblem(readOutline(outline))) return 'outline'
  const none = /^không(?: có)?\.?$/iu.test(tables)
  return none || !isProblem(readAnnexes(tables)) ? null : 'tables'
}
