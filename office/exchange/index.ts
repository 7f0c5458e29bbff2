export { agenciesLike, type AxisAgency } from './directory.ts'
export { exchangeModule } from './module.ts'
