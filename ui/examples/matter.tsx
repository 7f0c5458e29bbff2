import { DefinitionList } from '../parts/text/definition-list.tsx'
import { FileList } from '../parts/form/file-list.tsx'
import { QuoteBlock } from '../parts/text/quote-block.tsx'
import { Ladder, StepTrail } from '../parts/time/step-trail.tsx'
import { ChainCheck, Timeline, type TimelineAct } from '../parts/time/timeline.tsx'
import type { ExampleSet } from './example.ts'

export const ACTS: readonly TimelineAct[] = [
  {
    id: '9',
    what: '14 xã quá hạn gửi danh mục; nhắc lần 2',
    who: 'Hệ thống, theo mốc quá hạn 2 ngày',
    at: '2026-11-23T00:00:00Z',
    hash: 'c41f90be',
    state: 'late',
  },
  {
    id: '7',
    what: 'Đồng ý gia hạn đến 27/11',
    who: 'Vũ Đình Khôi, Chủ tịch UBND tỉnh',
    at: '2026-11-18T01:15:00Z',
    note: 'Lần cuối; 19/11 vẫn là hạn gốc khi thống kê.',
    hash: 'b7d311f6',
    state: 'changed',
  },
  {
    id: '4',
    what: 'Sở Xây dựng nộp phần việc',
    who: 'Ngô Thị Bích Thủy; đúng hạn',
    at: '2026-11-13T02:40:00Z',
    hash: 'd9184c21',
    state: 'done',
  },
  { id: '2', what: 'Nhận', who: 'Sở Tài chính', at: '2026-11-06T01:31:00Z', hash: '91b806d7' },
]

const QUOTE = 'Giao Sở Tài chính chủ trì rà soát trụ sở dôi dư, trình UBND tỉnh trong 10 ngày làm việc kể từ ngày giao.'

export const matterExamples: ExampleSet = {
  part: 'Timeline, ChainCheck, DefinitionList, QuoteBlock, FileList, StepTrail, Ladder',
  examples: [
    {
      name: 'the source sentence with what was found in it',
      element: (
        <QuoteBlock
          quote={QUOTE}
          marks={[
            { start: 5, end: 25 },
            { start: QUOTE.indexOf('trong 10'), end: QUOTE.length - 1 },
          ]}
          source={
            <>
              <a href="/van-ban/388">Thông báo số 388/TB-UBND</a>, mục 2, trang 3
            </>
          }
        />
      ),
      sees: ['“Giao Sở Tài chính chủ trì rà soát', 'kể từ ngày giao.”', 'mục 2, trang 3'],
      marks: ['<mark>Sở Tài chính chủ trì</mark>'],
    },
    {
      name: 'responsibility',
      element: (
        <DefinitionList
          facts={[
            { term: 'Chủ trì', value: <b>Sở Tài chính</b> },
            { term: 'Người giữ', value: 'Nguyễn Hữu Phước (tôi)' },
            {
              term: 'Nghiệm thu',
              value: 'Chủ tịch UBND tỉnh, hoặc Chánh Văn phòng theo ủy quyền ngày 01/07/2026',
            },
          ]}
        />
      ),
      sees: ['Chủ trì', 'Sở Tài chính', 'Người giữ', 'Nguyễn Hữu Phước (tôi)'],
    },
    {
      name: 'history with hashes, and the chain',
      element: (
        <div>
          <Timeline acts={ACTS} />
          <ChainCheck acts={9} href="/kiem" root={{ day: '23/11', hash: '7be1c0d493fa' }} />
          <ChainCheck acts={9} href="/kiem" brokenAt={4} />
        </div>
      ),
      sees: [
        'nhắc lần 2',
        '07 giờ, 23/11',
        'c41f 90be',
        'Đồng ý gia hạn đến 27/11',
        'Lần cuối',
        '08 giờ 15, 18/11',
        'Chuỗi 9 thao tác liền mạch',
        '7be1 c0d4 93fa',
        'Chuỗi bị đứt ở thao tác 4',
      ],
      marks: ['data-state="late"', 'data-state="changed"'],
    },
    {
      name: 'evidence',
      element: (
        <FileList
          files={[
            {
              href: '/tep/1',
              name: 'Biên bản kiểm định 46 trụ sở.pdf',
              note: 'Sở Xây dựng, chứng minh phần việc của Sở',
              end: '13/11 · 4,2 MB',
            },
            { href: '/tep/2', name: 'Danh mục trụ sở 115 xã, phường.xlsx', end: '20/11 · 1,1 MB' },
          ]}
        />
      ),
      sees: ['Biên bản kiểm định 46 trụ sở.pdf', '13/11 · 4,2 MB'],
    },
    {
      name: 'steps done, current, late, to come',
      element: (
        <StepTrail
          steps={[
            {
              id: '1',
              head: 'Tiếp nhận',
              note: '02/11/2026, Ban Tiếp công dân tỉnh',
              state: 'done',
            },
            { id: '2', head: 'Thụ lý', note: 'chậm 1 ngày làm việc', state: 'late' },
            { id: '3', head: 'Xác minh', note: 'Thanh tra tỉnh', state: 'current' },
            { id: '4', head: 'Quyết định giải quyết', state: 'to-come' },
          ]}
        />
      ),
      sees: ['Tiếp nhận', 'Thụ lý', 'Xác minh', 'Quyết định giải quyết'],
      marks: ['aria-current="step"', 'data-state="done"'],
    },
    {
      name: 'how a late matter rises',
      element: (
        <Ladder
          label="Các bước nhắc"
          steps={[
            { id: '1', words: 'nhắc người giữ', date: '17/11', state: 'past' },
            { id: '2', words: 'nhắc Trưởng phòng', date: '20/11', state: 'past' },
            { id: '3', words: 'báo Chánh Văn phòng', date: '23/11', state: 'current' },
            { id: '4', words: 'báo PCT Hoàng Đức Thịnh', date: '26/11', state: 'next' },
          ]}
        />
      ),
      sees: ['nhắc người giữ', '17/11', 'báo Chánh Văn phòng', 'báo PCT Hoàng Đức Thịnh'],
    },
  ],
}
