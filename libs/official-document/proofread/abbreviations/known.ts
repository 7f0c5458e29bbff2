/** Abbreviations that offices use without spelling them out first. */
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `PGĐ TTTU UBMTTQVN INDEX TTHĐND TTUB LĐ UBND HĐND MTTQ UBMTTQ UBTVQH QH HĐNN ĐBQH TW TU TP TX HTX TNHH CTCP BHXH BHYT BHTN GPMB PCCC CNCH TTHC CCHC CNTT KTXH QPAN ANTT ATGT ATTP VSATTP QPPL VBQPPL QLNN NSNN NSTW NSĐP XDCB NTM OCOP KCN CCN KKT FDI ODA PPP GRDP GDP PCI PAPI PAR SIPAS DDCI ICT IPA VNeID ĐVHC CBCC CBCCVC CCVC VC LĐTBXH NNPTNT NN PTNT TNMT TNTN GDĐT GTVT KHĐT KHCN VHTT VHTTDL TTTT NHNN KBNN TAND VKSND VKS CA CAND QĐND BCH BTV BCĐ BCHQS BĐBP LĐLĐ LHPN HND CCB TNCS TNXP ĐVTN NCT NKT THCS THPT TH MN ĐH CĐ PGS TS THS GS BS CKI CKII BYT BTC BNV BTP BGDĐT BXD BCT BKHCN BKHĐT BTNMT BNNMT BLĐTBXH BVHTTDL VPCP CP TTG TTCP KTNN CV QĐ NQ NĐ TT CT KH BC TB TTR HD QC QYĐ GM GGT BB CĐ PA ĐA DA CTR HĐ BGN PCT CVP PCVP VP VT TH KT TL TM TUQ ĐT SĐT STT ĐVT NXB ISO USD VNĐ VND COVID HIV AIDS ASEAN WTO UNESCO EU APEC WHO UNDP WB ADB IMF UN NGO IUU SARS ADN DNA IT AI IOT GIS GPS CCTV QR PDF SMS API ID IP LAN WAN URL XML VOIP EVN VNPT FPT BIDV MB VTV VOV HTV QL ĐT DT TL TNĐB KM XHCN CNXH CNH HĐH CNCS XH KT VH AN QP TDTT TDP DTTS MN ĐBKK NSNNTW TPCP SXKD HKD DN DNNN DNNVV KHKT BVMT BĐKH PCTT TKCN PCLB QLTT KHHGĐ SKSS TCMR BVĐK TTYT TYT KCB BHTG NLN NTTS VAC VIETGAP GLOBALGAP KSTTHC MCĐT DVC DVCTT QLVB KPI TSC TSCĐ BTTN GCN GCNQSDĐ QSDĐ HSĐC ĐKĐĐ VPĐK BQL BQLDA CĐT TVGS TKCS BCKTKT TDA`
    .trim()
    .split(/\s+/u),
)

/** The long ones in which a slip of the finger is told at sight. */
export const OFTEN_MISTYPED = [
  'UBND',
  'HĐND',
  'MTTQ',
  'UBMTTQ',
  'BHXH',
  'BHYT',
  'GPMB',
  'PCCC',
  'TTHC',
  'CCHC',
  'CNTT',
  'ĐBQH',
  'VPCP',
  'QPPL',
  'THCS',
  'THPT',
  'TAND',
  'VKSND',
  'LĐLĐ',
  'ANTT',
  'ATGT',
  'QLNN',
  'NSNN',
  'BCHQS',
  'LHPN',
  'KT-XH',
  'GDĐT',
  'DTTS',
  'BVMT',
  'PCTT',
] as const

/** Short forms of notes and chats that no document uses. */
export const INFORMAL: Readonly<Record<string, string>> = {
  'đ/c': 'đồng chí',
  'đ/chí': 'đồng chí',
  'v/v': 'về việc',
  'đ/v': 'đối với',
  'b/c': 'báo cáo',
  'k/h': 'kế hoạch',
  'n/v': 'nhiệm vụ',
  'c/v': 'công văn',
  'q/đ': 'quyết định',
  't/h': 'thực hiện',
  'g/q': 'giải quyết',
  'k/n': 'khiếu nại',
  'h/s': 'hồ sơ',
  'c/đ': 'chế độ',
  'l/đ': 'lãnh đạo',
  'c/b': 'cán bộ',
  'đ/u': 'Đảng ủy',
  'k/tra': 'kiểm tra',
  'g/s': 'giám sát',
  't/p': 'thành phố',
  'đ/bàn': 'địa bàn',
  'đ/biểu': 'đại biểu',
  'h/nghị': 'hội nghị',
  'p/hợp': 'phối hợp',
  't/hiện': 'thực hiện',
  'n/dung': 'nội dung',
  'y/c': 'yêu cầu',
  'đ/nghị': 'đề nghị',
  'k/quả': 'kết quả',
  't/gian': 'thời gian',
}

/** Letters of chats that stand for whole words, told by the words beside them being Vietnamese. */
export const CHAT_WORDS: Readonly<Record<string, string>> = {
  ko: 'không', kg: 'không', hok: 'không', đc: 'được', dc: 'được', đk: 'điều kiện', nv: 'nhiệm vụ', cv: 'công việc', cq: 'cơ quan', đv: 'đơn vị', đp: 'địa phương', tg: 'thời gian', cb: 'cán bộ', ntn: 'như thế nào', mn: 'mọi người', vs: 'với', trc: 'trước', bn: 'bao nhiêu', ct: 'chương trình', bc: 'báo cáo', qđ: 'quyết định', kh: 'kế hoạch', gđ: 'gia đình', hs: 'hồ sơ', tp: 'thành phố', tx: 'thị xã', ubnd: 'UBND', hđnd: 'HĐND', mttq: 'MTTQ', ttg: 'TTg', nđ: 'nghị định',
} // prettier-ignore
