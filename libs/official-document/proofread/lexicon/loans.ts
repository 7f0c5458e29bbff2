/** Words of other languages written together in Vietnamese letters; they are no syllables and no slips. */
export const LOANS: ReadonlySet<string> = new Set(
  `urê vectơ véctơ píttông pittông amôni phốtpho phốtphát acquy ăcquy ôtô ôxy ôxi ôxít oxít axít bazơ vắcxin văcxin prôtêin bêtông xêmina đôla căngtin tivi rađiô rađa cácbon hêcta kilôgam kilômét xăngtimét mêtan êtan
  êđê xơđăng bana đăk đắk lăk lắk nông jrai raglai chơro mơnông giarai thủytinh mìcrô môđun môtơ ăngten compa lôgích lôgic lôgíc câuvồng
  cm² dm² km² m² m³ mm² đồng/kg cafê caphê xenlulô glucô nitơ mêga kilô hyđrô hiđrô clo flo lipít víttamin vitamin điôxít điôxin đioxin dioxin pôlyme polyme
  ápphích áptômát ápthấp xìtin bănggadi cácte xơri xêri sêri tuốcbin tuabin xilanh gara ghiđông pêđan côngtơ côngtenơ côngxoócxiom rơmoóc sơmi rơmooc bốtnét`
    .trim()
    .split(/\s+/u),
)
