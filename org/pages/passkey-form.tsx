import { useRef, useState, type ReactNode } from 'react'
import { Notice, useUi } from '../../ui/index.ts'
import type { PasskeyQuestion } from '../services/passkeys.ts'
import { orgText } from '../text.ts'
import type { FormState } from './form.ts'
import { PostForm } from './parts.tsx'

type PasskeyFormProps = {
  question: PasskeyQuestion
  /** A new device is made known, or a known one answers. */
  kind: 'create' | 'get'
  label: string
  failed: string
  state?: FormState | null
  form?: string
  hidden?: Record<string, string>
  children?: ReactNode
}

/** A form that a device fills: the browser asks it, and sends what it answered. Needs scripts, and says so without them. */
export function PasskeyForm({ question, kind, label, failed, state, form = 'passkey', hidden, children }: PasskeyFormProps) {
  const text = orgText(useUi().lang)
  const answer = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<'unsupported' | 'given-up' | null>(null)
  const ask = async (): Promise<void> => {
    setTrouble(null)
    const given = await answerOf(kind, question.options)
    if (typeof given === 'string') return setTrouble(given)
    if (!answer.current) return
    answer.current.value = JSON.stringify(given)
    answer.current.form?.requestSubmit()
  }
  return (
    <PostForm failed={failed} state={state} form={form} hidden={{ ...hidden, sealed: question.sealed }}>
      <input type="hidden" name="response" ref={answer} />
      {children}
      {trouble ? (
        <Notice kind="warning" live>
          {trouble === 'unsupported' ? text.passkeyUnsupported : text.passkeyGivenUp}
        </Notice>
      ) : null}
      <p className="form-acts">
        <button type="button" className="button" onClick={() => void ask()}>
          {label}
        </button>
      </p>
      <noscript>
        <p className="section-note">{text.passkeyNeedsScript}</p>
      </noscript>
    </PostForm>
  )
}

/** What the device answered, as the server reads it; a word when there is none. */
async function answerOf(kind: 'create' | 'get', options: object): Promise<object | 'unsupported' | 'given-up'> {
  if (!('PublicKeyCredential' in window) || !('parseCreationOptionsFromJSON' in PublicKeyCredential)) return 'unsupported'
  try {
    // The server makes the options; the browser reads them by the same standard.
    const credential =
      kind === 'create'
        ? await navigator.credentials.create({
            publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON),
          })
        : await navigator.credentials.get({
            publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON),
          })
    return credential instanceof PublicKeyCredential ? credential.toJSON() : 'given-up'
  } catch {
    // Put off, timed out, no device of the kind: the browser does not tell which, and the person knows.
    return 'given-up'
  }
}
