import { FormPanel } from '../../../../casework/pages/parts/forms/form-panel.tsx'
import { ActBar, Button, ButtonLink, Claims, DeskItem, OfficeDate, Shift } from '../../../../ui/index.ts'
import type { Decision } from '../../decisions.ts'
import type { DeskView } from '../../desk-view.ts'
import { DESK_HREF, useWords } from './words.ts'

type ItemProps = { decision: Decision; csrf: string; opened: DeskView['opened']; first: boolean }

/** One decision: what is asked and why, and the buttons that decide it here. The forms of its acts open in its place. */
export function DecisionItem({ decision, csrf, opened, first }: ItemProps) {
  const { row, href } = decision
  const form = opened?.id === row.id ? opened.form : null
  return (
    <DeskItem
      id={row.id}
      href={href}
      title={row.title}
      deadline={row.deadline}
      meta={row.meta}
      urgent={row.urgent}
      open={first || form !== null}
      why={decision.returned ? undefined : <Why decision={decision} />}
      body={
        form ? (
          <FormPanel
            form={form}
            matterId={row.id}
            csrf={csrf}
            goTo={DESK_HREF}
            close={DESK_HREF}
            accept=""
            id={`bieu-mau-${row.id}`}
          />
        ) : decision.returned ? (
          <Returned decision={decision} />
        ) : undefined
      }
      acts={form ? undefined : <Acts decision={decision} csrf={csrf} />}
    />
  )
}

function Why({ decision }: { decision: Decision }) {
  const words = useWords()
  const { extension, result, dueOn } = decision
  if (extension)
    return (
      <>
        <Shift
          from={dueOn ? <OfficeDate date={dueOn} form="short" /> : '–'}
          to={<OfficeDate date={extension.dueOn} form="short" />}
          words={words.extensionWords}
        />
        {`, ${words.extensionMore(extension.workingDays)}${extension.before > 0 ? `; ${words.extendedBefore(extension.before)}` : ''}. “${extension.reason}”`}
      </>
    )
  return result ? words.result(result) : null
}

function Returned({ decision: { returned } }: { decision: Decision }) {
  const words = useWords()
  if (!returned) return null
  return (
    <Claims
      claims={[
        {
          who: words.returnedBy(returned.by),
          quote: returned.reason ?? words.noWords,
          source: returned.suggested ? words.suggested(returned.suggested) : null,
        },
      ]}
    />
  )
}

type ActsProps = { decision: Decision; csrf: string }

/** Buttons by kind of decision; each posts the same act as the matter's own page and comes back to the desk. */
function Acts({ decision, csrf }: ActsProps) {
  const words = useWords()
  const { row, acts, kind, version, key, href } = decision
  const hidden = { csrf, khoa: key, 'phien-ban': String(version), ve: DESK_HREF }
  const may = (act: string) => acts.includes(act)
  const form = (act: string) => `${DESK_HREF}?mo=${row.id}~${act}#viec-${row.id}`
  const action = `/viec/${row.id}`
  if (kind === 'submitted' && may('nghiem-thu'))
    return (
      <ActBar className="desk-acts" action={action} hidden={{ ...hidden, act: 'nghiem-thu' }}>
        <Button name="f.rating" value="dat" keyCap="1" of={row.code}>
          {words.ratings.dat}
        </Button>
        <Button name="f.rating" value="tot" of={row.code}>
          {words.ratings.tot}
        </Button>
        {may('tra-ket-qua') ? (
          <ButtonLink href={form('tra-ket-qua')} keyCap="4" of={row.code}>
            {words.sendBack}
          </ButtonLink>
        ) : null}
      </ActBar>
    )
  if (kind === 'extension' && decision.extension && may('gia-han'))
    return (
      <ActBar
        className="desk-acts"
        action={action}
        hidden={{ ...hidden, act: 'gia-han', 'f.dueOn': decision.extension.dueOn, 'f.reason': words.extendReason }}
      >
        <Button keyCap="1" of={row.code}>
          {words.extend(decision.extension.dueOn)}
        </Button>
        <ButtonLink href={form('tu-choi-gia-han')} keyCap="4" of={row.code}>
          {words.refuse}
        </ButtonLink>
      </ActBar>
    )
  if (kind === 'returned' && may('giao-lai'))
    return <ReturnedActs decision={decision} hidden={hidden} action={action} form={form} />
  return (
    <div className="desk-acts">
      <ButtonLink href={href} keyCap="1" of={row.code}>
        {/^\/(viec|van-ban)\//u.test(href) ? words.open : words.openReport}
      </ButtonLink>
      {row.pageActs.map(act => (
        <ButtonLink key={act.href} href={act.href} of={row.code}>
          {act.label}
        </ButtonLink>
      ))}
    </div>
  )
}

type ReturnedProps = {
  decision: Decision
  hidden: Record<string, string>
  action: string
  form: (act: string) => string
}

function ReturnedActs({ decision, hidden, action, form }: ReturnedProps) {
  const words = useWords()
  const { returned, row } = decision
  const suggested = returned?.suggested ?? null
  const other = (
    <ButtonLink href={form('giao-lai')} keyCap={suggested ? undefined : '1'} of={row.code}>
      {words.giveOther}
    </ButtonLink>
  )
  if (suggested === null) return <div className="desk-acts">{other}</div>
  return (
    <ActBar
      className="desk-acts"
      action={action}
      hidden={{ ...hidden, act: 'giao-lai', 'f.body': suggested, 'f.reason': words.giveReason(returned?.by ?? '') }}
    >
      <Button keyCap="1" of={row.code}>
        {words.giveTo(suggested)}
      </Button>
      {other}
    </ActBar>
  )
}
