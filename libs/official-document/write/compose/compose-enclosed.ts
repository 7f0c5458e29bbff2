import { withClosing } from './closing.ts'
import { composeBlocks } from './compose-body.ts'
import { names, shortRule, titleLines } from './compose-head.ts'
import type { Section } from './composition.ts'
import { letterhead } from '../format.ts'
import type { Enclosed, OfficialDocument } from '../model.ts'
import { headingNumbers } from '../numbering.ts'
import { annexReference } from '../phrases.ts'
import { balanced } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { textWidthOf } from '../units.ts'

/** Documents which a decision issues or approves: letterhead without number and date, name, what they come with, text (mẫu 1.3). */
export const enclosedSections = (document: OfficialDocument, setting: Setting): Section[][] =>
  (document.enclosed ?? []).map(enclosed => [enclosedPages(document, enclosed, setting)])

function enclosedPages(document: OfficialDocument, enclosed: Enclosed, setting: Setting): Section {
  const width = textWidthOf(false)
  const reference = annexReference(document)
  const body = withClosing(enclosed.body, document.closing ?? setting.conventions.closing)
  const [name, abstract] = titleLines({ ...enclosed, system: document.system }, setting, width)
  return {
    landscape: false,
    restart: true,
    items: [
      {
        kind: 'columns',
        widths: [width * letterhead.left, width * letterhead.right],
        rows: [names(document.organ, setting, width)],
      },
      ...(name ? [name] : []),
      ...(abstract ? [abstract] : []),
      balanced(setting, 'annexReference', reference, { width }),
      shortRule(setting, 'annexReference', reference, width),
      ...composeBlocks(body, { setting, numbers: headingNumbers(body), width }),
    ],
  }
}
