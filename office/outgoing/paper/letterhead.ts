import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { bodyAt, settingOf, type BodyAt } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { typeFacts, type DraftType, type OfSystem } from '../types.ts'

export type Letterhead = {
  readonly parent: string
  readonly organ: string
  readonly fullName: string
  readonly place: string
  /** Part of the sign that names the body: `UBND`, `VPUBND`, `STC`. */
  readonly mark: string
}

/** Bodies whose documents somebody of this body drafts: its own, and for an office those of the body it serves. */
export async function issuersFor(db: Reader, bodyId: Uuid, today: PlainDate): Promise<BodyAt[]> {
  const own = await bodyAt(db, bodyId, today)
  if (!own) return []
  const above = own.kind === 'office' && own.parentId ? await bodyAt(db, own.parentId, today) : null
  return above ? [own, above] : [own]
}

/** The letterhead of a body, from its name and place in the tree; the drafter may change it. */
export async function letterheadOf(db: Reader, body: BodyAt, today: PlainDate): Promise<Letterhead> {
  const above = body.parentId ? await bodyAt(db, body.parentId, today) : null
  const { provinceName } = await settingOf(db, 'office')
  const ofCommittee = above?.kind === 'committee'
  return {
    parent: above && body.kind !== 'committee' ? shortCommittee(above.name) : '',
    organ: body.kind === 'office' ? 'Văn phòng' : body.name,
    fullName: body.name,
    place:
      body.kind === 'commune'
        ? body.name.replace(/^.*?(?:xã|phường|đặc khu)\s+/u, '')
        : provinceName.replace(/^(?:[Tt]ỉnh|[Tt]hành phố) /u, ''),
    mark: markOf(body, ofCommittee),
  }
}

/** Common words of the body above are abbreviated in a letterhead (Phụ lục I, II.2): "UBND tỉnh Trường Yên". */
const shortCommittee = (name: string): string => name.replace(/^Ủy ban nhân dân/u, 'UBND')

function markOf({ kind, code }: BodyAt, ofCommittee: boolean): string {
  if (kind === 'committee' || kind === 'commune') return 'UBND'
  if (kind === 'office' && ofCommittee) return 'VPUBND'
  return code.toLocaleUpperCase('vi')
}

/** Bodies of the Party write documents of the Party. */
export const systemOf = ({ kind }: Pick<BodyAt, 'kind'>): OfSystem => (kind === 'party' ? { system: 'party' } : {})

type Signed = OfSystem & { readonly type: DraftType; readonly mark: string; readonly division: string | null }

/** `BC-VPUBND`; of a công văn the body and the drafting division: `VPUBND-PKT` (Phụ lục I, II.3.b); of the Party `KH/TU`. */
export function signOf({ type, system, mark, division }: Signed): string {
  const { abbreviation } = typeFacts(type, { system })
  if (system === 'party') return `${abbreviation}/${mark}`
  if (abbreviation !== '') return `${abbreviation}-${mark}`
  return division ? `${mark}-${division}` : mark
}
