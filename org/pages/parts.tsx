import type { ReactNode } from 'react'
import { useRouteLoaderData } from 'react-router'
import { ErrorSummary, HiddenFields, Notice } from '../../ui/index.ts'
import type { FormState } from './form.ts'

type PostFormProps = {
  children: ReactNode
  /** Head of the error summary: "Chưa lưu được". */
  failed: string
  state?: FormState | null
  /** Which form of the page this is, when there are several; the action reads it. */
  form?: string
  /** Id of the form, when several of the same kind stand on the page. */
  formId?: string
  hidden?: Record<string, string>
  action?: string
  className?: string
}

/** A form that is sent as a plain POST, with the token first and its refusals in a summary at its head. */
export function PostForm({ children, failed, state, form = '', formId, hidden = {}, action, className }: PostFormProps) {
  // The root route's loader gives the token to every page.
  const root = useRouteLoaderData<{ csrf?: string }>('root')
  const mine = state && state.form === form ? state : null
  return (
    <form className={className} method="post" action={action} id={formId ?? (form ? `bieu-mau-${form}` : 'bieu-mau')}>
      <HiddenFields values={{ csrf: root?.csrf ?? '', ...(form ? { form } : {}), ...hidden }} />
      {mine ? (
        <ErrorSummary id={`loi-${form || 'chung'}`} head={failed} problems={mine.problems.map(each => linked(each, form))} />
      ) : null}
      {children}
    </form>
  )
}

/** A refusal that belongs to no field leads to the form itself. */
function linked({ fieldId, words }: { fieldId: string; words: string }, form: string) {
  return { fieldId: fieldId === 'bieu-mau' && form ? `bieu-mau-${form}` : fieldId, words }
}

/** What a field of a form needs to show its refusal and what was typed. */
export function fieldOf(
  state: FormState | null | undefined,
  form = '',
): (name: string, initial?: string) => { name: string; value?: string; error?: string } {
  const mine = state && state.form === form ? state : null
  return (name, initial) => ({
    name,
    value: mine?.values[name] ?? initial,
    error: mine?.problems.find(each => each.fieldId === name)?.words,
  })
}

/** Says what was just done. */
export function Done({ words }: { words: string | null | undefined }) {
  return words ? (
    <Notice kind="done" live>
      {words}
    </Notice>
  ) : null
}
