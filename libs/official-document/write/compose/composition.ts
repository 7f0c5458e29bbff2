import type { Align, Run } from '../blocks.ts'
import type { StyleId, Styles } from '../styles.ts'

/** A document brought into its form, before any file format: both writers and the plain text read this. Lengths in points. */
export interface Composition {
  title: string
  author: string
  /** `YYYY-MM-DD`. */
  date: string
  styles: Styles
  sections: readonly Section[]
  contact: string
  footNote: string
}

/** Pages of one orientation. `restart`: page numbers begin again at 1, which is not shown. */
export interface Section {
  landscape: boolean
  restart: boolean
  /** What stands in the top margin of its first page. */
  top?: readonly Placed[]
  items: readonly Item[]
}

/** Something at a fixed place of the page: `x`, `y` of its top left corner from that of the paper. */
export interface Placed {
  x: number
  y: number
  width: number
  item: Para | Mark
}

export interface Para {
  kind: 'para'
  style: StyleId
  runs: readonly Run[]
  align?: Align
  keepNext?: boolean
  /** Left and right inset, and how far the first line hangs out of it. */
  left?: number
  right?: number
  hanging?: number
  /** Space above and below, when it is not the one of the style. */
  before?: number
  after?: number
}

/** A thin centred line. */
export interface Rule {
  kind: 'rule'
  width: number
  /** Space above, when more than that of a rule below a name. */
  before?: number
}

/** White space for signature and seal; `signer` tells whose. */
export interface Gap {
  kind: 'gap'
  height: number
  width: number
  signer: SignerPlace
}

/** Who signs in a gap. */
export interface SignerPlace {
  role: SignerRole
  name: string
  position: string
}

/** The chief signer, one who signs with him (secretary, other side), the one who makes a copy, who confirms a leave. */
export type SignerRole = 'signer' | 'co-signer' | 'copier' | 'confirmer'

/** A word in a frame. */
export interface Mark {
  kind: 'mark'
  text: string
  width: number
  height: number
  colour: 'red' | 'black'
}

/** Cells side by side without lines: letterhead, signature. Rows are never split over pages; `keepNext`: nor from what follows. */
export interface Columns {
  kind: 'columns'
  widths: readonly number[]
  rows: readonly (readonly (readonly Item[])[])[]
  keepNext?: boolean
}

export interface GridCell {
  runs: readonly Run[]
  align: Align
  colspan: number
  rowspan: number
}

export interface Grid {
  kind: 'grid'
  widths: readonly number[]
  header: readonly (readonly GridCell[])[]
  rows: readonly { cells: readonly GridCell[]; splits: boolean }[]
}

export interface Break {
  kind: 'break'
}

export type Item = Para | Rule | Gap | Mark | Columns | Grid | Break
