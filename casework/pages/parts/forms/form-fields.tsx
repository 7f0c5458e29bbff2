import { Fragment, type ReactNode } from 'react'
import { FieldLine } from '../../../../ui/index.ts'
import type { FieldView } from '../../../forms/form-view.ts'
import { FieldControl } from './field-control.tsx'

/** Controls that a page brings along, by the names of their fields. */
export type Controls = Readonly<Record<string, (field: FieldView) => ReactNode>>

type FieldsProps = { fields: readonly FieldView[]; accept: string; own?: Controls }

/** Fields of a form in their order; one that says so stands beside the one before it. */
export function FormFields({ fields, accept, own }: FieldsProps) {
  return linesOf(fields).map(line => {
    const controls = line.map(field => {
      const control = own?.[field.name]
      return control ? (
        <Fragment key={field.name}>{control(field)}</Fragment>
      ) : (
        <FieldControl key={field.name} field={field} accept={accept} />
      )
    })
    return line.length === 1 ? controls : <FieldLine key={line[0]?.name}>{controls}</FieldLine>
  })
}

function linesOf(fields: readonly FieldView[]): FieldView[][] {
  const lines: FieldView[][] = []
  for (const field of fields) {
    const last = lines.at(-1)
    if (field.beside && last) last.push(field)
    else lines.push([field])
  }
  return lines
}
