/** Names of urgency as documents print them (NĐ 30/2020/NĐ-CP, Phụ lục I, II.10.b). */
export const URGENCY_NAMES = {
  thuong: { vi: 'Thường', en: 'Ordinary' },
  khan: { vi: 'Khẩn', en: 'Urgent' },
  'thuong-khan': { vi: 'Thượng khẩn', en: 'Very urgent' },
  'hoa-toc': { vi: 'Hỏa tốc', en: 'Most urgent' },
} as const
