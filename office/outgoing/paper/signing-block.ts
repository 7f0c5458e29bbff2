import { fold } from '@kheo/viet-text'

export type SigningBlock = { readonly authority: readonly string[]; readonly position: string; readonly name: string }

type Signer = { readonly personName: string; readonly title: string; readonly bodyId: string }
type Issuer = { readonly id: string; readonly kind: string }

const upper = (text: string): string => text.toLocaleUpperCase('vi')

/** Titles of heads, with how a deputy signs for them. */
const HEADS: ReadonlyArray<readonly [title: string, printed: string]> = [
  ['bi thu', 'BÍ THƯ'],
  ['chu tich', 'CHỦ TỊCH'],
  ['chanh van phong', 'CHÁNH VĂN PHÒNG'],
  ['giam doc', 'GIÁM ĐỐC'],
  ['chanh thanh tra', 'CHÁNH THANH TRA'],
  ['truong ban', 'TRƯỞNG BAN'],
]

/**
 * How a post signs the documents of a body (NĐ 30/2020/NĐ-CP, Điều 13): a committee signs as a body (TM.), a deputy for the head (KT.),
 * the Chief of Office for the Chairman by order (TL.); bodies of the Party write “K/T”. A proposal: the drafter may change it.
 */
export function signingBlock({ personName, title, bodyId }: Signer, issuer: Issuer): SigningBlock {
  const bare = fold(title)
  const deputy = bare.startsWith('pho ')
  const head = HEADS.find(([words]) => bare.includes(words))?.[1]
  const position = head ? (deputy ? `PHÓ ${head}` : head) : upper(title)
  if (issuer.kind === 'party') {
    // A committee decides together: nobody signs "K/T" for its secretary (HD 05-HD/VPTW, second-hand).
    return { authority: deputy && head && head !== 'BÍ THƯ' ? [`K/T ${head}`] : [], position, name: personName }
  }
  const own = deputy && head ? [`KT. ${head}`] : []
  const forCommittee = issuer.kind === 'committee' || issuer.kind === 'commune'
  if (forCommittee && bodyId !== issuer.id) return { authority: ['TL. CHỦ TỊCH', ...own], position, name: personName }
  return { authority: [...(forCommittee ? ['TM. ỦY BAN NHÂN DÂN'] : []), ...own], position, name: personName }
}
