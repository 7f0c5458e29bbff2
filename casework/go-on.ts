import { isProblem } from '../kernel/problem.ts'
import type { Asker } from './asker.ts'
import type { Performed } from './acts/perform.ts'
import { readMatter } from './matter/read-matter.ts'
import { processOf } from './registry.ts'

/** Where to go on after an act, which says there what was done. Whoever gave a matter away may no longer see it: the list then. */
export async function wayOnFrom({ app, world, viewer, lang }: Asker, done: Performed, goTo: string): Promise<string> {
  const read = await readMatter(app.db.kysely, world, viewer, done.matterId)
  const name = isProblem(read) ? null : processOf(read.matter.process, read.matter.version).actNames[done.act]?.[lang]
  const gone = isProblem(read) && goTo.includes(done.matterId)
  return withParam(gone ? '/viec' : goTo, 'xong', `${name ?? done.act}|${done.code}`)
}

export function withParam(goTo: string, name: string, value: string): string {
  const url = new URL(goTo, 'http://kheo.invalid')
  url.searchParams.set(name, value)
  return url.pathname + url.search + url.hash
}
