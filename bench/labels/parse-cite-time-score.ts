/**
 * Time of `parse` and `cite` on texts made to be slow: one short unit repeated to a megabyte, bare and inside a document.
 * usage: node bench/labels/parse-cite-time-score.ts [BYTES]     prints what takes more than a second, and the longest; none may take three.
 */
import { citeLine } from '../../libs/official-document/cite/cite-line.ts'
import { parseLine } from '../../libs/official-document/parse/parse-line.ts'

const UNITS = [
  'a', 'A', '1', '.', ' ', '\n', '1. ', '1. A', 'a) ', 'Căn cứ ', 'Căn cứ Luật A;\n', 'số ', 'Số: ', '(', '“', '"', '- ', '-', '|', '|\n', '; ',
  'Điều 1. ', 'Điều 1. A\n', 'Quyết định số ', 'của ', 'Luật ', 'ngày ', 'Kính gửi: ', 'Nơi nhận:\n- ', 'TM. ', 'TM. ỦY BAN\n', 'I. ', 'II- A\n',
  'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn A\n', 'Nghị định số 1/2020/NĐ-CP ngày 1/1/2020 của Chính phủ, ', '…', '_', 'A B ', 'Sở Y tế ', 'UBND tỉnh ',
  'và ', 'Ủy ban nhân dân tỉnh A, ', '1/1/', '12/QĐ-UBND ', 'a\n', 'A\n', 'Aa Bb\n', '1.1. A\n', '\t', '   a   b\n', 'á', 'QUYẾT ĐỊNH ', 'QUYẾT ĐỊNH\n',
  'QUYẾT ĐỊNH SỐ 1/QĐ-A ', 'V/v ', '\r\n', '\f', '. ', './.\n', 'Bộ Y tế, ', 'các Nghị định: số 1/2020/NĐ-CP về a; ', '“A”\n', 'ngày 1 tháng 1 năm 2020 ',
] // prettier-ignore
const HEAD =
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 1/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc a\nCăn cứ Luật A;\nQUYẾT ĐỊNH:\nĐiều 1. '
const TAIL = '\nNơi nhận:\n- Như trên;\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn A'

const size = Number(process.argv[2] ?? 1_000_000)
let [longest, of] = [0, '']
for (const unit of UNITS) {
  const text = unit.repeat(Math.ceil(size / unit.length))
  for (const [verb, read] of [
    ['parse', parseLine],
    ['cite', citeLine],
  ] as const)
    for (const [form, whole] of [
      ['bare', text],
      ['in a document', HEAD + text + TAIL],
    ] as const) {
      const before = process.cpuUsage().user
      read({ id: 1, text: whole })
      const ms = Math.round((process.cpuUsage().user - before) / 1000)
      const told = `${verb} ${form} ${JSON.stringify(unit)} ${ms} ms`
      if (ms > 1000) console.log(told)
      if (ms > longest) [longest, of] = [ms, told]
    }
}
console.log('longest:', of)
