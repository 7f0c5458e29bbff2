import { Notice } from '../../../../ui/index.ts'
import { adminText } from '../text.ts'

/** Says that it was done; a one-time secret is shown this once. */
export function MadeNotice({ name, secret, lang }: { name: string; secret: string | null; lang: 'vi' | 'en' }) {
  const text = adminText(lang)
  return (
    <Notice kind="done" live>
      {secret ? <p className="code">{text.secret(name, secret)}</p> : <p>{text.saved}</p>}
      {secret ? <p>{text.secretNote}</p> : null}
    </Notice>
  )
}
