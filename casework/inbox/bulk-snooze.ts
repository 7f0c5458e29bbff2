import { isProblem, problem } from '../../kernel/problem.ts'
import { readDate } from '../../ui/format.ts'
import type { Asker } from '../asker.ts'
import { snooze } from './personal.ts'
import { problemWords } from '../forms/problem-words.ts'
import { isUuid } from './work-query.ts'

/** Puts several matters off to one day; `words` say what is wrong with the day, null when it has not been asked yet. */
export async function snoozeMany(
  { app, viewer, today, lang }: Asker,
  ids: readonly string[],
  typed: unknown,
): Promise<'done' | { typed: string; words: string | null }> {
  if (typeof typed !== 'string') return { typed: '', words: null }
  const until = readDate(typed)
  if (until === undefined)
    return {
      typed,
      words: problemWords(problem(typed.trim() === '' ? 'form/date-needed' : 'form/date-unreadable', { typed }), { lang }),
    }
  for (const matter of ids.filter(isUuid)) {
    const refusal = await snooze(app.db.kysely, viewer, { matter, until, today })
    if (isProblem(refusal) && refusal.problem !== 'matter/not-found') return { typed, words: problemWords(refusal, { lang }) }
  }
  return 'done'
}
