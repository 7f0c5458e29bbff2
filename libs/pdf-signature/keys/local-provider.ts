import { SignatureFault } from '../fault.ts'
import { localSigner } from './local-signer.ts'
import type { RsaPadding } from './local-signer.ts'
import type { Identity } from './pkcs12.ts'
import type { SigningProvider } from './provider.ts'

/** Keys of this process as a provider: signs at once. A credential is named by the fingerprint of its certificate. */
export function localProvider(identities: readonly Identity[], padding?: RsaPadding): SigningProvider {
  const signers = new Map(
    identities.flatMap(identity => {
      const id = identity.chain[0]?.fingerprint
      return id === undefined ? [] : [[id, localSigner(identity, padding)] as const]
    }),
  )
  return {
    credentials: async () => [...signers].map(([id, { chain, scheme }]) => ({ id, chain, scheme })),
    start: async ({ credential, toBeSigned }) => {
      const signer = signers.get(credential.id)
      if (!signer) throw new SignatureFault('provider/no-such-credential', { credential: credential.id })
      return { state: 'done', signature: await signer.sign(toBeSigned) }
    },
    poll: async operation => {
      throw new SignatureFault('provider/refused', { operation })
    },
    cancel: async () => {},
  }
}
