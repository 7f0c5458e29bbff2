import { BalanceEquation, BalanceLine, FigureLine } from '../parts/list/balance-equation.tsx'
import { CompareTable, Warning } from '../parts/list/compare-table.tsx'
import { DataTable, type Column } from '../parts/list/data-table.tsx'
import { Figure } from '../parts/list/figure.tsx'
import { BarsRow, MiniBars } from '../parts/list/mini-bars.tsx'
import { ActBar } from '../parts/form/act-bar.tsx'
import { Button } from '../parts/form/button.tsx'
import type { ExampleSet } from './example.ts'

type Row = {
  name: string
  start: number
  fresh: number
  onTime: number
  late: number
  end: number
  overdue: number
}

const ROWS: readonly Row[] = [
  { name: 'Sở Xây dựng', start: 38, fresh: 5, onTime: 3, late: 2, end: 38, overdue: 5 },
  { name: 'Sở Tài chính', start: 1231, fresh: 5, onTime: 4, late: 0, end: 1232, overdue: 0 },
]
const TOTAL: Row = {
  name: 'Toàn tỉnh',
  start: 1269,
  fresh: 10,
  onTime: 7,
  late: 2,
  end: 1270,
  overdue: 5,
}

function figure(id: keyof Row, head: string, extra: Partial<Column<Row>> = {}): Column<Row> {
  return {
    id,
    head,
    number: true,
    cell: row => (
      <Figure
        value={Number(row[id])}
        href={`?co-quan=${row.name}&muc=${id}`}
        of={`việc, ${head}, ${row.name}`}
        late={id === 'overdue'}
      />
    ),
    ...extra,
  }
}

export const WEEK_COLUMNS: readonly Column<Row>[] = [
  {
    id: 'name',
    head: 'Cơ quan chủ trì',
    rowHead: true,
    cell: row => <a href={`?co-quan=${row.name}`}>{row.name}</a>,
  },
  figure('start', 'Đầu tuần'),
  figure('fresh', 'Mới giao'),
  figure('onTime', 'đúng hạn', { group: 'Hoàn thành', edge: true, word: 'Xong đúng hạn' }),
  figure('late', 'quá hạn', { group: 'Hoàn thành', word: 'Xong quá hạn' }),
  figure('end', 'Cuối tuần', { edge: true }),
  figure('overdue', 'quá hạn', { group: 'Đang mở', edge: true }),
]

export const tableExamples: ExampleSet = {
  part: 'DataTable, Figure, BalanceEquation, FigureLine, MiniBars, CompareTable',
  wide: true,
  examples: [
    {
      name: 'the balance as an equation; figures beside it',
      element: (
        <div>
          <BalanceEquation
            label="Cân đối tuần"
            terms={[
              { value: 1214, href: '?muc=dau', words: ['đang mở', 'đầu tuần'] },
              { sign: '+', value: 31, href: '?muc=moi', words: ['mới giao', 'trong tuần'] },
              {
                sign: '−',
                value: 27,
                href: '?muc=xong',
                words: [
                  'hoàn thành',
                  <a key="h" href="?muc=dung-han">
                    22 đúng hạn
                  </a>,
                ],
              },
              { sign: '−', value: 0, words: ['thu hồi', 'có văn bản'] },
              {
                sign: '=',
                value: 1218,
                href: '?muc=cuoi',
                words: ['đang mở cuối tuần', '198 trong hạn'],
              },
            ]}
          />
          <section className="section section-edge">
            <FigureLine
              items={[
                {
                  term: 'Tỷ lệ đúng hạn',
                  value: <a href="?ty-le">47,8%</a>,
                  how: '= 22 ÷ (27 + 19)',
                },
                { term: 'Gia hạn trong tuần', value: <Figure value={12} href="?gia-han" /> },
              ]}
            />
          </section>
        </div>
      ),
      sees: ['1.214', 'cộng', '31', 'trừ', '27', '22 đúng hạn', 'bằng', '1.218', 'Tỷ lệ đúng hạn', '= 22 ÷ (27 + 19)'],
      marks: ['aria-label="Cân đối tuần: 1.214 cộng 31 trừ 27 trừ 0 bằng 1.218"', 'class="figure-zero"'],
    },
    {
      name: 'figures with grouped heads and a total',
      element: (
        <DataTable
          id="theo-co-quan"
          caption="Theo cơ quan chủ trì"
          note="Mỗi con số mở danh sách đã chốt."
          columns={WEEK_COLUMNS}
          rows={ROWS}
          total={TOTAL}
          rowKey={row => row.name}
          figures
          stickyHead
        />
      ),
      sees: [
        'Theo cơ quan chủ trì',
        'Hoàn thành',
        'Đang mở',
        'đúng hạn',
        'Sở Xây dựng',
        '38 việc, Đầu tuần, Sở Xây dựng',
        'Sở Tài chính',
        '1.231',
        '0',
        'Toàn tỉnh',
        '1.269',
      ],
      marks: [
        'scope="colgroup"',
        'colSpan="2"',
        'rowSpan="2"',
        'scope="row"',
        'data-word="Xong đúng hạn"',
        'data-word="Đang mở quá hạn"',
        '<tfoot>',
      ],
    },
    {
      name: 'rows under group heads',
      element: (
        <DataTable
          caption="Việc theo khối"
          columns={WEEK_COLUMNS.slice(0, 3)}
          groups={[
            { id: 'so', head: 'Sở, ngành', rows: ROWS.slice(0, 1) },
            { id: 'khac', head: 'Cơ quan khác', rows: ROWS.slice(1) },
          ]}
          rowKey={row => row.name}
        />
      ),
      sees: ['Việc theo khối', 'Sở, ngành', 'Sở Xây dựng', 'Cơ quan khác', 'Sở Tài chính'],
      marks: ['scope="rowgroup"'],
    },
    {
      name: 'small bars, their figures over them',
      element: (
        <BarsRow>
          <MiniBars
            id="b-moi"
            head="Mới giao"
            unit="việc mỗi tuần"
            labelOf="tuần"
            bars={[
              { label: '45', value: 35, href: '?tuan=45' },
              { label: '46', value: 0, href: '?tuan=46' },
              { label: '47', value: 31, href: '?tuan=47', current: true },
            ]}
          />
          <MiniBars
            id="b-qua-han"
            head="Quá hạn"
            unit="việc, cuối tuần"
            labelOf="tuần"
            kind="overdue"
            bars={[
              { label: '46', value: 18 },
              { label: '47', value: 19, current: true },
            ]}
          />
        </BarsRow>
      ),
      sees: ['Mới giao', '35', 'tuần 45', '0', '31', 'tuần 47', 'Quá hạn', '19'],
      marks: ['height="40"', 'y="5" width="3.5" height="35"', 'height="0"', 'aria-current="true"'],
    },
    {
      name: 'the week in one sentence',
      element: (
        <BalanceLine head="Tuần 48" end={<a href="/theo-doi/tuan/47">Kiểm điểm tuần</a>}>
          đầu tuần <a href="?dau">217</a> + mới giao <a href="?moi">11</a> = đang mở <a href="?cuoi">228</a>
        </BalanceLine>
      ),
      sees: ['Tuần 48', 'đầu tuần 217 + mới giao 11', 'Kiểm điểm tuần'],
    },
    {
      name: 'a possible double, side by side',
      element: (
        <Warning id="trung" head="Văn bản này có thể đã đăng ký: số đến 1845, ngày 21/11/2026">
          <p>Cùng số, cùng ngày, cùng cơ quan ban hành. Chưa chọn thì chưa vào sổ được.</p>
          <CompareTable
            caption="Đối chiếu với số đến 1845"
            columns={[
              'Đang vào sổ',
              <a key="so" href="/van-ban/1845">
                Số đến 1845
              </a>,
            ]}
            rows={[
              {
                label: 'Số, ký hiệu',
                cells: ['268/TB-HĐND', '268/TB-HĐND'],
                verdict: 'giống',
                same: true,
              },
              {
                label: 'Trích yếu',
                cells: ['kiến nghị của cử tri', 'kiến nghị cử tri'],
                verdict: 'khác 1 chữ',
                same: false,
              },
              {
                label: 'Đang ở đâu',
                cells: ['chờ vào sổ', 'đã chuyển Chánh Văn phòng'],
                same: 'unknown',
              },
            ]}
          />
          <ActBar action="/van-ban/den/2">
            <Button name="act" value="attach">
              Là một văn bản: gắn bản ký số vào số 1845
            </Button>
            <Button name="act" value="new">
              Là văn bản khác: vào sổ số mới
            </Button>
          </ActBar>
        </Warning>
      ),
      sees: ['có thể đã đăng ký', 'Đang vào sổ', 'Số đến 1845', 'So sánh', 'giống', 'khác 1 chữ', 'gắn bản ký số vào số 1845'],
      marks: ['data-same="no"'],
    },
  ],
}
