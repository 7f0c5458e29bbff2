import { redirect } from 'react-router'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, problem } from '../../kernel/problem.ts'
import { readDate } from '../../ui/format.ts'
import { postAct, type OpenForm } from './act-post.ts'
import { notFound, refused, type Asker } from '../asker.ts'
import { dropDraft } from './drafts.ts'
import { wayOnFrom, withParam } from '../go-on.ts'
import { snooze, star, unstar, wake } from '../inbox/personal.ts'
import { problemWords } from './problem-words.ts'

/** What comes back to a matter's page when a posted form was not done. */
export type MatterPosted = {
  readonly form: OpenForm | null
  readonly snooze: { readonly typed: string; readonly words: string } | null
  readonly goTo: string
}

/** Everything that a matter's page posts: an act, a draft, a snooze, a star. Redirects when it is done. */
export async function postMatter(asker: Asker, id: Uuid, posted: FormData): Promise<MatterPosted> {
  const goTo = localPath(posted.get('ve')) ?? `/viec/${id}`
  switch (posted.get('y')) {
    case 'hoan':
      return postSnooze(asker, id, { posted, goTo })
    case 'thoi-hoan':
      await wake(asker.app.db.kysely, asker.viewer.accountId, id)
      throw redirect(goTo)
    case 'danh-dau':
      return settle(
        await star(asker.app.db.kysely, asker.viewer, { matter: id, note: String(posted.get('ghi-chu-rieng') ?? '') }),
        goTo,
      )
    case 'bo-danh-dau':
      await unstar(asker.app.db.kysely, asker.viewer.accountId, id)
      throw redirect(goTo)
    case 'bo-nhap':
      await dropDraft(asker.app.db.kysely, {
        account: asker.viewer.accountId,
        post: asker.viewer.post.id,
        matter: id,
        act: String(posted.get('act')),
      })
      throw redirect(`/viec/${id}?mo=${encodeURIComponent(String(posted.get('act')))}`)
    default:
      return postForm(asker, id, { posted, goTo })
  }
}

type Posted = { readonly posted: FormData; readonly goTo: string }

async function postForm(asker: Asker, id: Uuid, { posted, goTo }: Posted): Promise<MatterPosted> {
  const result = await postAct(asker, id, posted)
  if (isProblem(result)) throw result.status === 404 ? notFound() : refused(result)
  if ('again' in result) return { form: result.again, snooze: null, goTo }
  throw redirect(await wayOnFrom(asker, result.done, goTo))
}

async function postSnooze(asker: Asker, id: Uuid, { posted, goTo }: Posted): Promise<MatterPosted> {
  const typed = String(posted.get('den') ?? '')
  const until = readDate(typed)
  const { today, lang } = asker
  const result =
    until === undefined
      ? problem(typed.trim() === '' ? 'form/date-needed' : 'form/date-unreadable', { typed })
      : await snooze(asker.app.db.kysely, asker.viewer, { matter: id, until, today })
  if (!isProblem(result)) throw redirect(withParam(goTo, 'da-hoan', id))
  if (result.status === 404) throw notFound()
  return { form: null, snooze: { typed, words: problemWords(result, { lang }) }, goTo }
}

function settle(result: unknown, goTo: string): never {
  if (isProblem(result)) throw result.status === 404 ? notFound() : refused(result)
  throw redirect(goTo)
}

/** A return address inside this site, or null: never `//elsewhere`. */
export function localPath(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return null
  return value.includes('\\') || [...value].some(char => char < ' ') ? null : value
}
