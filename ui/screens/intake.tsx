import { intakeExamples, LETTER, SPANS } from '../examples/intake.tsx'
import { tableExamples } from '../examples/table.tsx'
import { Button, ButtonLink } from '../parts/form/button.tsx'
import { DefinitionList } from '../parts/text/definition-list.tsx'
import { FinishBar } from '../parts/form/finish-bar.tsx'
import { PageHead } from '../parts/page/page-head.tsx'
import { Paper } from '../parts/text/paper.tsx'
import { Section } from '../parts/text/section.tsx'
import { ScreenShell } from './shell.tsx'

/** 03: is what was read right? */
export function IntakeScreen() {
  return (
    <ScreenShell current="/van-ban" acting={{ name: 'Đỗ Thị Mai', role: 'Văn thư, Văn phòng UBND tỉnh', href: '/toi' }}>
      <PageHead
        crumbs={[
          { label: 'Văn bản đến', href: '/van-ban/den' },
          { label: 'Chờ vào sổ, 6 văn bản', href: '/van-ban/cho' },
          { label: 'văn bản 2' },
        ]}
        title="Vào sổ văn bản đến"
        note="bao cao cau dan sinh.docx, 2 trang, 41 kB; nhận qua trục liên thông 08 giờ 02, 24/11/2026"
        acts={
          <>
            <ButtonLink href="?vb=1" keyCap="K">
              Văn bản trước
            </ButtonLink>
            <ButtonLink href="?vb=3" keyCap="J">
              Văn bản sau
            </ButtonLink>
          </>
        }
      />
      {tableExamples.examples.at(-1)?.element}
      <div className="intake">
        <Paper text={LETTER} spans={SPANS} tools={<a href="/tep/57">Tải về</a>} />
        <section aria-labelledby="truong">
          <div className="section-head read-head">
            <h2 id="truong">Đọc từ văn bản</h2>
            <span className="section-note">4 trường có chỗ đọc, 1 trường để trống</span>
          </div>
          <form className="read-fields" id="vao-so" action="/van-ban/den" method="post">
            {intakeExamples.examples[1]?.element}
          </form>
          <DefinitionList
            look="read-summary"
            facts={[
              { term: 'Ngày đến', value: '24/11/2026, ngày nghỉ; thời hạn đếm từ thứ Tư, 25/11' },
              { term: 'Sổ', value: 'Văn bản đến năm 2026, số tiếp theo 1873 (dự kiến)' },
            ]}
          />
        </section>
      </div>
      <Section id="viec" head="Việc văn bản này giao, 3 đề xuất" note="1 đã xác nhận, 1 chờ, 1 bỏ." look="edge">
        {intakeExamples.examples[2]?.element}
      </Section>
      <FinishBar note="Chưa vào sổ được: còn chọn cách xử lý số 1845. Số đến chỉ cấp khi bấm, không để trống số.">
        <Button form="vao-so" name="act" value="save">
          Lưu, làm sau
        </Button>
        <Button form="vao-so" name="act" value="register" look="primary">
          Vào sổ – số đến 1873
        </Button>
      </FinishBar>
    </ScreenShell>
  )
}
