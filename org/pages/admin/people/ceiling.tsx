import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem, problem } from '../../../../kernel/problem.ts'
import { appContext, type AppContext } from '../../../../platform/http/context.ts'
import { Button, ChoiceGroup, FormActs, PageHead, Section, type PageProps } from '../../../../ui/index.ts'
import { rightsTree } from '../../../rules/rights.ts'
import { setCeiling } from '../../../services/ceilings.ts'
import { bodyAt, type BodyAt } from '../../../store/body.ts'
import { ceilingOf } from '../../../store/ceiling.ts'
import { orgWiring } from '../../../wiring.ts'
import { listOf, refused, textOf } from '../../form.ts'
import { fieldOf, PostForm } from '../../parts.tsx'
import { administer } from '../administer.ts'
import { RightsTree } from '../rights-tree.tsx'
import { adminMeta, adminText } from '../text.ts'

async function bodyHere(app: AppContext, id: string | undefined): Promise<BodyAt> {
  const body = id && isId(id) ? await bodyAt(app.db.kysely, id, app.clock.now().today) : null
  if (!body) throw data(problem('app/not-found'), { status: 404 })
  return body
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const body = await bodyHere(app, params['id'])
  return {
    lang: app.lang,
    name: body.name,
    ceiling: await ceilingOf(app.db.kysely, body.id),
    tree: rightsTree(orgWiring().modules),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const form = await request.formData()
  const body = await bodyHere(app, params['id'])
  const rights = textOf(form, 'has') === 'yes' ? listOf(form, 'rights') : null
  const { today } = app.clock.now()
  const line = { right: 'admin.ceilings', act: rights ? 'ceiling.set' : 'ceiling.remove', subject: body.name, detail: { rights } }
  const done = await administer(app, line, (tx, viewer) =>
    setCeiling(tx, { bodyId: body.id, rights, keepFor: viewer.post.id, today }),
  )
  return isProblem(done) ? refused(done, { body: form, lang: app.lang }) : redirect('/quan-tri/tran-quyen')
}

export const meta = adminMeta(text => text.ceilings)

export default function Ceiling({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, name, ceiling, tree } = loaderData
  const text = adminText(lang)
  const field = fieldOf(actionData?.state)
  const chosen = new Set(field('rights').value?.split('\n') ?? ceiling ?? [])
  const has = field('has').value ?? (ceiling ? 'yes' : 'no')
  return (
    <>
      <PageHead
        title={name}
        note={text.ceilingsNote}
        crumbs={[
          { label: text.admin, href: '/quan-tri' },
          { label: text.ceilings, href: '/quan-tri/tran-quyen' },
          { label: name },
        ]}
      />
      <Section id="tran" head={text.ceilings} hideHead>
        <PostForm failed={text.failed} state={actionData?.state}>
          <ChoiceGroup
            name="has"
            label={text.ceilings}
            values={[has]}
            options={[
              { value: 'no', label: text.ceilingOff },
              { value: 'yes', label: text.ceilingOn },
            ]}
          />
          <fieldset className="field" id="rights" tabIndex={-1}>
            <legend className="field-label">{text.roleRights}</legend>
            <RightsTree nodes={tree} chosen={chosen} lang={lang} />
          </fieldset>
          <FormActs>
            <Button look="primary">{text.ceilingSave}</Button>
          </FormActs>
        </PostForm>
      </Section>
    </>
  )
}
