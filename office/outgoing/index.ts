export { checkFileNow } from './check-signatures.ts'
export { outgoingModule } from './module.ts'
export { playOutgoing } from './sample.ts'
export { verification, type VerificationView } from './signing/verify.ts'
