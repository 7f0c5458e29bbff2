import type { Viewer } from '../kernel/access.ts'
import type { ProcessDef } from '../kernel/process.ts'
import { offers } from './people/rights.ts'

/** Parts that every process knows, whether its policy names them or asks for all that begin with `holder-`. */
const COMMON = ['holder-body', 'holder-unit', 'holder-post', 'risen'] as const

export type Ability = { readonly role: string; readonly state: string; readonly acts: readonly string[] }

/**
 * What each part in a matter may do in each state, by state and policy alone (facts may still refuse), for somebody whose post has every
 * right: the table by which a process is read by eye. States in which a part may do nothing are left out.
 */
export function abilitiesOf(process: ProcessDef): Ability[] {
  const rights = new Set(Object.values(process.acts).map(act => act.right))
  // Policies look at the rights of the viewer and at no more of him.
  const viewer = { rights } as unknown as Viewer
  const states = Object.keys(process.states)
  return rolesOf(process, viewer).flatMap(role =>
    states.flatMap(state => {
      const acts = offers(process, { roles: [role], matter: { state, secrecy: 'normal' }, viewer })
      return acts.length > 0 ? [{ role, state, acts }] : []
    }),
  )
}

/** The parts that the policy asks about: every predicate is run with a list of parts that writes down what it is asked for. */
function rolesOf(process: ProcessDef, viewer: Viewer): string[] {
  const asked = new Set<string>(COMMON)
  const roles = new Proxy<string[]>([], {
    get: (target, key) => (key === 'includes' ? (role: string) => !asked.add(role) : Reflect.get(target, key)),
  })
  for (const predicate of Object.values(process.policy))
    for (const state of Object.keys(process.states)) predicate({ roles, matter: { state, secrecy: 'normal' }, viewer })
  return [...asked].toSorted()
}
