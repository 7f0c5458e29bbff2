export { documentsModule } from './module.ts'
export { registerIntake, type Registered, type RegisterRequest } from './register.ts'
export { takeIn, type TakenIn } from './take-in.ts'
