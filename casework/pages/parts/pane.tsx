import {
  ButtonLink,
  Button,
  ClockLines,
  DeadlineChip,
  HiddenFields,
  KeyCap,
  PanePart,
  ReadingPane,
  StateMark,
  Timeline,
} from '../../../ui/index.ts'
import type { WorkPage } from '../../inbox/work-page.ts'
import { ActButtons } from './act-buttons.tsx'
import { Facts, Sentence } from './facts.tsx'
import { FormPanel } from './forms/form-panel.tsx'
import { timelineActs } from './history.tsx'
import { SnoozeForm } from './snooze-form.tsx'
import { useWords } from './words.ts'

type PaneProps = { page: WorkPage; opened: string | null; accept: string }

/** The matter beside the list: what may be done, the sentence that gave it, who, until when and why, what happened. */
export function Pane({ page, opened, accept }: PaneProps) {
  const words = useWords()
  const { shown } = page
  if (!shown)
    return (
      <div className="pane empty">
        <p>{words.noMatter}</p>
        <p>{words.noMatterKeys}</p>
      </div>
    )
  const { row } = shown
  const href = `/viec/${row.id}`
  return (
    <ReadingPane
      id="dang-doc"
      title={row.title}
      href={href}
      back={page.back}
      line={[row.code, shown.processName, words.receivedOn(shown.receivedOn)]}
      facts={
        <>
          {shown.timed ? <DeadlineChip deadline={row.deadline} inFull href={shown.due ? '#han' : undefined} /> : null}
          <StateMark kind={row.state.kind}>{row.state.words}</StateMark>
        </>
      }
    >
      <PaneActs page={page} shown={shown} />
      <PaneForm page={page} opened={opened} accept={accept} id={row.id} />
      {shown.quote || shown.page ? (
        <PanePart id="nguon" head={words.quote}>
          <Sentence quote={shown.quote} page={shown.page} />
        </PanePart>
      ) : null}
      <PanePart id="ai" head={words.who} hideHead>
        <Facts facts={shown.facts} />
      </PanePart>
      {shown.due ? (
        <PanePart id="han" head={words.dueHow}>
          <p className="act-note">{shown.due.rule}</p>
          <ClockLines days={shown.due.days} />
        </PanePart>
      ) : null}
      <PanePart id="lich-su" head={words.history}>
        <Timeline brief acts={timelineActs(shown.history, words, hash => `${href}/tep/${hash}`)} />
        <p className="pager">
          <span>
            <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> {words.keysLine.nextPrevious}
          </span>
          <span>
            <KeyCap>Enter</KeyCap> {words.keysLine.open}
          </span>
        </p>
      </PanePart>
    </ReadingPane>
  )
}

function PaneActs({ page, shown }: { page: WorkPage; shown: NonNullable<WorkPage['shown']> }) {
  const words = useWords()
  const formHref = (act: string) => `${page.here}${page.here.includes('?') ? '&' : '?'}mo=${encodeURIComponent(act)}#bieu-mau`
  return (
    <PanePart id="thao-tac" head={words.acts} hideHead acts>
      {shown.acts.length === 0 ? <p className="act-note">{words.noActs}</p> : null}
      <ActButtons
        acts={shown.acts}
        matterId={shown.row.id}
        csrf={page.csrf}
        keyOfForm={page.key}
        version={shown.version}
        formHref={formHref}
        goTo={page.next}
        current={page.form?.view.act}
        className="act-bar act-foot"
      >
        {shown.row.snoozedUntil ? null : (
          <ButtonLink href={formHref('hoan').replace('#bieu-mau', '#hoan')} keyCap="H">
            {words.snooze}
          </ButtonLink>
        )}
      </ActButtons>
      {shown.row.snoozedUntil ? <Wake page={page} shown={shown} /> : null}
    </PanePart>
  )
}

function Wake({ page, shown }: { page: WorkPage; shown: NonNullable<WorkPage['shown']> }) {
  const words = useWords()
  return (
    <form action={`/viec/${shown.row.id}`} method="post">
      <HiddenFields values={{ csrf: page.csrf, y: 'thoi-hoan', ve: page.here }} />
      <p className="act-note">
        {shown.row.snoozedUntil ? `${words.snoozedUntil(shown.row.snoozedUntil)}. ` : null}
        <Button look="text">{words.wake}</Button>
      </p>
    </form>
  )
}

function PaneForm({ page, opened, accept, id }: PaneProps & { id: string }) {
  const { form } = page
  const close = page.here
  if (opened === 'hoan') return <SnoozeForm matterId={id} csrf={page.csrf} goTo={page.next} close={close} />
  return form ? (
    <FormPanel
      key={`${id} ${form.view.act}`}
      form={form}
      matterId={id}
      csrf={page.csrf}
      goTo={page.next}
      close={close}
      accept={accept}
    />
  ) : null
}
