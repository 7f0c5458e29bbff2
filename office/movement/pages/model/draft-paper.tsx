import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  ErrorSummary,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  SelectField,
  type PageProps,
} from '../../../../ui/index.ts'
import { faultsOf } from '../../form-faults.ts'
import { beginPaper, beginView } from '../../papers/begin.ts'
import type { Asked } from '../../papers/compose.ts'
import { PAPERS, paperKind } from '../../papers/kinds.ts'
import { madeLines } from '../../papers/made.ts'
import { movementText } from '../../text.ts'
import { faultAt } from '../fault-at.ts'
import { useWords } from '../use-words.ts'

function askedIn(params: Readonly<Record<string, string | undefined>>, url: string): Asked {
  const kind = paperKind(params['paper'])
  const { id } = params
  if (!kind || !isId(id)) throw notFound()
  const year = Number(new URL(url).searchParams.get('nam'))
  const ofYear = PAPERS[kind].of === 'phong-trao'
  return { kind, id, year: ofYear && Number.isInteger(year) && year > 2000 && year < 2100 ? year : null }
}

const HOME = { 'phien-xet': '/phong-trao/hop-xet/', 'mo-hinh': '/phong-trao/', 'phong-trao': '/viec/' } as const

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const asked = askedIn(params, request.url)
  const view = await beginView(asker, asked)
  if (!view) throw notFound()
  const { name, of } = PAPERS[asked.kind]
  return {
    lang: asker.lang,
    csrf: asker.app.csrf,
    key: newId(),
    name: name[asker.lang],
    back: `${HOME[of]}${asked.id}`,
    view: { ...view, made: madeLines(view.made, asker.lang) },
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const asked = askedIn(params, request.url)
  const posted = await request.formData()
  const text = (name: string): string => {
    const value = posted.get(name)
    return typeof value === 'string' ? value : ''
  }
  const done = await beginPaper(asker, asked, { key: text('khoa') || newId(), issuer: text('issuer') })
  if (!isProblem(done)) throw redirect(`/van-ban/di/${done.matterId}/soan`)
  if (done.status === 404) throw notFound()
  return data({ issuer: text('issuer'), faults: faultsOf(done, asker.lang, 'van-ban-di') }, { status: 422 })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; name: string } }) => [
  { title: `${loaderData?.name ?? movementText(loaderData?.lang ?? 'vi').movements} – Khéo` },
]

/** A paper of the movement goes the way of outgoing documents: in whose name is it drafted? */
export default function DraftPaper({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view, csrf, key, name, back } = loaderData
  const faults = actionData?.faults ?? []
  return (
    <>
      <PageHead
        crumbs={[{ label: words.movements, href: '/phong-trao' }, { label: view.code, href: back }, { label: name }]}
        title={name}
        note={words.paperNote}
      />
      {view.made.length > 0 ? (
        <Section id="da-soan" head={words.papersMade}>
          <ul className="plain-list">
            {view.made.map(made => (
              <li key={made.id}>
                <a href={`/van-ban/di/${made.id}`}>{made.words}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="du-thao" head={words.paperBegin} look="form">
        <form method="post" noValidate>
          {faults.length > 0 ? (
            <ErrorSummary
              head={words.notDone}
              problems={faults.map(({ field, words: said }) => ({ fieldId: field || 'issuer', words: said }))}
            />
          ) : null}
          <HiddenFields values={{ csrf, khoa: key }} />
          <p className="act-note">{view.abstract}</p>
          <SelectField
            name="issuer"
            label={words.paperIssuer}
            value={actionData?.issuer ?? view.issuer}
            error={faultAt(faults, 'issuer')}
            options={view.issuers.map(({ value, label }) => ({ value, label }))}
          />
          <FormActs>
            <Button look="primary">{words.paperDraft}</Button>
            <ButtonLink href={back}>{words.paperBack}</ButtonLink>
          </FormActs>
        </form>
      </Section>
    </>
  )
}
