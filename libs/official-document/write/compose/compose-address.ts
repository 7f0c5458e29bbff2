import { clean } from '../clean.ts'
import type { Para } from './composition.ts'
import { bodyText } from '../format.ts'
import type { OfficialDocument } from '../model.ts'
import { organName } from '../phrases.ts'
import { line, widthOf } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { points } from '../units.ts'

/** “Kính gửi:” one addressee on its line; several one a line, their dashes in line under the colon (II.9.d). */
export function addressLines({ addressees, type }: OfficialDocument, setting: Setting, width: number): Para[] {
  const lead = type === 'to-trinh' ? setting.conventions.submitLead : 'Kính gửi'
  return named(setting, width, lead, addressees)
}

/** “CHỦ TỊCH … điện:” and whom the telegram goes to (mẫu 1.6). */
export function senderLines(document: OfficialDocument, setting: Setting, width: number): Para[] {
  const sender = clean(document.issuer ?? organName(document)).trim()
  const [only, ...others] = document.addressees
  if (only === undefined) return []
  if (others.length > 0) return stacked(setting, width, `${sender} điện`, document.addressees)
  return [line(setting, 'addressOne', `${sender} điện: ${bare(only)}`)]
}

const bare = (name: string) =>
  clean(name)
    .trim()
    .replace(/[;.]+$/u, '')

function named(setting: Setting, width: number, lead: string, addressees: readonly string[]): Para[] {
  const [only, ...others] = addressees
  if (only === undefined) return []
  if (others.length > 0) return stacked(setting, width, lead, addressees)
  const runs = setting.styles.addressLead.italic ? [{ text: `${lead}: `, italic: true }, { text: bare(only) }] : undefined
  return [line(setting, 'addressOne', `${lead}: ${bare(only)}`, runs && { runs })]
}

/** Names begin no farther in than this share of the width, however long the lead is. */
const longestLead = 0.25

/** A lead on its line and names below, the dashes under the end of the lead; the whole in the middle of the page. */
function stacked(setting: Setting, width: number, lead: string, addressees: readonly string[]): Para[] {
  const names = addressees.map(bare)
  const start = Math.min(widthOf(setting, 'addressLead', lead), width * longestLead)
  const longest = Math.max(...names.map(name => widthOf(setting, 'addressItem', `- ${name};`)))
  const inset = Math.max(points(bodyText.firstLine), (width - start - longest) / 2)
  const hanging = widthOf(setting, 'addressItem', '- ')
  return [
    line(setting, 'addressLead', `${lead}:`, { left: inset, keepNext: true }),
    ...names.map((name, i) => {
      const isLast = i === names.length - 1
      return line(setting, 'addressItem', `- ${name}${isLast ? '.' : ';'}`, {
        left: inset + start + hanging,
        hanging,
        keepNext: true,
        after: isLast ? bodyText.afterPt : 0,
      })
    }),
  ]
}
