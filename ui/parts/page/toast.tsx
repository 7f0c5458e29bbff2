import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { HiddenFields } from '../form/act-bar.tsx'
import { Icon } from '../text/icon.tsx'
import { KeyCap } from '../text/marks.tsx'

type ToastProps = {
  children: ReactNode
  /** Undo of a local act, for 10 seconds; a recorded act is undone by a counter-act instead. */
  undo?: { action: string; hidden: Record<string, string> }
}

/** What was just done. Stands in the polite region of the shell. */
export function Toast({ children, undo }: ToastProps) {
  const text = useText()
  return (
    <div className="toast">
      <Icon name="done" />
      <p>{children}</p>
      {undo ? (
        <form action={undo.action} method="post">
          <HiddenFields values={undo.hidden} />
          <button className="button-text" type="submit" data-key="Control+Z" aria-keyshortcuts="Control+Z">
            {text.undo} <KeyCap>Ctrl Z</KeyCap>
          </button>
        </form>
      ) : null}
    </div>
  )
}

/** State of the draft, beside the form's buttons. */
export function DraftStatus({
  state,
}: {
  state: { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved'; time: string } | { kind: 'failed' }
}) {
  const text = useText()
  const words = {
    idle: '',
    saving: text.draftSaving,
    saved: state.kind === 'saved' ? text.draftSaved(state.time) : '',
    failed: text.draftFailed,
  }
  return (
    <output className="draft-status" data-state={state.kind}>
      {words[state.kind]}
    </output>
  )
}
