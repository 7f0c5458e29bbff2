import { Hash } from '../parts/text/marks.tsx'
import { Notice } from '../parts/text/notice.tsx'
import { PrintHead } from '../parts/page/print-head.tsx'
import { ProblemPage } from '../parts/page/problem-page.tsx'
import { DraftStatus, Toast } from '../parts/page/toast.tsx'
import type { ExampleSet } from './example.ts'

export const messageExamples: ExampleSet = {
  part: 'Notice, Toast, ProblemPage, PrintHead',
  wide: true,
  examples: [
    {
      name: 'notices',
      element: (
        <div>
          <Notice kind="warning" icon="calendar" acts={<a href="/lich">Xem 9 việc đã tính lại</a>}>
            Hôm nay nghỉ Ngày Văn hóa Việt Nam, không đếm là ngày làm việc.
          </Notice>
          <Notice kind="info">Thời hạn đếm tiếp từ thứ Tư, 25/11.</Notice>
          <Notice kind="done" live>
            Đã vào sổ số đến 1873.
          </Notice>
          <Notice kind="frozen" acts={<a href="/kiem">Kiểm mã băm</a>}>
            <p>
              Đã chốt 16 giờ 32, thứ Sáu, 20/11/2026; mã băm <Hash value="5f0c9a41d27e88b3" groups={4} />.
            </p>
          </Notice>
          <Notice kind="error" live>
            Chưa gửi được: mất kết nối. Nội dung vẫn còn; bấm gửi lại khi có mạng.
          </Notice>
        </div>
      ),
      sees: ['Hôm nay nghỉ', 'Xem 9 việc đã tính lại', 'Đã vào sổ số đến 1873.', '5f0c 9a41', 'Chưa gửi được'],
      marks: ['data-kind="frozen"', 'role="alert"', 'role="status"'],
    },
    {
      name: 'what was just done, and its undo',
      element: (
        <div>
          <Toast undo={{ action: '/viec/12/hoan-tac', hidden: { thao_tac: '7' } }}>Đã hoãn NV-2026-1187 đến 26/11.</Toast>
          <DraftStatus state={{ kind: 'failed' }} />
        </div>
      ),
      sees: ['Đã hoãn NV-2026-1187 đến 26/11.', 'Hoàn tác', 'Ctrl Z', 'Chưa lưu được nháp'],
      marks: ['data-key="Control+Z"', 'name="thao_tac" value="7"'],
    },
    {
      name: 'not found: the same words whether it exists or not',
      element: <ProblemPage status={404} code="matter/not-found" home="/viec" />,
      sees: ['Không tìm thấy trang này', 'không thuộc phần bạn được xem', 'Về Việc của tôi', 'matter/not-found'],
    },
    {
      name: 'not allowed in this post',
      element: (
        <ProblemPage status={403} code="org/no-right" home="/viec">
          <p>Chuyên viên không được chốt tuần; người được chốt: Chánh Văn phòng.</p>
        </ProblemPage>
      ),
      sees: ['Vai hiện tại chưa được phép làm việc này', 'người được chốt: Chánh Văn phòng', 'org/no-right'],
    },
    {
      name: 'the database is away: what was typed is kept and can be sent again',
      element: (
        <ProblemPage
          status={503}
          code="platform/database-away"
          home="/viec"
          kept={{
            action: '/viec/12/nop',
            fields: [
              { name: 'khoa', value: 'a1' },
              {
                name: 'ket-qua',
                label: 'Kết quả',
                value: 'Đã rà soát 412 trụ sở tại 115 xã, phường; 61 cơ sở dôi dư. Còn 14 xã chưa gửi danh mục.',
              },
            ],
          }}
        />
      ),
      sees: [
        'Hệ thống tạm thời chưa trả lời được',
        'Những gì đã nhập vẫn còn ở đây',
        'Kết quả',
        'Đã rà soát 412 trụ sở',
        'Gửi lại',
      ],
      marks: ['action="/viec/12/nop"', 'name="khoa" value="a1"'],
    },
    {
      name: 'on paper only: whose list, which filter, when',
      element: (
        <PrintHead
          office="Văn phòng UBND tỉnh Trường Yên"
          title="Việc của tôi"
          filter="chủ trì: Sở Tài chính; quá hạn"
          printedBy="Phạm Thùy Dương"
          at="2026-11-24T09:32:00Z"
        />
      ),
      sees: [
        'Văn phòng UBND tỉnh Trường Yên',
        'Bộ lọc: chủ trì: Sở Tài chính; quá hạn',
        'Phạm Thùy Dương in lúc 16 giờ 32, 24/11/2026',
      ],
    },
  ],
}
