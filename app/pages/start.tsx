import { redirect, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import type { PageHandle, PageProps } from '../../ui/page.ts'
import { menuFor } from '../menu.ts'
import { appText } from '../text.ts'

export const handle: PageHandle = { frame: 'plain' }

export function loader({ context }: LoaderFunctionArgs) {
  const { viewer, lang } = context.get(appContext)
  const first = viewer && menuFor(viewer, lang)[0]
  if (first) throw redirect(first.href)
  return { lang }
}

export default function Start({ loaderData }: PageProps<typeof loader>) {
  const text = appText(loaderData.lang)
  return (
    <main id="noi-dung" className="main">
      <h1 className="page-title">{text.product}</h1>
      <p>{text.tagline}</p>
      <p>
        <a href="/dang-nhap">{text.signIn}</a>
      </p>
    </main>
  )
}
