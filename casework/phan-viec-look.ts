import type { ProcessLook } from '../kernel/act-form.ts'
import { partyOf } from '../kernel/matter.ts'

/** Forms and facts of a part of a task. */
export const phanViecLook: ProcessLook = {
  process: 'phan-viec',
  forms: {
    nhan: { fields: [], tone: 'primary', key: '1' },
    'phan-cong': {
      fields: [
        { name: 'unit', kind: 'unit', label: { vi: 'Phòng, đơn vị', en: 'Division' }, optional: true },
        { name: 'post', kind: 'post', label: { vi: 'Người xử lý', en: 'Person in charge' }, optional: true },
      ],
      key: 'G',
    },
    'dong-gop': {
      fields: [
        { name: 'result', kind: 'paragraph', label: { vi: 'Kết quả phần việc', en: 'Result of the part' } },
        { name: 'files', kind: 'files', label: { vi: 'Tệp', en: 'Files' }, optional: true },
      ],
      tone: 'primary',
    },
    mien: { fields: [{ name: 'reason', kind: 'paragraph', label: { vi: 'Lý do miễn', en: 'Reason' } }] },
    'rut-han': {
      fields: [
        { name: 'dueOn', kind: 'date', label: { vi: 'Hạn mới', en: 'New deadline' } },
        { name: 'reason', kind: 'paragraph', label: { vi: 'Lý do', en: 'Reason' } },
      ],
    },
    'lam-lai': {
      fields: [
        {
          name: 'reason',
          kind: 'paragraph',
          label: { vi: 'Cần làm lại điều gì', en: 'What must be done again' },
          hint: { vi: 'Ít nhất 10 ký tự.', en: 'At least 10 characters.' },
        },
      ],
    },
  },
  details: matter => {
    const lead = partyOf(matter, 'lead')?.body
    const assigner = partyOf(matter, 'assigner')?.post
    return [
      ...(lead ? [{ label: { vi: 'Chủ trì', en: 'Lead' }, value: { body: lead } }] : []),
      { label: { vi: 'Đơn vị làm phần này', en: 'Body of this part' }, value: { body: matter.holder.body } },
      ...(matter.holder.post ? [{ label: { vi: 'Người xử lý', en: 'In charge' }, value: { post: matter.holder.post } }] : []),
      ...(assigner ? [{ label: { vi: 'Người giao', en: 'Given by' }, value: { post: assigner } }] : []),
      ...(matter.parent ? [{ label: { vi: 'Thuộc việc', en: 'Part of' }, value: { matter: matter.parent } }] : []),
      ...(typeof matter.fields['result'] === 'string'
        ? [{ label: { vi: 'Kết quả', en: 'Result' }, value: { text: matter.fields['result'] } }]
        : []),
    ]
  },
  told: ({ input }) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return null
    const { result, reason } = input as { readonly result?: unknown; readonly reason?: unknown }
    return typeof result === 'string' ? result : typeof reason === 'string' ? reason : null
  },
}
