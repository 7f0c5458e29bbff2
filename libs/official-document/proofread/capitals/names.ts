/**
 * Names with fixed capitals (NĐ 30/2020, Phụ lục II), one a line after the id of its rule; other admitted forms after `/`.
 * `!<` words: after these it is a common noun ("phi chính phủ", "các đảng ủy").
 */
export const NAMES = `
C4.1 Ủy ban nhân dân
C4.1 Hội đồng nhân dân
C4.1 Ủy ban Thường vụ Quốc hội / Ủy ban thường vụ Quốc hội
C4.1 Quốc hội !< thượng,hạ
C4.1 Chính phủ !< phi,liên,nội,của các,ngoài
C4.1 Thủ tướng Chính phủ
C4.1 Bộ Chính trị
C4.1 Ban Bí thư
C4.1 Ban Chấp hành !< các
C4.1 Ban Chấp hành Trung ương Đảng
C4.1 Trung ương Đảng
C4.1 Ban Thường vụ !< các
C4.1 Ban Chỉ đạo !< các
C4.1 Ban Chỉ huy !< các
C4.1 Ban Chỉ huy Quân sự / Ban Chỉ huy quân sự / Ban chỉ huy quân sự / Ban chỉ huy Quân sự
C4.1 Ban Quản lý dự án / ban quản lý dự án
C4.1 Mặt trận Tổ quốc
C4.1 Ủy ban Mặt trận Tổ quốc
C4.1 Đảng Cộng sản Việt Nam
C4.1 Tòa án nhân dân
C4.1 Viện kiểm sát nhân dân / Viện Kiểm sát nhân dân
C4.1 Công an nhân dân / Công an Nhân dân
C4.1 Quân đội nhân dân / Quân đội Nhân dân
C4.1 Thanh tra Chính phủ
C4.1 Văn phòng Chính phủ
C4.1 Văn phòng Quốc hội
C4.1 Văn phòng Chủ tịch nước
C4.1 Văn phòng Trung ương Đảng
C4.1 Văn phòng Ủy ban nhân dân
C4.1 Văn phòng UBND
C4.1 Văn phòng Tỉnh ủy
C4.1 Đoàn đại biểu Quốc hội / Đoàn Đại biểu Quốc hội
C4.1 Ủy ban Kiểm tra Trung ương
C4.1 Ban Tổ chức Trung ương
C4.1 Ban Tuyên giáo và Dân vận
C4.1 Ban Nội chính Trung ương / Ban Nội chính trung ương
C4.1 Hội Liên hiệp Phụ nữ / Hội Liên hiệp phụ nữ
C4.1 Hội Nông dân
C4.1 Hội Cựu chiến binh
C4.1 Hội Chữ thập đỏ
C4.1 Hội Người cao tuổi
C4.1 Liên đoàn Lao động
C4.1 Đoàn Thanh niên Cộng sản Hồ Chí Minh
C4.1 Kho bạc Nhà nước / Kho bạc nhà nước
C4.1 Ngân hàng Nhà nước Việt Nam
C4.1 Bảo hiểm xã hội Việt Nam
C4.1 Bộ Chỉ huy Quân sự / Bộ Chỉ huy quân sự
C4.1 Bộ Tư lệnh / Bộ tư lệnh
C4.1 Trung tâm Phục vụ hành chính công / Trung tâm Phục vụ Hành chính công
C4.1 Cổng Dịch vụ công quốc gia / Cổng dịch vụ công quốc gia / Cổng Dịch vụ công Quốc gia / Cổng dịch vụ công Quốc gia
C4.1 Bộ Quốc phòng
C4.1 Bộ Công an
C4.1 Bộ Ngoại giao
C4.1 Bộ Nội vụ
C4.1 Bộ Tư pháp
C4.1 Bộ Tài chính
C4.1 Bộ Công Thương
C4.1 Bộ Nông nghiệp và Môi trường
C4.1 Bộ Xây dựng
C4.1 Bộ Văn hóa, Thể thao và Du lịch
C4.1 Bộ Khoa học và Công nghệ
C4.1 Bộ Giáo dục và Đào tạo
C4.1 Bộ Y tế
C4.1 Bộ Dân tộc và Tôn giáo
C4.1 Bộ Kế hoạch và Đầu tư
C4.1 Bộ Giao thông vận tải
C4.1 Bộ Tài nguyên và Môi trường
C4.1 Bộ Nông nghiệp và Phát triển nông thôn
C4.1 Bộ Thông tin và Truyền thông
C4.1 Bộ Lao động - Thương binh và Xã hội
C4.1 Sở Nội vụ
C4.1 Sở Tư pháp
C4.1 Sở Tài chính
C4.1 Sở Công Thương
C4.1 Sở Nông nghiệp và Môi trường
C4.1 Sở Xây dựng
C4.1 Sở Văn hóa, Thể thao và Du lịch / Sở Văn hóa và Thể thao / Sở Văn hóa, Thể thao
C4.1 Sở Văn hóa và Thể thao
C4.1 Sở Khoa học và Công nghệ
C4.1 Sở Giáo dục và Đào tạo
C4.1 Sở Y tế
C4.1 Sở Dân tộc và Tôn giáo
C4.1 Sở Ngoại vụ
C4.1 Sở Du lịch
C4.1 Sở Kế hoạch và Đầu tư
C4.1 Sở Giao thông vận tải
C4.1 Sở Tài nguyên và Môi trường
C4.1 Sở Nông nghiệp và Phát triển nông thôn
C4.1 Sở Thông tin và Truyền thông
C4.1 Sở Lao động - Thương binh và Xã hội
C4.1 Thanh tra tỉnh
C4.1 Phòng Văn hóa - Xã hội
C4.1 Phòng Nội vụ
C4.1 Phòng Tư pháp
C4.1 Phòng Giáo dục và Đào tạo
C4.1 Phòng Kế toán - Tài chính
C4.1 Phòng Hành chính - Tổ chức / Phòng Hành chính - tổ chức
C4.1 Phòng Tổ chức - Hành chính
C4.1 Tỉnh ủy !< các,mỗi,nhiều,những,cấp,bí thư,số
C4.1 Thành ủy !< các,mỗi,nhiều,những,cấp,tỉnh ủy,số
C4.1 Huyện ủy !< các,mỗi,nhiều,những,cấp,thị ủy,quận ủy,số
C4.1 Thường trực Tỉnh ủy
C4.1 Thường trực HĐND
C4.1 Thường trực Hội đồng nhân dân
C4.1 Tổng Bí thư / Tổng bí thư
C4.1 Chủ tịch nước
C4.1 Hội đồng Thi đua - Khen thưởng
C4.1 Thông tấn xã Việt Nam
C4.2 Liên hợp quốc / Liên Hợp quốc / Liên hiệp quốc / Liên Hợp Quốc
C5.1 Nhà nước Việt Nam
C5.2 Huân chương Sao vàng / Huân chương Sao Vàng
C5.2 Huân chương Lao động
C5.2 Huân chương Độc lập
C5.2 Huân chương Hồ Chí Minh
C5.2 Huân chương Quân công
C5.2 Huân chương Chiến công
C5.2 Huy chương Vì sự nghiệp
C5.2 Nghệ sĩ Nhân dân / nghệ sĩ nhân dân
C5.2 Anh hùng Lao động / anh hùng lao động
C5.2 Anh hùng Lực lượng vũ trang nhân dân / Anh hùng lực lượng vũ trang nhân dân / anh hùng lực lượng vũ trang nhân dân
C5.2 Bà mẹ Việt Nam anh hùng / Bà mẹ Việt Nam Anh hùng
C5.2 Chiến sĩ thi đua toàn quốc
C5.3 Thủ tướng Chính phủ
C5.3 Chủ tịch Ủy ban nhân dân
C5.3 Chủ tịch Hội đồng nhân dân
C5.3 Chủ tịch UBND
C5.3 Chủ tịch HĐND
C5.3 Chủ tịch Quốc hội
C5.3 Phó Chủ tịch Ủy ban nhân dân
C5.3 Phó Chủ tịch UBND
C5.3 Phó Chủ tịch HĐND
C5.3 Phó Thủ tướng
C5.3 Chánh Văn phòng UBND
C5.3 Chánh Văn phòng Ủy ban nhân dân
C5.3 Bí thư Tỉnh ủy
C5.3 Phó Bí thư Tỉnh ủy
C5.3 Bí thư Đảng ủy
C5.3 Giám đốc Công an
C5.3 Giám đốc Sở
C5.3 Phó Giám đốc Sở
C5.3 Bộ trưởng Bộ
C5.3 Chánh Thanh tra tỉnh
C5.4 Bác Hồ
C5.6 Hiến pháp
C5.6 Bộ luật Hình sự
C5.6 Bộ luật Dân sự
C5.6 Bộ luật Lao động
C5.6 Bộ luật Tố tụng hình sự
C5.6 Bộ luật Tố tụng dân sự
C5.9 Cách mạng tháng Tám / Cách mạng Tháng Tám
C5.9 Phong trào Thơ mới / phong trào Thơ mới
C3.1 Thủ đô Hà Nội
C3.1 Thành phố Hồ Chí Minh
C3.1 Đồng bằng sông Hồng / đồng bằng sông Hồng
C3.1 Đồng bằng sông Cửu Long / đồng bằng sông Cửu Long
C2.1 Hồ Chí Minh
C3.1 Việt Nam
C3.1 Hà Nội
C3.1 Hải Phòng
C3.1 Đà Nẵng
C3.1 An Giang
C3.1 Bắc Giang
C3.1 Bắc Ninh
C3.1 Cà Mau
C3.1 Đắk Lắk
C3.1 Đồng Tháp
C3.1 Hà Giang
C3.1 Hà Tĩnh
C3.1 Hải Dương
C3.1 Hậu Giang
C3.1 Khánh Hòa
C3.1 Kiên Giang
C3.1 Lâm Đồng
C3.1 Lạng Sơn
C3.1 Lào Cai
C3.1 Ninh Bình
C3.1 Ninh Thuận
C3.1 Phú Thọ
C3.1 Phú Yên
C3.1 Quảng Bình
C3.1 Quảng Nam
C3.1 Quảng Ngãi
C3.1 Quảng Ninh
C3.1 Quảng Trị
C3.1 Sóc Trăng
C3.1 Tây Ninh
C3.1 Thái Nguyên
C3.1 Thanh Hóa
C3.1 Tiền Giang
C3.1 Trà Vinh
C3.1 Tuyên Quang
C3.1 Vĩnh Long
C3.1 Vĩnh Phúc
C3.1 Yên Bái
C4.1 Đoàn Thanh niên !< các
C4.1 Nhà nước pháp quyền
`
