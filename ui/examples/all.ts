import { buttonExamples } from './button.tsx'
import { deadlineExamples } from './deadline.tsx'
import { deskExamples } from './desk.tsx'
import type { ExampleSet } from './example.ts'
import { fieldExamples } from './field.tsx'
import { intakeExamples } from './intake.tsx'
import { listExamples } from './list.tsx'
import { matterExamples } from './matter.tsx'
import { messageExamples } from './message.tsx'
import { tableExamples } from './table.tsx'

/** Every part in every state, in the order of the gallery. */
export const allExamples: readonly ExampleSet[] = [
  deadlineExamples,
  buttonExamples,
  fieldExamples,
  messageExamples,
  listExamples,
  matterExamples,
  tableExamples,
  intakeExamples,
  deskExamples,
]
