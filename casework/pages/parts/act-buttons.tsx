import type { ReactNode } from 'react'
import { ActBar, BlockedActs, Button, ButtonLink } from '../../../ui/index.ts'
import type { ActButton } from '../../forms/act-buttons.ts'

export type ActButtonsProps = {
  acts: readonly ActButton[]
  matterId: string
  csrf: string
  keyOfForm: string
  version: number
  /** Address that opens the form of an act. */
  formHref: (act: string) => string
  /** Where to go when an act is done at once. */
  goTo: string
  current?: string | null
  /** No keys: they are printed elsewhere on the page. */
  plain?: boolean
  className?: string
  /** Buttons that stand after the acts: putting off. */
  children?: ReactNode
}

/** What may be done now: acts that need nothing are sent at once, others open their form; those not possible yet say why. */
export function ActButtons(props: ActButtonsProps) {
  const { acts, matterId, csrf, keyOfForm, version, goTo, className, children } = props
  const blocked = acts.flatMap(({ act, label, reason }) => (reason === null ? [] : [{ id: act, label, reason }]))
  return (
    <>
      <ActBar
        action={`/viec/${matterId}`}
        hidden={{ csrf, khoa: keyOfForm, 'phien-ban': String(version), ve: goTo }}
        className={className}
      >
        {acts
          .filter(act => act.reason === null)
          .map(act => (
            <OneAct key={act.act} act={act} props={props} />
          ))}
        {children}
      </ActBar>
      <BlockedActs acts={blocked} />
    </>
  )
}

function OneAct({ act, props }: { act: ActButton; props: ActButtonsProps }) {
  const keyCap = props.plain ? undefined : (act.key ?? undefined)
  if (act.opens)
    return (
      <ButtonLink href={act.href ?? props.formHref(act.act)} look={act.look} keyCap={keyCap} current={props.current === act.act}>
        {act.label}
      </ButtonLink>
    )
  return (
    <Button name="act" value={act.act} look={act.look} keyCap={keyCap}>
      {act.label}
    </Button>
  )
}
