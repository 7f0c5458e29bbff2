import { checkRows } from '../check-rows.ts'
import { caseworkRows } from './casework.ts'
import { directiveRows } from './directives.ts'
import { documentRows } from './documents.ts'
import { movementRows } from './movement.ts'
import { officeRows } from './office.ts'
import { petitionRows } from './petitions.ts'
import { reportRows } from './reports.ts'

/** Every figure of law and every house default, checked when this file is loaded. */
export const lawRows = checkRows([
  ...officeRows,
  ...caseworkRows,
  ...documentRows,
  ...directiveRows,
  ...movementRows,
  ...reportRows,
  ...petitionRows,
])
