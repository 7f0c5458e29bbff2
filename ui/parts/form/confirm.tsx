import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { HiddenFields } from './act-bar.tsx'

type ConfirmProps = {
  id: string
  /** Words of the button that opens it. */
  trigger: string
  head: string
  /** Exactly what will happen: number, recipients, text. */
  children: ReactNode
  action: string
  hidden?: Record<string, string>
  /** Names the act: "Ban hành số 1024/UBND-VP5", never "OK". */
  act: string
  danger?: boolean
}

/** For dangerous or outward acts: shows what will happen and asks by naming it. Opens without scripts. */
export function Confirm({ id, trigger, head, children, action, hidden = {}, act, danger = false }: ConfirmProps) {
  const text = useText()
  return (
    <>
      <button type="button" className={danger ? 'button button-danger' : 'button'} popoverTarget={id}>
        {trigger}
      </button>
      <dialog className="dialog" id={id} popover="auto" aria-labelledby={`${id}-dau`}>
        <h2 id={`${id}-dau`}>{head}</h2>
        <div className="dialog-body">{children}</div>
        <form className="form-acts" action={action} method="post">
          <HiddenFields values={hidden} />
          <button type="submit" className={danger ? 'button button-danger' : 'button button-primary'}>
            {act}
          </button>
          <button type="button" className="button" popoverTarget={id} popoverTargetAction="hide">
            {text.confirmCancel}
          </button>
        </form>
      </dialog>
    </>
  )
}
