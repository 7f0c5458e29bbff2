export { outgoingModule } from './module.ts'
export { playOutgoing } from './sample.ts'
