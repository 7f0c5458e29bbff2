import type { Cell } from './model.ts'

/** Overdue tasks of the example report: content, given by, lead, due, days late, reason, proposal. */
const tasks = [
  ['Hoàn thành đối thoại, chi trả bồi thường cho các hộ còn lại thuộc dự án đường nối trung tâm hành chính mới', 'Thông báo số 412/TB-VPUBND ngày 30/10/2026', 'Sở Xây dựng', '20/11/2026', '7', 'Chưa thống nhất đơn giá cây trồng với 04 hộ', 'Gia hạn đến ngày 11/12/2026, không gia hạn tiếp'],
  ['Trình quy chế quản lý, sử dụng trụ sở dôi dư sau sắp xếp đơn vị hành chính', 'Công văn số 2217/UBND-VP4 ngày 05/10/2026', 'Sở Tài chính', '05/11/2026', '22', 'Chậm nhận ý kiến của 06 xã, phường', 'Phê bình cơ quan phối hợp chậm trả lời; trình trước ngày 04/12/2026'],
  ['Báo cáo phương án sửa chữa trụ sở làm việc để bố trí phòng tiếp công dân', 'Phiếu chuyển số 88/PC-VPUBND ngày 02/11/2026', 'UBND phường Hoa Sơn', '23/11/2026', '4', 'Chưa bố trí được kinh phí', 'Sử dụng nguồn chi thường xuyên còn lại của năm 2026'],
  ['Rà soát mốc giới hành lang thoát lũ sông Lạc, cắm bổ sung mốc bị mất', 'Thông báo số 405/TB-VPUBND ngày 26/10/2026', 'Sở Nông nghiệp và Môi trường', '24/11/2026', '3', 'Phải đo đạc lại 11 điểm tại thực địa', 'Tiếp tục đôn đốc'],
  ['Kiểm tra tải trọng cầu Đông Thành, đề xuất phương án phân luồng', 'Ý kiến tại giao ban ngày 09/11/2026', 'Sở Xây dựng', '20/11/2026', '7', 'Chờ kết quả kiểm định của đơn vị tư vấn', 'Báo cáo kết quả bước đầu trước ngày 01/12/2026'],
  ['Hướng dẫn thanh quyết toán hỗ trợ cán bộ nghỉ việc sau sắp xếp', 'Công văn số 2304/UBND-VP6 ngày 15/10/2026', 'Sở Tài chính', '13/11/2026', '14', 'Còn vướng quy định về nguồn chi trả', 'Phối hợp Sở Nội vụ thống nhất trong tuần tới'],
  ['Lập danh mục nhà ở cũ có nguy cơ sập đổ tại khu tập thể Nam Hồ', 'Chỉ thị số 09/CT-UBND ngày 18/9/2026', 'Sở Xây dựng', '25/11/2026', '2', 'Phải kiểm tra lại 03 khối nhà', 'Tiếp tục đôn đốc'],
  ['Báo cáo kết quả hỗ trợ phần mềm dùng chung cho các hợp tác xã', 'Kế hoạch số 171/KH-UBND ngày 12/8/2026', 'Liên minh Hợp tác xã tỉnh', '24/11/2026', '3', 'Chưa nhận đủ báo cáo của các xã', 'Tiếp tục đôn đốc'],
  ['Trả lời kiến nghị về tuyến xe buýt đi Khu công nghiệp Phúc Sơn', 'Công văn số 2410/UBND-VP5 ngày 02/11/2026', 'Công ty Vận tải công cộng', '25/11/2026', '2', 'Chờ ý kiến của tỉnh bạn về điểm đầu tuyến', 'Trả lời bước đầu cho cử tri trước ngày 30/11/2026'],
] as const

export const exampleRows: Cell[][] = tasks.map((task, i) => [String(i + 1), ...task])
