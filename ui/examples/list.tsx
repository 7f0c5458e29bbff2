import { Button } from '../parts/form/button.tsx'
import { EmptyState } from '../parts/list/empty-state.tsx'
import { BulkBar, MatterGroup, MatterRow } from '../parts/list/matter-list.tsx'
import { Pager } from '../parts/list/pager.tsx'
import { Inbox } from '../parts/list/reading-pane.tsx'
import type { ExampleSet } from './example.ts'

export const listExamples: ExampleSet = {
  part: 'MatterGroup, MatterRow, BulkBar, Pager, EmptyState',
  wide: true,
  examples: [
    {
      name: 'groups with rows: plain, unread, selected, ticked',
      element: (
        <Inbox view="list">
          <MatterGroup id="qua-han" head="Quá hạn" count="1" overdue>
            <MatterRow
              id="1142"
              href="?viec=1142"
              title="Đôn đốc 14 xã chưa gửi danh mục trụ sở dôi dư"
              deadline={{ state: 'overdue', workingDays: 2, date: '2026-11-19' }}
              date="2026-11-19"
              meta={['NV-2026-1142', 'từ PCT Hoàng Đức Thịnh', 'tôi giữ']}
              state={{ words: 'đang làm' }}
              select={{ form: 'nhieu', checked: true }}
            />
          </MatterGroup>
          <MatterGroup
            id="tuan"
            head="Trong tuần"
            count="2"
            note="còn 3 ngày làm việc: 25, 26, 27/11"
            more={{ href: '?tu=2', count: '7' }}
          >
            <MatterRow
              id="1189"
              href="?viec=1189"
              title="Báo cáo nhanh tình hình ngập úng tại 7 xã ven sông Trường"
              urgent="Hỏa tốc"
              deadline={{ state: 'today', date: '2026-11-24', time: '16:00' }}
              date="2026-11-24"
              meta={['NV-2026-1189', 'từ PCT Hoàng Đức Thịnh', 'tôi giữ']}
              state={{ words: 'chưa nhận', kind: 'new' }}
              unread
              select={{ form: 'nhieu' }}
            />
            <MatterRow
              id="1187"
              href="?viec=1187"
              title="Tham mưu văn bản đôn đốc giải ngân vốn đầu tư công năm 2026"
              deadline={{ state: 'soon', workingDays: 3, date: '2026-11-27' }}
              date="2026-11-27"
              meta={['NV-2026-1187', 'từ Chủ tịch Vũ Đình Khôi', 'tôi giữ']}
              state={{ words: 'chưa nhận', kind: 'new' }}
              unread
              selected
              select={{ form: 'nhieu' }}
            />
          </MatterGroup>
          <MatterGroup id="sau" head="Sau đó" count="0" empty="Chưa có việc nào đến hạn sau tuần này." />
          <BulkBar id="nhieu" action="/viec/nhieu">
            <Button value="receive" name="act">
              Nhận
            </Button>
          </BulkBar>
        </Inbox>
      ),
      sees: [
        'Quá hạn',
        '1 việc',
        'Đôn đốc 14 xã',
        'quá hạn 2 ngày làm việc',
        '19/11',
        'NV-2026-1142',
        'tôi giữ',
        'đang làm',
        'Trong tuần',
        'Hỏa tốc',
        'trước 16 giờ 00 hôm nay',
        'chưa nhận',
        'Xem thêm 7 việc',
        'Chưa có việc nào đến hạn sau tuần này.',
        'Làm với các việc đã chọn',
      ],
      marks: [
        'data-unread=""',
        'data-selected=""',
        'aria-label="Chọn việc: Đôn đốc 14 xã chưa gửi danh mục trụ sở dôi dư"',
        'form="nhieu"',
      ],
    },
    {
      name: 'nothing here, and more to come',
      element: (
        <div>
          <EmptyState act={<a href="/van-ban/den/moi">Tiếp nhận văn bản</a>}>
            Chưa có văn bản chờ vào sổ. Văn bản gửi qua trục liên thông hiện ở đây trong một phút.
          </EmptyState>
          <Pager href="?sau=19" words="Xem thêm 13 việc">
            <a href="?in">In danh sách</a>
          </Pager>
        </div>
      ),
      sees: ['Chưa có văn bản chờ vào sổ.', 'Tiếp nhận văn bản', 'Xem thêm 13 việc', 'In danh sách'],
    },
  ],
}
