export { outgoingModule } from './module.ts'
