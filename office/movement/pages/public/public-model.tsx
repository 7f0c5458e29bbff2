import type { LoaderFunctionArgs } from 'react-router'
import { notFound } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { MAIN_ID, type PageHandle, type PageProps } from '../../../../ui/index.ts'
import { publicModel } from '../../registry/public.ts'
import { movementText } from '../../text.ts'
import { countView } from '../../registry/views.ts'
import { FIELDS } from '../../scoring/vocabulary.ts'
import { ScrollRegion } from '../scroll-region.tsx'
import './public.css'

export const handle: PageHandle = { frame: 'portal', script: false }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { today } = app.clock.now()
  const model = await publicModel(app.db.kysely, params['code'] ?? '', today)
  if (!model) throw notFound()
  // Officials looking from inside are no readers.
  if (!app.viewer) await countView(app.db.kysely, model.id, today)
  return { lang: app.lang, model, field: FIELDS[model.field][app.lang] }
}

export const meta = ({ loaderData }: { loaderData?: { model: { headline: string; paragraphs: readonly string[] } } }) => [
  { title: loaderData?.model.headline ?? 'Khéo' },
  { name: 'description', content: loaderData?.model.paragraphs[0]?.slice(0, 200) ?? '' },
  { property: 'og:title', content: loaderData?.model.headline ?? '' },
  { property: 'og:type', content: 'article' },
]

/** One model with its story, its results and who follows it. */
export default function PublicModelPage({ loaderData }: PageProps<typeof loader>) {
  const { model, lang, field } = loaderData
  const words = movementText(lang)
  return (
    <main className="public" id={MAIN_ID}>
      <p>
        <a href="/cong-khai/mo-hinh">{words.publicHome}</a>
      </p>
      <h1>{model.headline}</h1>
      <p className="public-office">{`${model.title}. ${model.holder}, ${model.year}, ${field}.`}</p>
      {model.paragraphs.map(paragraph => (
        <p key={paragraph} className="public-told">
          {paragraph}
        </p>
      ))}
      <Pictures data={loaderData} />
      <Results data={loaderData} />
      {model.method === '' ? null : (
        <>
          <h2>{words.publicMethod}</h2>
          <p className="public-told">{model.method}</p>
        </>
      )}
      {model.upkeep === '' ? null : (
        <>
          <h2>{words.publicUpkeep}</h2>
          <p className="public-told">{model.upkeep}</p>
        </>
      )}
      {model.places.length === 0 ? null : (
        <>
          <h2>{words.publicFollow}</h2>
          <p>{model.places.join(', ')}.</p>
        </>
      )}
      <p className="public-foot">
        {model.recognition ? words.publicSource(model.recognition) : ''} {model.updated}. {words.publicAddress}{' '}
        {words.publicViews}
      </p>
    </main>
  )
}

/** Small, and only fetched when they come into sight. */
function Pictures({ data: { model, lang } }: { data: PageProps<typeof loader>['loaderData'] }) {
  if (model.pictures.length === 0) return null
  return (
    <>
      <h2 id="anh">{movementText(lang).publicPictures}</h2>
      <ul className="public-pictures" aria-labelledby="anh">
        {model.pictures.map((picture, at) => (
          <li key={picture.hash}>
            <img
              src={`/cong-khai/mo-hinh/${model.code}/anh/${at + 1}`}
              alt={picture.caption}
              width={picture.width}
              height={picture.height}
              loading="lazy"
              decoding="async"
            />
            <span className="public-meta">{picture.caption}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Results({ data: { model, lang } }: { data: PageProps<typeof loader>['loaderData'] }) {
  const words = movementText(lang)
  if (model.results.length === 0) return null
  return (
    <>
      <h2 id="ket-qua">{words.results}</h2>
      <ScrollRegion labelledBy="ket-qua">
        <table aria-labelledby="ket-qua">
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              <th scope="col" className="number">
                {words.before}
              </th>
              <th scope="col" className="number">
                {words.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {model.results.map(row => (
              <tr key={`${row.name} ${row.after}`}>
                <th scope="row">{row.unit === '' ? row.name : `${row.name} (${row.unit})`}</th>
                <td className="number">{row.before}</td>
                <td className="number">{row.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}
