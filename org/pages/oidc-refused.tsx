import { ButtonLink, Notice, PageHead } from '../../ui/index.ts'
import { orgText } from '../text.ts'

/** Why the common sign-in did not work, and the way by password. */
export function OidcRefused({ lang, words }: { lang: 'vi' | 'en'; words: string }) {
  const text = orgText(lang)
  return (
    <>
      <PageHead title={text.signIn} />
      <Notice kind="error" live>
        {words}
      </Notice>
      <p>
        <ButtonLink href="/dang-nhap">{text.signIn}</ButtonLink>
      </p>
    </>
  )
}
