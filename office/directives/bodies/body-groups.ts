import { fold } from '@kheo/viet-text'
import { namesIn } from './match-bodies.ts'

/** A body as far as a group needs it. */
export type GroupedBody = { readonly name: string; readonly kind: string }

/** Words by which a document addresses all communes, or all departments, without naming them. */
const ALL_COMMUNES = /(?:cac|cap) (?:xa|phuong)(?![a-z])|xa, phuong(?![a-z])|(?:cac|moi|tung) dia phuong/u
const WARDS_ONLY = /cac phuong(?![a-z])/u
const RURAL_ONLY = /cac xa(?![a-z])/u
const ALL_DEPARTMENTS = /(?:cac|moi|tung) (?:so|nganh|co quan chuyen mon)(?![a-z])|so, (?:ban|nganh)(?![a-z])/u

/** The bodies of today that a printed group stands for ("UBND các xã, phường", "các sở, ban, ngành"); none when it is no such group. */
export function membersOf<B extends GroupedBody>(printed: string, bodies: readonly B[]): readonly B[] {
  const said = fold(printed)
  const communes = bodies.filter(body => body.kind === 'commune' && wanted(said, fold(body.name)))
  return [
    ...(ALL_DEPARTMENTS.test(said) ? bodies.filter(body => body.kind === 'department') : []),
    ...(ALL_COMMUNES.test(said) ? communes : []),
  ]
}

/** Does a printed name address a whole group, whoever is in it today? */
export function isGroup(printed: string): boolean {
  const said = fold(printed)
  return ALL_DEPARTMENTS.test(said) || ALL_COMMUNES.test(said)
}

function wanted(said: string, name: string): boolean {
  const ward = name.includes(' phuong ')
  if (WARDS_ONLY.test(said) && !said.includes('xa')) return ward
  return RURAL_ONLY.test(said) && !said.includes('phuong') ? !ward : true
}

/** Typed names with every group replaced by its members, each once. */
export function withMembers(typed: string, bodies: readonly GroupedBody[]): string {
  const names = namesIn(typed).flatMap(name => {
    const members = membersOf(name, bodies)
    return members.length > 0 ? members.map(body => body.name) : [name]
  })
  return [...new Set(names)].join('; ')
}

/** A group that is named among typed names, with its members of today. */
export type NamedGroup = { readonly name: string; readonly members: readonly string[] }

/** The groups among the typed names, each as it is printed there. */
export function groupsIn(typed: string, bodies: readonly GroupedBody[]): NamedGroup[] {
  return namesIn(typed).flatMap(name => {
    const members = membersOf(name, bodies).map(body => body.name)
    return members.length > 0 ? [{ name, members }] : []
  })
}

/** Two printed names mean one group when the same bodies are in it. */
export const sameGroup = (one: NamedGroup, other: NamedGroup): boolean => one.members.join('\n') === other.members.join('\n')

/** Typed names with one group, however it is printed, replaced by its members, each once. */
export function withGroupNamed(typed: string, group: NamedGroup, bodies: readonly GroupedBody[]): string {
  const names = namesIn(typed).flatMap(name => {
    const members = membersOf(name, bodies).map(body => body.name)
    return members.length > 0 && sameGroup({ name, members }, group) ? members : [name]
  })
  return [...new Set(names)].join('; ')
}

/** How many bodies the groups among the typed names stand for; 0 when there is no group. */
export function groupSize(typed: string, bodies: readonly GroupedBody[]): number {
  return new Set(namesIn(typed).flatMap(name => membersOf(name, bodies).map(body => body.name))).size
}
