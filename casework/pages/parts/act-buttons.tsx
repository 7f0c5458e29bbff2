import { ActBar, Button, ButtonLink } from '../../../ui/index.ts'
import type { ActButton } from '../../act-buttons.ts'

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
}

/** What may be done now: acts that need nothing are sent at once, others open their form; those not possible yet say why. */
export function ActButtons(props: ActButtonsProps) {
  const { acts, matterId, csrf, keyOfForm, version, goTo, className } = props
  return (
    <ActBar
      action={`/viec/${matterId}`}
      hidden={{ csrf, khoa: keyOfForm, 'phien-ban': String(version), ve: goTo }}
      className={className}
    >
      {acts.map(act => (
        <OneAct key={act.act} act={act} props={props} />
      ))}
    </ActBar>
  )
}

function OneAct({ act, props }: { act: ActButton; props: ActButtonsProps }) {
  const keyCap = props.plain ? undefined : (act.key ?? undefined)
  if (act.reason !== null)
    return (
      <Button id={`nut-${act.act}`} reason={act.reason} keyCap={keyCap}>
        {act.label}
      </Button>
    )
  if (act.opens)
    return (
      <ButtonLink href={props.formHref(act.act)} look={act.look} keyCap={keyCap} current={props.current === act.act}>
        {act.label}
      </ButtonLink>
    )
  return (
    <Button name="act" value={act.act} look={act.look} keyCap={keyCap}>
      {act.label}
    </Button>
  )
}
