import { DataTable, DefinitionList, EmptyState, Link, OfficeDate, Section, type Column } from '../../../../ui/index.ts'
import { adminText } from '../text.ts'

type Lang = 'vi' | 'en'
type Facts = {
  kind: string
  code: string
  electronicCode: string | null
  shortName: string
  parentId: string | null
  parentName: string | null
  keeperName: string | null
  validFrom: string
  validUntil: string | null
}

export function BodyFacts({ body, lang }: { body: Facts; lang: Lang }) {
  const text = adminText(lang)
  const parent = body.parentId ? <Link href={`/quan-tri/co-quan/${body.parentId}`}>{body.parentName ?? ''}</Link> : text.none
  const facts = [
    { term: text.bodyShort, value: body.shortName },
    { term: text.bodyKind, value: text.kind[body.kind] ?? body.kind },
    { term: text.bodyCode, value: body.code },
    { term: text.bodyElectronic, value: body.electronicCode ?? text.none },
    { term: text.bodyParent, value: parent },
    { term: text.bodyFrom, value: <OfficeDate date={body.validFrom} /> },
    ...(body.validUntil ? [{ term: text.endOn, value: <OfficeDate date={body.validUntil} /> }] : []),
    ...(body.keeperName ? [{ term: text.keeper, value: body.keeperName }] : []),
  ]
  return <DefinitionList facts={facts} />
}

type Line = {
  id: string
  on: string
  kind: string
  fromId: string | null
  fromName: string | null
  toId: string | null
  toName: string | null
  legalDocument: string | null
}

/** What a body came from and what became of it. */
export function BodyHistory({ lines, bodyId, lang }: { lines: readonly Line[]; bodyId: string; lang: Lang }) {
  const text = adminText(lang)
  return (
    <ul>
      {lines.map(line => (
        <li key={line.id}>
          <OfficeDate date={line.on} />: {text.succession[line.kind] ?? line.kind}{' '}
          <Other line={line} bodyId={bodyId} lang={lang} />
          {line.legalDocument ? <span className="section-note"> ({line.legalDocument})</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** The other body of a succession: the successor, or the one it came from; for a change of name, the former name. */
function Other({ line, bodyId, lang }: { line: Line; bodyId: string; lang: Lang }) {
  const text = adminText(lang)
  if (line.kind === 'rename' || line.kind === 'move')
    return line.fromName && line.fromName !== line.toName ? text.fromBody(line.fromName) : null
  if (line.fromId === bodyId && line.toId)
    return <Link href={`/quan-tri/co-quan/${line.toId}`}>{text.into(line.toName ?? '')}</Link>
  if (line.toId === bodyId && line.fromId)
    return <Link href={`/quan-tri/co-quan/${line.fromId}`}>{text.fromBody(line.fromName ?? '')}</Link>
  return null
}

export function DivisionList({
  divisions,
  lang,
}: {
  divisions: readonly { id: string; name: string; code: string }[]
  lang: Lang
}) {
  const text = adminText(lang)
  return (
    <Section id="phong" head={text.divisions} note={String(divisions.length)}>
      <ul>
        {divisions.map(each => (
          <li key={each.id}>
            <Link href={`/quan-tri/co-quan/${each.id}`}>{each.name}</Link> <span className="section-note">{each.code}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Post = { id: string; personId: string; personName: string; title: string; unitName: string | null }

export function StaffList({ staff, lang }: { staff: readonly Post[]; lang: Lang }) {
  const text = adminText(lang)
  const columns: Column<Post>[] = [
    {
      id: 'person',
      head: text.person,
      rowHead: true,
      cell: post => <Link href={`/quan-tri/nguoi/${post.personId}`}>{post.personName}</Link>,
    },
    { id: 'title', head: text.post, cell: post => post.title },
    { id: 'unit', head: text.unit, cell: post => post.unitName ?? '' },
  ]
  return (
    <Section id="nguoi" head={text.staff}>
      {staff.length === 0 ? (
        <EmptyState>{text.staffNone}</EmptyState>
      ) : (
        <DataTable caption={text.staff} hideCaption columns={columns} rows={staff} rowKey={post => post.id} />
      )}
    </Section>
  )
}
