import { z, type ZodObject, type ZodType } from 'zod'
import type { Canonical } from '../../kernel/canonical.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import { openMatter } from '../acts/open.ts'
import { newestProcess } from '../registry.ts'
import type { Asker } from '../asker.ts'
import type { Begin, OpeningDef } from './opening.ts'

const Title = z.string().trim().min(3, 'form/title-needed').max(1000, 'form/too-long')

/** What the form must give. */
export function inputOfOpening({ process, act, input }: OpeningDef): ZodType {
  if (input) return input
  const own = newestProcess(process).acts[act]?.input
  return isObject(own) ? own.extend({ title: Title }) : z.object({ title: Title })
}

function isObject(schema: unknown): schema is ZodObject {
  return schema instanceof z.ZodObject
}

/** What opens the matter when the function needs nothing of its own. */
export function beginOf({ process, act, begin }: OpeningDef): Begin {
  if (begin) return begin
  return (tx, world, viewer, { key, title, ...input }) => {
    const { bodyId: body, unitId: unit, id: post } = viewer.post
    return openMatter(tx, world, viewer, {
      key,
      process,
      act,
      title: String(title).trim(),
      holder: { body, unit, post },
      // The act's own schema reads it again before anything is stored.
      input: (newestProcess(process).acts[act]?.input ? input : null) as Canonical,
    })
  }
}

/** May this viewer open one? Null: yes. */
export function openingShut({ viewer }: Pick<Asker, 'viewer'>, { process, act }: OpeningDef): Problem | null {
  const right = newestProcess(process).acts[act]?.right
  return right !== undefined && viewer.rights.has(right) ? null : problem('act/not-allowed', { act, right })
}
