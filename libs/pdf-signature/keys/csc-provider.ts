import { oids } from '../asn1/oids.ts'
import { readCertificate } from '../certificate/certificate.ts'
import { schemeOids } from '../certificate/scheme.ts'
import { SignatureFault } from '../fault.ts'
import { postJson, texts } from './csc-http.ts'
import type { CscService, Json } from './csc-http.ts'
import type { Credential, ProviderAnswer, SigningProvider, SigningTask } from './provider.ts'
import { schemeFor } from './local-signer.ts'

/**
 * A remote signing service by the API of the Cloud Signature Consortium (credentials/list, credentials/info, signatures/signHash,
 * signatures/signPolling). Signing is asynchronous where the service wants its user to confirm.
 */
export function cscProvider(service: CscService): SigningProvider {
  const post = (path: string, body: Json) => postJson(service, path, body)
  return {
    credentials: async () => {
      const ids = texts((await post('credentials/list', {}))['credentialIDs'])
      return Promise.all(ids.map(async id => readCredential(id, await post('credentials/info', infoRequest(id)))))
    },
    start: async task => readAnswer(await post('signatures/signHash', signRequest(task))),
    poll: async operation => readAnswer(await post('signatures/signPolling', { responseID: operation }), operation),
    cancel: async operation => {
      await post('signatures/signCancel', { responseID: operation })
    },
  }
}

const infoRequest = (credentialID: string): Json => ({ credentialID, certificates: 'chain', certInfo: false })

function readCredential(id: string, info: Json): Credential {
  const chain = texts(record(info['cert'])['certificates']).map(text => Buffer.from(text, 'base64'))
  const [own] = chain
  const key = own && readCertificate(own).key
  if (!key) throw new SignatureFault('provider/answer-not-understood', { path: 'credentials/info' })
  const algorithms = texts(record(info['key'])['algo'])
  const onlyPss = algorithms.includes(oids.rsaPss) && !algorithms.includes(oids.rsaEncryption)
  return { id, chain, scheme: schemeFor(key, onlyPss ? 'rsa-pss' : 'rsa-pkcs1') }
}

function signRequest({ credential, hash, description, lifeMs }: SigningTask): Json {
  const named = schemeOids(credential.scheme)
  return {
    credentialID: credential.id,
    hashes: [Buffer.from(hash).toString('base64')],
    hashAlgorithmOID: named.hash,
    signAlgo: named.signature,
    ...(named.parameters ? { signAlgoParams: Buffer.from(named.parameters).toString('base64') } : {}),
    operationMode: 'A',
    validity_period: lifeMs,
    clientData: description,
  }
}

const cancellations = new Set(['access_denied', 'user_cancelled', 'operation_cancelled'])

function readAnswer(answer: Json, operation?: string): ProviderAnswer {
  const error = answer['error']
  if (typeof error === 'string') return cancellations.has(error) ? { state: 'cancelled' } : { state: 'failed', code: error }
  const [signature] = texts(answer['signatures'])
  if (signature !== undefined) return { state: 'done', signature: Buffer.from(signature, 'base64') }
  const started = answer['responseID'] ?? operation
  if (typeof started !== 'string') throw new SignatureFault('provider/answer-not-understood', { path: 'signatures/signHash' })
  return { state: 'waiting', operation: started }
}

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {}) // JSON border
