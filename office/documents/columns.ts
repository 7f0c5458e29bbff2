import { fact, type FactTable } from '../../kernel/fact-table.ts'
import type { MatterState } from '../../kernel/matter.ts'

const SENT_TO = ['handler', 'noter', 'recipient']

/** To whom it went: who handles it first, then who notes it, then who has it for information. */
function sentTo({ parties }: MatterState): unknown {
  return SENT_TO.flatMap(role => parties.filter(party => party.role === role)).map(({ role, post, unit }) => ({
    role,
    post,
    unit,
  }))
}

function firstSentOn({ fields: { forwards } }: MatterState): unknown {
  const [first]: ReadonlyArray<{ readonly on?: unknown }> = Array.isArray(forwards) ? forwards : []
  return first?.on
}

/** What is listed of incoming documents. */
export const documentColumns: FactTable = {
  name: 'fact_incoming',
  version: 1,
  columns: {
    number: fact.integer('soDen'),
    type: fact.text('type'),
    designation: fact.text('designation'),
    issued_on: fact.date('issuedOn'),
    agency: fact.text('agency'),
    abstract: fact.text('abstract'),
    note: fact.text('note'),
    cancel_reason: fact.text('cancelReason'),
    sent_to: fact.lines(sentTo),
    first_sent_on: fact.date(firstSentOn),
  },
}
