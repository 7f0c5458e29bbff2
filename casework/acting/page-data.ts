import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import type { Lang } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { postAct, type OpenForm } from '../forms/act-post.ts'
import { actShut } from '../forms/act-shut.ts'
import { askerOf, notFound, refused, type Asker } from '../asker.ts'
import { dropDraft } from '../forms/drafts.ts'
import { openForm } from '../forms/form-open.ts'
import { wayOnFrom } from '../go-on.ts'
import { addressOf } from '../matter/own-page.ts'
import { problemWords } from '../forms/problem-words.ts'
import { readMatter, type ReadMatter } from '../matter/read-matter.ts'
import { lookOf, processOf } from '../registry.ts'
import { ACCEPTED } from '../forms/upload-sniff.ts'
import { isUuid } from '../inbox/work-query.ts'
import { actButtons } from '../forms/act-buttons.ts'
import { actPageOf, opensFor, type ActAsked } from './act-page.ts'

/** Everything the page of an act needs; `beside`: what its slots show. */
export type ActPageData<B = null> = {
  readonly lang: Lang
  readonly csrf: string
  readonly accept: string
  readonly matter: { readonly id: Uuid; readonly code: string; readonly title: string; readonly href: string }
  readonly list: { readonly href: string; readonly label: string } | null
  readonly act: string
  readonly title: string
  /** Its own address, with what was asked in it. */
  readonly here: string
  readonly form: OpenForm | null
  /** Why there is no form, and what may be done instead. */
  readonly shut: { readonly words: string; readonly instead: { readonly href: string; readonly label: string } | null } | null
  readonly beside: B
}

type Acts = { readonly process: string; readonly acts: readonly string[] }

/** The matter of the address, and which of the page's acts is asked for: one that may be done now, else one that is offered, else the first. */
async function here(asker: Asker, { process, acts }: Acts, id: string | undefined): Promise<{ read: ReadMatter; act: string }> {
  const read = isUuid(id) ? await readMatter(asker.app.db.kysely, asker.world, asker.viewer, id) : null
  if (!read || isProblem(read) || read.matter.process !== process) throw notFound()
  const offered = acts.flatMap(act => read.offers.filter(offer => offer.act === act))
  const [offer] = [...offered.filter(each => each.refusal === null), ...offered]
  return { read, act: offer?.act ?? acts[0] ?? '' }
}

/** Why the act cannot be done now: not this viewer's, not in this state, or something is still missing. Null: nothing stands in its way. */
async function shutFor(asker: Asker, { matter, offers }: ReadMatter, act: string): Promise<Problem | null> {
  const page = actPageOf(matter.process, act)
  if (!opensFor(asker.viewer, page)) return problem('act/not-allowed', { act, right: page?.right })
  const offer = offers.find(each => each.act === act)
  return offer ? offer.refusal : actShut(asker.app.db.kysely, asker.viewer, { matter: matter.id, act })
}

function insteadOf({ viewer, lang }: Asker, { matter, offers }: ReadMatter, act: string) {
  const other = actPageOf(matter.process, act)?.instead
  const buttons = actButtons(offers, { process: processOf(matter.process, matter.version), viewer, id: matter.id, lang })
  const found = buttons.find(each => each.act === other && each.reason === null)
  return found?.href ? { href: found.href, label: found.label } : null
}

/** Loader of the page of an act, or of several that one page does by turns: the engine's offer decides whether its form opens. */
export function actLoader<B = null>(
  process: string,
  acts: readonly string[],
  beside?: (asked: ActAsked, act: string) => Promise<B>,
) {
  return async ({ context, request, params }: LoaderFunctionArgs) => {
    const asker = await askerOf(context.get(appContext))
    const { read, act } = await here(asker, { process, acts }, params['id'])
    const { lang, viewer, app } = asker
    const { search, searchParams: query } = new URL(request.url)
    const { id, code, title } = read.matter
    const def = processOf(process, read.matter.version)
    const page = actPageOf(process, act)
    const opened = await openForm(asker, id, act, query)
    const shut = await shutFor(asker, read, act)
    // What was written before can still be read, and sent when nothing stands in the way any more.
    const form = shut && !opened?.savedAt ? null : opened
    const list = lookOf(process)?.home
    // Without a second function nothing is shown beside the form.
    const besides = beside ? await beside({ asker, read, query }, act) : (null as B)
    const shown: ActPageData<B> = {
      lang,
      csrf: app.csrf,
      accept: ACCEPTED.join(','),
      matter: { id, code, title, href: addressOf(viewer, { id, process }) },
      list: list ? { href: list.href, label: list.label[lang] } : null,
      act,
      title: (page?.title ?? def.actNames[act])?.[lang] ?? act,
      here: `${page?.href?.(id) ?? ''}${search}`,
      form,
      shut: shut && { words: problemWords(shut, { lang, process: def }), instead: insteadOf(asker, read, act) },
      beside: besides,
    }
    return data(shown, { status: shut?.status ?? 200 })
  }
}

/** Its action: what a form of one of these acts posts, by the one way of all forms; back with everything typed when it was not done. */
export const actAction =
  (process: string, acts: readonly string[]) =>
  async ({ context, request, params }: ActionFunctionArgs) => {
    const asker = await askerOf(context.get(appContext))
    const { id } = params
    const posted = await request.formData()
    const act = String(posted.get('act') ?? '')
    if (!isUuid(id) || !acts.includes(act)) throw notFound()
    const page = actPageOf(process, act)
    const url = new URL(request.url)
    if (posted.get('y') === 'bo-nhap') {
      const { accountId: account, post } = asker.viewer
      await dropDraft(asker.app.db.kysely, { account, post: post.id, matter: id, act })
      throw redirect(page?.href?.(id) ?? url.pathname)
    }
    const result = await postAct(asker, id, posted, url.searchParams)
    if (isProblem(result)) throw result.status === 404 ? notFound() : refused(result)
    if ('again' in result) return data(result.again, { status: result.status })
    throw redirect(await wayOnFrom(asker, result.done, page?.after?.(id) ?? addressOf(asker.viewer, { id, process })))
  }
