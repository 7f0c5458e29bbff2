export { leaderDeskModule } from './module.ts'
