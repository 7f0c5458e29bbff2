import { problemWords } from '../../casework/index.ts'
import type { Lang } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Problem } from '../../kernel/problem.ts'
import { bodyAt, livingBodies, postsIn, type PostLine } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { groupSize, withMembers } from './bodies/body-groups.ts'
import { matchTyped } from './bodies/match-bodies.ts'
import { SOURCES } from './terms.ts'
import { directivesText } from './text.ts'
import { directiveWords } from './words.ts'

export type Choice = { readonly value: string; readonly label: string }
export type GiveChoices = {
  readonly bodies: ReadonlyArray<{ readonly name: string; readonly short: string }>
  readonly leaders: readonly Choice[]
  readonly people: readonly Choice[]
  readonly sources: readonly Choice[]
}

/** Bodies, leaders and people from whom the dialog chooses: those of the own body and of the one above. */
export async function giveChoices(
  db: Reader,
  { body, today, lang }: { body: Uuid; today: string; lang: Lang },
): Promise<GiveChoices> {
  const own = await bodyAt(db, body, today)
  const near = [...(own?.parentId ? [own.parentId] : []), body]
  const posts = (await Promise.all(near.map(bodyId => postsIn(db, { date: today, bodyId })))).flat()
  const choice = (post: PostLine): Choice => ({ value: post.id, label: `${post.personName}, ${post.title}` })
  return {
    bodies: (await livingBodies(db, today))
      .filter(each => !each.isDivision && !each.locked)
      .map(({ name, shortName }) => ({ name, short: shortName })),
    leaders: posts.filter(post => post.isLeader).map(choice),
    people: posts.map(choice),
    sources: Object.entries(SOURCES).map(([value, name]) => ({ value, label: name[lang] })),
  }
}

export type Fault = { readonly field: string; readonly words: string }

/**
 * Ids of the bodies meant by typed names; a name that fits none is a fault of its field, and so is a group ("UBND các xã, phường") until
 * its bodies, which then stand in `typed`, have been seen. Ended ones are refused by the service, with successors.
 */
export async function bodiesTyped(
  db: Reader,
  { typed, today, field, lang }: { typed: string; today: string; field: string; lang: Lang },
) {
  const ids: Uuid[] = []
  const faults: Fault[] = []
  const living = await livingBodies(db, today)
  const members = groupSize(typed, living)
  const named = members > 0 ? withMembers(typed, living) : typed
  if (members > 0) faults.push({ field, words: directivesText(lang).groupBecame(members) })
  for (const { printed, body } of await matchTyped(db, named, today)) {
    if (body === null) faults.push({ field, words: directivesText(lang).bodyUnknown(printed) })
    else if (!ids.includes(body)) ids.push(body)
  }
  return { ids, faults, typed: named }
}

/** The lines of the error summary for a refusal of the service. */
export function faultsOf(refusal: Problem, lang: Lang): Fault[] {
  const words = (code: string, data: Problem['data']): string => {
    if (code === 'form/invalid-value' || code === 'form/choose-one') return directivesText(lang).chooseOne
    const of: Problem = { problem: code, status: 422, data }
    return directiveWords(of, lang) ?? problemWords(of, { lang })
  }
  const { fields, field } = refusal.data
  if (Array.isArray(fields))
    return fields.map((each: { field: string; code: string }) => ({
      field: each.field.split('.')[0] ?? '',
      words: words(each.code, {}),
    }))
  return [{ field: typeof field === 'string' ? field : '', words: words(refusal.problem, refusal.data) }]
}
