import type { OfficialDocument } from '@kheo/official-document/write'
import type { Asker } from '../../../casework/asker.ts'
import { settingOf } from '../../../org/index.ts'

/** Head and foot of a statistical paper of the Office: no number yet, the signature left for the Chief of Office. */
export async function paperHead({
  app,
  today,
}: Asker): Promise<
  Pick<
    OfficialDocument,
    'type' | 'organ' | 'number' | 'sign' | 'place' | 'date' | 'addressees' | 'legalBases' | 'signature' | 'recipients'
  >
> {
  const { name, provinceName } = await settingOf(app.db.kysely, 'office')
  const province = provinceName || 'tỉnh'
  return {
    type: 'bao-cao',
    organ: { parent: `Ủy ban nhân dân ${province}`, name: name || 'Văn phòng' },
    number: null,
    sign: 'BC-VPUBND',
    place: provinceName.replace(/^([Tt]ỉnh|[Tt]hành phố) /u, '') || '……',
    date: today.slice(0, 7),
    addressees: [],
    legalBases: [],
    signature: { authority: [], position: 'CHÁNH VĂN PHÒNG', name: '' },
    recipients: ['Lãnh đạo Văn phòng', 'Lưu: VT'],
  }
}
