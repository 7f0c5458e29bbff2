import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem, problem } from '../../../kernel/problem.ts'
import { appContext, type AppContext } from '../../../platform/http/context.ts'
import { Button, ChoiceGroup, FormActs, PageHead, Section, TextField, type PageProps } from '../../../ui/index.ts'
import { rightsTree } from '../../rules/rights.ts'
import { deleteRole, saveRole } from '../../services/roles.ts'
import { roles, type Role } from '../../store/role.ts'
import { orgWiring } from '../../wiring.ts'
import { listOf, refused, textOf } from '../form.ts'
import { fieldOf, PostForm } from '../parts.tsx'
import { administer } from './administer.ts'
import { Holders } from './people/holders.tsx'
import { holdersOf } from './people/holders-asked.ts'
import { RightsTree } from './rights-tree.tsx'
import { adminMeta, adminText } from './text.ts'

const NEW = 'moi'

async function roleHere(app: AppContext, id: string | undefined): Promise<Role | null> {
  if (id === NEW) return null
  const role = (await roles(app.db.kysely)).find(each => each.id === id)
  if (!role) throw data(problem('app/not-found'), { status: 404 })
  return role
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const role = await roleHere(app, params['id'])
  const holders = role ? await holdersOf(app, role.id, new URL(request.url).searchParams) : null
  return { lang: app.lang, role, holders, tree: rightsTree(orgWiring().modules) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const form = textOf(body, 'form')
  const role = await roleHere(app, params['id'])
  if (form === 'delete' && role) {
    const gone = await administer(app, { right: 'admin.roles', act: 'role.delete', subject: role.name }, tx =>
      deleteRole(tx, role.id),
    )
    return isProblem(gone) ? refused(gone, { body, lang: app.lang, form }) : redirect('/quan-tri/vai-tro')
  }
  const rights = listOf(body, 'rights')
  const change = {
    id: role?.id,
    code: textOf(body, 'code'),
    name: textOf(body, 'name'),
    demandsSecondFactor: textOf(body, 'factor') === 'yes',
    rights,
  }
  const line = {
    right: 'admin.roles',
    act: role ? 'role.change' : 'role.create',
    subject: change.name,
    detail: { rights, before: role?.rights ?? [] },
  }
  const done = await administer(app, line, tx => saveRole(tx, change))
  return isProblem(done) ? refused(done, { body, lang: app.lang, form }) : redirect('/quan-tri/vai-tro')
}

export const meta = adminMeta(text => text.roles)

export default function RolePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, role, holders, tree } = loaderData
  const text = adminText(lang)
  const state = actionData?.state
  const field = fieldOf(state, 'save')
  const chosen = new Set(field('rights').value?.split('\n') ?? role?.rights)
  const title = role?.name ?? text.roleNew
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.roles, href: '/quan-tri/vai-tro' }, { label: title }]}
      />
      {role && holders ? <Holders role={role} shown={holders} lang={lang} /> : null}
      <Section id="vai-tro" head={text.role} hideHead>
        <PostForm failed={text.failed} state={state} form="save">
          {role ? null : <TextField {...field('code')} label={text.roleCode} short />}
          <TextField {...field('name', role?.name)} label={text.roleName} />
          <ChoiceGroup
            name="factor"
            label={text.accountSafety}
            kind="checkbox"
            values={role?.demandsSecondFactor ? ['yes'] : []}
            options={[{ value: 'yes', label: text.roleFactor }]}
          />
          <fieldset className="field" id="rights" tabIndex={-1}>
            <legend className="field-label">{text.roleRights}</legend>
            <RightsTree nodes={tree} chosen={chosen} lang={lang} />
          </fieldset>
          <FormActs>
            <Button look="primary">{text.roleSave}</Button>
          </FormActs>
        </PostForm>
        {role ? (
          <PostForm failed={text.failed} state={state} form="delete">
            <Button look="danger">{text.roleDelete}</Button>
          </PostForm>
        ) : null}
      </Section>
    </>
  )
}
