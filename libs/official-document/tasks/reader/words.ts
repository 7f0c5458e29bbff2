const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s*,\s*/))

/** Words with which the name of a body, a post or a group begins. */
export const HEADS = set(
  'sở, bộ, ubnd, hđnd, ban, cục, vụ, viện, văn, công, thanh, hội, hiệp, đoàn, mặt, tòa, toà, ngân, kho, bảo, thuế, hải, báo, đài, trường, bệnh, trung, tập, tổng, chủ, nhà, các, tỉnh, thành, ủy, đảng, huyện, thủ, giám, chánh, bí, trưởng, người, đơn, cơ, địa, phòng, đồng, ông, bà, liên, tổ, đội, cấp, chi, mttq, bhxh, doanh, chính, thường, lãnh, quý, hiệu, thống, bưu, những, toàn, mọi, tất, từng, mỗi, quân, xã, phường, ngành, lực, học, phó, cán, hai, điện, bch, kbnn, tand, vksnd, vp, chuyên, trạm, khoa, khối, cụm, tỉnh, quỹ, nhóm, bên, thôn, riêng, thứ, tư, đại',
)
/** Groups are named by these. */
export const GROUPS = set('các, những, toàn, mọi, tất, từng, mỗi, hai')
/** Words that give an order to the one named next. */
export const ORDERS = set(
  'giao, yêu cầu, đề nghị, phân công, chỉ đạo, ủy quyền, đôn đốc, lưu ý, nhắc, chuyển, giao cho, phân công cho, ủy quyền cho, giao nhiệm vụ cho, giao trách nhiệm cho',
)
/** Words between the name of the one who acts and the act. */
export const LINKS = set(
  'chủ trì, phối hợp, có trách, chịu trách, trách nhiệm, cùng với, cùng, theo chức, căn cứ, trên cơ, trong phạm, có nhiệm, là cơ, là đầu, làm đầu, tham gia',
)
/** Words that colour the act and stand before its verb. */
export const MANNERS = set(
  'khẩn trương, chủ động, tiếp tục, kịp thời, thường xuyên, nghiêm túc, tập trung, trực tiếp, quyết liệt, sớm, cần, phải, tích cực, đồng thời, định kỳ, tăng cường, đẩy mạnh, nhanh chóng, chỉ, ngay, sẽ, quan tâm, chú trọng, hằng, hàng, rà, đẩy, nâng',
)
/** Words that tell of what is or was. */
export const STATES = set(
  'đã, được, chưa, còn, đang, vẫn, đạt, là, bị, có thể, không, cơ bản, nhất trí, đồng ý, biểu dương, đánh giá, ghi nhận, hoan nghênh, cảm ơn, phê duyệt, chấp thuận, công bố, có quyền, thống nhất',
)
/** Words that open a condition, a purpose or a time before the one who acts is named. */
export const OPENINGS = set(
  'trước, chậm, trong, ngay, sau, khi, căn, trên, đối, để, về, từ, đến, theo, trường, nếu, do, vì, xét, nhằm, mỗi, qua, đồng, ngoài, bên, riêng, thời, giai, với, tại, hằng, hàng, định, kết, việc, thực, thay',
)
