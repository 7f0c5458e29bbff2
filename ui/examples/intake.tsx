import { Button } from '../parts/form/button.tsx'
import { OfficialSheet } from '../parts/text/official-sheet.tsx'
import { Paper, type PaperSpan } from '../parts/text/paper.tsx'
import { Proposal, ProposalList } from '../parts/form/proposal.tsx'
import { ReadField } from '../parts/form/read-field.tsx'
import type { ExampleSet } from './example.ts'

export const LETTER = `ỦY BAN NHÂN DÂN XÃ LẠC VÂN
Số: 57/BC-UBND
Lạc Vân, ngày 20 tháng 11 năm 2026

BÁO CÁO
Tình hình sửa chữa cầu dân sinh

Xã đã kiểm tra 6 cầu. Đề nghị Sở Xây dựng thẩm định hồ sơ 2 cầu trước ngày 15 tháng 12 năm 2026.
\fKính đề nghị Ủy ban nhân dân tỉnh quan tâm./.`

export function spanOf(words: string, id: string, extra: Partial<PaperSpan> = {}): PaperSpan {
  const start = LETTER.indexOf(words)
  return { start, end: start + words.length, id, ...extra }
}

export const SPANS: readonly PaperSpan[] = [
  spanOf('57/BC-UBND', 'p-so', { shown: true }),
  spanOf('ngày 20 tháng 11 năm 2026', 'p-ngay'),
  spanOf('BÁO CÁO', 'p-loai'),
  spanOf('Đề nghị Sở Xây dựng thẩm định hồ sơ 2 cầu trước ngày 15 tháng 12 năm 2026.', 'p-viec-1', {
    task: { number: 1, href: '#viec-1' },
  }),
]

export const intakeExamples: ExampleSet = {
  part: 'Paper, OfficialSheet, ReadField, Proposal',
  wide: true,
  examples: [
    {
      name: 'the text as it was read, found places marked',
      element: <Paper text={LETTER} spans={SPANS} tools={<a href="/tep/57">Tải về</a>} />,
      sees: [
        'Chỗ tô vàng là chỗ đã đọc ra',
        'Tải về',
        'ỦY BAN NHÂN DÂN XÃ LẠC VÂN',
        '57/BC-UBND',
        'BÁO CÁO',
        '1',
        'Đề nghị Sở Xây dựng',
        'Kính đề nghị',
      ],
      marks: ['aria-label="Trang 1 của 2"', 'id="p-so" data-span="p-so" data-shown=""', 'href="#viec-1"'],
    },
    {
      name: 'fields: read, corrected, shown, missing, read-only, error',
      element: (
        <div>
          <ReadField
            name="loai"
            label="Loại văn bản"
            value="Báo cáo"
            state="read"
            foundAt={{ href: '#p-loai', words: 'trang 1, dòng 5' }}
          />
          <ReadField
            name="so"
            label="Số, ký hiệu"
            value="57/BC-UBND"
            state="corrected"
            shown
            foundAt={{ href: '#p-so', words: 'trang 1, dòng 2' }}
          />
          <ReadField
            name="trich-yeu"
            label="Trích yếu"
            value="Tình hình sửa chữa cầu dân sinh"
            rows={2}
            state="read"
            foundAt={{ href: '#p-loai', words: 'trang 1, dòng 6' }}
          />
          <ReadField name="khan" label="Độ khẩn" state="missing" />
          <ReadField
            name="ngay-vb"
            label="Ngày văn bản"
            value="31/11/2026"
            state="corrected"
            error="Tháng 11 chỉ có 30 ngày; ghi lại ngày trên văn bản."
          />
          <ReadField
            name="ky"
            label="Ký số"
            value="hợp lệ"
            state="read"
            readOnly
            foundAt={{ href: '#to-van-ban', words: 'trong tệp' }}
          />
        </div>
      ),
      sees: [
        'Loại văn bản',
        'trang 1, dòng 5, chỗ đọc ra loại văn bản',
        'đã sửa',
        'Độ khẩn',
        'không thấy trong văn bản',
        'Tháng 11 chỉ có 30 ngày',
      ],
      marks: ['data-state="missing"', 'data-shown=""', 'data-read-field="p-so"', 'aria-invalid="true"'],
    },
    {
      name: 'proposed tasks: open, confirmed, dropped',
      element: (
        <ProposalList>
          <Proposal
            number={1}
            title="Thẩm định hồ sơ 2 cầu dân sinh"
            quote="Đề nghị Sở Xây dựng thẩm định hồ sơ 2 cầu trước ngày 15 tháng 12 năm 2026."
            place={{ href: '#p-viec-1', words: 'đoạn 3' }}
            lead="Sở Xây dựng"
            due="hết thứ Hai, 14/12/2026 (“trước ngày 15 tháng 12”)"
            state="confirmed"
            stateWords="đã xác nhận"
            acts={
              <Button look="text" value="undo" of="việc 1">
                Lùi lại
              </Button>
            }
          />
          <Proposal
            number={2}
            title="Bố trí kinh phí sửa chữa 6 cầu"
            quote="Giao Sở Tài chính bố trí kinh phí."
            place={{ href: '#p-viec-2', words: 'đoạn 4' }}
            lead="Sở Tài chính"
            state="open"
            acts={
              <>
                <Button value="confirm" of="việc 2">
                  Xác nhận
                </Button>
                <Button look="text" value="drop" of="việc 2">
                  Bỏ
                </Button>
              </>
            }
          />
          <Proposal
            number={3}
            title="Công khai kết quả trên Cổng"
            quote="Thường xuyên công khai kết quả."
            place={{ href: '#p-viec-3', words: 'đoạn 5' }}
            state="dropped"
            stateWords="đã bỏ: việc thường xuyên"
          />
        </ProposalList>
      ),
      sees: [
        'Thẩm định hồ sơ 2 cầu',
        'Chủ trì',
        'Sở Xây dựng',
        'Phối hợp',
        'không thấy trong văn bản',
        'đã xác nhận',
        'Xác nhận việc 2',
        'đã bỏ: việc thường xuyên',
      ],
      marks: ['data-state="confirmed"', 'data-state="dropped"', 'id="viec-2"'],
    },
    {
      name: 'a document as it will leave',
      element: (
        <div className="sheet-area">
          <OfficialSheet
            label="Dự thảo báo cáo tuần 47"
            issuer={['ỦY BAN NHÂN DÂN', 'TỈNH TRƯỜNG YÊN']}
            number="…/BC-UBND"
            place="Trường Yên, ngày 20 tháng 11 năm 2026"
            title={['BÁO CÁO', 'Kết quả theo dõi, đôn đốc thực hiện ý kiến chỉ đạo tuần 47']}
            recipients={['- Thường trực Tỉnh ủy;', '- Lưu: VT, TH.']}
            signer={{ lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Vũ Đình Khôi' }}
          >
            <p>Trong tuần có 31 việc mới giao, 27 việc hoàn thành.</p>
          </OfficialSheet>
        </div>
      ),
      sees: [
        'TỈNH TRƯỜNG YÊN',
        'Độc lập - Tự do - Hạnh phúc',
        'Số: …/BC-UBND',
        'BÁO CÁO',
        'Nơi nhận:',
        'TM. ỦY BAN NHÂN DÂN',
        'Vũ Đình Khôi',
      ],
    },
  ],
}
