/** Every rhyme of written Vietnamese without its tone (TCVN 6909 letters), onsets `gi` and `qu` apart. */
export const RHYMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uâu uây uc uê uêch uên uênh uêt uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
  ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu`.split(/\s+/u),
)

/** Rhymes that follow `qu`. */
export const AFTER_QU: ReadonlySet<string> = new Set(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eng eo et ê ên ênh êt êch êu i it in ơ y yên yêt yn ynh yt yu ych ôc o'.split(
    ' ',
  ),
)

export const ONSETS = [
  'ngh', 'ng', 'nh', 'ch', 'gh', 'gi', 'kh', 'ph', 'qu', 'th', 'tr',
  'b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x',
] as const // prettier-ignore

/** Onsets after which `y` alone is written by custom: kỹ, lý, mỹ, sỹ, tỷ, hy, vỹ. */
export const BEFORE_Y: ReadonlySet<string> = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'v', 'qu', 'th', 'n'])
