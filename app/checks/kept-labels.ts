import type { Lang } from '../../kernel/access.ts'
import type { Named } from '../../kernel/module.ts'
import { loadedActPages } from '../../casework/acting/act-page.ts'
import { loadedLooks } from '../../casework/registry.ts'
import type { RetainedForm } from '../../platform/http/context.ts'
import { appText } from '../text.ts'

/**
 * What the form called each of its answers, by the name of the answer: the form of the act where one was sent, else the usual word for
 * such an answer. Never a name that only programs know.
 */
export function keptLabels({ fields }: RetainedForm, lang: Lang): Readonly<Record<string, string>> {
  const text = appText(lang)
  const act = fields.find(([name]) => name === 'act')?.[1]
  const asked = act === undefined ? {} : labelsOfAct(act)
  const labelOf = (name: string): string => {
    const bare = bareName(name)
    return asked[bare]?.[lang] ?? text.keptLabels[bare] ?? text.keptAnswer
  }
  return Object.fromEntries(fields.map(([name]) => [name, labelOf(name)]))
}

/** What the forms of an act call their fields, in whatever process. */
function labelsOfAct(act: string): Readonly<Record<string, Named>> {
  const ofLooks = loadedLooks().flatMap(({ forms }) =>
    (forms[act]?.fields ?? []).map(({ name, label }) => [name, label] as const),
  )
  const ofPages = loadedActPages().flatMap(page => (page.act === act ? Object.entries(page.labels ?? {}) : []))
  return Object.fromEntries([...ofPages, ...ofLooks])
}

/** `f.result` of an act's form, `t.0.content` of a row: the last part says what it is. */
function bareName(name: string): string {
  return name.split('.').at(-1) ?? name
}
