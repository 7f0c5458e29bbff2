import { FieldLine } from '../../../ui/index.ts'
import type { FieldView } from '../../forms/form-view.ts'
import { FieldControl } from './field-control.tsx'

/** Fields of a form in their order; one that says so stands beside the one before it. */
export function FormFields({ fields, accept }: { fields: readonly FieldView[]; accept: string }) {
  return linesOf(fields).map(line => {
    const controls = line.map(field => <FieldControl key={field.name} field={field} accept={accept} />)
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
