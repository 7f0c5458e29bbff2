import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { Aloud } from '../text/aloud.tsx'
import { Icon } from '../text/icon.tsx'

export type CompareRow = {
  label: string
  /** One cell per column. */
  cells: readonly ReactNode[]
  /** "giống", "khác 1 chữ" */
  verdict?: string
  same: boolean | 'unknown'
}

type CompareTableProps = {
  caption: string
  columns: readonly ReactNode[]
  rows: readonly CompareRow[]
}

/** Two things beside each other, field by field: a possible double, or a conflict with what someone else saved. */
export function CompareTable({ caption, columns, rows }: CompareTableProps) {
  const text = useText()
  return (
    <div className="table-scroll">
      <table className="compare">
        <caption className="only-read-aloud">{caption}</caption>
        <thead>
          <tr>
            <td>
              <Aloud>{text.compared}</Aloud>
            </td>
            {columns.map((column, index) => (
              // Columns have no identity of their own: their order is fixed.
              // oxlint-disable-next-line react/no-array-index-key
              <th scope="col" key={index}>
                {column}
              </th>
            ))}
            <th scope="col" className="compare-verdict-column">
              {text.comparison}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.label} data-same={row.same === false ? 'no' : undefined}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, index) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={index}>{cell}</td>
              ))}
              <td className="compare-verdict compare-verdict-column">{row.verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type WarningProps = { id: string; head: ReactNode; children: ReactNode }

/** Stands before the work: something must be decided first. */
export function Warning({ id, head, children }: WarningProps) {
  return (
    <section className="warning" aria-labelledby={id}>
      <h2 id={id}>
        <Icon name="warn" />
        <span>{head}</span>
      </h2>
      {children}
    </section>
  )
}
