/** A notice in the form of Nghị định 30/2020/NĐ-CP, of a province that does not exist. */
export const LETTER = `HỘI ĐỒNG NHÂN DÂN
TỈNH TRƯỜNG YÊN
THƯỜNG TRỰC
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 268/TB-HĐND
Trường Yên, ngày 20 tháng 11 năm 2026

THÔNG BÁO
Kết luận giám sát việc giải quyết kiến nghị của cử tri

Căn cứ Nghị quyết số 41/NQ-HĐND ngày 10 tháng 7 năm 2026 của Hội đồng nhân dân tỉnh về chương trình giám sát năm 2026, Thường trực Hội đồng nhân dân tỉnh kết luận như sau:
1. Đến ngày 31 tháng 10 năm 2026, 151 trên 186 kiến nghị đã được giải quyết, trả lời.
2. Đề nghị Ủy ban nhân dân tỉnh chỉ đạo:
a) Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Xây dựng rà soát 11 công trình nước sạch ngừng hoạt động, có phương án khôi phục, báo cáo trước ngày 15 tháng 12 năm 2026.
b) Giao Sở Tài chính bố trí kinh phí sửa chữa 6 cầu dân sinh, hoàn thành trong 20 ngày làm việc kể từ ngày nhận được Thông báo này.
Thường trực Hội đồng nhân dân tỉnh thông báo để Ủy ban nhân dân tỉnh biết, thực hiện./.

Nơi nhận:
- UBND tỉnh;
- Ban Thường trực UBMTTQ tỉnh;
- Lưu: VT.
TM. THƯỜNG TRỰC
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Lương Thị Ngọc Bích
`
