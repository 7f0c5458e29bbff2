import { balancedWidth } from './compose/balance.ts'
import { bindNumbers, clean, runsOf, upper } from './clean.ts'
import type { Para, Rule } from './compose/composition.ts'
import { conventions } from './conventions.ts'
import type { Conventions } from './conventions.ts'
import { textWidth } from './pdf/font.ts'
import { partyStyles } from './party-styles.ts'
import { styles } from './styles.ts'
import type { StyleId, Styles } from './styles.ts'
import type { DocumentSystem } from './types.ts'

/** By what rules a document is set: the styles of its parts, and set words and signs. */
export interface Setting {
  system: DocumentSystem
  styles: Styles
  conventions: Conventions
}

/** The rules of the State or of the Party. */
export const settingFor = (system: DocumentSystem = 'state'): Setting => ({
  system,
  styles: system === 'party' ? partyStyles : styles,
  conventions: conventions[system],
})

/** A paragraph of one style; capitals where the style has them. */
export function line(setting: Setting, id: StyleId, text: string, more: Partial<Para> = {}): Para {
  return { kind: 'para', style: id, runs: runsOf(setting.styles[id].upper ? upper(clean(text)) : text), ...more }
}

/** A rule as a share of the text above it, which may run over several lines of `room`. */
export function ruleUnder(setting: Setting, text: { style: StyleId; words: string; room: number }, share: number): Rule {
  return { kind: 'rule', width: Math.min(widthOf(setting, text.style, text.words), text.room) * share }
}

/** Width of a text in one line. */
export function widthOf({ styles: all }: Setting, id: StyleId, text: string): number {
  const { size, bold, italic } = all[id]
  return textWidth(text, size[2], { bold, italic })
}

/** Width on which a centred title breaks into lines of about equal length. */
export const balancedLine = (setting: Setting, id: StyleId, text: string, room: number): number =>
  balancedWidth(setting.styles[id], bindNumbers(setting.styles[id].upper ? upper(clean(text)) : clean(text)), room)

/** A centred title in lines of about equal length, none longer than `room`, in the middle of `width`. */
export function balanced(
  setting: Setting,
  id: StyleId,
  text: string,
  { width, room = width }: { width: number; room?: number },
): Para {
  const rest = width - balancedLine(setting, id, text, room)
  return line(setting, id, text, { left: rest / 2, right: rest / 2 })
}
