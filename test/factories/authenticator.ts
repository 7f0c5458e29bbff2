import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_CREDENTIAL = 0x40

type Options = { readonly challenge: string; readonly rp?: { readonly id?: string }; readonly rpId?: string }
export type Authenticator = ReturnType<typeof makeAuthenticator>

/** A security key as WebAuthn describes it, one credential, ES256: what a device answers, as the browser would send it. */
export function makeAuthenticator({ verifies = true }: { verifies?: boolean } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(32)
  const id = credentialId.toString('base64url')
  let counter = 0
  const clientData = (type: string, { challenge }: Options, origin: string) =>
    Buffer.from(JSON.stringify({ type: `webauthn.${type}`, challenge, origin, crossOrigin: false }))
  const authData = (rpId: string, more = Buffer.alloc(0)) => {
    const flags = PRESENT | (verifies ? VERIFIED : 0) | (more.length > 0 ? WITH_CREDENTIAL : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(++counter)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count, more])
  }
  return {
    id,
    /** As a copied device would: it goes on counting from where it was copied. */
    rewind: (by: number) => void (counter -= by),
    /** The answer to a page that makes the device known. */
    create(options: object, origin: string): string {
      // Options of the server: the standard gives their shape.
      const asked = options as Options
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const cose = map([1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')])
      const length = Buffer.alloc(2)
      length.writeUInt16BE(credentialId.length)
      const credential = Buffer.concat([Buffer.alloc(16), length, credentialId, cose])
      const object = map(['fmt', 'none'], ['attStmt', {}], ['authData', authData(asked.rp?.id ?? '', credential)])
      return JSON.stringify({
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('create', asked, origin).toString('base64url'),
          attestationObject: object.toString('base64url'),
          transports: ['usb'],
        },
      })
    },
    /** The answer to a page that asks who is there. */
    get(options: object, origin: string): string {
      const asked = options as Options
      const [client, data] = [clientData('get', asked, origin), authData(asked.rpId ?? '')]
      const signature = sign('sha256', Buffer.concat([data, createHash('sha256').update(client).digest()]), privateKey)
      return JSON.stringify({
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      })
    },
  }
}

type Cbor = number | string | Buffer | Record<string, never>

/** CBOR as far as an attestation needs it (RFC 8949). */
function map(...pairs: ReadonlyArray<readonly [number | string, Cbor]>): Buffer {
  return Buffer.concat([head(5, pairs.length), ...pairs.flat().map(item)])
}

function item(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  return Buffer.isBuffer(value) ? Buffer.concat([head(2, value.length), value]) : head(5, 0)
}

function head(kind: number, n: number): Buffer {
  if (n < 24) return Buffer.from([(kind << 5) | n])
  return n < 256 ? Buffer.from([(kind << 5) | 24, n]) : Buffer.from([(kind << 5) | 25, n >> 8, n & 255])
}
