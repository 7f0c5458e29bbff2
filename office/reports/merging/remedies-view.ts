import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import { mentionedRows } from '../../../casework/matter/fact-view.ts'
import { rowView } from '../../../casework/lists/row-view.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { limitationsOf } from './limitations.ts'
import { inWords, type MergedReport } from './merged-report.ts'
import { reportNow } from './report-now.ts'
import { requestBrief } from '../requests/request-process.ts'
import { remediesOf } from '../terms.ts'
import { textOf } from '../unit-reports/unit-text.ts'

/** The limitations of a report, each with the tasks that mend it; and those of the report before, with what became of its tasks. */
export async function remediesView(asker: Asker, matter: MatterState, may: boolean) {
  const before = await reportBefore(asker, matter)
  const own = limitationLines(matter, await reportNow(asker, matter))
  const earlier = before ? limitationLines(before, await reportNow(asker, before)).filter(each => each.tasks.length > 0) : []
  const ids = [...own, ...earlier].flatMap(each => each.tasks.map(task => task.matter))
  const rows = await mentionedRows(asker.app.db.kysely, asker.viewer, ids)
  const shown = (lines: ReturnType<typeof limitationLines>) =>
    lines.map(({ tasks, ...line }) => ({
      ...line,
      tasks: tasks.map(task => {
        const row = rows.get(task.matter)
        const view = row ? rowView(row, asker.reader) : null
        return {
          id: task.matter,
          code: task.code,
          title: view?.title ?? '',
          state: view?.state.words ?? '',
          body: view?.holder ?? '',
        }
      }),
    }))
  return {
    may,
    own: shown(own),
    earlier: before ? { id: before.id, title: before.title, lines: shown(earlier) } : null,
  }
}

function limitationLines(matter: MatterState, { figures }: MergedReport) {
  const remedies = remediesOf(matter)
  return limitationsOf(requestBrief(matter).outline, node => textOf(matter, node)?.text ?? '').map(({ key, text, node }) => ({
    key,
    node,
    text: inWords(text, figures),
    tasks: remedies.filter(each => each.limitation === key),
  }))
}

/** The office's last report that was issued before this one, for which tasks were given. */
async function reportBefore({ app }: Asker, matter: MatterState): Promise<MatterState | null> {
  const { rows } = await sql<{
    fold: MatterState
  }>`select m.fold from fact_report_request f join matter m on m.id = f.matter_id where m.state in ('issued', 'sent')
    and m.holder_body = ${matter.holder.body} and m.id <> ${matter.id} and f.has_remedies
    order by m.changed_at desc limit 1`.execute(app.db.kysely)
  return rows[0]?.fold ?? null
}
