/** How signatures look (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const markRules = {
  /** Times New Roman, upright, black. */
  markSize: 10,
  /** The seal covers this part of the person's signature, to the left. */
  sealShare: 1 / 3,
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (chữ ký số của người có thẩm quyền, của cơ quan; phụ lục điện tử; bản sao)',
  validFrom: '2020-03-05',
  checked: 'read in a copy of the text of the decree',
} as const
