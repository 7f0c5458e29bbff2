import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../platform/http/context.ts'
import { ButtonLink, DataTable, Link, PageHead, Section, type Column, type PageProps } from '../../../ui/index.ts'
import { roles } from '../../store/role.ts'
import { adminMeta, adminText } from './text.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const rows = (await roles(app.db.kysely)).map(({ id, code, name, rights, members, demandsSecondFactor }) => ({
    id,
    code,
    name,
    members,
    demandsSecondFactor,
    rights: rights.length,
  }))
  return { lang: app.lang, rows }
}

export const meta = adminMeta(text => text.roles)

type Row = { id: string; code: string; name: string; rights: number; members: number; demandsSecondFactor: boolean }

export default function Roles({ loaderData }: PageProps<typeof loader>) {
  const { lang, rows } = loaderData
  const text = adminText(lang)
  const columns: Column<Row>[] = [
    { id: 'name', head: text.role, rowHead: true, cell: row => <Link href={`/quan-tri/vai-tro/${row.id}`}>{row.name}</Link> },
    { id: 'code', head: text.roleCode, cell: row => row.code },
    { id: 'rights', head: text.roleRights, number: true, cell: row => row.rights },
    { id: 'members', head: text.roleMembers, number: true, cell: row => row.members },
    { id: 'factor', head: text.roleFactor, cell: row => (row.demandsSecondFactor ? text.yes : text.no) },
  ]
  return (
    <>
      <PageHead
        title={text.roles}
        note={text.rolesNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.roles }]}
        acts={<ButtonLink href="/quan-tri/vai-tro/moi">{text.roleNew}</ButtonLink>}
      />
      <Section id="danh-sach" head={text.roles} hideHead>
        <DataTable caption={text.roles} hideCaption columns={columns} rows={rows} rowKey={row => row.id} />
      </Section>
    </>
  )
}
