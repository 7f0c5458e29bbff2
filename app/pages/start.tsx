import { redirect, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import { menuFor } from '../menu.ts'

/** The bare address leads to one's first part, or to the way in. */
export function loader({ context }: LoaderFunctionArgs) {
  const { viewer, lang } = context.get(appContext)
  throw redirect(viewer ? (menuFor(viewer, lang)[0]?.href ?? '/tai-khoan') : '/dang-nhap')
}

/** Never rendered: the loader leads elsewhere. */
export default function Start() {
  return null
}
