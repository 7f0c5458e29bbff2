/**
 * The official form as data: NĐ 30/2020/NĐ-CP of 05/3/2020 (in force from signing), Phụ lục I, Phần I.
 * `article` names the place in that appendix; `size` is [least, most, used] in points; the used value is the one of the
 * decree's own sample (Phụ lục I, V). Lengths are millimetres unless the name says points.
 */
export const page = {
  article: 'I.1–I.3',
  width: 210,
  height: 297,
  /** [least, most, used] */
  top: [20, 25, 20],
  bottom: [20, 25, 20],
  left: [30, 35, 30],
  right: [15, 20, 15],
} as const

/** Font: I.4 (Times New Roman, TCVN 6909:2001, black). Tinos has the same advance widths and is free: it sets the PDF. */
export const font = { article: 'I.4', docx: 'Times New Roman', pdf: 'Tinos' } as const

/** II.6: first line 1 or 1.27 cm, at least 6 pt between paragraphs, lines single to 1.5. */
export const bodyText = { article: 'II.6', firstLine: 12.7, afterPt: 6, lineSpacing: 1.15 } as const

/** Rules under names: II.1.b as long as the text; II.2, II.5 a third to half of the text. */
export const rules = { motto: 1, organ: 0.4, abstract: 0.4, strokePt: 0.75, gapPt: 2 } as const

/** Cells 2, 3 and 1, 4 of the drawing (IV): shares of the text width, so that the national name stays on one line. */
export const letterhead = { article: 'IV', left: 0.42, right: 0.58 } as const

/** Cells 9b and 7 of the drawing (IV). `gap` holds the signature and the seal (cells 7c, 8). */
export const signatureBlock = { article: 'IV', left: 0.5, right: 0.5, gap: 26 } as const

/** Space above the letterhead's and the signature's rows of cells. */
export const columnsBeforePt = 6

/** III.2: bright red single-line boxes, millimetres. */
export const urgencyMarks = {
  khan: { text: 'KHẨN', width: 20, height: 8 },
  'thuong-khan': { text: 'THƯỢNG KHẨN', width: 40, height: 8 },
  'hoa-toc': { text: 'HỎA TỐC', width: 30, height: 8 },
} as const

export const circulationMarks = {
  'xem-xong-tra-lai': { text: 'XEM XONG TRẢ LẠI', width: 52, height: 8 },
  'luu-hanh-noi-bo': { text: 'LƯU HÀNH NỘI BỘ', width: 52, height: 8 },
} as const

export const red = 'FF0000'

/** Table grid; the decree is silent on the text of tables: a point or two below the body, as offices do. */
export const grid = { strokePt: 0.5, padXPt: 3.5, padYPt: 2.5, afterPt: 6, unsplitCharacters: 900 } as const

export const national = { name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' } as const
