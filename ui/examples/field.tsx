import { BodyPicker } from '../parts/form/body-picker.tsx'
import { ChoiceGroup } from '../parts/form/choice-group.tsx'
import { ErrorSummary } from '../parts/form/error-summary.tsx'
import { FileField } from '../parts/form/file-field.tsx'
import { FieldLine, FormActs } from '../parts/form/form-bits.tsx'
import { Button } from '../parts/form/button.tsx'
import { SelectField } from '../parts/form/select-field.tsx'
import { DateField, TextArea, TextField } from '../parts/form/text-field.tsx'
import { DraftStatus } from '../parts/page/toast.tsx'
import type { ExampleSet } from './example.ts'

const BODIES = [
  { name: 'Sở Tài chính', short: 'STC, so tai chinh' },
  { name: 'Sở Xây dựng', short: 'SXD, so xay dung' },
]

export const fieldExamples: ExampleSet = {
  part: 'TextField, TextArea, DateField, SelectField, ChoiceGroup, FileField, BodyPicker, ErrorSummary',
  examples: [
    {
      name: 'plain, hint, optional, error, found, missing, read-only',
      element: (
        <div>
          <FieldLine>
            <TextField name="so" label="Số, ký hiệu văn bản" value="2216/TTr-STC" />
            <DateField name="ngay" label="Ngày văn bản" value="2026-11-30" error="ngày này ở sau hôm nay" />
          </FieldLine>
          <TextArea name="ket-qua" label="Kết quả" hint="Nêu việc đã làm và con số." value="Đã rà soát 412 trụ sở." />
          <TextField name="ghi-chu" label="Ghi chú" optional />
          <TextField
            name="nguoi-ky"
            label="Người ký"
            value="Lương Thị Ngọc Bích"
            foundAt={{ href: '#p-ky', words: 'trang 1, cuối trang' }}
          />
          <TextField name="do-khan" label="Độ khẩn" missing />
          <TextField name="ky-so" label="Ký số" value="hợp lệ" readOnly />
        </div>
      ),
      sees: [
        'Số, ký hiệu văn bản',
        'Ngày văn bản',
        'Ví dụ 27/11/2026.',
        'Lỗi: ngày này ở sau hôm nay',
        'Nêu việc đã làm và con số.',
        'Ghi chú',
        '(không bắt buộc)',
        'trang 1, cuối trang',
        'không thấy trong văn bản',
      ],
      marks: [
        'value="30/11/2026"',
        'aria-invalid="true" aria-describedby="ngay-goi-y ngay-loi"',
        'data-state="missing"',
        'readOnly=""',
      ],
    },
    {
      name: 'choices',
      element: (
        <div>
          <ChoiceGroup
            name="phan"
            label="Phần việc phối hợp chưa xong"
            values={['giu']}
            options={[
              { value: 'giu', label: 'Nộp phần đã có, giữ phần còn lại để theo dõi' },
              { value: 'doi', label: 'Nộp sau khi đủ các phần', hint: 'Hạn vẫn chạy.' },
            ]}
          />
          <ChoiceGroup
            name="loc"
            label="Nguồn"
            kind="checkbox"
            values={['tb']}
            options={[
              { value: 'tb', label: 'Thông báo kết luận' },
              { value: 'cv', label: 'Công văn' },
            ]}
          />
          <SelectField
            name="loai"
            label="Loại văn bản"
            options={[
              { value: 'BC', label: 'Báo cáo' },
              { value: 'TB', label: 'Thông báo' },
            ]}
          />
        </div>
      ),
      sees: [
        'Phần việc phối hợp chưa xong',
        'Nộp phần đã có',
        'Hạn vẫn chạy.',
        'Nguồn',
        'Loại văn bản',
        'Chọn một mục',
        'Thông báo',
      ],
      marks: ['<legend', 'type="checkbox"', 'checked=""', '<select'],
    },
    {
      name: 'a body by its short name; one that has ended',
      element: (
        <BodyPicker
          name="chu-tri"
          label="Cơ quan chủ trì"
          options={BODIES}
          value="UBND huyện Yên Hà"
          ended={[{ name: 'UBND huyện Yên Hà', successor: 'UBND xã Yên Hà' }]}
          refused={['Sở Ngoại vụ: chưa có người nhận việc.']}
          error="cơ quan này đã kết thúc; chọn nơi tiếp nhận"
        />
      ),
      sees: [
        'Cơ quan chủ trì',
        'Lỗi: cơ quan này đã kết thúc',
        'UBND huyện Yên Hà đã kết thúc',
        'Nơi tiếp nhận: UBND xã Yên Hà.',
        'Sở Ngoại vụ',
      ],
      marks: ['list="chu-tri-ds"', '<option value="Sở Tài chính">STC, so tai chinh</option>'],
    },
    {
      name: 'files, before and after',
      element: (
        <FileField
          name="tep"
          label="Tệp văn bản kết quả"
          limits="PDF đã ký số, tối đa 50 MB mỗi tệp"
          error="chưa có tệp nào"
          multiple
          earlier={['to-trinh.pdf']}
          earlierWords="Chọn lại tệp đã gửi lần trước:"
          fates={[
            { name: 'phu-luc.xlsx', words: 'đã nhận, 318 kB', state: 'done' },
            { name: 'anh.zip', words: 'chưa nhận được vì là tệp nén', state: 'error' },
          ]}
        />
      ),
      sees: [
        'Tệp văn bản kết quả',
        'Lỗi: chưa có tệp nào',
        'Chọn tệp',
        'tối đa 50 MB',
        'to-trinh.pdf',
        'đã nhận, 318 kB',
        'chưa nhận được',
      ],
      marks: ['type="file"', 'multiple=""'],
    },
    {
      name: 'errors at the head of the form, what was typed stays',
      element: (
        <div>
          <ErrorSummary
            head="Chưa nộp được: còn 2 chỗ cần sửa"
            problems={[
              {
                fieldId: 'ngay',
                words: 'Ngày văn bản 30/11/2026 ở sau hôm nay; ghi ngày trên văn bản đã ký',
              },
              { fieldId: 'tep', words: 'Chưa có tệp văn bản kết quả; thêm ít nhất một tệp' },
            ]}
            note="Những gì đã nhập vẫn còn. Hạn tính theo ngày nộp thành công."
          />
          <FormActs>
            <Button look="primary">Nộp cho Chủ tịch UBND tỉnh nghiệm thu</Button>
            <Button value="draft">Lưu nháp</Button>
            <DraftStatus state={{ kind: 'saved', time: '16:32' }} />
          </FormActs>
        </div>
      ),
      sees: ['Chưa nộp được: còn 2 chỗ cần sửa', 'Ngày văn bản 30/11/2026', 'Những gì đã nhập vẫn còn', 'Đã lưu nháp lúc 16:32'],
      marks: ['role="alert"', 'href="#ngay"', 'href="#tep"'],
    },
  ],
}
