export { SignatureFault, faultCodes } from './fault.ts'
export type { FaultCode } from './fault.ts'
export { vietnamesePolicy } from './algorithm-policy.ts'
export type { AlgorithmPolicy } from './algorithm-policy.ts'
export type { Look } from './appearance/appearance.ts'
export type { Rectangle } from './appearance/place.ts'
export { readCertificate, readCertificates } from './certificate/certificate.ts'
export type { Certificate } from './certificate/certificate.ts'
export type { SignatureScheme } from './certificate/scheme.ts'
export { httpTimeStampAuthority, requestTimeStamp } from './cms/time-stamp.ts'
export type { TimeStampAuthority } from './cms/time-stamp.ts'
export { certificatesEnding } from './certificate/ending.ts'
export type { EndingCertificate } from './certificate/ending.ts'
export { cscProvider } from './keys/csc-provider.ts'
export type { CscService } from './keys/csc-http.ts'
export { localProvider } from './keys/local-provider.ts'
export type { Credential, ProviderAnswer, SigningProvider, SigningTask } from './keys/provider.ts'
export { advanceRequest, cancelRequest, openRequest, requestLifeMs, requestStates } from './keys/signing-request.ts'
export type { RequestState, SigningJob, SigningRequest } from './keys/signing-request.ts'
export { localSigner } from './keys/local-signer.ts'
export { readPkcs12 } from './keys/pkcs12.ts'
export type { Identity } from './keys/pkcs12.ts'
export { checkNd30, nd30Codes } from './nd30/check.ts'
export type { Nd30Code, Nd30Facts, Nd30Finding } from './nd30/check.ts'
export { annexMark, copyMark, markPlace, sealPlace } from './nd30/marks.ts'
export { addDocumentTimeStamp, addValidationData } from './sign/long-term.ts'
export type { ValidationData } from './sign/long-term.ts'
export { trialAuthority } from './trial/authority.ts'
export type { TrialAuthority } from './trial/authority.ts'
export { prepareSignature } from './sign/prepare.ts'
export type { PreparedSignature, SignatureRequest } from './sign/request.ts'
export { finishSignature, hashToSign, signPdf, timeStampRoom } from './sign/sign.ts'
export type { DocumentSigner, SigningOrder } from './sign/sign.ts'
export type { Change, ChangeKind } from './verify/change.ts'
export type { TrustStore, VerificationContext } from './verify/context.ts'
export type { Reason, ReasonCode, Verdict } from './verify/reasons.ts'
export type { CertificateView, PadesLevel, PdfVerification, SignatureReport } from './verify/report.ts'
export { verifyPdf } from './verify/verify.ts'
export {
  faultText,
  nd30Text,
  reasonText,
  reportText,
  shownTime,
  signatureLines,
  signatureWords,
  verdictText,
} from './words/say.ts'
export type { Language, Line } from './words/say.ts'
