import type { ProcessLook } from '../../kernel/act-form.ts'
import { clockOf } from '../../kernel/matter.ts'

/** Forms of the trial directive: one of each kind that a test needs. */
export const proofLook: ProcessLook = {
  process: 'proof-directive',
  forms: {
    receive: { fields: [], tone: 'primary', key: '1' },
    progress: {
      fields: [
        { name: 'text', kind: 'paragraph', label: { vi: 'Đã làm', en: 'Done' } },
        { name: 'files', kind: 'files', label: { vi: 'Tệp', en: 'Files' }, optional: true },
      ],
    },
    submit: { fields: [] },
    extend: {
      fields: [
        {
          name: 'dueOn',
          kind: 'date',
          label: { vi: 'Hạn mới', en: 'New date' },
          initial: matter => clockOf(matter, 'deliver')?.dueOn ?? null,
        },
      ],
      button: { vi: 'Gia hạn', en: 'Extend' },
    },
    move: { fields: [{ name: 'body', kind: 'body', label: { vi: 'Đơn vị', en: 'Body' } }] },
    cancel: { fields: [], tone: 'danger', note: { vi: 'Việc kết thúc ở đây.', en: 'It ends here.' } },
    accept: { fields: [] },
  },
  details: () => [],
  words: ({ problem }) => (problem === 'proof/parts-open' ? 'Còn phần việc chưa xong.' : null),
}
