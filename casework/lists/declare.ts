import type { RawBuilder } from 'kysely'
import type { Lang, Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Named } from '../../kernel/module.ts'
import type { SheetCell, SheetColumn } from '../../platform/web/xlsx.ts'
import type { AppContext } from '../../platform/http/context.ts'
import type { Asker } from '../asker.ts'
import type { Cell } from './cell.ts'

/** A condition on a row `m` of `matter` and the typed facts `f` of its kind. */
export type Condition = RawBuilder<unknown>
/** Null keeps every row. */
export type Where = Condition | null | Promise<Condition | null>

/** Who asks, when, for which address: what the conditions of a list may depend on. */
export type ListAsker = Pick<Asker, 'viewer' | 'lang' | 'world' | 'today'> & { readonly app: Pick<AppContext, 'db'> }
export type ListAt = { readonly asker: ListAsker; readonly asked: ListAsked }

/** What every line has, whatever its kind. */
export type ListLine = {
  readonly id: Uuid
  readonly process: string
  readonly version: number
  readonly code: string
  readonly title: string
  readonly state: string
  readonly open: boolean
  readonly waiting: boolean
  readonly urgency: 'thuong' | 'khan' | 'thuong-khan' | 'hoa-toc'
  readonly receivedOn: PlainDate
  readonly dueOn: PlainDate | null
  readonly dueAt: Date | null
  /** Who has it in charge. */
  readonly person: string | null
  /** Something happened since this account last opened it. */
  readonly unread: boolean
}

/** One column, on the screen, in the file, in the answer of the API. */
export type ListColumn<Line> = {
  readonly id: string
  readonly head: Named
  /** Absent: in the file only. */
  readonly cell?: (line: Line, asker: Asker) => Cell
  /** In the file; `head` and `value` where they differ from the screen's. Absent: on the screen only. */
  readonly file?: Pick<SheetColumn, 'width' | 'kind'> & {
    readonly head?: Named
    readonly value?: (line: Line, asker: Asker) => SheetCell
  }
  /** How it looks: see `Column` of ui. */
  readonly look?: {
    readonly rowHead?: true
    readonly number?: true
    readonly wide?: true
    readonly soft?: true
    readonly word?: ''
  }
  /** A column which no line on the page needs takes no room. */
  readonly needed?: (line: Line, asked: ListAsked) => boolean
}

export type ListTab = {
  readonly label: Named
  readonly where: (viewer: Viewer, at: ListAt) => Where
  /** Said when nothing stands in it. */
  readonly empty: Named
}

type FilterKind =
  /** Words in the matter's text, marks aside; `where` for a list that knows more (a bare number). */
  | { readonly kind: 'words'; readonly where?: (typed: string) => Condition }
  /** First and last day of its arrival. */
  | { readonly kind: 'from' | 'until' }
  | {
      readonly kind: 'choice'
      readonly choices: (asker: Asker) => readonly Choice[] | Promise<readonly Choice[]>
      readonly where: (value: string) => Condition | null
      /** Stands where the address names none: the year that runs. */
      readonly otherwise?: (asker: ListAsker) => Promise<string>
      /** Which values count; others are left out. Absent: all. */
      readonly known?: (value: string) => boolean
      /** A value in words; absent: as it stands. */
      readonly words?: (value: string, lang: Lang) => string
    }
export type Choice = { readonly value: string; readonly label: string }
/** A parameter of the address that keeps some rows. */
export type ListFilter = { readonly name: string; readonly label: Named; readonly hint?: Named } & FilterKind

/** A link in the head of the page, for whoever holds the right; `file`: where the link to the file stands. */
export type ListAct =
  | { readonly file: Named; readonly look?: 'text' | 'plain'; readonly csv?: true }
  | {
      readonly href: string
      readonly label: Named
      readonly look: 'text' | 'plain' | 'primary'
      readonly key?: string
      readonly right?: string
    }

/** Links that stand above or below the rows. */
export type Beside = {
  readonly id: string
  readonly head: string
  readonly at: 'above' | 'below'
  /** One under the other with words before each, or side by side without the head. */
  readonly look: 'lines' | 'links'
  readonly links: ReadonlyArray<{
    readonly key: string
    readonly quiet?: string
    readonly text?: string
    readonly href: string
    readonly label: string
  }>
}

/** What may be done with several rows at once. */
export type ListPick<Line> = {
  readonly head: Named
  readonly button: Named
  readonly label: (line: Line) => string
  readonly act: (asker: Asker, ids: readonly Uuid[]) => Promise<void>
}

/** What the head of a list says where it depends on the address; absent parts stand as declared. */
export type ListHead = {
  readonly title?: string
  readonly note?: string
  readonly crumbs?: ReadonlyArray<{ readonly label: string; readonly href?: string }>
  /** The whole filter in words: on paper, above the table of the file. */
  readonly said?: string
}

/**
 * A list of matters as data: the engine selects (always through the audience), counts, pages, shows, prints and gives it out as a file and
 * over the API. `Facts`: what it reads beyond every list's own, as columns of `facts.select`.
 */
export type ListDef<Facts = unknown> = {
  readonly id: string
  /** Address of its page, without the first slash; its file stands under it at `xuat`, or where `fileAt` says. */
  readonly path: string
  readonly fileAt?: string
  /** The right that opens it: the same as of its page. */
  readonly right: string
  readonly process: string
  readonly title: Named
  readonly note?: Named
  /** The first is the one that opens. */
  readonly tabs: Readonly<Record<string, ListTab>>
  /** The parameter that names the tab; absent: `loc`. */
  readonly tabParam?: string
  /** Its tabs are the lists behind figures that stand elsewhere: none is shown, the page is named after the one asked for. */
  readonly tabsHidden?: true
  /** What holds for every tab: what settings leave out, what parameters narrow that are no filter of the form. */
  readonly within?: (viewer: Viewer, at: ListAt) => Where
  /**
   * What every reader of the right finds in an official register, his part or none. Never what is restricted: that is in no register, not
   * even before those who may see it.
   */
  readonly openRegister?: Condition
  /** Parameters that are no filter of the form: they stay when it is sent. */
  readonly carried?: readonly string[]
  readonly head?: (asker: Asker, asked: ListAsked) => Promise<ListHead>
  /** So many stand in each tab, up to a cap. */
  readonly counts?: true
  readonly filters: readonly ListFilter[]
  /** One line to find by, or a form that unfolds; its words. */
  readonly find: {
    readonly look: 'line' | 'folded'
    readonly head: Named
    readonly button: Named
    readonly clear?: Named
    readonly none?: (typed: string) => Named
  }
  /**
   * In another order than the newest first: pages go by number.
   */
  readonly order?: Condition
  /**
   * Rows that stand in another order than the newest first, as those of a book do: what they come from (`matter m` among it), by what they
   * stand there, and by what among the facts. Such a list has no keyset; its filters say where a page begins.
   */
  readonly source?: { readonly from: Condition; readonly by: Condition; readonly shown: Condition }
  /** Columns of the line and what they are joined from, beside `matter m`, its typed facts `f`, its holder's post `h` and person `hp`. */
  readonly facts?: { readonly select: RawBuilder<unknown>; readonly joins?: RawBuilder<unknown> }
  readonly columns: ReadonlyArray<ListColumn<ListLine & Facts>>
  /** Name of its file, without the ending. */
  readonly file: string | ((asker: Asker, asked: ListAsked) => string)
  readonly acts?: readonly ListAct[] | ((asker: Asker, asked: ListAsked) => Promise<readonly ListAct[]>)
  readonly beside?: (asker: Asker, asked: ListAsked) => Promise<readonly Beside[]>
  readonly pick?: ListPick<ListLine & Facts>
}

/** Any list: its lines are read by its own columns only. */
export type AnyList = ListDef<never>

/** What an address asks of a list: what makes no sense counts as not given. */
export type ListAsked = {
  readonly tab: string
  readonly values: Readonly<Record<string, string>>
  /** The last row of the page before. */
  readonly after: { readonly on: PlainDate; readonly id: Uuid } | null
  /** Of a list that goes by number; 1 is the first. */
  readonly page: number
  /** The saved filter that it came from. */
  readonly saved: Uuid | null
  readonly params: URLSearchParams
}

/** Words of a room as a name in both languages: `say(words => words.title)`. */
export function saying<Text>(text: (lang: Lang) => Text): (pick: (words: Text) => string) => Named {
  return pick => ({ vi: pick(text('vi')), en: pick(text('en')) })
}
