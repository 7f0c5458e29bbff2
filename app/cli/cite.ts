import { filterVerb } from './run/filter-verb.ts'
import { textLine } from './run/text-line.ts'

/** `kheo cite`: the instruments that a text cites, with their places. */
export const verb = filterVerb(
  async () => {
    const { citeLine } = await import('../../libs/official-document/cite/cite-line.ts')
    return textLine(citeLine)
  },
  { documents: true },
)
