import { actStarts, type ActStart } from './acts.ts'
import { choicesOf, type Around, type Choice } from './choices.ts'
import { piecesOf, type Piece } from './pieces.ts'
import type { Sheet } from './sheet.ts'

/** Who decides what a piece is: the model, or in training the answer. */
export type Judge = {
  choice(sheet: Sheet, piece: Piece, around: Around, choices: readonly Choice[]): number
  /** May the document give a task to the one so named? */
  mayLead(name: string): boolean
  start(sheet: Sheet, piece: Piece, after: number | null, starts: readonly ActStart[]): number
}
/** A task of a block: places are those of its reading view. */
export type Act = {
  start: number
  end: number
  leads: string | null
  leadAt: [number, number] | null
  partners: string | null
  sentence: [number, number]
  piece: number
  ordered: boolean
}
/** Acts, and the lead named last that had no act of its own: the blocks below are told to it. */
export type BlockRead = { acts: Act[]; lead: string | null; partners: string | null; actless: boolean; pieces: number }

export function readBlock(sheet: Sheet, around: Omit<Around, 'before' | 'dated' | 'nth'>, judge: Judge): BlockRead {
  const { s, tokens, dues } = sheet
  const acts: Act[] = []
  let before: Around['before'] = 'block'
  let lead: string | null = null
  let partners: string | null = null
  let actless = true
  const words = ([from, to]: [number, number]): string => s.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
  const pieces = piecesOf(sheet)
  for (const [nth, piece] of pieces.entries()) {
    const last = acts.at(-1)
    const dated = last !== undefined && dues.some(d => d.start >= last.start && d.end <= last.end + 1)
    const now: Around = {
      ...around,
      inherits: lead === null ? around.inherits : 'block',
      who: lead === null ? around.who : (lead.split(' ', 1)[0]?.toLowerCase() ?? ''),
      before,
      dated,
      nth,
    }
    const choices = choicesOf(sheet, piece, now, judge.mayLead)
    const choice = choices[judge.choice(sheet, piece, now, choices)] ?? { is: 'nothing' as const }
    before = choice.is
    const end = tokens[piece.to - 1]?.end ?? 0
    if (choice.is === 'rest' && last) {
      last.end = end
      last.sentence[1] = end
    } else if (choice.is === 'names') {
      lead = words([choice.from, choice.to])
      actless = true
      partners = partnersAfter(sheet, piece, choice.to)
    } else if (choice.is === 'acts' || choice.is === 'inherits') {
      const after = choice.is === 'acts' ? choice.to : null
      if (choice.is === 'acts') lead = words([choice.from, choice.to])
      const starts = actStarts(sheet, piece, after)
      const start = starts[judge.start(sheet, piece, after, starts)]
      if (!start) continue
      const mine = start.partner
        ? words(start.partner)
        : choice.is === 'inherits' && acts.length === 0 && lead !== null
          ? partners
          : null
      actless = false
      acts.push({
        start: tokens[start.at]?.start ?? 0,
        end,
        leads: lead,
        leadAt: choice.is === 'acts' ? [choice.from, choice.to] : null,
        partners: mine,
        sentence: [tokens[pieces.find(p => p.sentence === piece.sentence)?.from ?? piece.from]?.start ?? 0, end],
        piece: tokens[piece.from]?.start ?? 0,
        ordered: ORDERED.test(s.slice(tokens[piece.from]?.start, tokens[start.at]?.start)),
      })
    }
  }
  return { acts, lead, partners, actless, pieces: pieces.length }
}

const ORDERED = /(?:^|[ ,:])(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công) /u

/** "Sở A chủ trì, phối hợp với Sở B:" names the partner of all below. */
function partnersAfter({ s, tokens }: Sheet, piece: Piece, from: number): string | null {
  const text = s.slice(tokens[from]?.start ?? s.length, tokens[piece.to - 1]?.end)
  return (
    /phối hợp(?: chặt chẽ)?,? (?:cùng với|cùng|với)? ?(?<who>[^:]{3,240}?)(?: thực hiện(?: các (?:nhiệm vụ|nội dung)(?: sau)?)?)? ?[:.]?$/u.exec(
      text,
    )?.groups?.who ?? null
  )
}
