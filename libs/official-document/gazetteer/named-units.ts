import { anyCase, anyOf } from './pattern.ts'
import { GROUP_OF_AREAS, LEVEL, PLACE } from './places.ts'

/** Units whose name goes on after the head: "Ban Quản lý dự án đầu tư xây dựng công trình giao thông", "Trung tâm Kiểm soát bệnh tật tỉnh". */
const HEADS = [
  'Ban Quản lý', 'Ban QLDA', 'Ban QL', 'BQLDA', 'BQL', 'Ban Chỉ đạo', 'BCĐ', 'Ban Chỉ huy', 'Ban Điều phối', 'Ban Bồi thường', 'Ban Biên tập', 'Ban Tổ chức', 'Ban Công tác', 'Ban Giám đốc', 'Ban Phục vụ', 'Ban', 'Trung tâm', 'TTPVHCC', 'Chi cục', 'Cục', 'Tổng cục', 'Vụ', 'Chi nhánh', 'Công ty', 'Tổng công ty', 'Tổng Công ty', 'Tập đoàn', 'Trường', 'Đại học', 'Học viện', 'Bệnh viện', 'Trạm', 'Hội đồng', 'Hội', 'Hiệp hội', 'Liên đoàn', 'Liên minh', 'Liên hiệp', 'Quỹ', 'Đài', 'Báo và Đài', 'Báo', 'Tạp chí', 'Cổng Thông tin', 'Viện', 'Bảo tàng', 'Thư viện', 'Nhà văn hóa', 'Văn phòng', 'Phòng', 'Tổ', 'Đoàn', 'Đội', 'Ngân hàng', 'Hạt', 'Hợp tác xã', 'HTX', 'Vườn Quốc gia', 'Vườn quốc gia', 'Khu', 'Bưu điện', 'Cảng vụ', 'Kho bạc', 'Thuế', 'Hải quan', 'Doanh nghiệp tư nhân', 'Thanh tra', 'Đảng bộ', 'Chi bộ', 'Đảng ủy', 'Công đoàn', 'Điện lực', 'Công an', 'Sở chỉ huy', 'Tiểu ban', 'Liên danh', 'Nhà máy', 'Bến xe', 'Cảng', 'Nhà xuất bản', 'Nhà hát', 'Chi hội', 'Thi hành án', 'Quân khu', 'Lữ đoàn', 'Trung đoàn', 'Kiểm toán', 'Tòa án', 'Viện kiểm sát', 'Văn phòng đăng ký', 'Ủy ban', 'Bộ phận', 'Liên danh', 'Xí nghiệp', 'Khoa', 'Bưu cục', 'Câu lạc bộ', 'Trung tâm điều hành',
] // prettier-ignore

/** Enterprises written without a head. */
const BRANDS = anyOf([
  'VNPT',
  'Viettel',
  'MobiFone',
  'Mobifone',
  'FPT',
  'EVN',
  'Vietnam Airlines',
  'Agribank',
  'Vietcombank',
  'BIDV',
  'VietinBank',
  'PC',
  'Vinaphone',
  'VinaPhone',
  'Vingroup',
  'Petrolimex',
  'VNPost',
])

/** Lower-case words that belong to the names of units; phrases, because many of them are also verbs of a task. */
const NAME_PHRASES = [
  'dự án đầu tư xây dựng', 'dự án đầu tư', 'dự án', 'đầu tư xây dựng', 'đầu tư và xây dựng', 'đầu tư phát triển', 'các công trình', 'công trình', 'giao thông vận tải', 'giao thông', 'dân dụng và công nghiệp', 'dân dụng', 'công nghiệp', 'nông nghiệp', 'nông thôn mới', 'phát triển nông thôn', 'nông thôn', 'phát triển quỹ đất', 'phát triển đô thị', 'phát triển hạ tầng', 'khu kinh tế', 'các khu kinh tế', 'khu công nghiệp', 'các khu công nghiệp', 'cụm công nghiệp', 'khu vực', 'khu du lịch', 'hành chính công', 'điện tử', 'bệnh tật', 'dịch vụ việc làm', 'dịch vụ công', 'dịch vụ', 'việc làm', 'xúc tiến đầu tư', 'xúc tiến thương mại', 'thương mại', 'du lịch', 'đất đai', 'thủy lợi', 'thủy nông', 'thủy điện', 'môi trường', 'đô thị', 'nước sạch', 'cấp nước', 'cấp thoát nước', 'thoát nước', 'vệ sinh môi trường', 'cổ phần', 'trách nhiệm hữu hạn', 'một thành viên', 'hai thành viên', 'xây lắp', 'đa khoa', 'chuyên khoa', 'y học cổ truyền', 'y tế', 'y tế dự phòng', 'phổ thông', 'dân tộc nội trú', 'dân tộc bán trú', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông', 'mầm non', 'mẫu giáo', 'cao đẳng', 'trung cấp', 'chính trị', 'quân sự', 'nghề', 'thành phố', 'phòng, chống thiên tai và tìm kiếm cứu nạn', 'phòng, chống thiên tai', 'phòng chống thiên tai', 'phòng thủ dân sự', 'phòng, chống tham nhũng, lãng phí, tiêu cực', 'phòng, chống tội phạm', 'phòng, chống ma túy', 'phòng, chống buôn lậu, gian lận thương mại và hàng giả', 'tìm kiếm cứu nạn', 'chương trình mục tiêu quốc gia', 'các chương trình mục tiêu quốc gia', 'thi hành án dân sự', 'thi hành án', 'dân sự', 'sắp xếp tổ chức bộ máy', 'tái định cư', 'hỗ trợ và tái định cư', 'kỹ thuật', 'công nghệ thông tin', 'công nghệ số', 'công nghệ', 'thông tin', 'truyền hình', 'phát thanh', 'dữ liệu', 'chuyên ngành', 'liên ngành', 'giá đất', 'an toàn giao thông', 'giao thông thông minh', 'an toàn thực phẩm', 'an ninh mạng', 'đăng kiểm', 'xe cơ giới', 'bảo vệ thực vật', 'chăn nuôi', 'thú y', 'khuyến nông', 'giống', 'kiểm lâm', 'rừng', 'rừng phòng hộ', 'rừng đặc dụng', 'phòng hộ', 'đặc dụng', 'lâm nghiệp', 'thủy sản', 'biển', 'hải đảo', 'đê điều', 'khai thác công trình thủy lợi', 'trợ giúp pháp lý', 'trợ giúp xã hội', 'bảo trợ xã hội', 'công tác xã hội', 'bảo hiểm', 'công chứng', 'lưu trữ', 'lưu trữ lịch sử', 'lịch sử', 'nội chính', 'kinh tế', 'kinh tế - xã hội', 'văn hóa', 'xã hội', 'văn hóa - xã hội', 'khoa học', 'nhân dân', 'liên doanh', 'cung ứng', 'vận tải', 'sự nghiệp', 'quản lý đường bộ', 'đường bộ', 'đường sắt', 'đường thủy nội địa', 'quốc lộ', 'cao tốc', 'điện lực', 'khí tượng thủy văn', 'khí tượng', 'thủy văn', 'người cao tuổi', 'khuyết tật', 'trẻ em', 'quốc gia', 'trẻ mồ côi', 'doanh nghiệp nhỏ và vừa', 'doanh nghiệp', 'ngoài công lập', 'một cửa', 'trực thuộc', 'các cấp', 'nhà nước', 'giáo dục nghề nghiệp', 'giáo dục thường xuyên', 'di sản', 'di tích', 'danh thắng', 'bất động sản', 'sản xuất', 'chế biến', 'xuất nhập khẩu', 'khoáng sản', 'điều hành đô thị thông minh', 'đô thị thông minh', 'cấp cứu', 'huyết học', 'truyền máu', 'pháp y', 'giám định y khoa', 'xã, phường', 'cơ sở', 'thôn', 'ấp', 'buôn', 'chợ', 'làng nghề', 'khu phố', 'tổ dân phố', 'khu tái định cư', 'bến xe', 'khu di tích', 'khu dân cư', 'của tỉnh', 'đại học', 'công nghệ số cộng đồng', 'bảo vệ an ninh, trật tự ở cơ sở', 'bảo vệ an ninh, trật tự cơ sở', 'bảo vệ an ninh, trật tự', 'nhà thầu', 'giáo dục quốc phòng và an ninh', 'xã hội tổng hợp', 'danh thắng', 'thông tin tuyên truyền', 'quần chúng', 'giá đất cụ thể', 'cụ thể', 'nông thôn', 'vật liệu', 'tư vấn xây dựng', 'thi đấu', 'thể dục thể thao', 'thể thao', 'sáng tạo', 'tái định cư', 'hạ tầng', 'hạ tầng kỹ thuật', 'quỹ đất', 'xe buýt', 'thủy lợi', 'nhà ở', 'công viên', 'cây xanh', 'chiếu sáng', 'rác thải', 'chất thải', 'xe khách', 'hành khách', 'xăng dầu', 'lương thực', 'thực phẩm', 'dược', 'dược phẩm', 'thiết bị', 'thiết bị y tế', 'xổ số kiến thiết', 'đóng tàu', 'may', 'xi măng',
] // prettier-ignore

/** Compounds that a name writes with a capital letter: elsewhere they are verbs or plain nouns. */
const CAPITAL_COMPOUNDS = [
  'Phục vụ', 'Cổ phần', 'Phát thanh', 'Phòng thủ', 'Hành chính', 'Kiểm soát', 'Kế toán', 'Bảo trợ', 'Xúc tiến', 'Đăng kiểm', 'Đăng ký', 'Quản lý', 'Quản trị', 'Đầu tư', 'Tổ chức', 'Nghiên cứu', 'Ứng dụng', 'Kiểm định', 'Kiểm nghiệm', 'Giám định', 'Giám sát', 'Kiểm tra', 'Khuyến nông', 'Khuyến công', 'Phát triển', 'Khai thác', 'Bảo vệ', 'Hỗ trợ', 'Tư vấn', 'Điều hành', 'Điều phối', 'Tiếp công dân', 'Thi đua', 'Khen thưởng', 'Tổng hợp', 'Nội vụ', 'Tài chính', 'Kế hoạch', 'Tài vụ', 'Kinh doanh', 'Bảo tồn', 'Bảo tàng', 'Bảo hiểm', 'Chăn nuôi', 'Trồng trọt', 'Kỹ thuật', 'Công chứng', 'Lưu trữ', 'Quan trắc', 'Chỉ đạo', 'Giáo dục', 'Đào tạo', 'Bồi dưỡng', 'Huấn luyện', 'Thi đấu', 'Triển lãm', 'Hội nghị', 'Phòng chống', 'Tìm kiếm cứu nạn', 'Cứu hộ', 'Cấp cứu', 'Phụ sản', 'Sản nhi', 'Lao động', 'Thương binh', 'Vận tải', 'Viễn thông', 'Truyền thông', 'Chuyển đổi số', 'Đổi mới sáng tạo', 'Khởi nghiệp', 'Trợ giúp pháp lý', 'Thẩm định', 'Giải phóng mặt bằng', 'Liên hiệp', 'Tuyển sinh', 'Khảo thí', 'Kiểm dịch', 'Tiếp nhận', 'Đấu giá', 'Đo đạc', 'Bản đồ', 'Quy hoạch', 'Kiến trúc', 'Thiết kế', 'Xây lắp', 'Sản xuất', 'Chế biến', 'Thanh tra', 'Xử lý', 'Thủ tục', 'Cải cách', 'Tín dụng', 'Chính sách', 'Tài nguyên', 'Sở hữu trí tuệ', 'Năng lượng', 'Nguyên tử', 'Luật sư', 'Chỉ huy', 'Tham mưu', 'Hậu cần', 'Tuần tra', 'Trật tự', 'Điều tra', 'Pháp chế', 'Bổ trợ tư pháp', 'Hộ tịch', 'Tôn giáo', 'Dân tộc', 'Dân vận', 'Tuyên giáo', 'Xuất bản', 'Thi hành án', 'Đường bộ', 'Hàng hải', 'Hàng không', 'Kiến thiết', 'Xổ số', 'Cao su', 'Thuốc lá', 'Than', 'Dầu khí', 'Xăng dầu', 'Bia rượu', 'Chiếu sáng', 'Công viên', 'Cây xanh', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Trung học cơ sở', 'Trung học phổ thông', 'Trung học', 'Tiểu học', 'Phổ thông', 'Mầm non', 'Mẫu giáo', 'Quy hoạch xây dựng', 'Kiểm soát thủ tục hành chính', 'Khai thác công trình thủy lợi', 'Đăng ký đất đai', 'Quần thể danh thắng', 'Đầu tư phát triển', 'Xúc tiến đầu tư, thương mại và du lịch', 'Xúc tiến đầu tư', 'Xúc tiến thương mại', 'Đầu tư xây dựng', 'Quần thể di tích', 'An toàn vệ sinh thực phẩm', 'Xây dựng', 'Tin học', 'Công báo', 'Công tác', 'Đề án', 'Vệ sinh', 'Hạ tầng', 'Trang trại', 'Du lịch', 'Thể dục thể thao', 'Trả kết quả', 'Quản lý thị trường', 'Phòng cháy', 'Chữa cháy', 'Bảo quản', 'Liên lạc', 'Thương mại', 'Dịch vụ',
] // prettier-ignore

/** Words that a unit of this kind does: part of its name only straight after the head. */
const DEEDS = [
  'thanh tra', 'kiểm tra', 'giám sát', 'quản lý', 'quản lý dự án', 'thẩm định', 'tư vấn thẩm định', 'tư vấn', 'khai thác', 'bảo vệ', 'hỗ trợ', 'phát triển', 'bồi thường', 'thẩm tra', 'điều hành', 'khen thưởng', 'thi đua', 'nghiệm thu', 'giám định', 'tuyển dụng', 'công tác', 'sát hạch', 'thi tuyển', 'kiểm định', 'kiểm nghiệm', 'sắp xếp', 'tổng hợp', 'xây dựng', 'chỉ đạo', 'tiếp nhận và trả kết quả', 'phòng, chống dịch', 'đấu giá tài sản', 'chuyển đổi số', 'cải cách hành chính', 'giải phóng mặt bằng', 'đầu tư', 'giúp việc', 'điều tra', 'thường trực', 'bầu cử', 'tiếp công dân', 'kỷ luật', 'xét thăng hạng', 'xét duyệt', 'đánh giá', 'phản ứng nhanh', 'xung kích', 'soạn thảo', 'biên tập', 'chấp hành',
] // prettier-ignore

const CAPITAL =
  '(?!(?:Giao|Yêu cầu|Đề nghị|Báo cáo số|Kế hoạch số|Công văn số|Quyết định số)(?!\\p{L}))\\p{Lu}[\\p{L}&\\d]*(?:-\\p{Lu}[\\p{L}]*)*(?!\\p{L})'
const PHRASE = `(?:${anyOf(CAPITAL_COMPOUNDS)}|${anyCase(NAME_PHRASES)})(?!\\p{L})`
const NEXT_BODY =
  '(?!(?:Sở|UBND|HĐND|Ban|Công an|Trung tâm|Chi cục|Cục|Văn phòng|Hội|Thanh tra|Đài|Công ty|Tổng công ty|Kho bạc|Bộ|Ủy ban|Chủ tịch|Giám đốc|Tỉnh|Đảng|Trường (?:THPT|THCS|Tiểu|Mầm|Đại|Cao|Trung|Chính|Phổ)|Bệnh viện|Phòng|Đoàn|Liên|Viettel|VNPT|Báo|Mặt trận|Bảo hiểm|Thuế|Điện lực|Ngân hàng)(?!\\p{L}))'
const NAME_WORD = `(?:${PHRASE}|${CAPITAL}|số \\d{1,3}|\\d{1,4}(?![\\d.,/%]))`
const WHERE = `(?: (?:(?:trên địa bàn|thuộc|trực thuộc|của) )?(?:${GROUP_OF_AREAS}|cấp (?:tỉnh|huyện|xã)|${LEVEL}(?: ${PLACE})?))?`
const DEED = `(?: ${anyOf(DEEDS)}(?!\\p{L}))`

export const NAMED_UNIT = `${anyOf(HEADS)}(?!\\p{L})(?:(?: | và | - | – | về )${NAME_WORD}|${DEED})(?:(?: | và | - | – | về | cho )${NEXT_BODY}${NAME_WORD}|(?:, ${NEXT_BODY}${NAME_WORD}(?: ${NEXT_BODY}${NAME_WORD})*)+ và ${NEXT_BODY}${NAME_WORD}|(?<=Văn hóa|Bồi thường|Thông tin|Phòng|Nông nghiệp|Hỗ trợ|Thương mại|Giám sát|bồi thường), ${NEXT_BODY}(?:\\p{Lu}|hỗ trợ|chống|điều hành)\\p{L}*)*${WHERE}`
export const BRAND = `${BRANDS}(?!\\p{L})(?: (?:tỉnh |thành phố )?${PLACE})?`
