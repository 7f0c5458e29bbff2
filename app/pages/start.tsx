import { redirect, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import { ButtonLink, PageHead, type PageHandle, type PageProps } from '../../ui/index.ts'
import { menuFor } from '../menu.ts'
import { appText } from '../text.ts'

export const handle: PageHandle = { frame: 'plain' }

export function loader({ context }: LoaderFunctionArgs) {
  const { viewer, lang } = context.get(appContext)
  const first = viewer && menuFor(viewer, lang)[0]
  if (first) throw redirect(first.href)
  return { lang }
}

/** For whoever is not logged in: what this is, and the way in. */
export default function Start({ loaderData }: PageProps<typeof loader>) {
  const text = appText(loaderData.lang)
  return (
    <>
      <PageHead title={text.product} note={text.tagline} />
      <p>
        <ButtonLink href="/dang-nhap" look="primary">
          {text.signIn}
        </ButtonLink>
      </p>
    </>
  )
}
