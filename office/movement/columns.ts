import { fact, type FactTable } from '../../kernel/fact-table.ts'
import type { MatterState } from '../../kernel/matter.ts'

/** The day of the last result; results without a day count from the registration. Null: none is recorded. */
function lastResultOn({ fields: { results, registeredOn } }: MatterState): unknown {
  const lines: ReadonlyArray<{ readonly on?: unknown }> = Array.isArray(results) ? results : []
  return lines
    .map(({ on }) => on ?? registeredOn)
    .filter(on => typeof on === 'string')
    .toSorted()
    .at(-1)
}

/** A model in one year: what the register, the figures and the public page filter on. */
export const modelColumns: FactTable = {
  name: 'fact_model',
  version: 1,
  columns: {
    year: fact.integer('year'),
    model: fact.uuid('modelId'),
    movement: fact.uuid('movement'),
    learnt_from: fact.uuid('learntFrom'),
    kind: fact.text('kind'),
    field: fact.text('field'),
    type: fact.text('type'),
    level: fact.text('level'),
    place: fact.text('place'),
    contact: fact.text('contactName'),
    late: fact.flag('late'),
    stale: fact.flag(({ fields: { staleSince } }) => typeof staleSince === 'string'),
    registered_on: fact.date('registeredOn'),
    started_on: fact.date('startedOn'),
    tenths: fact.integer('checked.tenths'),
    council_session: fact.uuid('council.session'),
    decided: fact.flag(({ fields: { recognition } }) => typeof recognition === 'object' && recognition !== null),
    decision: fact.text('recognition.designation'),
    decided_on: fact.date('recognition.issuedOn'),
    decided_level: fact.text('recognition.level'),
    typical: fact.flag('recognition.typical'),
    proposal_form: fact.text('proposal.form'),
    story_state: fact.text('story.state'),
    headline: fact.text('story.headline'),
    last_result_on: fact.date(lastResultOn),
    tags: fact.lines('tags'),
    results: fact.lines('results'),
    resources: fact.lines('resources'),
    rewards: fact.lines('rewards'),
    copies: fact.lines('copies'),
  },
}

/** What a movement counts of itself. */
export const movementColumns: FactTable = {
  name: 'fact_movement',
  version: 1,
  columns: { participation: fact.lines('participation'), activities: fact.lines('activities') },
}

export const commitmentColumns: FactTable = {
  name: 'fact_commitment',
  version: 1,
  columns: { year: fact.integer('year') },
}

export const councilColumns: FactTable = {
  name: 'fact_council',
  version: 1,
  columns: { held_on: fact.date('on') },
}
