import { ActBar } from '../parts/form/act-bar.tsx'
import { Button, ButtonLink } from '../parts/form/button.tsx'
import { ClockLines } from '../parts/time/clock-days.tsx'
import { DeadlineChip } from '../parts/time/deadline-chip.tsx'
import { DefinitionList } from '../parts/text/definition-list.tsx'
import { StateMark } from '../parts/text/marks.tsx'
import { BulkBar, MatterGroup, MatterRow, type MatterRowProps } from '../parts/list/matter-list.tsx'
import { Notice } from '../parts/text/notice.tsx'
import { PageHead } from '../parts/page/page-head.tsx'
import { QuoteBlock } from '../parts/text/quote-block.tsx'
import { Inbox, PanePart, ReadingPane } from '../parts/list/reading-pane.tsx'
import { Timeline } from '../parts/time/timeline.tsx'
import { Toast } from '../parts/page/toast.tsx'
import { shortClock } from '../examples/deadline.tsx'
import { ScreenShell } from './shell.tsx'

const QUOTE =
  'Giao Văn phòng UBND tỉnh tham mưu văn bản đôn đốc giải ngân vốn đầu tư công năm 2026, trình Chủ tịch UBND tỉnh trong 03 ngày làm việc kể từ ngày nhận được Thông báo này.'

function row(code: string, title: string, rest: Partial<MatterRowProps> & Pick<MatterRowProps, 'deadline'>) {
  return (
    <MatterRow
      id={code}
      href={`?viec=${code}`}
      title={title}
      meta={[`NV-2026-${code}`, 'từ Chánh VP Đặng Minh Tuấn', 'tôi giữ']}
      state={{ words: 'đang làm' }}
      select={{ form: 'nhieu' }}
      {...rest}
    />
  )
}

const NEW = { words: 'chưa nhận', kind: 'new' } as const

/** 01: what do I do next? */
export function InboxScreen({ view = 'list' }: { view?: 'list' | 'matter' }) {
  return (
    <ScreenShell
      current="/viec"
      toast={<Toast undo={{ action: '/viec/1150', hidden: {} }}>Đã hoãn NV-2026-1150 đến 26/11.</Toast>}
    >
      <PageHead
        title="Việc của tôi"
        note="23 việc đang mở, 2 việc quá hạn; xếp theo hạn"
        acts={
          <ButtonLink href="/viec/moi" keyCap="N">
            Lập phiếu giao việc
          </ButtonLink>
        }
        tabs={{
          label: 'Bộ lọc đã lưu',
          items: [
            { href: '?', label: 'Tất cả', count: '23', current: true },
            { href: '?loc=cho-nhan', label: 'Chờ nhận', count: '5' },
            { href: '?loc=toi-giu', label: 'Tôi giữ', count: '14' },
            { href: '?loc=theo-doi', label: 'Tôi theo dõi', count: '9' },
            { href: '?loc=cu-tri', label: 'Kiến nghị cử tri', count: '4' },
            { href: '/viec/bo-loc', label: 'Sửa bộ lọc', end: true },
          ],
        }}
      />
      <Notice kind="warning" icon="calendar" acts={<a href="/lich/tinh-lai">Xem 9 việc đã tính lại</a>}>
        Hôm nay nghỉ Ngày Văn hóa Việt Nam, không đếm là ngày làm việc; 2 việc có giờ cố định vẫn đến hạn.
      </Notice>
      <Inbox view={view} pane={<Pane />}>
        <MatterGroup id="qua-han" head="Quá hạn" count="2" overdue>
          {row('1142', 'Đôn đốc 14 xã chưa gửi danh mục trụ sở dôi dư sau sắp xếp đơn vị hành chính', {
            deadline: { state: 'overdue', workingDays: 2, date: '2026-11-19' },
            date: '2026-11-19',
          })}
          {row('1150', 'Trình văn bản trả lời kiến nghị của cử tri phường Tây Hoa về nước sạch', {
            deadline: { state: 'overdue', workingDays: 1, date: '2026-11-20' },
            date: '2026-11-20',
            state: { words: 'bị trả lại', kind: 'returned' },
          })}
        </MatterGroup>
        <MatterGroup id="hom-nay" head="Hôm nay" count="1" note="nghỉ lễ, chỉ còn việc có giờ cố định">
          {row('1189', 'Báo cáo nhanh tình hình ngập úng tại 7 xã ven sông Trường', {
            deadline: { state: 'today', date: '2026-11-24', time: '16:30' },
            date: '2026-11-24',
            urgent: 'Hỏa tốc',
            unread: true,
            state: NEW,
          })}
        </MatterGroup>
        <MatterGroup id="trong-tuan" head="Trong tuần" count="3" note="còn 3 ngày làm việc: 25, 26, 27/11">
          {row('1163', 'Thẩm tra tờ trình ban hành Quy chế phối hợp quản lý cụm công nghiệp', {
            deadline: { state: 'soon', workingDays: 1, date: '2026-11-25' },
            date: '2026-11-25',
          })}
          {row('1187', 'Tham mưu văn bản đôn đốc giải ngân vốn đầu tư công năm 2026', {
            deadline: { state: 'soon', workingDays: 3, date: '2026-11-27' },
            date: '2026-11-27',
            unread: true,
            selected: true,
            state: NEW,
          })}
          {row('1098', 'Rà soát, lập phương án xử lý trụ sở, tài sản công dôi dư tại 129 xã, phường', {
            deadline: { state: 'soon', workingDays: 3, date: '2026-11-27' },
            date: '2026-11-27',
            meta: ['NV-2026-1098', 'từ Chủ tịch Vũ Đình Khôi', 'Sở Tài chính giữ'],
          })}
        </MatterGroup>
        <MatterGroup id="sau-do" head="Sau đó" count="11" more={{ href: '?sau=1', count: '7' }}>
          {row('1124', 'Kiểm tra việc bố trí nơi tiếp công dân tại 12 xã mới thành lập', {
            deadline: { state: 'far', workingDays: 6, date: '2026-12-02' },
            date: '2026-12-02',
          })}
        </MatterGroup>
        <MatterGroup id="cho" head="Chờ người khác" count="3" note="đồng hồ của tôi không chạy">
          {row('0988', 'Xử lý vướng mắc bàn giao tài sản của 3 trung tâm y tế', {
            deadline: { state: 'paused', date: '2026-11-12' },
            state: { words: 'tạm dừng' },
          })}
          {row('1120', 'Dự thảo kết luận làm việc với Ban Quản lý các khu công nghiệp', {
            deadline: { state: 'done', date: '2026-11-20' },
            state: { words: 'đã nộp' },
          })}
          {row('1091', 'Báo cáo rà soát thủ tục nội bộ lĩnh vực đầu tư', {
            deadline: { state: 'done-late', workingDays: 1 },
            state: { words: 'đã nộp' },
          })}
        </MatterGroup>
        <BulkBar id="nhieu" action="/viec/nhieu">
          <Button name="act" value="receive">
            Nhận
          </Button>
          <Button name="act" value="snooze">
            Hoãn
          </Button>
        </BulkBar>
      </Inbox>
    </ScreenShell>
  )
}

function Pane() {
  return (
    <ReadingPane
      id="dang-doc"
      title="Tham mưu văn bản đôn đốc giải ngân vốn đầu tư công năm 2026"
      href="/viec/1187"
      back="?"
      line={['NV-2026-1187', 'Ý kiến chỉ đạo', 'vào sổ 23/11/2026']}
      facts={
        <>
          <DeadlineChip deadline={{ state: 'soon', workingDays: 3, date: '2026-11-27' }} inFull />
          <StateMark kind="new">chưa nhận</StateMark>
        </>
      }
    >
      <PanePart id="thao-tac" head="Thao tác có thể làm" hideHead acts>
        <ActBar action="/viec/1187">
          <Button look="primary" keyCap="1" name="act" value="receive">
            Nhận
          </Button>
          <Button keyCap="2" name="act" value="transfer">
            Chuyển
          </Button>
          <Button keyCap="3" name="act" value="duplicate">
            Trùng
          </Button>
          <Button keyCap="4" name="act" value="return">
            Trả lại
          </Button>
          <Button keyCap="H" name="act" value="snooze">
            Hoãn
          </Button>
        </ActBar>
        <p className="act-note">Trả lại vì không đúng thẩm quyền: được đến hết thứ Năm, 26/11.</p>
      </PanePart>
      <PanePart id="nguon" head="Câu giao việc">
        <QuoteBlock
          quote={QUOTE}
          marks={[
            { start: 25, end: 85 },
            { start: 115, end: QUOTE.length - 1 },
          ]}
          source={<a href="/van-ban/412">Thông báo số 412/TB-UBND ngày 20/11/2026</a>}
        />
      </PanePart>
      <PanePart id="ai" head="Trách nhiệm" hideHead>
        <DefinitionList
          facts={[
            { term: 'Người giao', value: 'Chủ tịch UBND tỉnh Vũ Đình Khôi' },
            { term: 'Chủ trì', value: 'Văn phòng UBND tỉnh, Phòng Kinh tế; người giữ: tôi' },
            { term: 'Phối hợp', value: 'Sở Tài chính' },
          ]}
        />
      </PanePart>
      <PanePart id="han" head="Hạn được tính thế nào">
        <ClockLines days={shortClock} />
      </PanePart>
      <PanePart id="lich-su" head="Quá trình">
        <Timeline
          brief
          acts={[
            {
              id: '2',
              what: 'Phân công Phạm Thùy Dương',
              who: 'Lê Quang Vinh, Trưởng phòng Kinh tế',
              at: '2026-11-23T07:30:00Z',
              state: 'changed',
            },
            {
              id: '1',
              what: 'Vào sổ, số đến 1868',
              who: 'Đỗ Thị Mai, Văn thư',
              at: '2026-11-23T02:12:00Z',
            },
          ]}
        />
      </PanePart>
    </ReadingPane>
  )
}
