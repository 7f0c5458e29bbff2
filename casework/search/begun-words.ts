/** Written onsets and rimes of Vietnamese without marks (spelling only: some pairs are no word, which costs nothing). */
const ONSETS = ' b c ch d g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x'.split(' ')
const RIMES =
  `a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ic ich iec iem ien ieng iep iet ieu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong oo ooc oong op ot
  u ua uac uach uai uan uang uanh uao uat uau uay uc ue uech uen uenh ueo uet ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu
  uy uya uych uyen uyet uynh uyp uyt uyu y yem yen yet yeu`.split(/\s+/)

const SYLLABLES = [...new Set(ONSETS.flatMap(onset => RIMES.map(rime => onset + rime)))]

/**
 * The syllables that a folded word begins, itself among them ("tu": tu, tua, tuan, tung …). Looking for all of them is several times
 * quicker than looking for the beginning, whose matches an index must gather before it can skip. Empty when it begins none.
 */
export function syllablesBegunBy(folded: string): string[] {
  return SYLLABLES.filter(syllable => syllable.startsWith(folded))
}
