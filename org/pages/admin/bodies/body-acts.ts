import type { Uuid } from '../../../../kernel/ids.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../../../kernel/problem.ts'
import type { AppContext } from '../../../../platform/http/context.ts'
import { changeBody, createBody, deleteBody, lockBody } from '../../../services/bodies.ts'
import { endBody } from '../../../services/succession.ts'
import { bodyAt } from '../../../store/body.ts'
import { textOf } from '../../form.ts'
import { administer } from '../administer.ts'
import { bodyIn, dateIn, newBodyIn } from './body-input.ts'

const right = 'admin.bodies'

type BodyAct = (app: AppContext, body: FormData, bodyId: Uuid) => Promise<Uuid | Problem>

/** What the forms of a body's page do, by the form's name. */
export const BODY_ACTS: Readonly<Record<string, BodyAct>> = {
  change: recordChange,
  end: recordEnd,
  division: addDivision,
  lock: (app, _body, id) => setLock(app, id, true),
  unlock: (app, _body, id) => setLock(app, id, false),
  delete: async (app, _body, id) => {
    const subject = await nameOf(app, id)
    return administer(app, { right, act: 'body.delete', subject }, tx => deleteBody(tx, id))
  },
}

async function nameOf(app: AppContext, id: Uuid): Promise<string> {
  return (await bodyAt(app.db.kysely, id, '9999-12-31'))?.name ?? id
}

async function setLock(app: AppContext, id: Uuid, locked: boolean): Promise<Uuid | Problem> {
  const subject = await nameOf(app, id)
  return administer(app, { right, act: locked ? 'body.lock' : 'body.unlock', subject }, async tx => {
    await lockBody(tx, id, locked)
    return id
  })
}

async function recordChange(app: AppContext, body: FormData, bodyId: Uuid): Promise<Uuid | Problem> {
  const on = dateIn(body, 'changeOn')
  if (isProblem(on)) return on
  const parentId = await bodyIn(app.db.kysely, body, { field: 'changeParent', date: on })
  if (isProblem(parentId)) return parentId
  const change = {
    bodyId,
    on,
    name: textOf(body, 'changeName'),
    shortName: textOf(body, 'changeShort'),
    code: textOf(body, 'changeCode'),
    electronicCode: textOf(body, 'changeElectronic') || null,
    legalDocument: textOf(body, 'changeDocument') || null,
    parentId: body.has('changeParent') ? parentId : undefined,
  }
  const line = { right, act: 'body.change', subject: await nameOf(app, bodyId), detail: { ...change } }
  return administer(app, line, tx => changeBody(tx, change))
}

async function addDivision(app: AppContext, body: FormData, agencyId: Uuid): Promise<Uuid | Problem> {
  const given = await newBodyIn(app.db.kysely, body, agencyId)
  if (isProblem(given)) return given
  return administer(
    app,
    { right, act: 'body.create', subject: given.name, detail: { agency: await nameOf(app, agencyId) } },
    tx => createBody(tx, given),
  )
}

const HOW = ['merge', 'split', 'abolish'] as const

async function recordEnd(app: AppContext, body: FormData, bodyId: Uuid): Promise<Uuid | Problem> {
  const on = dateIn(body, 'endOn')
  if (isProblem(on)) return on
  const how = HOW.find(each => each === textOf(body, 'endHow'))
  if (!how) return fieldProblem('org/successor-needed', 'endHow')
  const successors: Array<{ id: Uuid; isDefault: boolean }> = []
  const byName = textOf(body, 'byName') === 'yes'
  const typed =
    how === 'abolish'
      ? []
      : textOf(body, 'successors')
          .split('\n')
          .filter(line => line.trim() !== '')
  for (const line of typed) {
    const one = new FormData()
    one.set('successors', line)
    const id = await bodyIn(app.db.kysely, one, { field: 'successors', date: on })
    if (isProblem(id)) return id
    if (id) successors.push({ id, isDefault: !byName && successors.length === 0 })
  }
  const keeperId = await bodyIn(app.db.kysely, body, { field: 'keeper', date: on })
  if (isProblem(keeperId)) return atKeeper(keeperId)
  const end = { bodyId, on, how, successors, keeperId, legalDocument: textOf(body, 'endDocument') || null, now: app.clock.now() }
  const line = { right, act: 'body.end', subject: await nameOf(app, bodyId), detail: { on, how, successors: successors.length } }
  const done = await administer(app, line, tx => endBody(tx, end))
  return isProblem(done) ? renamed(done) : done
}

const atKeeper = (refusal: Problem): Problem => problem(refusal.problem, { ...refusal.data, field: 'keeper' })

/** Names of the service's fields as this page calls them. */
function renamed(refusal: Problem): Problem {
  const names: Readonly<Record<string, string>> = { on: 'endOn', keeperId: 'keeper' }
  const field = String(refusal.data['field'] ?? '')
  return names[field] ? { ...refusal, data: { ...refusal.data, field: names[field] } } : refusal
}
