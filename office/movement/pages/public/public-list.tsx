import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../../platform/http/context.ts'
import { MAIN_ID, type PageHandle, type PageProps } from '../../../../ui/index.ts'
import { publicFilter, publicList, type PublicFilter } from '../../registry/public.ts'
import { movementText } from '../../text.ts'
import { FIELDS } from '../../scoring/vocabulary.ts'
import './public.css'

export const handle: PageHandle = { frame: 'portal', script: false }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const query = new URL(request.url).searchParams
  const page = Math.max(1, Math.floor(Number(query.get('trang')) || 1))
  const list = await publicList(app.db.kysely, publicFilter(query), { page, today: app.clock.now().today })
  const fields = Object.entries(FIELDS).map(([id, name]) => ({ id, name: name[app.lang] }))
  return { lang: app.lang, list, fields, next: list.next ? addressOf(list.filter, list.next) : null }
}

function addressOf({ year, field, words }: PublicFilter, page: number): string {
  const query = new URLSearchParams({
    ...(year ? { nam: String(year) } : {}),
    ...(field ? { 'linh-vuc': field } : {}),
    ...(words ? { tim: words } : {}),
    trang: String(page),
  })
  return `/cong-khai/mo-hinh?${query.toString()}`
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => {
  const text = movementText(loaderData?.lang ?? 'vi')
  return [
    { title: text.publicTitle },
    { name: 'description', content: text.publicLead },
    { property: 'og:title', content: text.publicTitle },
  ]
}

/** Recognised models that were approved for the public, by year, field, place. No script, no cookie. */
export default function PublicList({ loaderData }: PageProps<typeof loader>) {
  const { list, lang, fields, next } = loaderData
  const words = movementText(lang)
  return (
    <main className="public" id={MAIN_ID}>
      <h1>{words.publicTitle}</h1>
      <p>{words.publicLead}</p>
      <Filter list={list} fields={fields} lang={lang} />
      <p className="public-meta">{words.publicCount(list.count)}</p>
      {list.lines.length === 0 ? <p>{list.years.length === 0 ? words.publicNone : words.publicNoMatch}</p> : null}
      <ul className="public-list">
        {list.lines.map(line => (
          <li key={line.code}>
            <a href={`/cong-khai/mo-hinh/${line.code}`}>{line.headline}</a>
            <span className="public-meta">{`${line.title}. ${line.holder}, ${line.year}, ${fields.find(field => field.id === line.field)?.name ?? ''}${line.typical ? `, ${words.typical}` : ''}`}</span>
          </li>
        ))}
      </ul>
      {next ? (
        <p>
          <a href={next}>{words.more(list.count - list.lines.length)}</a>
        </p>
      ) : null}
      <p className="public-foot">
        {words.publicAddress} {words.publicViews}
      </p>
    </main>
  )
}

type FilterProps = Pick<PageProps<typeof loader>['loaderData'], 'list' | 'fields' | 'lang'>

function Filter({ list, fields, lang }: FilterProps) {
  const words = movementText(lang)
  return (
    <form className="public-filter" method="get" action="/cong-khai/mo-hinh">
      <label>
        {words.year}
        <select name="nam" defaultValue={list.filter.year ?? ''}>
          <option value="">{words.allYears}</option>
          {list.years.map(year => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      <label>
        {words.field}
        <select name="linh-vuc" defaultValue={list.filter.field ?? ''}>
          <option value="">{words.allFields}</option>
          {fields.map(field => (
            <option key={field.id} value={field.id}>
              {field.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.words}
        <input name="tim" type="search" defaultValue={list.filter.words} />
      </label>
      <button>{words.apply}</button>
    </form>
  )
}
