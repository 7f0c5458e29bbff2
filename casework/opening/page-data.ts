import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import type { Lang } from '../../kernel/access.ts'
import { appContext } from '../../platform/http/context.ts'
import { askerOf, notFound, refused, type Asker } from '../asker.ts'
import { dropDraft } from '../forms/drafts.ts'
import { newestProcess } from '../registry.ts'
import { ACCEPTED } from '../forms/upload-sniff.ts'
import { openingShut } from './begin.ts'
import { addressOfOpening, openingOf, type OpeningDef } from './opening.ts'
import { postOpening } from './post.ts'
import { openedForm, openingDraftKey, type OpeningView } from './view.ts'

/** Everything the page of an opening form needs. */
export type OpeningPageData = {
  readonly lang: Lang
  readonly csrf: string
  readonly process: string
  readonly href: string
  readonly list: { readonly href: string; readonly label: string }
  readonly title: string
  readonly form: OpeningView
  readonly accept: string
}

async function shown(asker: Asker, def: OpeningDef, query: URLSearchParams): Promise<OpeningPageData> {
  const shut = openingShut(asker, def)
  if (shut) throw refused(shut)
  const { lang } = asker
  const name = def.title ?? newestProcess(def.process).actNames[def.act]
  return {
    lang,
    csrf: asker.app.csrf,
    process: def.process,
    href: addressOfOpening(def),
    list: { href: def.list.href, label: def.list.label[lang] },
    title: name?.[lang] ?? def.act,
    form: await openedForm(asker, def, query),
    accept: ACCEPTED.join(','),
  }
}

function known(process: string | undefined): OpeningDef {
  const def = openingOf(process ?? '')
  if (!def) throw notFound()
  return def
}

/** Loader of a page with an opening form: that of the process, or of the one that the address names. */
export const openingLoader =
  (process?: string) =>
  async ({ context, request, params }: LoaderFunctionArgs): Promise<OpeningPageData> =>
    shown(await askerOf(context.get(appContext)), known(process ?? params['process']), new URL(request.url).searchParams)

/** Its action: on to the opened matter, or the form again (422). */
export const openingAction =
  (process?: string) =>
  async ({ context, request, params }: ActionFunctionArgs) => {
    const asker = await askerOf(context.get(appContext))
    const def = known(process ?? params['process'])
    const shut = openingShut(asker, def)
    if (shut) throw refused(shut)
    const query = new URL(request.url).searchParams
    const posted = await request.formData()
    if (posted.get('y') === 'bo-nhap') {
      await dropDraft(asker.app.db.kysely, openingDraftKey(asker, def.process))
      throw redirect(addressOfOpening(def))
    }
    const done = await postOpening(asker, def, { posted, query })
    if ('matterId' in done) throw redirect((def.after ?? (id => `/viec/${id}`))(done.matterId))
    return data(done, { status: done.savedAt ? 200 : 422 })
  }
