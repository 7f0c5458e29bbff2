export { movementModule } from './module.ts'
export { playMovement, type SampleStage, type SampleUnit } from './sample.ts'
export { modelsForReport, MOVEMENT_FIELDS, rewardsForReport, type ToldModel, type ToldReward } from './figures/for-reports.ts'
