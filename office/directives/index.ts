export { directiveOpening, type GivingPeople, type PlacedPost } from './opening.ts'
export { giveTask, newFormKey } from './service.ts'
export { NewTask, RATINGS, SOURCES, type SourceKind } from './terms.ts'
export { directivesModule } from './module.ts'
