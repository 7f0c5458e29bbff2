import type { Staff } from './model.ts'
import { child, element, optional, type Element } from './tree.ts'

/** The person behind an act, as the package names him. */
export const staffInfo = ({ department, staff, email, mobile }: Staff): Element =>
  element(
    'StaffInfo',
    optional('Department', department),
    element('Staff', staff),
    optional('Email', email),
    optional('Mobile', mobile),
  )

/** The person behind an act; undefined where none is named. */
export function readStaff(holder: Element | null): Staff | undefined {
  const info = child(holder, 'StaffInfo')
  const text = (name: string) => child(info, name)?.text.trim() || undefined
  const staff = text('Staff')
  if (staff === undefined) return undefined
  const [department, email, mobile] = [text('Department'), text('Email'), text('Mobile')]
  return { staff, ...(department && { department }), ...(email && { email }), ...(mobile && { mobile }) }
}
