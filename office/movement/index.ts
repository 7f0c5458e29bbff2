export { movementModule } from './module.ts'
export { playMovement, type SampleStage, type SampleUnit } from './sample.ts'
