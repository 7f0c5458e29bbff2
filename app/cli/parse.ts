import { filterVerb } from './run/filter-verb.ts'
import { textLine } from './run/text-line.ts'

/** `kheo parse`: the fields of an official document, where it says them. */
export const verb = filterVerb(
  async () => {
    const { parseLine } = await import('../../libs/official-document/parse/parse-line.ts')
    return textLine(parseLine)
  },
  { documents: true },
)
