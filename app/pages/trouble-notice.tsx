import { useEffect } from 'react'
import type { Lang } from '../../kernel/access.ts'
import { Notice } from '../../ui/index.ts'
import { appText } from '../text.ts'
import type { Trouble } from './sending.ts'
import { useHeldLinks } from './use-held-links.ts'
import { sendPlainly, useSentForms, useTrouble } from './use-sent-forms.ts'

/** Sends the forms of the page and says, in a region that is read out politely, when something is in the way. */
export function Sending({ lang }: { lang: Lang }) {
  useSentForms()
  useHeldLinks()
  const trouble = useTrouble()
  return (
    <div className="trouble-region" aria-live="polite">
      {trouble ? <TroubleNotice trouble={trouble} lang={lang} /> : null}
    </div>
  )
}

function TroubleNotice({ trouble: { kind, form, again }, lang }: { trouble: Trouble; lang: Lang }) {
  const text = appText(lang)
  const ended = kind === 'sign-in'
  useEffect(() => {
    // The answers go to the server, which keeps them sealed until their account has signed in again.
    if (ended && form) sendPlainly()
  }, [ended, form])
  const beside = (
    <a href="/dang-nhap" target="_blank" rel="noopener">
      {text.signInBeside}
    </a>
  )
  const button = (
    <button type="button" className="button" onClick={again}>
      {form ? text.sendAgain : text.lookAgain}
    </button>
  )
  return (
    <Notice kind="warning" acts={ended && !form ? beside : button}>
      {form ? text[`notSent.${kind}`] : text[`notReached.${kind}`]}
    </Notice>
  )
}
