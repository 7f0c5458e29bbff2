import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ChoiceGroup,
  EmptyState,
  FieldLine,
  FormActs,
  Notice,
  PageHead,
  Section,
  SelectField,
  TextField,
  type PageProps,
} from '../../../ui/index.ts'
import { CATALOGUES, deleteCatalogueItem, saveCatalogueItem, type Catalogue } from '../../services/catalogues.ts'
import { catalogueItems } from '../../store/catalogue.ts'
import type { FormState } from '../form.ts'
import { refused, textOf } from '../form.ts'
import { fieldOf, PostForm } from '../parts.tsx'
import { administer } from './administer.ts'
import { adminMeta, adminText } from './text.ts'

const catalogueIn = (name: string | null): Catalogue => CATALOGUES.find(each => each === name) ?? CATALOGUES[0]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const catalogue = catalogueIn(new URL(request.url).searchParams.get('ten'))
  return {
    lang: app.lang,
    catalogue,
    all: CATALOGUES,
    items: await catalogueItems(app.db.kysely, catalogue, { withHidden: true }),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const catalogue = catalogueIn(new URL(request.url).searchParams.get('ten'))
  const form = textOf(body, 'form')
  const item = textOf(body, 'item')
  const id = isId(item) ? item : undefined
  const right = 'admin.settings'
  const subject = `${catalogue}: ${textOf(body, 'name')}`
  if (form === 'delete' && id) {
    const gone = await administer(app, { right, act: 'catalogue.delete', subject }, tx => deleteCatalogueItem(tx, id))
    return isProblem(gone) ? refused(gone, { body, lang: app.lang, form }) : redirect(`/quan-tri/danh-muc?ten=${catalogue}`)
  }
  const parent = textOf(body, 'parent')
  const order = Number.parseInt(textOf(body, 'order'), 10)
  const change = {
    id,
    catalogue,
    parentId: isId(parent) ? parent : null,
    code: textOf(body, 'code'),
    name: textOf(body, 'name'),
    hidden: textOf(body, 'hidden') === 'yes',
    sortOrder: Number.isNaN(order) ? 0 : order,
  }
  const line = {
    right,
    act: id ? 'catalogue.change' : 'catalogue.create',
    subject,
    detail: { code: change.code, hidden: change.hidden },
  }
  const done = await administer(app, line, tx => saveCatalogueItem(tx, change))
  return isProblem(done) ? refused(done, { body, lang: app.lang, form }) : redirect(`/quan-tri/danh-muc?ten=${catalogue}`)
}

export const meta = adminMeta(text => text.catalogues)

type Item = { id: string; parentId: string | null; code: string; name: string; sortOrder: number; hidden: boolean }

export default function Catalogues({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, catalogue, all, items } = loaderData
  const text = adminText(lang)
  const state = actionData?.state
  const tabs = all.map(each => ({
    href: `/quan-tri/danh-muc?ten=${each}`,
    label: text.catalogueNames[each] ?? each,
    current: each === catalogue,
  }))
  return (
    <>
      <PageHead
        title={text.catalogues}
        note={text.cataloguesNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.catalogues }]}
        tabs={{ label: text.catalogues, items: tabs }}
      />
      {state?.form === 'new' ? null : <Refusals state={state} />}
      {items.length === 0 ? <EmptyState>{text.catalogueEmpty}</EmptyState> : null}
      {catalogue === 'loai-van-ban' ? <Notice kind="info">{text.catalogueOfLaw}</Notice> : null}
      {inTree(items).map(({ item, above }) => (
        <Section key={item.id} id={`dm-${item.id}`} head={[...above, item.name].join(' › ')} note={item.code}>
          <ItemForm item={item} items={items} lang={lang} />
        </Section>
      ))}
      <Section id="them" head={text.catalogueNew} look="form">
        <PostForm failed={text.failed} state={state} form="new">
          <FieldLine>
            <TextField {...fieldOf(state, 'new')('code')} label={text.catalogueCode} short />
            <TextField {...fieldOf(state, 'new')('name')} label={text.catalogueName} />
          </FieldLine>
          <ParentField id="parent" items={items} value={null} lang={lang} />
          <FormActs>
            <Button look="primary">{text.catalogueNew}</Button>
          </FormActs>
        </PostForm>
      </Section>
    </>
  )
}

function Refusals({ state }: { state: FormState | null | undefined }) {
  return state?.problems.map(({ words }) => (
    <Notice kind="error" live key={words}>
      {words}
    </Notice>
  ))
}

type Placed = { readonly item: Item; readonly above: readonly string[] }

/** Items under their parents, each with the names above it. */
function inTree(items: readonly Item[], parent: string | null = null, above: readonly string[] = []): Placed[] {
  return items
    .filter(item => item.parentId === parent)
    .flatMap(item => [{ item, above }, ...inTree(items, item.id, [...above, item.name])])
}

type ParentProps = { id: string; items: readonly Item[]; value: string | null; lang: 'vi' | 'en' }

function ParentField({ id, items, value, lang }: ParentProps) {
  const text = adminText(lang)
  if (items.length === 0) return null
  const options = [
    { value: '-', label: text.catalogueTop },
    ...inTree(items).map(({ item, above }) => ({ value: item.id, label: [...above, item.name].join(' › ') })),
  ]
  return <SelectField name="parent" id={id} label={text.catalogueParent} value={value ?? '-'} options={options} />
}

function ItemForm({ item, items, lang }: { item: Item; items: readonly Item[]; lang: 'vi' | 'en' }) {
  const text = adminText(lang)
  return (
    <>
      <PostForm failed="" form="save" formId={`luu-${item.id}`} hidden={{ item: item.id }}>
        <FieldLine>
          <TextField name="name" id={`name-${item.id}`} label={text.catalogueName} value={item.name} />
          <TextField
            name="order"
            id={`order-${item.id}`}
            label={text.rank}
            value={String(item.sortOrder)}
            inputMode="numeric"
            short
          />
        </FieldLine>
        <ParentField
          id={`parent-${item.id}`}
          items={items.filter(each => each.id !== item.id)}
          value={item.parentId}
          lang={lang}
        />
        <ChoiceGroup
          name="hidden"
          id={`hidden-${item.id}`}
          label={text.state}
          kind="checkbox"
          values={item.hidden ? ['yes'] : []}
          options={[{ value: 'yes', label: text.catalogueHidden }]}
        />
        <FormActs>
          <Button of={item.name}>{text.save}</Button>
        </FormActs>
      </PostForm>
      <PostForm failed="" form="delete" formId={`xoa-${item.id}`} hidden={{ item: item.id, name: item.name }}>
        <Button of={item.name}>{text.delete}</Button>
      </PostForm>
    </>
  )
}
