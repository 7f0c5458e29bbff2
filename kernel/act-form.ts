import type { Lang } from './access.ts'
import type { Canonical } from './canonical.ts'
import type { MatterState } from './matter.ts'
import type { Named } from './module.ts'
import type { Problem } from './problem.ts'

/** Kinds of answers a form can ask for. Each works as a plain control without scripts. */
export type FieldKind =
  | 'text'
  | 'paragraph'
  | 'date'
  /** `YYYY-MM-DDTHH:MM` in Việt Nam. */
  | 'date-time'
  | 'number'
  | 'choice'
  /** Several of its choices. */
  | 'choices'
  | 'check'
  /** A list typed one to a line. */
  | 'lines'
  /** A password: never kept, never given back. */
  | 'secret'
  /** Several values of a control that the page brings along. */
  | 'own'
  | 'files'
  /** One body or several, chosen by typing. The answer is an id, or a list of ids. */
  | 'body'
  | 'bodies'
  /** A division of the holder's body. */
  | 'unit'
  /** A post that may handle matters: of the holder's body, or of the viewer's. */
  | 'post'
  /** A register of work files of the holder's body. */
  | 'register'
  /** An open or closed matter, by its code. */
  | 'matter'

export type FormField = {
  /** Name in the act's input schema. */
  readonly name: string
  readonly kind: FieldKind
  readonly label: Named
  readonly hint?: Named
  /** Required is the rule; optional ones say so. */
  readonly optional?: true
  /** Pictures among the files are stored without what the camera wrote about place, time and owner. */
  readonly bare?: true
  readonly choices?: ReadonlyArray<{ readonly value: string; readonly label: Named }>
  /** Its choices stand in a list, also when they are few: people, keys. */
  readonly list?: true
  /** Answers that are likely; any other may be typed. */
  readonly suggestions?: ReadonlyArray<{ readonly value: string; readonly label: string }>
  /** A post: of leaders alone. */
  readonly leaders?: true
  /** Stands in one line with the field before it, where there is room. */
  readonly beside?: true
  /** What stands in the field at first; absent: empty (a wrong default is worse than none). */
  readonly initial?: (matter: MatterState) => Canonical
}

/** The form of one act. An act without fields is a plain confirmation. */
export type ActForm = {
  readonly fields: readonly FormField[]
  /** Text of the button: verb and result ("Gia hạn đến ngày đã nêu"). Absent: the act's name. */
  readonly button?: Named
  /** Said above the fields: what will happen, to whom it goes. */
  readonly note?: Named
  readonly tone?: 'primary' | 'plain' | 'danger'
  /** Digit or letter by which the inbox performs or opens it (UX § 4). */
  readonly key?: string
}

/** One line of the facts shown on a matter's page. Values are ids to be named (`body`, `post`), dates, or words. */
export type DetailLine = {
  readonly label: Named
  readonly value:
    | { readonly text: string }
    /** Words that have a form in every language. */
    | { readonly words: Named }
    | { readonly body: string; readonly note?: string | null }
    | { readonly post: string }
    | { readonly date: string }
    | { readonly matter: string }
}

/** What an own page's address is made from. */
export type Addressed = Pick<MatterState, 'id' | 'state' | 'fields'>

/** The page where matters of a process are worked on. */
export type OwnPage = {
  readonly href: (matter: Addressed) => string
  /** Words of the link that leads there. */
  readonly label: (matter: Addressed) => Named
  /** The right that opens it; who lacks it stays on the page that every matter has. */
  readonly right?: string
  /** Its address needs the id alone: whoever finds such a matter by its number or words is led there at once. */
  readonly byId?: true
}

/** How a process looks: forms of its acts, facts of its page, the sentence of its document. Registered beside the process. */
export type ProcessLook = {
  readonly process: string
  readonly forms: Readonly<Record<string, ActForm>>
  readonly details: (matter: MatterState) => readonly DetailLine[]
  /** The page where it is worked on, when that is not the one that every matter has. */
  readonly page?: OwnPage
  /** The list in which such matters stand. */
  readonly home?: { readonly href: string; readonly label: Named }
  /** What is done most, first; the first three that are possible stand in sight beside the main one. Absent: the order of the process. */
  readonly order?: readonly string[]
  /** The sentence that gave the task, with the marked part. */
  readonly quote?: (matter: MatterState) => {
    readonly text: string
    readonly mark: readonly [number, number] | null
    /** Where the sentence stands. */
    readonly source?: { readonly label: string; readonly href: string | null }
  } | null
  /** Matters of this kind stand in a group of their own on the desk; each row leads to the own pages of these acts, where they are offered. */
  readonly desk?: ReadonlyArray<{ readonly act: string; readonly label: Named }>
  /** What the history says of an act, beyond its name: from its input; the matter and the reader's language where they are at hand. */
  readonly told?: (act: { readonly kind: string; readonly input: Canonical }, matter?: MatterState, lang?: Lang) => string | null
  /** Its own refusals in words that say what to do next; null: not one of its own. */
  readonly words?: (refusal: Problem, lang: Lang) => string | null
  /** A notice of its own kinds as one sentence; null: not one of its own. */
  readonly noticed?: (notice: { readonly kind: string; readonly data: Canonical }, lang: Lang) => string | null
}
