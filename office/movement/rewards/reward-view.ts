import { formatDate } from '@kheo/viet-text'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Asker } from '../../../casework/asker.ts'
import { rewardStanding } from '../facts.ts'
import type { ModelFields } from '../model/model.ts'
import { movementWords } from '../problem-text.ts'
import { rewardConditions, type Condition } from './reward-rules.ts'
import { movementText } from '../text.ts'
import { REWARDS, type Reward } from '../scoring/vocabulary.ts'

export type ConditionView = { readonly name: string; readonly met: boolean; readonly words: string; readonly note: string | null }
export type RewardView = {
  /** The form that is weighed. */
  readonly form: string
  readonly met: number
  readonly conditions: readonly ConditionView[]
  readonly given: ReadonlyArray<{ readonly form: string; readonly by: string }>
}

/** Which form a model would be proposed for next: what was proposed, else the provincial certificate for typical ones, else the unit's own. */
export function likelyForm({
  proposal,
  recognition,
  rewards,
}: Pick<ModelFields, 'proposal' | 'recognition' | 'rewards'>): Reward {
  if (proposal) return proposal.form
  const provincial = recognition?.typical === true && !rewards.some(reward => reward.form === 'bang-khen-tinh')
  return provincial ? 'bang-khen-tinh' : 'giay-khen-so'
}

export async function rewardView(
  { app, world, today, lang }: Asker,
  matter: MatterState,
  model: ModelFields,
): Promise<RewardView> {
  const form = likelyForm(model)
  const standing = (await rewardStanding(app.db.kysely, matter))[form] ?? null
  const conditions = rewardConditions({ model, form, today, law: world.law, calendar: world.calendar, standing })
  const text = movementText(lang)
  return {
    form: REWARDS[form][lang],
    met: conditions.filter(each => each.met).length,
    conditions: conditions.map(each => ({
      name: each.name,
      met: each.met,
      words: text.conditions[each.name],
      note: each.refusal ? movementWords(each.refusal, lang) : noteOf(each, text),
    })),
    given: model.rewards.map(reward => ({
      form: REWARDS[reward.form][lang],
      by: text.byDecision({ designation: reward.designation, date: formatDate(reward.issuedOn), issuer: reward.issuer }),
    })),
  }
}

function noteOf({ name, data }: Condition, text: ReturnType<typeof movementText>): string | null {
  if (name === 'quota')
    return typeof data['quota'] === 'number'
      ? text.quotaLeft({ used: Number(data['used']), quota: data['quota'] })
      : text.quotaNone
  if (name === 'clean' && typeof data['on'] === 'string') return text.lookedUp(formatDate(data['on']))
  return null
}
