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
  /** From the edge of the paper to the foot of the page. */
  foot: 7,
} as const

/** Font: I.4 (Times New Roman, TCVN 6909:2001, black). Tinos has the same advance widths and is free: it sets the PDF. */
export const font = { article: 'I.4', docx: 'Times New Roman', pdf: 'Tinos' } as const

/** II.6: first line 1 or 1.27 cm, at least 6 pt between paragraphs, lines single to 1.5. */
export const bodyText = { article: 'II.6', firstLine: 12.7, afterPt: 6, lineSpacing: 1.15 } as const

/** Rules under names: II.1.b as long as the text; II.2, II.5 a third to half of the text. */
export const rules = { motto: 1, organ: 0.4, abstract: 0.4, strokePt: 0.75, gapPt: 2, belowPt: 6 } as const

/** Cells 2, 3 and 1, 4 of the drawing (IV): shares of the text width, so that the national name stays on one line. */
export const letterhead = { article: 'IV', left: 0.44, right: 0.56 } as const

/**
 * Cells 9b and 7 of the drawing (IV), shares of the text width. `gap` is left free between title and name (cells 7c, 8);
 * `drafterEnd`: right end of cell 12.
 */
export const signatureBlock = { article: 'IV', left: 0.5, right: 0.5, gap: 26, drafterEnd: 0.27 } as const

/**
 * Pictures of signature and seal, millimetres. II.7.d: in the middle between title and name; `width` as cell 7c. II.8.a: the seal,
 * in its true size, over the left third of the signature. The decree draws it with 20 mm; true sizes differ by body.
 */
export const signaturePicture = { article: 'II.7.d, II.8.a, IV', width: 46, clear: 2, sealOver: 1 / 3, seal: 36 } as const

/**
 * Text of an agency's digital signature on a file of its own and on a copy: top right of page 1 (II.8.b, III.1.d, Phần II.I.3;
 * cell 14). `top` is millimetres from the edge of the paper, `raisedTop` where a circulation mark stands below.
 */
export const cornerText = { article: 'II.8.b; III.1.d; Phần II, I.3', top: 7, raisedTop: 1.5, width: 82, lines: 2 } as const

/** Space above and below the letterhead's and the signature's rows of cells; between signatures and recipients below them. */
export const columnsSpace = { beforePt: 6, afterPt: 6, recipientsPt: 12 } as const

/** III.2.b: bright red single-line boxes, millimetres. */
export const urgencyMarks = {
  khan: { text: 'KHẨN', width: 20, height: 8 },
  'thuong-khan': { text: 'THƯỢNG KHẨN', width: 40, height: 8 },
  'hoa-toc': { text: 'HỎA TỐC', width: 30, height: 8 },
} as const

/** III.2.c; cell 11 stands above cell 1: `left` is a share of the text width, `top` millimetres from the edge of the paper. */
export const circulationPlace = { article: 'III.2.c; IV', left: 0.58, top: 10 } as const

export const circulationMarks = {
  'xem-xong-tra-lai': { text: 'XEM XONG TRẢ LẠI', width: 52, height: 8 },
  'luu-hanh-noi-bo': { text: 'LƯU HÀNH NỘI BỘ', width: 52, height: 8 },
} as const

export const red = 'FF0000'

/** Table grid; the decree is silent on the text of tables: a point or two below the body, as offices do. */
export const grid = { strokePt: 0.5, padXPt: 3.5, padYPt: 2.5, afterPt: 6, unsplitCharacters: 900 } as const

export const national = { name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' } as const

/** HD 36-HD/VPTW, HD 05-HD/VPTW: heading of the Party. */
export const party = { name: 'ĐẢNG CỘNG SẢN VIỆT NAM', star: '*', underAbstract: '-----' } as const
