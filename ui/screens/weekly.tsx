import { tableExamples } from '../examples/table.tsx'
import { Button, ButtonLink } from '../parts/form/button.tsx'
import { DataTable } from '../parts/list/data-table.tsx'
import { DeadlineChip } from '../parts/time/deadline-chip.tsx'
import { Hash, Missing } from '../parts/text/marks.tsx'
import { Notice } from '../parts/text/notice.tsx'
import { OfficeDate } from '../parts/time/office-date.tsx'
import { PageHead } from '../parts/page/page-head.tsx'
import { Pager } from '../parts/list/pager.tsx'
import { PrintHead } from '../parts/page/print-head.tsx'
import { Section } from '../parts/text/section.tsx'
import { ScreenShell } from './shell.tsx'

type Late = {
  title: string
  lead: string
  due: string
  days: number
  reason?: string
  proposal: string
}

const LATE: readonly Late[] = [
  {
    title: 'Cắm mốc, bàn giao mặt bằng đường nối cảng Hải Yên',
    lead: 'Sở Xây dựng',
    due: '2026-10-30',
    days: 15,
    reason: '12 hộ phường Yên Thắng chưa nhận tiền bồi thường',
    proposal: 'Gia hạn đến 11/12, lần cuối',
  },
  {
    title: 'Trả lời kiến nghị của cử tri xã Lạc Vân về cầu treo',
    lead: 'UBND xã Lạc Vân',
    due: '2026-11-16',
    days: 4,
    proposal: 'Phê bình bằng văn bản nếu quá 25/11',
  },
]

/** 04: are we keeping our word this week? */
export function WeeklyScreen() {
  const [balance, table, , bars] = tableExamples.examples
  return (
    <ScreenShell current="/theo-doi">
      <PageHead
        crumbs={[
          { label: 'Theo dõi', href: '/theo-doi' },
          { label: 'Kiểm điểm tuần', href: '/theo-doi/tuan' },
          { label: 'tuần 47' },
        ]}
        title="Kiểm điểm tuần 47, từ 14/11 đến 20/11/2026"
        note="Ý kiến chỉ đạo của lãnh đạo UBND tỉnh; 16 cơ quan và 129 xã, phường chủ trì"
        acts={
          <>
            <ButtonLink href="?tuan=46">Tuần 46</ButtonLink>
            <Button value="chot" reasonId="chot-sau">
              Chốt tuần 48
            </Button>
            <ButtonLink href="/bao-cao/47" look="primary">
              Soạn báo cáo
            </ButtonLink>
          </>
        }
        tabs={{
          label: 'Xếp theo',
          items: [
            { href: '?', label: 'Theo cơ quan chủ trì', current: true },
            { href: '?theo=lanh-dao', label: 'Theo lãnh đạo giao' },
            { href: '?theo=chuyen-vien', label: 'Theo chuyên viên theo dõi' },
            { href: '/phu-luc.xlsx', label: 'Phụ lục XLSX', end: true },
          ],
        }}
      />
      <PrintHead
        office="Văn phòng UBND tỉnh Trường Yên"
        title="Kiểm điểm tuần 47"
        printedBy="Phạm Thùy Dương"
        at="2026-11-24T02:00:00Z"
      />
      <Notice kind="frozen" acts={<a href="/kiem">Kiểm mã băm</a>}>
        <p>
          Đã chốt 16 giờ 32, thứ Sáu, 20/11/2026, Phạm Thùy Dương; mã băm <Hash value="5f0c9a41d27e88b3" groups={4} />. Số liệu
          tuần này không đổi nữa. <span id="chot-sau">Tuần 48 chốt được từ 15 giờ, thứ Sáu, 27/11.</span>
        </p>
      </Notice>
      {balance?.element}
      <section className="section">{table?.element}</section>
      <Section id="xu-huong" head="8 tuần gần đây" note="theo số đã chốt của từng tuần">
        {bars?.element}
      </Section>
      <section className="section">
        <DataTable<Late>
          id="qua-han-dau"
          caption="Quá hạn, 19 việc"
          note="Tính theo ngày làm việc, đến giờ chốt 20/11. Chưa có lý do thì báo cáo ghi rõ là chưa có."
          rows={LATE}
          rowKey={late => late.title}
          columns={[
            {
              id: 'title',
              head: 'Việc',
              rowHead: true,
              cell: late => <a href="/viec/1">{late.title}</a>,
            },
            { id: 'lead', head: 'Chủ trì', wide: true, word: '', cell: late => late.lead },
            { id: 'due', head: 'Hạn', cell: late => <OfficeDate date={late.due} form="short" /> },
            {
              id: 'state',
              head: 'Tình trạng',
              wide: true,
              word: '',
              cell: late => <DeadlineChip deadline={{ state: 'overdue', workingDays: late.days, date: late.due }} />,
            },
            {
              id: 'reason',
              head: 'Lý do',
              wide: true,
              soft: true,
              cell: late => late.reason ?? <Missing>chưa báo cáo lý do</Missing>,
            },
            {
              id: 'proposal',
              head: 'Đề xuất',
              wide: true,
              soft: true,
              cell: late => late.proposal,
            },
          ]}
        />
        <Pager href="?sau=2" words="Xem thêm 17 việc">
          <a href="?in">In danh sách</a>
        </Pager>
      </section>
    </ScreenShell>
  )
}
