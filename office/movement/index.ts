export { movementModule } from './module.ts'
export { movementMeasures, type Behind, type Measured, type MovementMeasure, type Period } from './report.ts'
