import { checkText, citeText, extractTasksFromDocument, parseDocument, proofread, readFileText } from '@kheo/official-document'
import { createRenderer } from '@kheo/official-document/write'
import type { Services } from '../../platform/http/context.ts'
import { longReport } from './long-report.ts'
import { timed, type SideMeasure } from './side.ts'

const WEEKLY_REPORT_LENGTH = 19_000

/** Judging a text of the length of a long weekly report, and all that is read from a PDF of 50 pages. */
export const reading =
  ({ world }: Services): SideMeasure =>
  async () => {
    const { calendar } = await world()
    const renderer = createRenderer()
    const pdf = await renderer.pdf(longReport(28, 10))
    await renderer.close()
    const read = await textOf(pdf)
    const text = read.text.slice(0, WEEKLY_REPORT_LENGTH)
    const judged = await timed(() => [checkText(text), proofread(text)])
    const taken = await timed(async () => {
      const { text: whole } = await textOf(pdf)
      const parsed = parseDocument(whole)
      citeText(whole)
      return extractTasksFromDocument(whole, {
        docDate: parsed.issuedOn ?? '2026-11-27',
        issuer: parsed.agency,
        addWorkingDays: (from, days) => calendar.addWorkingDays(from, days),
      })
    }, 5)
    return [
      { name: `Check and proofread, ${text.length} characters`, ...judged, unit: 'ms', budget: { most: 150 } },
      { name: `Intake of a PDF of ${read.pages} pages`, ...taken, unit: 'ms', budget: { most: 2000 } },
    ]
  }

async function textOf(pdf: Uint8Array): Promise<{ text: string; pages: number }> {
  const read = await readFileText(pdf, 'bao-cao.pdf')
  if ('code' in read) throw new Error(read.code)
  return { text: read.text, pages: read.pages ?? 0 }
}
