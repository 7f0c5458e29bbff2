import { balancedWidth } from './balance.ts'
import { bindNumbers, clean, runsOf, upper } from './clean.ts'
import type { Para, Rule } from './composition.ts'
import { textWidth } from './font.ts'
import { style } from './styles.ts'
import type { StyleId } from './styles.ts'

/** A paragraph of one style; capitals where the style has them. */
export function line(id: StyleId, text: string, more: Partial<Para> = {}): Para {
  return { kind: 'para', style: id, runs: runsOf(style(id).upper ? upper(clean(text)) : text), ...more }
}

/** A rule as a share of the text above it, which may run over several lines of `room`. */
export function ruleUnder(id: StyleId, text: string, share: number, room: number): Rule {
  const { size, bold, italic } = style(id)
  return { kind: 'rule', width: Math.min(textWidth(text, size[2], { bold, italic }), room) * share }
}

/** Width on which a centred title breaks into lines of about equal length. */
export const balancedLine = (id: StyleId, text: string, room: number): number =>
  balancedWidth(id, bindNumbers(style(id).upper ? upper(clean(text)) : clean(text)), room)

/** Equal insets that leave `rest` free in all. */
export const sides = (rest: number): Pick<Para, 'left' | 'right'> => ({ left: rest / 2, right: rest / 2 })
