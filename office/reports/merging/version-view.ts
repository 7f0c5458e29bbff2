import type { Asker } from '../../../casework/asker.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { FILE_KINDS } from '../paper/files.ts'
import { frozenCopy, frozenOf } from './freeze.ts'
import { versionsOf } from '../requests/request-issue.ts'
import { changesBetween } from './versions.ts'

/** An earlier version of a report: its copy, its files, what the next version says otherwise. Null: there is no such version. */
export async function versionView({ app }: Asker, matter: MatterState, number: number) {
  const db = app.db.kysely
  const versions = versionsOf(matter)
  const version = versions.find(each => each.version === number)
  const copy = version ? await frozenCopy(db, version.snapshot) : null
  if (!version || !copy) return null
  const next = versions.find(each => each.version === number + 1)
  const after = next ? await frozenCopy(db, next.snapshot) : await frozenOf(db, matter)
  const kept = await app.db.query<{ name: string }>('select name from snapshot_file where snapshot_id = $1 order by name', [
    version.snapshot,
  ])
  return {
    number,
    next: number + 1,
    hash: copy.hash,
    intact: copy.intact,
    cutAt: copy.report.cutAt,
    reason: version.reason,
    changes: after ? changesBetween(copy.report, after.report) : null,
    files: kept.flatMap(({ name }) => FILE_KINDS.filter(kind => name.endsWith(`.${kind}`)).map(kind => ({ name, kind }))),
  }
}
