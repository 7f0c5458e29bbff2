import { ActBar } from '../parts/form/act-bar.tsx'
import { Button, ButtonLink } from '../parts/form/button.tsx'
import { Confirm } from '../parts/form/confirm.tsx'
import { FinishBar } from '../parts/form/finish-bar.tsx'
import type { ExampleSet } from './example.ts'

export const buttonExamples: ExampleSet = {
  part: 'Button, ButtonLink, ActBar, FinishBar, Confirm',
  examples: [
    {
      name: 'plain, primary, danger, text, with keys',
      element: (
        <ActBar action="/viec/12" hidden={{ khoa: 'a1' }}>
          <Button look="primary" keyCap="1" name="act" value="receive">
            Nhận
          </Button>
          <Button keyCap="2" name="act" value="transfer">
            Chuyển
          </Button>
          <Button look="danger" name="act" value="cancel">
            Hủy việc
          </Button>
          <Button look="text" name="act" value="edit" of="việc 3">
            Sửa
          </Button>
        </ActBar>
      ),
      sees: ['Nhận', '1', 'Chuyển', '2', 'Hủy việc', 'Sửa', 'việc 3'],
      marks: ['data-key="1"', 'aria-keyshortcuts="2"', 'name="khoa" value="a1"', 'method="post"'],
    },
    {
      name: 'not possible yet, with its reason',
      element: (
        <ActBar>
          <Button value="freeze" reason="Chốt được từ 15 giờ thứ Sáu, 27/11.">
            Chốt tuần 48
          </Button>
        </ActBar>
      ),
      sees: ['Chốt tuần 48', 'Chốt được từ 15 giờ thứ Sáu, 27/11.'],
      marks: ['aria-disabled="true"', 'aria-describedby="ly-do-freeze"', 'id="ly-do-freeze"', 'type="button"'],
    },
    {
      name: 'links that look like buttons',
      element: (
        <ActBar>
          <ButtonLink href="/viec/12/nop" look="primary" keyCap="2" current>
            Nộp kết quả
          </ButtonLink>
          <ButtonLink href="/viec/12/gia-han" keyCap="3">
            Xin gia hạn
          </ButtonLink>
        </ActBar>
      ),
      sees: ['Nộp kết quả', 'Xin gia hạn'],
      marks: ['href="/viec/12/nop"', 'aria-current="true"'],
    },
    {
      name: 'end of a long form',
      element: (
        <FinishBar note="Số đến chỉ cấp khi bấm, không để trống số.">
          <Button value="save">Lưu, làm sau</Button>
          <Button look="primary" value="register">
            Vào sổ – số đến 1873
          </Button>
        </FinishBar>
      ),
      sees: ['Số đến chỉ cấp khi bấm, không để trống số.', 'Lưu, làm sau', 'Vào sổ – số đến 1873'],
    },
    {
      name: 'asks by naming the act',
      element: (
        <Confirm
          id="ban-hanh"
          trigger="Ban hành"
          head="Ban hành báo cáo tuần 47"
          action="/bao-cao/47/ban-hanh"
          hidden={{ so: '218' }}
          act="Ban hành số 218/BC-UBND"
        >
          <p>Gửi Thường trực Tỉnh ủy và 16 sở, ngành. Sau khi ban hành không sửa được nữa.</p>
        </Confirm>
      ),
      sees: ['Ban hành', 'Ban hành báo cáo tuần 47', 'Gửi Thường trực Tỉnh ủy', 'Ban hành số 218/BC-UBND'],
      marks: ['popoverTarget="ban-hanh"', 'name="so" value="218"'],
    },
  ],
}
