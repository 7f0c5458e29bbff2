import type { OfficialDocument } from '@kheo/official-document/write'
import type { Asker } from '../../../casework/asker.ts'
import { officeHead } from '../../../casework/people/office-head.ts'

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
  const { parent, organ, fullName, place } = await officeHead(app.db.kysely)
  return {
    type: 'bao-cao',
    organ: { parent, name: organ, fullName },
    number: null,
    sign: 'BC-VPUBND',
    place: place || '……',
    date: today.slice(0, 7),
    addressees: [],
    legalBases: [],
    signature: { authority: [], position: 'CHÁNH VĂN PHÒNG', name: '' },
    recipients: ['Lãnh đạo Văn phòng', 'Lưu: VT'],
  }
}
