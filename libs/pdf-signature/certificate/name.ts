import { children, DerReader, oid, tags } from '../asn1/der.ts'
import type { Der } from '../asn1/der.ts'
import { stringText } from '../asn1/text.ts'

const attributes = {
  '2.5.4.3': 'commonName',
  '2.5.4.4': 'surname',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'country',
  '2.5.4.7': 'locality',
  '2.5.4.8': 'province',
  '2.5.4.10': 'organization',
  '2.5.4.11': 'unit',
  '2.5.4.12': 'title',
  '2.5.4.42': 'givenName',
  '2.5.4.97': 'organizationId',
  '0.9.2342.19200300.100.1.1': 'userId',
  '1.2.840.113549.1.9.1': 'email',
} as const

type Attribute = (typeof attributes)[keyof typeof attributes]

/** A distinguished name. Attributes given more than once are joined in their order (`unit`: smallest body first, as written). */
export type DistinguishedName = { readonly [name in Attribute]?: string } & {
  /** All of it, readable: `CN=…, OU=…, O=…, C=VN`. */
  readonly text: string
}

const short: Readonly<Record<string, string>> = {
  commonName: 'CN',
  surname: 'SN',
  country: 'C',
  locality: 'L',
  province: 'ST',
  organization: 'O',
  unit: 'OU',
  title: 'T',
  userId: 'UID',
  email: 'E',
}

export function readName(der: Der): DistinguishedName {
  const held: Partial<Record<Attribute, string>> = {}
  const parts: string[] = []
  for (const set of children(der)) {
    for (const pair of children(set)) {
      const reader = new DerReader(pair)
      const id = oid(reader.next(tags.oid))
      const value = stringText(reader.next()).trim()
      const key = Object.hasOwn(attributes, id) ? attributes[id as keyof typeof attributes] : undefined // own key, checked
      if (key) held[key] = held[key] === undefined ? value : `${held[key]}, ${value}`
      parts.push(`${key ? (short[key] ?? key) : id}=${value}`)
    }
  }
  return { ...held, text: parts.join(', ') }
}
