import { useEffect, useRef } from 'react'
import { useRevalidator } from 'react-router'
import {
  Button,
  DraftStatus,
  FormActs,
  HiddenFields,
  instantWords,
  Notice,
  Section,
  TextArea,
  useAutosave,
  useUi,
} from '../../../../ui/index.ts'
import type { NotSaved } from '../../unit-reports/unit-post.ts'
import type { UnitView } from '../../unit-reports/unit-view.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'
import { Acceptance } from './acceptance.tsx'
import { MoreComments, OpenComments } from './comments.tsx'

export type PartProps<K extends 'node' | 'annex'> = {
  part: Extract<NonNullable<UnitView['part']>, { kind: K }>
  view: Pick<UnitView, 'id' | 'mayWrite' | 'mayComment' | 'mayFix' | 'mayClose' | 'mayAccept' | 'mayOpen' | 'version'>
  again: NotSaved | null
  csrf: string
  formKey: string
  path: string
}

/** One section: its text, who wrote it, what the compiler said. */
export function NodeForm({ part, view, again, csrf, formKey, path }: PartProps<'node'>) {
  const words = useUnitWords()
  const { today, lang } = useUi()
  const form = useRef<HTMLFormElement>(null)
  const draft = useAutosave(form, view.mayWrite ? `${path}/nhap` : undefined)
  const { revalidate } = useRevalidator()
  const savedAt = draft.kind === 'saved' ? draft.time : null
  // What was just typed is checked: the findings beside it follow the draft.
  useEffect(() => {
    if (savedAt !== null) void revalidate()
  }, [savedAt, revalidate])
  const shown = again?.text ?? part.draft?.text ?? part.text
  const base = again?.text === null || again === null ? (part.draft?.base ?? part.base) : again.base
  return (
    <Section id="muc" head={part.name} note={part.by ? words.lastBy(part.by) : undefined}>
      <OpenComments
        part={part.node.id}
        comments={part.comments}
        view={view}
        csrf={csrf}
        formKey={formKey}
        action={`${path}?muc=${part.node.id}`}
      />
      {again?.theirs ? (
        <Notice kind="warning">
          <p>{words.theirs(again.theirs.by)}</p>
          <p className="report-unit-text">{again.theirs.text}</p>
        </Notice>
      ) : null}
      {part.draft && !again ? <Notice kind="info">{words.draftFrom(instantWords(part.draft.at, today, lang))}</Notice> : null}
      {view.mayWrite ? (
        <form ref={form} method="post" action={`${path}?muc=${part.node.id}`}>
          <HiddenFields values={{ csrf, khoa: formKey, y: 'viet', muc: part.node.id, ban: String(base) }} />
          <TextArea name="text" label={words.text} hint={words.textHint} rows={14} value={shown} maxLength={60_000} />
          <FormActs>
            <Button look="primary">{words.save}</Button>
            <DraftStatus state={draft} />
          </FormActs>
        </form>
      ) : (
        <>
          {part.accepted ? null : <p className="quiet">{words.readOnly}</p>}
          <div className="report-unit-text">
            {part.text.split(/\n+/u).map((line, n) => (
              <p key={n} id={`doan-${n + 1}`}>
                {line}
              </p>
            ))}
          </div>
        </>
      )}
      <Acceptance
        part={part.node.id}
        accepted={part.accepted}
        base={part.base}
        view={view}
        csrf={csrf}
        formKey={formKey}
        action={`${path}?muc=${part.node.id}`}
      />
      <MoreComments
        part={part.node.id}
        comments={part.comments}
        view={view}
        writable={part.accepted === null}
        csrf={csrf}
        formKey={formKey}
        action={`${path}?muc=${part.node.id}`}
      />
    </Section>
  )
}
