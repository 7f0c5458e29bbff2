import { ACTS } from '../examples/matter.tsx'
import { longClock } from '../examples/deadline.tsx'
import { ButtonLink, Button } from '../parts/form/button.tsx'
import { ChoiceGroup } from '../parts/form/choice-group.tsx'
import { DataTable } from '../parts/list/data-table.tsx'
import { DeadlineChip } from '../parts/time/deadline-chip.tsx'
import { DefinitionList } from '../parts/text/definition-list.tsx'
import { DueExplanation } from '../parts/time/due-explanation.tsx'
import { ErrorSummary } from '../parts/form/error-summary.tsx'
import { FileField } from '../parts/form/file-field.tsx'
import { FileList } from '../parts/form/file-list.tsx'
import { FieldLine, FormActs } from '../parts/form/form-bits.tsx'
import { OfficeDate } from '../parts/time/office-date.tsx'
import { PageHead } from '../parts/page/page-head.tsx'
import { QuoteBlock } from '../parts/text/quote-block.tsx'
import { Columns, Section } from '../parts/text/section.tsx'
import { DateField, TextArea, TextField } from '../parts/form/text-field.tsx'
import { ChainCheck, Timeline } from '../parts/time/timeline.tsx'
import type { Deadline } from '../parts/time/deadline-words.ts'
import { ScreenShell } from './shell.tsx'

type Part = { body: string; part: string; due: string; deadline: Deadline }

const PARTS: readonly Part[] = [
  {
    body: 'Sở Xây dựng',
    part: 'Kiểm định hiện trạng 46 trụ sở',
    due: '2026-11-16',
    deadline: { state: 'done', date: '2026-11-13' },
  },
  {
    body: 'Sở Nông nghiệp và Môi trường',
    part: 'Xác nhận nguồn gốc đất 61 cơ sở dôi dư',
    due: '2026-11-16',
    deadline: { state: 'done-late', workingDays: 1 },
  },
  {
    body: 'UBND 129 xã, phường',
    part: 'Gửi danh mục trụ sở',
    due: '2026-11-18',
    deadline: { state: 'overdue', workingDays: 3, date: '2026-11-18' },
  },
]

/** 02: where does this stand, and what may I do? */
export function MatterScreen() {
  return (
    <ScreenShell current="/theo-doi">
      <PageHead
        crumbs={[
          { label: 'Theo dõi', href: '/theo-doi' },
          { label: 'Ý kiến chỉ đạo của Chủ tịch UBND tỉnh', href: '/theo-doi/ct' },
          { label: 'NV-2026-1098' },
        ]}
        title="Rà soát, lập phương án xử lý trụ sở, tài sản công dôi dư tại 129 xã, phường"
        facts={
          <>
            <DeadlineChip deadline={{ state: 'soon', workingDays: 3, date: '2026-11-27' }} inFull />
            <span>đang làm</span>
            <span>
              gia hạn 1 lần, <a href="#cach-tinh">hạn gốc 19/11</a>
            </span>
          </>
        }
        acts={
          <>
            <ButtonLink href="?mo=tien-do" keyCap="1">
              Báo tiến độ
            </ButtonLink>
            <ButtonLink href="#nop" keyCap="2" look="primary" current>
              Nộp kết quả
            </ButtonLink>
            <ButtonLink href="?mo=gia-han" keyCap="3">
              Xin gia hạn
            </ButtonLink>
          </>
        }
        tabs={{
          label: 'Phần của hồ sơ',
          items: [
            { href: '?', label: 'Toàn bộ', current: true },
            { href: '#cach-tinh', label: 'Thời hạn' },
            { href: '#phoi-hop', label: 'Phối hợp', count: '2/4 xong' },
            { href: '#chung-cu', label: 'Chứng cứ', count: '2' },
          ],
        }}
      />
      <Columns side={<Side />}>
        <Section id="noi-dung-giao" head="Nội dung giao" hideHead>
          <QuoteBlock
            quote="Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát trụ sở, tài sản công dôi dư, trình UBND tỉnh trong 10 ngày làm việc kể từ ngày giao."
            marks={[{ start: 5, end: 25 }]}
            source={<a href="/van-ban/388">Thông báo số 388/TB-UBND ngày 04/11/2026</a>}
          />
        </Section>
        <SubmitForm />
        <Section id="cach-tinh" head="Thời hạn" note="tính lại ngày 24/11, không thay đổi">
          <DueExplanation
            dueOn="2026-11-27"
            originalDueOn="2026-11-19"
            rule="10 ngày làm việc kể từ ngày giao 05/11; quy tắc: Thông báo 388/TB-UBND, mục 2"
            extensions={[
              {
                dueOn: '2026-11-27',
                words: 'thêm 5 ngày làm việc; Chủ tịch UBND tỉnh đồng ý ngày 18/11',
              },
            ]}
            days={longClock}
            caption="15 ngày làm việc từ 06/11 đến 27/11/2026. Bỏ qua 6 ngày thứ Bảy, Chủ nhật và 24/11 (Ngày Văn hóa Việt Nam)."
          />
        </Section>
        <section className="section" id="phoi-hop">
          <DataTable<Part>
            id="phoi-hop-dau"
            caption="Cơ quan phối hợp"
            rows={PARTS}
            rowKey={part => part.body}
            columns={[
              { id: 'body', head: 'Cơ quan', rowHead: true, cell: part => part.body },
              { id: 'part', head: 'Phần việc', wide: true, word: '', cell: part => part.part },
              {
                id: 'due',
                head: 'Hạn phần',
                cell: part => <OfficeDate date={part.due} form="short" />,
              },
              {
                id: 'state',
                head: 'Tình trạng',
                wide: true,
                word: '',
                cell: part => <DeadlineChip deadline={part.deadline} />,
              },
            ]}
          />
        </section>
        <Section id="chung-cu" head="Chứng cứ" act={<a href="?them-tep">Thêm tệp</a>}>
          <FileList
            files={[
              {
                href: '/tep/1',
                name: 'Biên bản kiểm định 46 trụ sở.pdf',
                note: 'Sở Xây dựng, chứng minh phần việc của Sở',
                end: '13/11 · 4,2 MB',
              },
              {
                href: '/tep/2',
                name: 'Danh mục trụ sở 115 xã, phường.xlsx',
                note: 'Nguyễn Hữu Phước tổng hợp',
                end: '20/11 · 1,1 MB',
              },
            ]}
          />
        </Section>
      </Columns>
    </ScreenShell>
  )
}

function SubmitForm() {
  return (
    <Section id="nop" head="Nộp kết quả" look="form" act={<a href="?">Đóng, giữ bản nháp</a>}>
      <ErrorSummary
        head="Chưa nộp được: còn 2 chỗ cần sửa"
        problems={[
          {
            fieldId: 'ngay-van-ban',
            words: 'Ngày văn bản 30/11/2026 ở sau hôm nay; ghi ngày trên văn bản đã ký',
          },
          { fieldId: 'tep', words: 'Chưa có tệp văn bản kết quả; thêm ít nhất một tệp' },
        ]}
        note="Những gì đã nhập vẫn còn. Hạn tính theo ngày nộp thành công."
      />
      <form action="/viec/1098/nop" method="post" noValidate>
        <FieldLine>
          <TextField name="so-ky-hieu" label="Số, ký hiệu văn bản" value="2216/TTr-STC" />
          <DateField name="ngay-van-ban" label="Ngày văn bản" value="2026-11-30" error="ngày này ở sau hôm nay" />
        </FieldLine>
        <TextArea
          name="ket-qua"
          label="Kết quả"
          hint="Nêu việc đã làm và con số; người nghiệm thu đọc phần này trước."
          value="Đã rà soát 412 trụ sở tại 115 xã, phường; 61 cơ sở dôi dư. Còn 14 xã chưa gửi danh mục."
        />
        <FileField
          name="tep"
          label="Tệp văn bản kết quả"
          limits="PDF đã ký số, tối đa 50 MB mỗi tệp"
          error="chưa có tệp nào"
          multiple
        />
        <ChoiceGroup
          name="phan"
          label="Phần việc phối hợp chưa xong"
          values={['giu']}
          options={[
            {
              value: 'giu',
              label: 'Nộp phần đã có, giữ phần của Sở Tư pháp và 14 xã để theo dõi tiếp',
            },
            { value: 'doi', label: 'Nộp sau khi đủ các phần' },
          ]}
        />
        <FormActs>
          <Button look="primary">Nộp cho Chủ tịch UBND tỉnh nghiệm thu</Button>
          <Button name="act" value="draft">
            Lưu nháp
          </Button>
        </FormActs>
      </form>
    </Section>
  )
}

function Side() {
  return (
    <>
      <Section id="trach-nhiem" head="Trách nhiệm" hideHead>
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
      </Section>
      <Section id="qua-trinh" head="Quá trình" act={<a href="?in">In</a>}>
        <Timeline acts={ACTS} />
        <ChainCheck acts={9} href="/kiem" root={{ day: '23/11', hash: '7be1c0d493fa' }} />
      </Section>
    </>
  )
}
