import { describe, expect, test } from 'vitest'
import { proofread } from '../proofread.ts'
import { CONFUSIONS } from './confusions.ts'

const told = (text: string) => proofread(text).map(issue => [text.slice(...issue.span), issue.expected])

test('every row of the tables is found where it may stand', () => {
  const plain = CONFUSIONS.filter(row => !row.after && !row.before && !row.loose)
  const missed = plain.filter(({ wrong, right }) => {
    const text = `Đơn vị nêu: ${wrong.join(' ')}.`
    return !proofread(text).some(({ kind, expected, span }) => span[0] >= 12 && (kind === 'misspelling' || expected === right))
  })
  expect(missed.map(row => row.wrong.join(' '))).toEqual([])
})

describe('neighbours come first', () => {
  test.each([
    ['Kết quả phân chia sẽ được công bố.'],
    ['Mặt bằng đường nối cảng, phía bắc đầu cầu, đã bàn giao; khu phó, tiền phòng, làng xa đều có tên.'],
    ['Hệ thống lưu dữ liệu của người dân.'],
    ['Cán bộ phát huy dân chủ để bàn bạc công việc.'],
    ['Doanh nghiệp có khả năng xuất khẩu.'],
    ['Tờ trình đưa ra tăng trưởng hai con số.'],
  ])('%s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('a slip near a known word', () => {
  test.each([
    ['Thực hiện chính xách an sinh xã hội.', 'xách', 'sách'],
    ['Quyết định của Ban Thường vu Tỉnh ủy.', 'Ban Thường vu', 'Ban Thường vụ'],
    ['Công tác thẩm đinh hồ sơ được rút ngắn.', 'đinh', 'định'],
    ['Các đả hoàn thành.', 'đả', 'đã'],
    ['Nộp theo kế hoach năm.', 'hoach', 'hoạch'],
    ['Đơn vị tổ chức phối hợpvới xã.', 'hợpvới', 'hợp với'],
    ['Giữ vững ổn định chính, trật tự an toàn xã hội.', 'chính', 'chính trị'],
    ['Công tác tổ chức quá trình thực hiên của tổ.', 'hiên', 'hiện'],
    ['Hai tuyến đường được nâng cắp trong năm.', 'cắp', 'cấp'],
    ['Các cng ty đã nộp đủ hồ sơ.', 'cng', 'công'],
    ['Hoàn thành nhiệm vụ chính chị được giao.', 'chị', 'trị'],
    ['Quyết đinh này có hiệu lực từ ngày ký.', 'đinh', 'định'],
    ['Ban hành kèm theo Kếhoạch phòng dịch.', 'Kếhoạch', 'Kế hoạch'],
    ['Giữ gìn an ninh, chật tự tại khu dân cư.', 'chật', 'trật'],
    ['Người đứng đầu chiu trách nhiệm trước dân.', 'chiu', 'chịu'],
    ['Một số cán bộ còn thụ dộng trong công việc.', 'dộng', 'động'],
    ['Mỗi hộ chỉ đước vay một lần.', 'đước', 'được'],
    ['Bà con gói bnh chưng đón năm mới.', 'bnh', 'bánh'],
  ])('%s', (text, marked, expected) => {
    expect(told(text)).toEqual([[marked, expected]])
  })
})

describe('words seldom met in an office', () => {
  test.each([
    ['Cử tri còn băn khoăn về giá giống; một số hộ chây ỳ, viện cớ vẩn vơ.'],
    ['Bà con nuôi dúi, nuôi dế, trồng riềng, gài bẫy chuột, thả cá trắm, cá trê.'],
    ['Đêm hội có tiếng khèn, tiếng mõ, rượu ghè, bánh giã tay; không ai bỏ dùi, bỏ trống.'],
    ['Rừng đước, bãi cói, luống hoa, hàng dâm bụt được chăm lại sau bão.'],
    ['Sách in xong phải nộp lưu chiểu; cửa sông, đìa cá được nạo vét.'],
  ])('%s', text => {
    expect(told(text)).toEqual([])
  })
})
