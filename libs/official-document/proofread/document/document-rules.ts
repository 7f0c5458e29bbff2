import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'
import { bodiesOfTheDay } from './bodies.ts'
import { commonNouns } from './common-nouns.ts'
import { listCommas } from './list-commas.ts'
import { recipients } from './recipients.ts'
import { quotedNames } from './quoted-names.ts'
import { congressTerms } from './terms.ts'
import { undefinedAbbreviations } from './undefined-abbreviations.ts'
import { unitLists } from './unit-lists.ts'
import { twoWays } from './two-ways.ts'
import { ellipses } from './ellipses.ts'

/** What can be judged only in a whole document. A term that disagrees with its date is told in a paragraph too. */
export function documentRules(view: View): Finding[] {
  if (!view.isDocument) return congressTerms(view)
  return [
    congressTerms,
    bodiesOfTheDay,
    unitLists,
    listCommas,
    ellipses,
    commonNouns,
    twoWays,
    quotedNames,
    undefinedAbbreviations,
    recipients,
  ].flatMap(rule => rule(view))
}
