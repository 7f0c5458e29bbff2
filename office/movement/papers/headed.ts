import type { OfficialDocument } from '@kheo/official-document/write'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { bodyAt, postsIn, type BodyAt } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { Content, documentOf, letterheadOf, signerProposed, signOf, systemOf, type ProposedSigner } from '../../outgoing/index.ts'
import type { Paper } from './paper.ts'

export type Headed = { readonly content: Partial<Content>; readonly signer: Uuid | null; readonly secretary: Uuid | null }

/** A paper with the signer of a body: who presided where the records say so, else the head or whoever may sign first. */
export async function withSigner(
  db: Reader,
  paper: Paper,
  { issuer, today }: { issuer: BodyAt; today: PlainDate },
): Promise<Headed> {
  const signer = await signerProposed(db, issuer, { today, named: paper.signedBy })
  const block = signer?.block
  const secretary = paper.secretary === undefined ? null : await postNamed(db, paper.secretary, { issuer, today })
  return {
    signer: signer?.post ?? null,
    secretary,
    content: {
      // Papers of a meeting are signed as its chair, whatever he is elsewhere.
      ...(block && paper.signedBy === undefined
        ? { authority: [...block.authority], position: block.position, signerName: block.name }
        : {}),
      ...(paper.type === 'quyet-dinh' && signer ? { decider: deciderOf(issuer, signer) } : {}),
      ...(paper.secretary === undefined
        ? {}
        : {
            coSigners: [
              {
                authority: [],
                position: 'Thư ký',
                name: paper.secretary,
                ...(secretary ? { post: secretary, body: issuer.id } : {}),
              },
            ],
          }),
      ...paper.content,
    },
  }
}

async function postNamed(
  db: Reader,
  name: string,
  { issuer, today }: { issuer: BodyAt; today: PlainDate },
): Promise<Uuid | null> {
  const found = (await postsIn(db, { date: today, bodyId: issuer.id })).filter(post => post.personName === name)
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** Who decides, above the legal bases: the committee that signs as a body, else the head by his title and body. */
function deciderOf(issuer: BodyAt, { block }: ProposedSigner): string {
  const [first = ''] = block.authority
  if (first.startsWith('TM.')) return issuer.name
  const title = block.authority.find(line => line.startsWith('KT.'))?.replace(/^KT\.\s*/u, '') ?? block.position
  if (first.startsWith('TL.')) return `Chủ tịch ${issuer.name}`
  const head = title.toLocaleUpperCase('vi')
  return head.endsWith('VĂN PHÒNG') ? `Chánh ${issuer.name}` : `${head} ${issuer.name}`
}

type Outside = {
  readonly body: Uuid
  /** Number with sign as it was typed; null while there is none. */
  readonly designation: string | null
  readonly on: PlainDate | null
  /** A committee or council in whose name it was issued. */
  readonly organ?: string
  readonly today: PlainDate
}

/** A paper that was numbered outside, or stands without number: under the letterhead of its own body. Null: there is no such body. */
export async function headedPaper(
  db: Reader,
  paper: Paper,
  { body, designation, on, organ = '', today }: Outside,
): Promise<OfficialDocument | null> {
  const issuer = await bodyAt(db, body, today)
  if (!issuer) return null
  const head = await letterheadOf(db, issuer, today)
  const { content } = await withSigner(db, paper, { issuer, today })
  const advisory = organ === '' || organ === issuer.name ? {} : { parent: issuer.name, organ, fullName: organ }
  const of = systemOf(issuer)
  const { number, sign } = partsOfNumber(designation ?? '')
  return documentOf(
    Content.parse({ ...head, ...advisory, ...content }),
    {
      ...of,
      type: paper.type,
      abstract: paper.abstract,
      urgency: 'thuong',
      sign: signIn({ of, sign, fallback: signOf({ type: paper.type, ...of, mark: head.mark, division: null }) }),
    },
    { number, date: on },
  )
}

/** A number and sign as one typed it: "418-QĐ/BCĐ" is number 418 and sign "QĐ/BCĐ"; without a number all of it is the sign. */
export function partsOfNumber(designation: string): { readonly number: string | null; readonly sign: string } {
  const match = /^(?<number>\d+)\s*[-/]\s*(?<sign>.+)$/u.exec(designation.trim())?.groups
  return match?.['number'] && match['sign']
    ? { number: match['number'], sign: match['sign'] }
    : { number: null, sign: designation.trim() }
}

type Signed = { readonly of: { readonly system?: 'party' | undefined }; readonly sign: string; readonly fallback: string }

/** The sign as its system joins it: "BB-HĐ" of the State (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3), "BB/HĐ" of the Party. */
function signIn({ of, sign, fallback }: Signed): string {
  if (!/\p{L}/u.test(sign)) return fallback
  return of.system === 'party' ? sign : sign.replace(/^(?<type>\p{L}+)\//u, '$<type>-')
}
