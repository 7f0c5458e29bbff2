import { useRef, useState, type ReactNode } from 'react'
import {
  Button,
  ButtonLink,
  CompareTable,
  DraftStatus,
  ErrorSummary,
  FormActs,
  HiddenFields,
  inHanoi,
  Notice,
  Section,
  Timeline,
  timeWords,
  useAutosave,
  useUi,
} from '../../../../ui/index.ts'
import type { OpenForm } from '../../../forms/act-post.ts'
import type { ConflictView } from '../../../forms/conflict-view.ts'
import { FormFields, type Controls } from './form-fields.tsx'
import { timelineActs } from '../history.tsx'
import { MeanwhileNote, useMeanwhile } from './meanwhile-note.tsx'
import { useWords } from '../words.ts'

export type FormPanelProps = {
  form: OpenForm
  matterId: string
  csrf: string
  /** Where to go when it is done; the page of the matter when absent. */
  goTo?: string
  close: string
  /** Where it is sent; absent: the page of the matter. A page of its own answers with `postAct`. */
  action?: string
  accept: string
  /** Id of the section, for links to it. */
  id?: string
  /** The page says in its head what is done. */
  hideHead?: boolean
  /** Controls of fields that the page brings along. */
  controls?: Controls
  /** Said above the fields. */
  above?: ReactNode
  /** Buttons beside the one that sends it. */
  buttons?: ReactNode
}

/** The form of an act, in place: what will happen, its fields, what is wrong, the draft, what others changed meanwhile. */
export function FormPanel(props: FormPanelProps) {
  const { form, matterId, csrf, goTo, close, action, accept, id = 'bieu-mau', hideHead, controls, above, buttons } = props
  const words = useWords()
  const { view, conflict, savedAt } = form
  const element = useRef<HTMLFormElement>(null)
  const draft = useAutosave(element, view.fields.length > 0 ? `/viec/${matterId}/nhap` : undefined)
  // As the form was opened: a live refresh of the page must not hide that somebody changed the matter meanwhile. The answer to a sent
  // form carries what the next sending needs.
  const [opened] = useState({ key: form.key, version: form.version })
  const { key, version } = form.key === opened.key || form.conflict || view.error ? form : opened
  const news = useMeanwhile({ matterId, act: view.act, version, first: form.meanwhile })
  const hidden: Record<string, string> = { csrf, act: view.act, khoa: key, 'phien-ban': String(version) }
  if (goTo) hidden['ve'] = goTo
  if (conflict) hidden['tu-phien-ban'] = String(conflict.since)
  return (
    <Section
      id={id}
      head={view.head}
      hideHead={hideHead}
      look="form"
      act={<a href={close}>{view.fields.length ? words.closeForm : words.closePlain}</a>}
    >
      {view.error ? <ErrorSummary head={view.error.head} problems={view.error.items} note={view.error.note} /> : null}
      {conflict ? null : <MeanwhileNote news={news} />}
      {savedAt ? <DraftNote at={savedAt} /> : null}
      {view.note ? <p className="act-note">{view.note}</p> : null}
      {above}
      <form
        ref={element}
        data-open-form=""
        action={action ?? `/viec/${matterId}?mo=${encodeURIComponent(view.act)}`}
        method="post"
        encType={view.multipart ? 'multipart/form-data' : undefined}
        noValidate
      >
        <HiddenFields values={hidden} />
        {conflict ? <Conflict conflict={conflict} /> : null}
        <FormFields fields={view.fields} accept={accept} own={controls} />
        <FormActs>
          <Button look={view.tone === 'plain' ? 'plain' : view.tone === 'danger' ? 'danger' : 'primary'} name="y" value="ghi">
            {conflict ? words.conflictKeep(view.button) : view.button}
          </Button>
          {buttons}
          {view.fields.length > 0 ? (
            <Button name="y" value="nhap" formNoValidate>
              {words.saveDraft}
            </Button>
          ) : (
            <ButtonLink href={close}>{words.closePlain}</ButtonLink>
          )}
          {savedAt ? (
            <Button name="y" value="bo-nhap" look="text" formNoValidate>
              {words.dropDraft}
            </Button>
          ) : null}
          {hideHead && view.fields.length > 0 ? <ButtonLink href={close}>{words.closeForm}</ButtonLink> : null}
          <DraftStatus state={draft} />
        </FormActs>
      </form>
    </Section>
  )
}

function DraftNote({ at }: { at: string }) {
  const words = useWords()
  const { lang } = useUi()
  return <p className="act-note">{words.draftFrom(timeWords(inHanoi(at).time, lang))}</p>
}

/** What the other changed beside what was typed; each field can be taken as it stands now. */
function Conflict({ conflict }: { conflict: ConflictView }) {
  const words = useWords()
  return (
    <>
      <Notice kind="warning">
        <p>
          <b>{words.conflictHead}.</b> {words.conflictNote}
        </p>
      </Notice>
      {conflict.acts.length > 0 ? (
        <>
          <h3>{words.conflictActs}</h3>
          <Timeline acts={timelineActs(conflict.acts, words)} brief />
        </>
      ) : null}
      {conflict.fields.length > 0 ? (
        <CompareTable
          caption={words.conflictHead}
          columns={[words.conflictNow, words.conflictYours]}
          rows={conflict.fields.map(field => ({
            label: field.label,
            cells: [
              <span key="now">
                {field.now}{' '}
                {field.now === field.yours ? null : (
                  <Button look="text" name="y" value={`lay:${field.name}`} of={field.label} formNoValidate>
                    {words.conflictTake}
                  </Button>
                )}
              </span>,
              field.yours,
            ],
            verdict: field.now === field.yours ? words.conflictSame : words.conflictDiffers,
            same: field.now === field.yours,
          }))}
        />
      ) : null}
    </>
  )
}
