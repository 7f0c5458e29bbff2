import type { Align, Run } from './model.ts'
import type { StyleId } from './styles.ts'

/** A document brought into its form, before any file format: both writers and the plain text read this. Lengths in points. */
export interface Composition {
  title: string
  author: string
  /** `YYYY-MM-DD`. */
  date: string
  sections: readonly Section[]
  contact: string
  footNote: string
}

/** Pages of one orientation. `restart`: page numbers begin again at 1, which is not shown. */
export interface Section {
  landscape: boolean
  restart: boolean
  items: readonly Item[]
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
  /** Space below, when it is not the one of the style. */
  after?: number
}

/** A thin centred line. */
export interface Rule {
  kind: 'rule'
  width: number
}

/** White space for signature and seal. */
export interface Gap {
  kind: 'gap'
  height: number
}

/** A mark in a red frame. */
export interface Mark {
  kind: 'mark'
  text: string
  width: number
  height: number
  align: 'left' | 'right'
}

/** Cells side by side without lines: letterhead, signature. Never split over pages. */
export interface Columns {
  kind: 'columns'
  widths: readonly number[]
  rows: readonly (readonly (readonly Item[])[])[]
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
