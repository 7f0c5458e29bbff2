import { redirect, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import { menuFor } from '../web/menu.ts'

/** Rights whose holders begin elsewhere than at the first part of their rail: leaders at the desk, the records clerk at today's documents. */
const HOMES = [
  { right: 'desk.lead', href: '/ban-lam-viec' },
  { right: 'records.register', href: '/van-ban' },
] as const

/** The bare address leads to one's home by role, else to one's first part, or to the way in. */
export function loader({ context }: LoaderFunctionArgs) {
  const { viewer, lang } = context.get(appContext)
  if (!viewer) throw redirect('/dang-nhap')
  const home = HOMES.find(({ right }) => viewer.rights.has(right))?.href
  throw redirect(home ?? menuFor(viewer, lang)[0]?.href ?? '/tai-khoan')
}

/** Never rendered: the loader leads elsewhere. */
export default function Start() {
  return null
}
