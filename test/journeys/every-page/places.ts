/** People of the sample who may see the pages, by what they do. */
export const SEER = {
  clerk: 'Đỗ Thị Mai',
  specialist: 'Phạm Thùy Dương',
  head: 'Lê Quang Vinh',
  chief: 'Đặng Minh Tuấn',
  chair: 'Vũ Đình Khôi',
  movement: 'Ngô Minh Trang',
  admin: 'Trần Quốc Bảo',
} as const

type Seer = keyof typeof SEER

/**
 * Where a page stands open: at an address of its own, or `from` another page, by the first link to what its first unknown part
 * names, or the first to `link`; `fill` names the parts after it, `query` what follows. `who` null: a stranger.
 */
export type Place = {
  readonly who: Seer | null
  readonly at?: string
  readonly from?: string
  readonly link?: string
  readonly fill?: Readonly<Record<string, string>>
  readonly query?: string
  /** Not every matter of the list offers it: the first that does. */
  readonly offered?: true
  /** What waits comes and goes with the day and the hour of the sample: without any the page is left out. */
  readonly perhaps?: true
  /** Of the answer; 200 unless a refusal is meant. */
  readonly status?: number
}

const at = (who: Seer | null, address?: string): Place => ({ who, ...(address ? { at: address } : {}) })
const from = (who: Seer | null, start: string, more: Omit<Place, 'who' | 'from'> = {}): Place => ({ who, from: start, ...more })

const WAITING = { perhaps: true, offered: true } as const
const ISSUED = '/van-ban/di?loc=da-ban-hanh'
const WEEKS = '/theo-doi/kiem-diem-tuan'

/** Every page of docs/route-table.md that the sample can show. */
export const PLACES: Readonly<Record<string, Place>> = {
  '/': at(null),
  '/hien-thi': at(null),
  '/tu-choi': { ...at('specialist'), status: 404 },
  '/dang-nhap': at(null),
  '/vao-vai': at(null),
  '/tai-khoan': at('chief'),
  '/tai-khoan/khoa-api': at('chief'),
  '/doi-vai': at('specialist'),
  '/uy-quyen': at('chief'),
  '/xac-thuc-hai-buoc': at('chief'),
  '/khoa-bao-mat': at('chief'),
  '/doi-mat-khau': at('chief'),
  '/quan-tri': at('admin'),
  '/quan-tri/co-quan': at('admin'),
  '/quan-tri/co-quan/:id': from('admin', '/quan-tri/co-quan'),
  '/quan-tri/nguoi': at('admin', '/quan-tri/nguoi?ten=Phạm'),
  '/quan-tri/nguoi/:id': from('admin', '/quan-tri/nguoi?ten=Phạm'),
  '/quan-tri/chuc-vu': at('admin'),
  '/quan-tri/vai-tro': at('admin'),
  '/quan-tri/vai-tro/:id': from('admin', '/quan-tri/vai-tro'),
  '/quan-tri/tran-quyen': at('admin'),
  '/quan-tri/tran-quyen/:id': from('admin', '/quan-tri/co-quan', { link: '/quan-tri/co-quan/:id' }),
  '/quan-tri/lich-lam-viec': at('admin'),
  '/quan-tri/quy-tac': at('admin'),
  '/quan-tri/thiet-lap': at('admin'),
  '/quan-tri/don-doc': at('admin'),
  '/quan-tri/danh-muc': at('admin'),
  '/quan-tri/nhat-ky': at('admin'),
  '/quan-tri/muc-tiep-can': at('admin'),
  '/quan-tri/ngoai-le': at('admin'),
  '/quan-tri/theo-doi': at('admin'),
  '/quan-tri/lien-thong': at('admin'),
  '/quan-tri/lien-thong/danh-ba': at('admin'),
  '/quan-tri/lien-thong/:id': at('admin', '/quan-tri/lien-thong/moi'),
  '/quan-tri/mau-van-ban': at('admin'),
  '/quan-tri/mau-van-ban/:mau': from('admin', '/quan-tri/mau-van-ban'),
  '/quan-tri/ky-so': at('admin'),
  '/viec': at('clerk'),
  '/viec/bo-loc': at('chief'),
  '/viec/gan-sao': at('specialist'),
  '/viec/nhieu': at('head'),
  '/viec/theo-muc': at('specialist'),
  '/viec/gui-thu-loi': at('admin'),
  '/viec/:id': from('specialist', '/viec'),
  '/viec/giao': at('chief'),
  '/tim': at('chief', '/tim?q=báo cáo'),
  '/thong-bao': at('chief'),
  '/thong-bao/gui': at('chief'),
  '/mo/:process': at('specialist', '/mo/ho-so-cong-viec'),
  '/theo-doi': at('chief'),
  '/theo-doi/danh-sach': at('chief', '/theo-doi/danh-sach?ds=qua-han'),
  '/theo-doi/nhap-cham': at('chief'),
  '/theo-doi/kiem-diem-tuan': at('chief'),
  '/theo-doi/kiem-diem-tuan/:tuan': from('chief', WEEKS),
  '/theo-doi/kiem-diem-tuan/:tuan/danh-sach': from('chief', WEEKS, { query: '?so=mo' }),
  '/ban-lam-viec': at('chair'),
  '/van-ban': at('clerk'),
  '/van-ban/so-den': at('clerk'),
  '/van-ban/so-den/giai-quyet': at('clerk'),
  '/van-ban/tiep-nhan': at('clerk'),
  '/van-ban/tiep-nhan/:id': from('clerk', '/van-ban/tiep-nhan', WAITING),
  '/van-ban/tiep-nhan/:id/tep/:position/chu': from('clerk', '/van-ban/tiep-nhan', { ...WAITING, fill: { position: '0' } }),
  '/van-ban/:id': from('clerk', '/van-ban'),
  '/van-ban/:id/phieu': from('clerk', '/van-ban'),
  '/van-ban/:id/chuyen': from('chief', '/van-ban', WAITING),
  '/van-ban/:id/but-phe': from('chief', '/van-ban', WAITING),
  '/van-ban/:id/sua': from('clerk', '/van-ban?loc=tat-ca', { offered: true }),
  '/van-ban/:id/giao-viec': from('chief', '/van-ban', WAITING),
  '/van-ban/:id/chuyen-tiep': from('clerk', '/van-ban'),
  '/van-ban/di': at('clerk'),
  '/van-ban/di/moi': at('specialist'),
  '/van-ban/di/da-ky': at('clerk'),
  '/van-ban/di/:id': from('clerk', ISSUED),
  '/van-ban/di/:id/soan': from('specialist', '/van-ban/di', WAITING),
  '/van-ban/di/:id/trinh': from('specialist', '/van-ban/di', WAITING),
  '/van-ban/di/:id/ban-hanh': from('clerk', '/van-ban/di', WAITING),
  '/van-ban/di/:id/gui': from('clerk', ISSUED),
  '/van-ban/di/:id/thu-hoi': from('clerk', ISSUED),
  '/van-ban/di/:id/huy-so': from('clerk', ISSUED, { status: 422 }),
  '/van-ban/di/:id/theo-doi': from('specialist', ISSUED),
  '/van-ban/di/:id/so-sanh': from('specialist', '/van-ban/di', WAITING),
  '/van-ban/di/:id/ky': from('chair', '/van-ban/di', WAITING),
  '/van-ban/di/:id/chu-ky': from('clerk', ISSUED),
  '/van-ban/di/so': at('clerk'),
  '/van-ban/di/so/buu-dien': at('clerk'),
  '/van-ban/di/so/ban-luu': at('clerk'),
  '/van-ban/di/so/quan-ly': at('clerk'),
  '/van-ban/di/ky': at('head'),
  '/van-ban/di/khoa': at('head'),
  '/van-ban/di/doan-mau': at('specialist'),
  '/van-ban/di/mau': at('specialist'),
  '/van-ban/di/mau/:mau': at('head', '/van-ban/di/mau/moi'),
  '/van-ban/di/nguoi-ky': at('chief'),
  '/lien-thong': at('clerk'),
  '/lien-thong/danh-ba': at('clerk'),
  '/ho-so': at('specialist', '/ho-so?loc=tat-ca'),
  '/ho-so/moi': at('specialist'),
  '/ho-so/vao': from('clerk', '/van-ban', { link: '/van-ban/:id', query: '?van-ban=:id' }),
  '/ho-so/danh-muc': at('clerk'),
  '/ho-so/danh-muc/:muc': at('clerk', '/ho-so/danh-muc/moi'),
  '/phong-trao': at('movement'),
  '/phong-trao/dang-ky': at('movement'),
  '/phong-trao/phat-dong': at('movement'),
  '/phong-trao/so-lieu': at('movement'),
  '/phong-trao/so-lieu/don-vi': at('movement'),
  '/phong-trao/tham-gia/:id/:seq': from('movement', '/phong-trao/so-lieu', { link: '/phong-trao/tham-gia/:id/:seq' }),
  '/phong-trao/hop-xet': at('movement'),
  '/phong-trao/soan/:paper/:id': from('movement', '/phong-trao/so-lieu', { link: '/phong-trao/soan/:paper/:id' }),
  '/phong-trao/cam-ket': at('movement'),
  '/phong-trao/:id': from('movement', '/phong-trao'),
  '/phong-trao/:id/cham-diem': from('movement', '/phong-trao'),
  '/phong-trao/:id/anh': from('movement', '/phong-trao'),
  '/cong-khai/mo-hinh': at(null),
  '/cong-khai/mo-hinh/:code': from(null, '/cong-khai/mo-hinh'),
  '/bao-cao': at('movement'),
  '/bao-cao/chi-tieu': at('movement'),
  '/bao-cao/chi-tieu/:chi-tieu': from('movement', '/bao-cao/chi-tieu'),
  '/bao-cao/chi-tieu/:chi-tieu/danh-sach': from('movement', '/bao-cao/chi-tieu', {
    link: '/bao-cao/chi-tieu/:chi-tieu/danh-sach',
  }),
  '/bao-cao/thong-ke': at('movement'),
  '/bao-cao/dang-mo': at('movement'),
  '/bao-cao/che-do': at('chief'),
  '/bao-cao/che-do/:id': at('chief', '/bao-cao/che-do/nam'),
  '/bao-cao/yeu-cau/moi': at('specialist'),
}

/** Pages that stand open only after work the sample has not done: the journey that does it looks at them. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  '/bat-dau': 'first-run',
  '/theo-doi/kiem-diem-tuan/:tuan/bao-cao': 'main-job',
  '/theo-doi/van-ban/:id': 'give-outside',
  '/van-ban/:id/giao-viec/:order': 'desk',
  '/van-ban/:id/tep/:position/chu': 'scan',
  '/van-ban/di/:id/dong-dau': 'co-signing',
  '/lien-thong/:id': 'exchange',
  '/phong-trao/hop-xet/:id': 'movement',
  '/bao-cao/yeu-cau/:id': 'reports-sum-up',
  '/bao-cao/yeu-cau/:id/tong-hop': 'reports-sum-up',
  '/bao-cao/yeu-cau/:id/phu-luc': 'reports-sum-up',
  '/bao-cao/yeu-cau/:id/ban-hanh': 'reports-sum-up',
  '/bao-cao/yeu-cau/:id/phien-ban/:so': 'reports-sum-up',
  '/bao-cao/don-vi/:id': 'reports-sum-up',
  '/ho-so/:id/van-ban': 'document-whole',
  '/ho-so/:id/muc-luc': 'work-files',
}

/** Addresses that only lead on, and pages no journey comes to yet. */
export const NOT_LOOKED_AT = [
  '/dang-nhap/cong-chung',
  '/dang-nhap/cong-chung/ve',
  '/dang-nhap/ma',
  '/dang-xuat',
  '/van-ban/di/:id/ban-ky',
  '/van-ban/di/:id/soat-tep/:tep',
  '/phong-trao/:id/can-cu',
] as const
