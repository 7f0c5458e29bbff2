/**
 * RC2 in CBC mode, decryption only (RFC 2268): old PKCS#12 files lock their certificates with it, and OpenSSL 3 no longer offers it.
 * Never used to protect anything.
 */
export function decryptRc2(bits: number, secret: { key: Uint8Array; iv: Uint8Array }, data: Uint8Array): Buffer | null {
  if (data.length === 0 || data.length % 8 !== 0) return null
  const schedule = expand(secret.key, bits)
  const out = Buffer.alloc(data.length)
  let before = secret.iv
  for (let at = 0; at < data.length; at += 8) {
    const block = data.subarray(at, at + 8)
    const plain = decryptBlock(schedule, block)
    for (let i = 0; i < 8; i += 1) out[at + i] = (plain[i] ?? 0) ^ (before[i] ?? 0)
    before = block
  }
  return unpadded(out)
}

function unpadded(data: Buffer): Buffer | null {
  const pad = data.at(-1) ?? 0
  if (pad < 1 || pad > 8 || !data.subarray(-pad).every(byte => byte === pad)) return null
  return data.subarray(0, -pad)
}

// The permutation of RFC 2268, section 2: digits of pi.
const piTable = Buffer.from(
  `d978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2
   179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82
   54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626
   6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7
   08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ec
   c2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731
   2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a9
   0d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad`.replaceAll(/\s/gu, ''),
  'hex',
)

function expand(key: Uint8Array, bits: number): Uint16Array {
  const bytes = Buffer.alloc(128)
  bytes.set(key)
  for (let i = key.length; i < 128; i += 1) {
    bytes[i] = piTable[((bytes[i - 1] ?? 0) + (bytes[i - key.length] ?? 0)) & 0xff] ?? 0
  }
  const effective = Math.ceil(bits / 8)
  bytes[128 - effective] = piTable[(bytes[128 - effective] ?? 0) & (0xff >> ((8 - (bits % 8)) % 8))] ?? 0
  for (let i = 127 - effective; i >= 0; i -= 1) bytes[i] = piTable[(bytes[i + 1] ?? 0) ^ (bytes[i + effective] ?? 0)] ?? 0
  return Uint16Array.from({ length: 64 }, (_, i) => bytes.readUInt16LE(i * 2))
}

const turns = [1, 2, 3, 5] as const

function decryptBlock(schedule: Uint16Array, block: Uint8Array): Buffer {
  const words = Array.from({ length: 4 }, (_, i) => (block[i * 2] ?? 0) | ((block[i * 2 + 1] ?? 0) << 8))
  const word = (i: number) => words[(i + 4) % 4] ?? 0
  let key = 63
  const mix = () => {
    for (let i = 3; i >= 0; i -= 1) {
      const turn = turns[i] ?? 0
      const turned = ((word(i) >>> turn) | (word(i) << (16 - turn))) & 0xffff
      const used = (schedule[key--] ?? 0) + (word(i - 1) & word(i - 2)) + (~word(i - 1) & word(i - 3) & 0xffff)
      words[i] = (turned - used) & 0xffff
    }
  }
  const mash = () => {
    for (let i = 3; i >= 0; i -= 1) words[i] = (word(i) - (schedule[word(i - 1) & 63] ?? 0)) & 0xffff
  }
  for (const rounds of [5, 6, 5]) {
    for (let i = 0; i < rounds; i += 1) mix()
    if (key > 0) mash()
  }
  const out = Buffer.alloc(8)
  words.forEach((value, i) => out.writeUInt16LE(value, i * 2))
  return out
}
