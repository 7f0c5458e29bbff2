/**
 * Everything the verification can say, with its weight: `fatal` makes a signature not valid, `open` leaves it undetermined, `warning` and
 * `note` change nothing. The words stand in `words/`.
 */
export const reasonWeights = {
  'file/not-a-pdf': 'open',
  'file/too-large': 'open',
  'file/broken': 'open',
  'file/encrypted': 'open',
  'file/repaired': 'open',
  'file/broken-objects': 'open',
  'file/no-signature': 'note',
  'file/signature-removed': 'fatal',
  'file/trailing-data': 'open',
  'file/hidden-objects': 'warning',
  'file/active-content': 'warning',
  'range/malformed': 'fatal',
  'range/not-from-start': 'fatal',
  'range/beyond-end': 'fatal',
  'range/hole-mismatch': 'fatal',
  'range/not-a-revision': 'fatal',
  'range/repeated-keys': 'fatal',
  'contents/unreadable': 'fatal',
  'contents/several-signers': 'fatal',
  'contents/padding': 'warning',
  'contents/kind-not-supported': 'open',
  'integrity/digest-differs': 'fatal',
  'integrity/content-type': 'fatal',
  'signature/no-certificate': 'fatal',
  'signature/wrong-key': 'fatal',
  'signature/certificate-not-bound': 'fatal',
  'signature/certificate-unbound': 'warning',
  'algorithm/weak-hash': 'fatal',
  'algorithm/short-key': 'fatal',
  'algorithm/unknown-algorithm': 'open',
  'time/missing': 'warning',
  'time/in-future': 'open',
  'time/only-claimed': 'note',
  'time/stamp-before-claim': 'warning',
  'stamp/unreadable': 'warning',
  'stamp/does-not-match': 'fatal',
  'stamp/not-trusted': 'warning',
  'stamp/not-for-time-stamping': 'warning',
  'certificate/not-yet-valid': 'fatal',
  'certificate/expired': 'fatal',
  'certificate/expired-meanwhile': 'open',
  'certificate/not-for-signing': 'fatal',
  'certificate/is-authority': 'fatal',
  'certificate/unknown-critical': 'open',
  'certificate/revoked': 'fatal',
  'certificate/revoked-later': 'note',
  'certificate/revoked-time-unproven': 'open',
  'chain/no-trust-store': 'open',
  'chain/incomplete': 'open',
  'chain/authority-not-allowed': 'fatal',
  'chain/authority-not-valid': 'open',
  'chain/authority-revoked': 'fatal',
  'chain/weak': 'fatal',
  'revocation/unknown': 'open',
  'revocation/authority-unknown': 'open',
  'change/forbidden': 'fatal',
  'change/allowed': 'note',
  'change/large-appearance': 'warning',
} as const satisfies Readonly<Record<string, Weight>>

export type Weight = 'fatal' | 'open' | 'warning' | 'note'
export type ReasonCode = keyof typeof reasonWeights
export type ReasonData = Readonly<Record<string, string | number>>

export type Reason = { readonly code: ReasonCode; readonly weight: Weight; readonly data: ReasonData }

export const reason = (code: ReasonCode, data: ReasonData = {}): Reason => ({ code, weight: reasonWeights[code], data })

/** What comes out: the four classes of a signature check. */
export const verdicts = ['hop-le', 'khong-hop-le', 'chua-xac-dinh', 'khong-co-chu-ky'] as const
export type Verdict = (typeof verdicts)[number]

export function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ weight }) => weight === 'fatal')) return 'khong-hop-le'
  return reasons.some(({ weight }) => weight === 'open') ? 'chua-xac-dinh' : 'hop-le'
}
