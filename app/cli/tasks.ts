import { filterVerb } from './filter-verb.ts'
import { textLine } from './text-line.ts'

/** `kheo tasks`: the tasks that a text gives: who leads, who takes part, until when. */
export const verb = filterVerb(
  async () => {
    const { tasksLine } = await import('../../libs/official-document/tasks/tasks-line.ts')
    return textLine(tasksLine)
  },
  { documents: true },
)
