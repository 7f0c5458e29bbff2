/** Fixed expressions and titles of known documents, wrongly quoted; form as in confusions-sound.ts. */
export const NAME_CONFUSIONS = `
quy chế văn hóa cơ sở > Quy chế văn hóa công sở; quy chế dân chủ cơ quan ở cơ sở > Quy chế dân chủ ở cơ sở
ban thường vu > Ban Thường vụ; ủy viên ban thường vu > Ủy viên Ban Thường vụ; ban chấp hàng > Ban Chấp hành
toàn dân đoàn kết xây dựng đời sống văn hoá mới nông thôn > Toàn dân đoàn kết xây dựng nông thôn mới
uống nước nhớ nguyên > Uống nước nhớ nguồn; đền ơn đáp nghỉa > đền ơn đáp nghĩa; xóa đói giãm nghèo > xóa đói giảm nghèo
an sinh xả hội > an sinh xã hội; công nghiệp hóa hiện đại hóa > công nghiệp hóa, hiện đại hóa
thi đua yêu nướt > thi đua yêu nước; giải phóng mặt bằn > giải phóng mặt bằng; đơn vị hành chánh > đơn vị hành chính
thủ tục hành chánh > thủ tục hành chính; cải cách hành chánh > cải cách hành chính; một cửa liên thôn > một cửa liên thông
chuyển đổi sổ > chuyển đổi số; dịch vụ công trực truyến > dịch vụ công trực tuyến; nông thông mới > nông thôn mới
nhà nước pháp quyền xã hội chủ nghỉa > Nhà nước pháp quyền xã hội chủ nghĩa; xã hội chủ nghỉa > xã hội chủ nghĩa
quốc phòng an nin > quốc phòng, an ninh
`
