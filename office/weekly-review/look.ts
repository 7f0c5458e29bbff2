import type { ProcessLook } from '../../kernel/act-form.ts'

/** Forms of the weekly report. Its text is edited on its own page. */
export const weeklyLook: ProcessLook = {
  process: 'bao-cao-tuan',
  forms: {
    duyet: { fields: [], tone: 'primary' },
    'tra-ve': { fields: [{ name: 'reason', kind: 'paragraph', label: { vi: 'Cần sửa gì', en: 'What to change' } }] },
    bo: { fields: [{ name: 'reason', kind: 'paragraph', label: { vi: 'Lý do', en: 'Reason' } }], tone: 'danger' },
  },
  details: matter => [
    { label: { vi: 'Kỳ', en: 'Period' }, value: { text: String(matter.fields['period'] ?? '') } },
    ...(typeof matter.fields['number'] === 'number'
      ? [{ label: { vi: 'Số', en: 'Number' }, value: { text: String(matter.fields['number']) } }]
      : []),
    ...(typeof matter.fields['approvedBy'] === 'string'
      ? [{ label: { vi: 'Người duyệt', en: 'Approved by' }, value: { text: matter.fields['approvedBy'] } }]
      : []),
  ],
}
