export {
  groupsIn,
  groupSize,
  isGroup,
  membersOf,
  sameGroup,
  withGroupNamed,
  withMembers,
  type GroupedBody,
  type NamedGroup,
} from './bodies/body-groups.ts'
export { nearestBody } from './bodies/nearest-body.ts'
export { matchBodies, matchBody, matchTyped, namesIn, type MatchedBody } from './bodies/match-bodies.ts'
export { organisationNames } from './bodies/organisation-names.ts'
export { directiveOpening, type GivingPeople, type PlacedPost } from './opening.ts'
export { giveTask, newFormKey } from './service.ts'
export { NewTask, RATINGS, SOURCES, type SourceKind } from './terms.ts'
export { directivesModule } from './module.ts'
export { directiveWords } from './words.ts'
