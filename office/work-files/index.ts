export { workFilesModule } from './module.ts'
