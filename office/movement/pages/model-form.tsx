import { useRef } from 'react'
import { FieldControl } from '../../../casework/pages/parts/field-control.tsx'
import type { FormView } from '../../../casework/form-view.ts'
import { Button, ButtonLink, ErrorSummary, FormActs, HiddenFields, Section } from '../../../ui/index.ts'

type Props = { view: FormView; csrf: string; formKey: string; close: { href: string; words: string } }

/** The form of an act that opens a matter, on a page of its own. */
export function OpeningForm({ view, csrf, formKey, close }: Props) {
  const element = useRef<HTMLFormElement>(null)
  return (
    <Section id="phieu" head={view.head} hideHead look="form">
      {view.error ? <ErrorSummary head={view.error.head} problems={view.error.items} note={view.error.note} /> : null}
      {view.note ? <p className="act-note">{view.note}</p> : null}
      <form ref={element} method="post" noValidate>
        <HiddenFields values={{ csrf, khoa: formKey }} />
        {view.fields.map(field => (
          <FieldControl key={field.name} field={field} accept="" />
        ))}
        <FormActs>
          <Button look="primary">{view.button}</Button>
          <ButtonLink href={close.href}>{close.words}</ButtonLink>
        </FormActs>
      </form>
    </Section>
  )
}
