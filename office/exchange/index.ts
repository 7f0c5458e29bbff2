export { agenciesLike, type AxisAgency } from './sending/directory.ts'
export { exchangeModule } from './module.ts'
