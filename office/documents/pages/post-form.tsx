import type { ReactNode } from 'react'
import { useRouteLoaderData } from 'react-router'
import { ErrorSummary, HiddenFields } from '../../../ui/index.ts'

export type Fault = { readonly field: string; readonly words: string }

type PostFormProps = {
  readonly id: string
  readonly children?: ReactNode
  readonly hidden?: Record<string, string>
  readonly failed?: string
  readonly faults?: readonly Fault[]
  readonly action?: string
  readonly files?: boolean
  readonly className?: string
}

/** A plain POST with the token first; its refusals in a summary at the head, each leading to its field. */
export function PostForm({ id, children, hidden = {}, failed, faults = [], action, files, className }: PostFormProps) {
  return (
    <form id={id} method="post" action={action} className={className} encType={files ? 'multipart/form-data' : undefined}>
      <Token hidden={hidden} />
      {failed && faults.length > 0 ? (
        <ErrorSummary
          id={`${id}-loi`}
          head={failed}
          problems={faults.map(({ field, words }) => ({ fieldId: field || id, words }))}
        />
      ) : null}
      {children}
    </form>
  )
}

/** The root route's loader gives the token to every page. */
export function Token({ hidden = {} }: { hidden?: Record<string, string> }) {
  const root = useRouteLoaderData<{ csrf?: string }>('root')
  return <HiddenFields values={{ csrf: root?.csrf ?? '', ...hidden }} />
}

/** The words that belong to one field. */
export function faultAt(faults: readonly Fault[] | undefined, field: string): string | undefined {
  return faults?.find(fault => fault.field === field)?.words
}
