import { ActBar } from '../parts/form/act-bar.tsx'
import { Button } from '../parts/form/button.tsx'
import { DefinitionList } from '../parts/text/definition-list.tsx'
import { Agenda, Claims, DeskGroup, DeskItem, Shift } from '../parts/list/desk.tsx'
import type { ExampleSet } from './example.ts'

export const deskExamples: ExampleSet = {
  part: 'DeskGroup, DeskItem, Shift, Claims, Agenda',
  wide: true,
  examples: [
    {
      name: 'open and closed decisions',
      element: (
        <DeskGroup id="gia-han" head="Xin gia hạn" count="2" note="hạn gốc luôn được giữ">
          <DeskItem
            id="1124"
            href="/viec/1124"
            title="Kiểm tra việc bố trí nơi tiếp công dân tại 12 xã mới thành lập"
            deadline={{ state: 'far', workingDays: 6, date: '2026-12-02' }}
            meta={['NV-2026-1124', 'Sở Nội vụ giữ']}
            open
            body={
              <>
                <DefinitionList facts={[{ term: 'Lý do', value: '4 xã đang ngập, đoàn kiểm tra chưa vào được' }]} />
                <ActBar action="/viec/1124">
                  <Button look="primary" keyCap="1" name="act" value="extend">
                    Cho đến 09/12
                  </Button>
                </ActBar>
              </>
            }
          />
          <DeskItem
            id="1156"
            href="/viec/1156"
            title="Báo cáo rà soát số hộ phải di dời tại xã Yên Phú"
            urgent="Khẩn"
            deadline={{ state: 'soon', workingDays: 1, date: '2026-11-25' }}
            meta={['NV-2026-1156', 'UBND xã Yên Phú giữ']}
            why={
              <>
                <Shift from="25/11" to="27/11" words={['Xin dời', 'sang']} />, thêm 2 ngày làm việc, lần đầu.
              </>
            }
            acts={
              <ActBar className="desk-acts" action="/viec/1156">
                <Button name="act" value="extend">
                  Cho đến 27/11
                </Button>
                <Button name="act" value="refuse">
                  Từ chối
                </Button>
              </ActBar>
            }
          />
        </DeskGroup>
      ),
      sees: [
        'Xin gia hạn',
        '2 việc',
        'hạn gốc luôn được giữ',
        'Kiểm tra việc',
        'Cho đến 09/12',
        'Khẩn',
        'Xin dời 25/11 sang 27/11',
        'Từ chối',
      ],
      marks: ['data-open=""', '<s>25/11</s>', '<b>27/11</b>'],
    },
    {
      name: 'two bodies that each say it is the other’s; hours of the day',
      element: (
        <div>
          <Claims
            claims={[
              {
                who: 'Sở Xây dựng, trả lại 19/11',
                quote: 'Thuộc Sở Nông nghiệp và Môi trường.',
                source: 'viện dẫn quyết định phân công',
              },
              {
                who: 'Sở Nông nghiệp và Môi trường, trả lại 23/11',
                quote: 'Thuộc Sở Xây dựng.',
                source: 'viện dẫn quyết định phân công',
              },
            ]}
          />
          <Agenda
            items={[
              {
                id: '1',
                time: '07 giờ 30',
                what: 'Dâng hương tại Đền thờ danh nhân',
                who: 'Chủ tịch và các PCT',
                past: true,
              },
              {
                id: '2',
                time: '17 giờ',
                what: 'Họp khẩn về ngập úng',
                who: 'phòng họp số 2; tôi dự',
                mark: <a href="#ky">giấy mời chưa ký</a>,
                mine: true,
              },
            ]}
          />
        </div>
      ),
      sees: ['Sở Xây dựng, trả lại 19/11', '“Thuộc Sở Xây dựng.”', '07 giờ 30', 'Họp khẩn về ngập úng', 'giấy mời chưa ký'],
      marks: ['data-mine=""', 'data-state="past"'],
    },
    {
      name: 'nothing to decide',
      element: <DeskGroup id="trong" head="Trình ký" count="0" empty="Không có việc chờ quyết định." />,
      sees: ['Không có việc chờ quyết định.'],
    },
  ],
}
