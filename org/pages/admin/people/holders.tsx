import {
  Button,
  DataTable,
  EmptyState,
  FormActs,
  Link,
  OfficeDate,
  Pager,
  Section,
  TextField,
  type Column,
} from '../../../../ui/index.ts'
import type { Role, RoleHolder } from '../../../store/role.ts'
import type { holdersOf } from './holders-asked.ts'
import { adminText } from '../text.ts'

type HoldersProps = {
  role: Pick<Role, 'id' | 'name'>
  shown: Awaited<ReturnType<typeof holdersOf>>
  lang: 'vi' | 'en'
}

/** Who holds a role, through which post and for how long: a page of them; a long list is searched by name. */
export function Holders({ role, shown, lang }: HoldersProps) {
  const text = adminText(lang)
  const columns: Column<RoleHolder>[] = [
    {
      id: 'person',
      head: text.person,
      rowHead: true,
      cell: row => <Link href={`/quan-tri/nguoi/${row.personId}`}>{row.personName}</Link>,
    },
    { id: 'post', head: text.post, cell: row => row.title },
    { id: 'unit', head: text.holderUnit, cell: row => [row.unit, row.body].filter(Boolean).join(', ') },
    { id: 'from', head: text.holderFrom, cell: row => <OfficeDate date={row.validFrom} /> },
    {
      id: 'until',
      head: text.holderUntil,
      cell: row => (row.validUntil ? <OfficeDate date={row.validUntil} /> : text.holderOpen),
    },
  ]
  const page = (n: number) =>
    `?${new URLSearchParams({ ...(shown.words ? { ten: shown.words } : {}), trang: String(n) })}#nguoi-giu`
  return (
    <Section
      id="nguoi-giu"
      head={text.holders(shown.count)}
      act={<Link href={`/quan-tri/nguoi?vai-tro=${role.id}`}>{text.holdersInPeople}</Link>}
    >
      {shown.isLong ? <FindHolder words={shown.words} lang={lang} /> : null}
      {shown.rows.length === 0 ? (
        <EmptyState>{shown.count === 0 ? text.holdersNone : text.holdersNotFound}</EmptyState>
      ) : (
        <DataTable caption={role.name} hideCaption columns={columns} rows={shown.rows} rowKey={row => row.postId} />
      )}
      {shown.more || shown.page > 1 ? (
        <Pager href={shown.more ? page(shown.page + 1) : undefined} words={text.holdersAfter}>
          {shown.page > 1 ? <Link href={page(shown.page - 1)}>{text.holdersBefore}</Link> : null}
        </Pager>
      ) : null}
    </Section>
  )
}

function FindHolder({ words, lang }: { words: string; lang: 'vi' | 'en' }) {
  const text = adminText(lang)
  return (
    <form method="get" action="#nguoi-giu">
      <FormActs>
        <TextField name="ten" label={text.personFind} value={words} type="search" />
        <Button>{text.find}</Button>
      </FormActs>
    </form>
  )
}
