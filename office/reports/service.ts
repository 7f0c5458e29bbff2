import { canonicalText, type Canonical } from '../../kernel/canonical.ts'
import type { Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Party } from '../../kernel/matter.ts'
import { fieldProblem, formProblem, isProblem, type Problem } from '../../kernel/problem.ts'
import { openMatter, type Performed, type World } from '../../casework/index.ts'
import { followUp } from '../../casework/jobs.ts'
import { bodiesAt, livingSuccessors, postsIn } from '../../org/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { Ask, type Target } from './terms.ts'

/** The deadline proposed to units: some working days before the superior's (law/ `directives.internal-lead`), never before today. */
export function proposedDue(world: World, upperDueOn: PlainDate): PlainDate {
  const { today } = world.clock.now()
  const proposed = world.calendar.addWorkingDays(upperDueOn, -world.law(today).number('directives.internal-lead'))
  return proposed < today ? today : proposed
}

/**
 * Opens a report request: one act, one report for every target. Bodies that have ended report through their successors, apart from the
 * successor's own. Problems: `form/invalid` with its fields, `reports/date-in-past`, `reports/period-reversed`, `reports/no-successor`.
 */
export async function askForReports(
  tx: Tx,
  world: World,
  viewer: Viewer,
  { key, ...raw }: { key: string } & Record<string, unknown>,
): Promise<Performed | Problem> {
  const { today } = world.clock.now()
  const dueOn =
    raw['dueOn'] || (typeof raw['upperDueOn'] === 'string' && raw['upperDueOn'] ? proposedDue(world, raw['upperDueOn']) : null)
  if (!dueOn) return fieldProblem('reports/due-needed', 'dueOn')
  const parsed = Ask.safeParse({ ...raw, dueOn })
  if (!parsed.success)
    return formProblem(
      parsed.error.issues.map(issue => ({
        field: issue.path.map(String).join('.'),
        code: issue.message.includes('/') ? issue.message : 'form/invalid-value',
      })),
    )
  const ask = parsed.data
  if (ask.dueOn < today) return fieldProblem('reports/date-in-past', 'dueOn', { today })
  if (ask.period.to < ask.period.from) return fieldProblem('reports/period-reversed', 'to')
  if (!ask.outline.some(node => node.text)) return fieldProblem('reports/outline-empty', 'outline')
  const targets = await livingTargets(tx, ask.targets, today)
  if (isProblem(targets)) return targets
  const { chiefOfOffice } = await followUp(tx)
  const { id, bodyId, unitId } = viewer.post
  const reviewer = await reviewerOf(tx, viewer, { today, chiefOfOffice })
  const party = (role: string, post: string): Party => ({ role, body: null, unit: null, post, note: null })
  const parties: Party[] = [
    { role: 'compiler', body: bodyId, unit: unitId, post: id, note: null },
    ...(reviewer ? [party('reviewer', reviewer)] : []),
    ...(chiefOfOffice ? [party('approver', chiefOfOffice)] : []),
  ]
  return openMatter(tx, world, viewer, {
    key,
    process: 'yeu-cau-bao-cao',
    act: 'mo',
    title: ask.topic,
    holder: { body: bodyId, unit: unitId, post: null },
    parties,
    input: canonical({ ...ask, targets }),
  })
}

/** The head of the compiler's division, who approves before the Chief of Office; none where the compiler is the head or has no division. */
async function reviewerOf(
  tx: Tx,
  { post }: Viewer,
  { today, chiefOfOffice }: { today: PlainDate; chiefOfOffice: string | null },
): Promise<string | null> {
  if (!post.unitId) return null
  const heads = await postsIn(tx, { date: today, bodyId: post.bodyId, unitId: post.unitId, leadersOnly: true })
  const [head] = heads
  return head && head.id !== post.id && head.id !== chiefOfOffice ? head.id : null
}

/** Targets that can be told: an ended body's successor reports for it, marked so; each pair once. */
async function livingTargets(tx: Tx, targets: readonly Target[], today: PlainDate): Promise<Target[] | Problem> {
  const bodies = new Map(
    (
      await bodiesAt(
        tx,
        targets.map(target => target.body),
        today,
      )
    ).map(body => [body.id, body]),
  )
  const living = new Map<string, Target>()
  for (const target of targets) {
    const body = bodies.get(target.body)
    if (!body) return fieldProblem('reports/body-unknown', 'targets', { name: target.body })
    const heirs = body.ended ? await livingSuccessors(tx, body.id, today) : null
    if (heirs?.length === 0) return fieldProblem('reports/no-successor', 'targets', { name: body.name })
    for (const each of heirs
      ? heirs.map(heir => ({ body: heir, unit: null, reportsFor: body.name, reportsForBody: body.id }))
      : [target])
      living.set(`${each.body} ${each.unit ?? ''} ${each.reportsFor ?? ''}`, each)
  }
  return [...living.values()]
}

function canonical(value: unknown): Canonical {
  return JSON.parse(canonicalText(value)) as Canonical // parsed input is JSON data already
}
