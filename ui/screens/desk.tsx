import { deskExamples } from '../examples/desk.tsx'
import { Button, ButtonLink } from '../parts/form/button.tsx'
import { ActBar } from '../parts/form/act-bar.tsx'
import { BalanceLine } from '../parts/list/balance-equation.tsx'
import { Agenda, DeskGroup, DeskItem } from '../parts/list/desk.tsx'
import { DefinitionList } from '../parts/text/definition-list.tsx'
import { FileList } from '../parts/form/file-list.tsx'
import { PageHead } from '../parts/page/page-head.tsx'
import { Columns, Section } from '../parts/text/section.tsx'
import { Ladder } from '../parts/time/step-trail.tsx'
import { ScreenShell } from './shell.tsx'

/** 05: what needs me? */
export function DeskScreen() {
  return (
    <ScreenShell current="/viec" acting={{ name: 'Đặng Minh Tuấn', role: 'Chánh Văn phòng UBND tỉnh', href: '/toi' }}>
      <PageHead
        title="9 việc chờ Chánh Văn phòng quyết định"
        note="Gấp nhất: giấy mời họp khẩn trước 15 giờ hôm nay. Ngoài ra 3 việc quá hạn đã báo lên tôi."
        acts={
          <ButtonLink href="/viec/moi" keyCap="N">
            Giao việc
          </ButtonLink>
        }
        tabs={{
          label: 'Trên bàn',
          items: [
            { href: '#gia-han', label: 'Xin gia hạn', count: '2', current: true },
            { href: '#bao-len', label: 'Đã báo lên tôi', count: '1' },
            { href: '/viec/da-quyet', label: 'Đã quyết hôm nay', count: '6', end: true },
          ],
        }}
      />
      <Columns desk side={<Side />}>
        {deskExamples.examples[0]?.element}
        <DeskGroup id="bao-len" head="Đã báo lên tôi" count="1" note="đã nhắc đủ bước mà chưa xong" overdue>
          <DeskItem
            id="1142"
            href="/viec/1142"
            title="Đôn đốc 14 xã chưa gửi danh mục trụ sở dôi dư sau sắp xếp đơn vị hành chính"
            deadline={{ state: 'overdue', workingDays: 2, date: '2026-11-19' }}
            meta={['NV-2026-1142', 'Phạm Thùy Dương, Phòng Kinh tế giữ']}
            why="9 xã đã nhận nhắc nhưng chưa mở; 5 xã báo thiếu người làm."
            ladder={
              <Ladder
                label="Các bước nhắc"
                steps={[
                  { id: '1', words: 'nhắc người giữ', date: '17/11', state: 'past' },
                  { id: '2', words: 'nhắc Trưởng phòng', date: '20/11', state: 'past' },
                  { id: '3', words: 'báo Chánh Văn phòng', date: '23/11', state: 'current' },
                  { id: '4', words: 'báo PCT Hoàng Đức Thịnh', date: '26/11', state: 'next' },
                ]}
              />
            }
            acts={
              <ActBar className="desk-acts" action="/viec/1142">
                <Button name="act" value="instruct" keyCap="G">
                  Chỉ đạo
                </Button>
                <Button name="act" value="remind">
                  Nhắc 14 xã
                </Button>
              </ActBar>
            }
          />
        </DeskGroup>
      </Columns>
      <BalanceLine head="Tuần 48" end={<a href="/theo-doi/tuan">Kiểm điểm tuần</a>}>
        đầu tuần <a href="?dau">217</a> + mới giao <a href="?moi">11</a> − hoàn thành <a href="?xong">10</a> = đang mở{' '}
        <a href="?cuoi">218</a>
      </BalanceLine>
    </ScreenShell>
  )
}

function Side() {
  return (
    <>
      <Section id="lich-nay" head="Hôm nay, thứ Ba 24/11" act={<a href="/lich">Cả tuần</a>}>
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
              what: 'Họp khẩn về ngập úng 7 xã ven sông Trường',
              who: 'PCT Hoàng Đức Thịnh; phòng họp số 2; tôi dự',
              mark: <a href="#gia-han">giấy mời chưa ký</a>,
              mine: true,
            },
          ]}
        />
      </Section>
      <Section id="da-giao" head="Tôi đã giao, chờ trả lời" act={<a href="/viec?loc=giao">Cả 11 việc</a>}>
        <FileList short files={[{ href: '/viec/7', name: 'Rà soát 12 vụ đơn thư kéo dài', end: '27/11' }]} />
      </Section>
      <Section id="vang" head="Vắng và ủy quyền">
        <DefinitionList look="short" facts={[{ term: 'đến 30/11', value: 'Lê Quang Vinh; Phạm Thùy Dương thay' }]} />
      </Section>
    </>
  )
}
