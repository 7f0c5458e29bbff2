import { fact, type FactTable } from '../../kernel/fact-table.ts'
import type { MatterState } from '../../kernel/matter.ts'

/** Whose turn it is, while it waits to be signed; documents approved by an earlier version know only their signer. */
function turnOf({ state, fields: { turn, signer } }: MatterState): { readonly post?: unknown; readonly body?: unknown } {
  if (state !== 'da-duyet') return {}
  return typeof turn === 'object' && turn !== null && 'post' in turn ? turn : { post: signer }
}

/** The post that decides at the present level. */
function levelPost({ fields: { level, levels } }: MatterState): unknown {
  if (!Array.isArray(levels)) return null
  const chosen: ReadonlyArray<{ readonly level?: unknown; readonly post?: unknown }> = levels
  return chosen.find(each => each.level === level)?.post
}

/** What is listed and counted of outgoing documents. */
export const outgoingColumns: FactTable = {
  name: 'fact_outgoing',
  version: 1,
  columns: {
    type: fact.text('type'),
    number: fact.integer('number'),
    designation: fact.text('designation'),
    issued_on: fact.date('issuedOn'),
    sent_on: fact.date('sentOn'),
    recalled_reason: fact.text('recalled.reason'),
    issuer: fact.uuid('issuer'),
    signer: fact.uuid('signer'),
    signer_name: fact.text('signature.name'),
    level: fact.text('level'),
    level_post: fact.uuid(levelPost),
    levels: fact.lines('levels'),
    returns: fact.integer(({ fields: { returns } }) => (Array.isArray(returns) ? returns.length : 0)),
    turn_post: fact.uuid(matter => turnOf(matter).post),
    turn_body: fact.uuid(matter => turnOf(matter).body),
    co_signers: fact.lines('coSigners'),
    posted: fact.lines('posted'),
    copy_uses: fact.lines('copyUses'),
  },
}
