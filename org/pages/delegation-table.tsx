import { Button, DataTable, OfficeDate, StateMark, type Column } from '../../ui/index.ts'
import { orgText } from '../text.ts'
import { PostForm } from './parts.tsx'

type Row = {
  id: string
  fromTitle: string
  toPerson: string
  startsOn: string
  endsOn: string
  note: string
  rights: string[] | null
  state: 'revoked' | 'ended' | 'to-come' | 'in-force'
}

/** Delegations given, with the way to end one early. */
export function DelegationTable({ rows, lang }: { rows: readonly Row[]; lang: 'vi' | 'en' }) {
  const text = orgText(lang)
  const states = {
    revoked: text.stateRevoked,
    ended: text.stateEnded,
    'to-come': text.stateToCome,
    'in-force': text.stateInForce,
  }
  const columns: Column<Row>[] = [
    { id: 'to', head: text.delegationTo, rowHead: true, cell: row => row.toPerson },
    { id: 'post', head: text.delegationPost, cell: row => row.fromTitle },
    { id: 'from', head: text.delegationFrom, cell: row => <OfficeDate date={row.startsOn} /> },
    { id: 'until', head: text.delegationUntil, cell: row => <OfficeDate date={row.endsOn} /> },
    {
      id: 'extent',
      head: text.delegationRights,
      cell: row => (row.rights ? text.delegationCount(row.rights.length) : text.delegationAll),
    },
    { id: 'note', head: text.delegationNoteField, soft: true, cell: row => row.note },
    { id: 'state', head: text.state, cell: row => <StateMark>{states[row.state]}</StateMark> },
    {
      id: 'act',
      head: text.acts,
      word: '',
      cell: row =>
        row.state === 'in-force' || row.state === 'to-come' ? (
          <PostForm failed="" form="revoke" hidden={{ delegation: row.id }}>
            <Button look="danger" of={row.toPerson}>
              {text.delegationRevoke}
            </Button>
          </PostForm>
        ) : null,
    },
  ]
  return <DataTable caption={text.delegationGiven} hideCaption columns={columns} rows={rows} rowKey={row => row.id} />
}
