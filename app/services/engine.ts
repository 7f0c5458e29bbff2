import {
  useActPages,
  useFacts,
  useLists,
  useLooks,
  useMeasures,
  useOpenings,
  useProcesses,
  useWaysOn,
} from '../../casework/index.ts'
import { figureKeys, limitKeys } from '../../law/index.ts'
import { modules as ofTheHouse, type AppModule } from '../modules.ts'

/** Hands the processes of every module to the engine, which checks them: with a wrong one nothing starts. */
export async function loadModules(modules: readonly AppModule[]): Promise<void> {
  const parts = await Promise.all(modules.flatMap(each => (each.processes ? [each.processes()] : [])))
  const rights = new Set(modules.flatMap(each => each.rights.map(({ id }) => id)))
  for (const { facts } of parts) if (facts) useFacts(facts)
  useProcesses(
    parts.flatMap(({ processes }) => processes),
    { rights, limits: limitKeys, figures: figureKeys },
  )
  useLooks(parts.flatMap(({ looks }) => looks))
  useOpenings(parts.flatMap(({ openings = [] }) => openings))
  useActPages(parts.flatMap(({ acts = [] }) => acts))
  useWaysOn(parts.flatMap(({ waysOn = [] }) => waysOn))
  useLists(
    (await Promise.all(modules.flatMap(each => (each.lists ? [each.lists()] : [])))).flat(),
    modules.flatMap(({ pages }) => pages),
  )
  useMeasures(await Promise.all(modules.flatMap(each => (each.measures ? [each.measures()] : []))))
}

export const loadEngine = (): Promise<void> => loadModules(ofTheHouse)
