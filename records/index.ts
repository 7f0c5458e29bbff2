export { forecastNumber, takeNumber, type NumberRequest, type NumberTaken } from './numbers.ts'
