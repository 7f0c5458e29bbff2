import { filterVerb } from './run/filter-verb.ts'
import { organisationIn } from './run/organisation-file.ts'
import { textLine } from './run/text-line.ts'

/**
 * `kheo tasks`: the tasks that a text gives: who leads, who takes part, until when. A line is one paragraph; a file is a whole document, of
 * which a report gives only what it plans, for the agency that wrote it. `--organisation FILE` (as `kheo export bodies` writes it, or one name a
 * line; or `organisation` in a line) names the office's own bodies.
 */
export const verb = filterVerb(
  async ({ organisation: path }) => {
    const { tasksLine, tasksOfWhole } = await import('../../libs/official-document/index.ts')
    const addWorkingDays = await nationalWorkingDays()
    const own = path === undefined ? null : await organisationIn(path)
    return {
      lines: textLine(input => tasksLine({ ...(own ? { organisation: own } : {}), ...input }, { addWorkingDays })),
      document: textLine(({ id, text }) => ({
        id,
        tasks: tasksOfWhole({ text, ...(own ? { organisation: own } : {}) }, { addWorkingDays }),
      })),
    }
  },
  { documents: true, options: ['organisation'] },
)

async function nationalWorkingDays(): Promise<(from: string, days: number) => string> {
  const [{ addWorkingDays, makeCalendar }, { nationalCalendar }] = await Promise.all([
    import('@kheo/working-days'),
    import('../../law/index.ts'),
  ])
  // Years whose holidays are not known yet, or any more, are counted by their weekends.
  const calendar = makeCalendar({ from: '1990-01-01', to: '2060-12-31', rows: nationalCalendar.rows })
  return (from, days) => addWorkingDays(from, days, calendar)
}
