import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../../../kernel/ids.ts'
import { fieldProblem, isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { Button, ChoiceGroup, FieldLine, Notice, PageHead, Section, TextField, type PageProps } from '../../../../ui/index.ts'
import { deletePosition, savePosition } from '../../../services/posts.ts'
import { positions } from '../../../store/post.ts'
import { listOf, refused, textOf } from '../../form.ts'
import { PostForm } from '../../parts.tsx'
import { administer } from '../administer.ts'
import { adminMeta, adminText } from '../text.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  return { lang: app.lang, rows: await positions(app.db.kysely) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const form = textOf(body, 'form')
  const given = textOf(body, 'position')
  const id = isId(given) ? given : undefined
  const name = textOf(body, 'name')
  if (form === 'delete' && id) {
    const gone = await administer(app, { right: 'admin.people', act: 'position.delete', subject: name }, tx =>
      deletePosition(tx, id),
    )
    return isProblem(gone) ? refused(gone, { body, lang: app.lang, form }) : redirect('/quan-tri/chuc-vu')
  }
  if (name === '') return refused(fieldProblem('org/name-needed', 'name'), { body, lang: app.lang, form })
  const flags = listOf(body, 'flags')
  const rank = Number.parseInt(textOf(body, 'rank'), 10)
  const position = {
    id,
    name,
    isLeader: flags.includes('leader'),
    mayHandle: flags.includes('handle'),
    rank: Number.isNaN(rank) ? 100 : rank,
  }
  const line = { right: 'admin.people', act: id ? 'position.change' : 'position.create', subject: name, detail: { flags } }
  await administer(app, line, tx => savePosition(tx, position))
  return redirect('/quan-tri/chuc-vu')
}

export const meta = adminMeta(text => text.positions)

type Row = { id: string; name: string; isLeader: boolean; mayHandle: boolean; rank: number }

export default function Positions({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, rows } = loaderData
  const text = adminText(lang)
  return (
    <>
      <PageHead
        title={text.positions}
        note={text.positionsNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.positions }]}
      />
      {actionData?.state.problems.map(({ words }) => (
        <Notice kind="error" live key={words}>
          {words}
        </Notice>
      ))}
      {rows.map(row => (
        <Section key={row.id} id={`cv-${row.id}`} head={row.name}>
          <Fields row={row} lang={lang} />
          <PostForm failed="" form="delete" formId={`xoa-${row.id}`} hidden={{ position: row.id, name: row.name }}>
            <Button of={row.name}>{text.delete}</Button>
          </PostForm>
        </Section>
      ))}
      <Section id="them" head={text.positionNew} look="form">
        <Fields row={null} lang={lang} />
      </Section>
    </>
  )
}

function Fields({ row, lang }: { row: Row | null; lang: 'vi' | 'en' }) {
  const text = adminText(lang)
  const key = row?.id ?? 'moi'
  const flags = [...(row?.isLeader ? ['leader'] : []), ...(row === null || row.mayHandle ? ['handle'] : [])]
  return (
    <PostForm failed="" form="save" formId={`luu-${key}`} hidden={row ? { position: row.id } : {}}>
      <FieldLine>
        <TextField name="name" id={`name-${key}`} label={text.positionName} value={row?.name} />
        <TextField
          name="rank"
          id={`rank-${key}`}
          label={text.rank}
          value={row ? String(row.rank) : '100'}
          inputMode="numeric"
          short
        />
      </FieldLine>
      <ChoiceGroup
        name="flags"
        id={`flags-${key}`}
        label={text.state}
        kind="checkbox"
        values={flags}
        options={[
          { value: 'leader', label: text.isLeader },
          { value: 'handle', label: text.mayHandle },
        ]}
      />
      <Button of={row?.name}>{row ? text.save : text.positionNew}</Button>
    </PostForm>
  )
}
