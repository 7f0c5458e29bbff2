/** A plan of the provincial Party committee, of no real province: it wants a five-year sum-up of a movement. */
export const planText = (number: number, due: string): string => `ĐẢNG BỘ TỈNH TRƯỜNG YÊN
TỈNH ỦY
*
Số ${number}-KH/TU
ĐẢNG CỘNG SẢN VIỆT NAM

Trường Yên, ngày 05 tháng 5 năm 2026

KẾ HOẠCH
Tổng kết phong trào thi đua “Dân vận khéo” giai đoạn 2021-2025

Ban Thường vụ Tỉnh ủy xây dựng kế hoạch tổng kết phong trào như sau:

I. MỤC ĐÍCH, YÊU CẦU
Đánh giá kết quả, hạn chế, nguyên nhân; lựa chọn mô hình tiêu biểu để nhân rộng.

II. NỘI DUNG
1. Đánh giá công tác lãnh đạo, chỉ đạo và kết quả thực hiện phong trào.
2. Biểu dương mô hình, điển hình tiêu biểu.

III. TỔ CHỨC THỰC HIỆN
1. Văn phòng UBND tỉnh Trường Yên tổng hợp báo cáo tổng kết của các cơ quan, đơn vị, gửi Ban Tuyên giáo và Dân vận Tỉnh ủy trước ngày ${due}.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nguyễn Văn Hòa

Nơi nhận:
- Các cơ quan, đơn vị;
- Lưu Văn phòng Tỉnh ủy.
`

/** What a unit writes, section by section, without a fault. */
export const WRITTEN = {
  I: 'Đơn vị có 121 cán bộ, công chức; trụ sở tại trung tâm tỉnh.',
  'II.1': 'Đơn vị phân công từng lãnh đạo phụ trách từng mô hình và họp giao ban hằng quý.',
  'II.2': 'Đơn vị duy trì 4 mô hình, giảm một nửa thời gian trả kết quả cho người dân.',
  III: 'Mô hình “Trả kết quả trong ngày” được nhân dân đồng tình.',
  'IV.1': 'Phong trào đi vào nền nếp, có 118/121 cán bộ, công chức đăng ký tham gia.',
  'IV.2': 'Tuyên truyền trên Cổng thông tin điện tử chưa thường xuyên.',
  'IV.3': 'Nguyên nhân: chưa có người chuyên trách viết bài cho Cổng thông tin điện tử.',
  V: 'Phân công một người viết bài cho Cổng thông tin điện tử, mỗi tháng một bài.',
} as const
