import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../../kernel/access.ts'
import { OUTGOING_STATE_NAMES, type PaperMade } from '../../outgoing/index.ts'
import { PAPERS, paperKind } from './kinds.ts'

export type MadeLine = { readonly id: string; readonly words: string }

/** Papers that were made from a matter, each with its number or where it stands. */
export function madeLines(made: readonly PaperMade[], lang: Lang): MadeLine[] {
  const states: Readonly<Record<string, Readonly<Record<Lang, string>>>> = OUTGOING_STATE_NAMES
  return made.map(({ id, code, kind, state, designation, issuedOn }) => {
    const bare = kind.replace(/-\d{4}$/u, '')
    const name = paperKind(bare) ? PAPERS[paperKind(bare) ?? 'bien-ban'].name[lang] : code
    const stands = designation && issuedOn ? `${designation}, ${formatDate(issuedOn)}` : `${code}, ${states[state]?.[lang] ?? ''}`
    return { id, words: `${name}: ${stands}` }
  })
}
