import { expect, test } from 'vitest'
import { extractTasks } from './extract-tasks.ts'

/** Units of a province whose names hold words that could open a task. */
const UNITS = `
Phòng Tổ chức biên chế
Phòng Cải cách hành chính
Phòng Xây dựng chính quyền và công tác thanh niên
Phòng Quản lý giá và công sản
Phòng Quản lý quy hoạch và kiến trúc
Phòng Quản lý vận tải, phương tiện và người lái
Phòng Quản lý chất lượng công trình xây dựng
Phòng Giáo dục Mầm non - Tiểu học
Phòng Quản lý hành nghề y, dược
Phòng Xây dựng, kiểm tra văn bản quy phạm pháp luật
Phòng Phổ biến, giáo dục pháp luật
Phòng Kinh tế, Hạ tầng và Đô thị
Phòng Kiểm soát thủ tục hành chính
Chi cục Thủy lợi và Phòng, chống thiên tai
Chi cục Phát triển nông thôn và Quản lý chất lượng
Chi cục Tiêu chuẩn Đo lường Chất lượng
Trung tâm Giống cây trồng, vật nuôi
Trung tâm Dịch vụ tổng hợp xã Hoa Sơn
Trung tâm Điều dưỡng người có công
Trung tâm Huấn luyện và Thi đấu thể dục thể thao
Bệnh viện Y học cổ truyền và Phục hồi chức năng
Ban Quản lý các Khu công nghiệp
Ban Quản lý rừng phòng hộ Hoa Sơn
Ban Quản lý dự án đầu tư xây dựng các công trình giao thông
Hội Nạn nhân chất độc da cam/dioxin tỉnh
Hội Văn học nghệ thuật
Hải đội Biên phòng 2
Bảo hiểm xã hội cơ sở Hoa Sơn
Đội Quản lý trật tự đô thị
Hải quan cửa khẩu Hoa Sơn
Tổ công nghệ số cộng đồng các xóm
Các chủ đập, hồ chứa thủy điện trên sông Vân, sông Đáy
Trưởng phòng Cải cách hành chính
Trưởng Ban Quản lý Khu kinh tế Hoa Sơn
Đội trưởng Đội Quản lý trật tự đô thị
Hạt trưởng Hạt Kiểm lâm Hoa Sơn
Chỉ huy trưởng Ban Chỉ huy Quân sự xã
Giám đốc Trung tâm Phát triển quỹ đất tỉnh
`

/** Groups addressed at once. */
const GROUPS = `
Các trường đại học, cao đẳng trên địa bàn
Các trường mầm non, tiểu học, trung học cơ sở
Các cơ sở khám bệnh, chữa bệnh công lập và tư nhân
Các trạm y tế xã, phường
Các doanh nghiệp kinh doanh xăng dầu
Các doanh nghiệp vận tải hành khách
Các chủ đầu tư dự án nhà ở xã hội
Các cơ sở sản xuất, kinh doanh thực phẩm
Các chủ tàu cá
Các đồn biên phòng tuyến biển
Các chi, đảng bộ trực thuộc Đảng ủy xã
Các cơ quan chuyên môn thuộc UBND tỉnh
Hiệu trưởng các trường trung học phổ thông
Thủ trưởng các cơ quan, đơn vị trực thuộc
Tổ trưởng các tổ dân phố
UBND các xã vùng biên giới
Trung tâm Phục vụ hành chính công các xã, phường
10 sở, ngành có chỉ số thấp
`

test.each([UNITS, GROUPS].flatMap(list => list.trim().split('\n')))('%s is one name', name => {
  const text = `${name} rà soát, hoàn thiện hồ sơ, gửi báo cáo trước ngày 20/12/2026.`
  const tasks = extractTasks({ text, docDate: '2026-12-01', issuer: 'UBND tỉnh Trường Yên' })
  expect(tasks.map(({ lead, dueOn }) => [lead, dueOn])).toEqual([[name, '2026-12-20']])
  expect(tasks[0]?.content).toMatch(/^rà soát/u)
})
