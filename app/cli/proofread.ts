import { filterVerb } from './run/filter-verb.ts'
import { textLine } from './run/text-line.ts'

/** `kheo proofread`: the slips of language and of writing in a text, with their mends. */
export const verb = filterVerb(
  async () => {
    const { proofreadLine } = await import('../../libs/official-document/proofread/proofread-line.ts')
    return textLine(proofreadLine)
  },
  { documents: true },
)
