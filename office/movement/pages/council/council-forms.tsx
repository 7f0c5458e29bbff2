import type { ReactNode } from 'react'
import { Button, DateField, EmptyState, FormActs, HiddenFields, Section, SelectField, TextField } from '../../../../ui/index.ts'
import { faultAt } from '../fault-at.ts'
import type { CouncilData, Typed } from './council.tsx'
import { useWords } from '../use-words.ts'

type Props = { data: CouncilData; typed: Typed }

type FrameProps = { id: string; head: string; note?: string; act: string; button: string; data: CouncilData; children: ReactNode }

function Frame({ id, head, note, act, button, data: { csrf, key }, children }: FrameProps) {
  return (
    <Section id={id} head={head} look="form">
      {note ? <p className="act-note">{note}</p> : null}
      <form method="post" noValidate>
        <HiddenFields values={{ csrf, khoa: key, y: act }} />
        {children}
        <FormActs>
          <Button look="primary">{button}</Button>
        </FormActs>
      </form>
    </Section>
  )
}

/** The ballots on one verified model. */
export function CastForm({ data, typed: { typed, faults } }: Props) {
  const words = useWords()
  if (data.view.verified.length === 0) return <EmptyState>{words.noVerified}</EmptyState>
  return (
    <Frame id="ghi-phieu" head={words.castHead} act="ghi-phieu" button={words.cast} data={data}>
      <SelectField
        name="code"
        label={words.chooseModel}
        value={typed['code']}
        error={faultAt(faults, 'code')}
        options={data.view.verified.map(({ code, words: said }) => ({ value: code, label: said }))}
      />
      <SelectField
        name="wish"
        label={words.wish}
        value={typed['wish'] ?? 'cong-nhan'}
        error={faultAt(faults, 'wish')}
        options={Object.entries(words.wishes).map(([value, label]) => ({ value, label }))}
      />
      <TextField name="yes" label={words.yes} value={typed['yes']} error={faultAt(faults, 'yes')} short inputMode="numeric" />
      <TextField name="no" label={words.no} value={typed['no']} error={faultAt(faults, 'no')} short inputMode="numeric" />
    </Frame>
  )
}

export function EndForm({ data, typed: { typed, faults } }: Props) {
  const words = useWords()
  const { minutes } = data.view.issued
  return (
    <Frame id="ket-thuc" head={words.endHead} note={words.endNote} act="ket-thuc-phien" button={words.endSession} data={data}>
      <TextField
        name="minutes"
        label={words.councilMinutes}
        value={typed['minutes'] ?? minutes}
        error={faultAt(faults, 'minutes')}
        hint={minutes === '' ? undefined : words.paperIssuedNote}
      />
      <TextField name="endsAt" label={words.endsAt} value={typed['endsAt']} error={faultAt(faults, 'endsAt')} optional short />
    </Frame>
  )
}

export function DecideForm({ data, typed: { typed, faults } }: Props) {
  const words = useWords()
  const { decision } = data.view.issued
  return (
    <Frame
      id="quyet-dinh"
      head={words.decisionHead}
      note={words.decisionNote(data.view.recognising)}
      act="ghi-quyet-dinh"
      button={words.decide}
      data={data}
    >
      <TextField
        name="designation"
        label={words.designation}
        value={typed['designation'] ?? decision?.designation}
        hint={decision ? words.paperIssuedNote : undefined}
        error={faultAt(faults, 'designation')}
      />
      <DateField
        name="issuedOn"
        label={words.issuedOn}
        value={typed['issuedOn'] ?? decision?.issuedOn}
        error={faultAt(faults, 'issuedOn')}
      />
      <TextField
        name="issuer"
        label={words.issuer}
        value={typed['issuer'] ?? decision?.issuer}
        error={faultAt(faults, 'issuer')}
        optional
      />
      <TextField
        name="document"
        label={words.documentCode}
        value={typed['document'] ?? decision?.document}
        error={faultAt(faults, 'document')}
        optional
      />
    </Frame>
  )
}
