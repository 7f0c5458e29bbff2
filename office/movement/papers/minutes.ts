import { fold } from '@kheo/viet-text'
import type { LawBook } from '../../../kernel/process.ts'
import type { Piece } from '../../outgoing/index.ts'
import { carriedBallots, type Ballot, type Member, type SessionFields } from '../council/council.ts'
import { count, levelWords, movementName, named, p, type Paper } from './paper.ts'

const WISHES: Readonly<Record<Ballot['wish'], string>> = { 'cong-nhan': 'công nhận', 'tieu-bieu': 'công nhận tiêu biểu' }

type Source = { readonly session: SessionFields; readonly movement: string; readonly law: LawBook }

/** The minutes of a session (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9): presence, ballots on every model, what carries; chair and secretary sign. */
export function minutesPaper({ session, movement, law }: Source): Paper {
  const chair = session.members[0]
  const secretary = session.members.find(isSecretary)
  const name = `${movementName(movement)} ${levelWords(session.level)} năm ${session.on.slice(0, 4)}`
  return {
    type: 'bien-ban',
    abstract: `Họp xét công nhận mô hình ${name}`,
    units: [],
    ...(chair ? { signedBy: chair.name } : {}),
    ...(secretary ? { secretary: secretary.name } : {}),
    content: {
      form: {
        kind: 'bien-ban',
        meeting: 'Cuộc họp',
        startedAt: hourOf(session.on, session.startsAt),
        venue: session.place,
        present: session.members.filter(member => member.present).map(memberWords),
        chair: chair ? memberWords(chair) : '',
        secretary: secretary ? memberWords(secretary) : '',
        endedAt: hourOf(session.on, session.endsAt),
      },
      body: [
        p(presence(session.members)),
        p('Hội đồng bỏ phiếu về từng mô hình, kết quả như sau:'),
        ballotsTable(session, carriedBallots(session, law)),
        p(conclusion(carriedBallots(session, law))),
      ],
      authority: [],
      position: 'CHỦ TỌA',
      signerName: chair?.name ?? '',
      printed: ['Các thành viên Hội đồng', 'Lưu: VT, hồ sơ'],
    },
  }
}

const isSecretary = ({ title, present }: Member): boolean => present && fold(title).includes('thu ky')
const memberWords = ({ name, title }: Member): string => [name, title].filter(part => part !== '').join(', ')
const hourOf = (on: string, hour: string): string => (hour === '' ? on : `${on}T${hour}`)

function presence(members: readonly Member[]): string {
  const absent = members.filter(member => !member.present)
  const all = `Hội đồng có ${count(members.length, 'thành viên')}, dự họp ${count(members.length - absent.length, 'thành viên')}`
  return absent.length === 0 ? `${all}.` : `${all}; vắng: ${absent.map(memberWords).join('; ')}.`
}

function ballotsTable(session: SessionFields, carries: readonly Ballot[]): Piece {
  return {
    kind: 'table',
    caption: '',
    landscape: false,
    rows: [
      ['STT', 'Mô hình', 'Xét', 'Đồng ý', 'Không đồng ý', 'Kết quả'],
      ...session.ballots.map((ballot, at) => [
        String(at + 1),
        `${ballot.title} (${ballot.code})`,
        WISHES[ballot.wish],
        String(ballot.yes),
        String(ballot.no),
        carries.some(each => each.model === ballot.model) ? 'đủ phiếu' : 'không đủ phiếu',
      ]),
    ],
  }
}

function conclusion(carries: readonly Ballot[]): string {
  if (carries.length === 0) return 'Chủ tọa kết luận: không có mô hình nào đủ số phiếu.'
  const told = carries.map(ballot => `${named(ballot)}, ${WISHES[ballot.wish]}`).join('; ')
  return `Chủ tọa kết luận: ${count(carries.length, 'mô hình')} đủ số phiếu để trình cấp có thẩm quyền quyết định, gồm ${told}.`
}
