import { useFacts, useLooks, useProcesses, type FactQuery } from '../../casework/index.ts'
import { evidence, openChildren } from '../../casework/facts/facts.ts'
import { phanViec } from '../../casework/phan-viec.ts'
import type { ModuleProcesses, Right } from '../../kernel/module.ts'
import { limitKeys } from '../../law/index.ts'
import { directivesModule } from '../../office/directives/index.ts'
import { documentsModule } from '../../office/documents/index.ts'
import { movementModule } from '../../office/movement/index.ts'
import { outgoingModule } from '../../office/outgoing/index.ts'

const MODULES = [directivesModule, documentsModule, movementModule, outgoingModule]

/** Rights of the rooms, each with the roles that have it. */
export const SAMPLE_ROOM_RIGHTS: readonly Right[] = MODULES.flatMap((each): readonly Right[] => each.rights)

/** Rights of everybody in the sample's tests. */
export const SAMPLE_RIGHTS: readonly string[] = [
  ...SAMPLE_ROOM_RIGHTS.map(right => right.id),
  'part.perform',
  'part.distribute',
  'part.waive',
  'casework.comment',
]

/** Loads the kinds of matters which the sample is made of. */
export async function loadSampleRules(): Promise<void> {
  const parts: ReadonlyArray<ModuleProcesses<FactQuery>> = await Promise.all(MODULES.map(each => each.processes()))
  useFacts({ openChildren, evidence })
  for (const { facts } of parts) useFacts(facts ?? {})
  useProcesses([...parts.flatMap(({ processes }) => processes), phanViec], { rights: new Set(SAMPLE_RIGHTS), limits: limitKeys })
  useLooks(parts.flatMap(({ looks }) => looks))
}
