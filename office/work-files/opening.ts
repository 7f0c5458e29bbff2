import type { Asker } from '../../casework/asker.ts'
import type { OpeningDef, OpeningForm } from '../../casework/index.ts'
import { planEntries } from './plan/store.ts'
import { openFile } from './service.ts'
import { NewFile, RETENTIONS } from './terms.ts'
import { workFilesText } from './text.ts'

const named = (
  key:
    | 'files'
    | 'newFile'
    | 'open'
    | 'title'
    | 'openedOn'
    | 'dueOn'
    | 'inCharge'
    | 'signer'
    | 'retention'
    | 'planNumber'
    | 'note',
) => ({
  vi: workFilesText('vi')[key],
  en: workFilesText('en')[key],
})

/** How a work file is opened: by hand, or from an entry of the approved file plan (`?muc=`). */
export const fileOpening: OpeningDef = {
  process: 'ho-so-cong-viec',
  act: 'mo',
  href: '/ho-so/moi',
  list: { href: '/ho-so', label: named('files') },
  title: named('newFile'),
  form: formOf,
  input: NewFile,
  begin: openFile,
}

async function formOf({ app, viewer, today }: Asker, query: URLSearchParams): Promise<OpeningForm> {
  const plan = await planEntries(app.db.kysely, viewer.post.bodyId, Number(today.slice(0, 4)))
  const approved = plan.filter(each => each.approvedAt !== null)
  const chosen = approved.find(each => each.id === query.get('muc'))
  const retentions = Object.entries(RETENTIONS).map(([value, { vi, en }]) => ({ value, label: { vi, en } }))
  const numbers = approved.map(({ notation, title }) => ({ value: notation, label: title }))
  return {
    fields: [
      { name: 'title', kind: 'text', label: named('title') },
      { name: 'openedOn', kind: 'date', label: named('openedOn') },
      { name: 'dueOn', kind: 'date', label: named('dueOn'), beside: true },
      { name: 'inCharge', kind: 'post', label: named('inCharge') },
      { name: 'signer', kind: 'post', label: named('signer'), leaders: true, beside: true },
      { name: 'retention', kind: 'choice', label: named('retention'), choices: retentions },
      { name: 'planNumber', kind: 'text', label: named('planNumber'), suggestions: numbers, optional: true, beside: true },
      { name: 'note', kind: 'paragraph', label: named('note'), optional: true },
    ],
    button: named('open'),
    start: {
      title: chosen?.title ?? null,
      openedOn: today,
      inCharge: chosen?.keeperPost ?? viewer.post.id,
      retention: chosen?.retention ?? '10',
      planNumber: chosen?.notation ?? null,
    },
  }
}
