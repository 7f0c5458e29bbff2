import type { MemoryMatter } from '../casework/acts/in-memory.ts'
import { documentFacts, playDocument } from './documents.ts'
import type { Incoming } from './document-plan.ts'
import type { Made, SamplePlan } from './maker.ts'
import { chanceFrom } from './random.ts'
import { todaysMatters } from './today.ts'

/** What lies on the desks today: tasks, and the documents of the last days with the tasks given from them. */
export function deskMatters(made: Made, plan: SamplePlan): void {
  todaysMatters(made.office, plan.clock.now().today)
  const facts = documentFacts()
  for (const incoming of made.documents.onDesk)
    playDocument(made.office, chanceOf(plan, incoming), incoming, { facts, onDesk: true })
}

/** The documents of the years before, one after the other. */
export function* pastDocuments({ office, documents }: Made, plan: SamplePlan): Generator<MemoryMatter> {
  const facts = documentFacts()
  for (const incoming of documents.past) {
    const matter = playDocument(office, chanceOf(plan, incoming), incoming, { facts, onDesk: false })
    if (matter) yield matter
  }
}

/** What becomes of a document depends on itself only, not on those before it. */
function chanceOf({ seed }: SamplePlan, { receivedOn, number }: Incoming) {
  return chanceFrom(`${seed}:document:${receivedOn}:${number}`)
}
