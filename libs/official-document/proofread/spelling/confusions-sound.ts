/**
 * Words written as they sound, `wrong > right`, parted by semicolons. A row of two syllables counts only where the second is not bound to what
 * follows ("lưu | dữ liệu"), after `~` also only where the first is not bound to what goes before ("phân chia | sẽ"). `<a,b` after a row: only after one of these words; `>a,b`: only before one of them; `!<`, `!>`: never there.
 */
export const SOUND_CONFUSIONS = `
phương trâm > phương châm; trâm ngôn > châm ngôn; xử dụng > sử dụng; sữ dụng > sử dụng; sử lý > xử lý; sử lí > xử lí
sử phạt > xử phạt; xữ lý > xử lý; xữ lí > xử lí; xữ phạt > xử phạt; xét sử > xét xử; xắp xếp > sắp xếp; sắp sếp > sắp xếp
xắp sếp > sắp xếp; xắp tới > sắp tới; xúc tích > súc tích; sát nhập > sáp nhập; xát nhập > sáp nhập; xáp nhập > sáp nhập
xác nhập > sáp nhập; xuất xắc > xuất sắc; suất sắc > xuất sắc; suất xắc > xuất sắc; xuất sắt > xuất sắc; đề suất > đề xuất
sản suất > sản xuất; xản xuất > sản xuất; suất khẩu > xuất khẩu; suất phát > xuất phát !<công,hiệu; suất bản > xuất bản
suất hiện > xuất hiện; đột suất > đột xuất; chiết suất > chiết xuất > <dược,tinh,dầu; ~ năng xuất > năng suất
~ công xuất > công suất; lãi xuất > lãi suất; ~ hiệu xuất > hiệu suất; thuế xuất > thuế suất !>khẩu,nhập; tỷ xuất > tỷ suất
tần xuất > tần suất; áp xuất > áp suất; xơ xuất > sơ suất; sơ xuất > sơ suất; xuất ăn > suất ăn; xuất cơm > suất cơm
xuất học bổng > suất học bổng; xuất quà > suất quà; bổ xung > bổ sung; bỗ sung > bổ sung; xung công quỹ > sung công quỹ
sung đột > xung đột; sung kích > xung kích; sung quanh > xung quanh; sung phong > xung phong; thiếu xót > thiếu sót
sai xót > sai sót; bỏ xót > bỏ sót; xót lại > sót lại; sót xa > xót xa; thương sót > thương xót; giám xát > giám sát
dám sát > giám sát; khảo xát > khảo sát; sâu xát > sâu sát; xâu sát > sâu sát; cọ sát > cọ xát; sà soát > rà soát
rà xoát > rà soát; dà soát > rà soát; ~ ra soát > rà soát; kiểm xoát > kiểm soát; xa sút > sa sút; xa thải > sa thải
xa lầy > sa lầy; phát xinh > phát sinh; xinh sống > sinh sống; xinh viên > sinh viên; học xinh > học sinh; vệ xinh > vệ sinh
sinh đẹp > xinh đẹp; xức khỏe > sức khỏe; xẵn sàng > sẵn sàng; sẳn sàng > sẵn sàng; sẵn xàng > sẵn sàng; ~ xẵn có > sẵn có
sâm phạm > xâm phạm; sâm nhập > xâm nhập; sâm hại > xâm hại; sâm lấn > xâm lấn; xăn bắt > săn bắt; săng dầu > xăng dầu
xâu sắc > sâu sắc; xâu rộng > sâu rộng; sâu xắc > sâu sắc; xong song > song song; ~ xong hành > song hành; sôi nỗi > sôi nổi
xôi nổi > sôi nổi; soi sét > soi xét; xem sét > xem xét; sem xét > xem xét; sem sét > xem xét; sây dựng > xây dựng
xây đựng > xây dựng; sác định > xác định; sác nhận > xác nhận; sác minh > xác minh; xáng kiến > sáng kiến
xáng tạo > sáng tạo; sóa bỏ > xóa bỏ; sóa đói > xóa đói; xửa chữa > sửa chữa; xửa đổi > sửa đổi; sữa đổi > sửa đổi
sữa chữa > sửa chữa; sửa chửa > sửa chữa; sữa chửa > sửa chữa; chỉnh sữa > chỉnh sửa; xự kiện > sự kiện; xự cố > sự cố
sứng đáng > xứng đáng; sã hội > xã hội; xả hội > xã hội; ~ sóm làng > xóm làng; thôn sóm > thôn xóm; đường xá > đường sá
phố sá > phố xá; sảy ra > xảy ra; xẩy ra > xảy ra; sẩy ra > xảy ra; sẽ chia > sẻ chia
~ chia sẽ > chia sẻ !<phân,sẽ,được,bị,tách,cắt,bẻ,đã; chia xẽ > chia sẻ; súc tiến > xúc tiến; súc phạm > xúc phạm
tiếp súc > tiếp xúc; bức súc > bức xúc; bứt xúc > bức xúc; cảm súc > cảm xúc; gia xúc > gia súc; xúc vật > súc vật
xiêng năng > siêng năng; xiết chặt > siết chặt; siết chặc > siết chặt; siết chắt > siết chặt; trân thành > chân thành
trân thật > chân thật; chân trọng > trân trọng; trân lý > chân lý; trân dung > chân dung; chân quý > trân quý
chung thực > trung thực; chung thành với > trung thành với; tập chung > tập trung; chung tâm > trung tâm
chung ương > trung ương; chung bình > trung bình; chú chọng > chú trọng; trú trọng > chú trọng; trú ý > chú ý
chọng tâm > trọng tâm; chọng điểm > trọng điểm; trao dồi > trau dồi; chau dồi > trau dồi; trao chuốt > trau chuốt
chau chuốt > trau chuốt; trủ trương > chủ trương; chủ chương > chủ trương; trủ trì > chủ trì; chủ chì > chủ trì
trủ động > chủ động; trủ tịch > chủ tịch; chuyền thống > truyền thống; tuyên chuyền > tuyên truyền
tuyên tryền > tuyên truyền; tuyên truyển > tuyên truyền; tuyền truyền > tuyên truyền; chương chình > chương trình
trương trình > chương trình; công chình > công trình; giải chình > giải trình; quy chình > quy trình; chình bày > trình bày
trình bầy > trình bày; chình độ > trình độ; chưng bày > trưng bày; chưng cầu > trưng cầu; chưng dụng > trưng dụng
đặc chưng > đặc trưng; chúng thầu > trúng thầu; chúng cử > trúng cử; chúng tuyển > trúng tuyển; chỉ chích > chỉ trích
chích lục > trích lục; chích dẫn > trích dẫn; chích yếu > trích yếu; trọn lọc > chọn lọc; trọn gói thầu > chọn gói thầu
lựa trọn > lựa chọn; chọn vẹn > trọn vẹn; trấn chỉnh > chấn chỉnh; chấn áp > trấn áp; chấn an > trấn an; chậm chễ > chậm trễ
trậm trễ > chậm trễ; chậm trể > chậm trễ; chẫm trễ > chậm trễ; trắc chắn > chắc chắn; chắc nghiệm > trắc nghiệm
chở ngại > trở ngại; chở thành > trở thành; che trở > che chở; chì trệ > trì trệ; trì chệ > trì trệ; duy chì > duy trì
chụ sở > trụ sở; chụ cột > trụ cột; chiển khai > triển khai; triễn khai > triển khai; phát chiển > phát triển
phát triễn > phát triển; chiệt để > triệt để; trục chặc > trục trặc; trênh lệch > chênh lệch; chanh chấp > tranh chấp
tranh trấp > tranh chấp; chanh thủ > tranh thủ; chách nhiệm > trách nhiệm; trỉnh trang > chỉnh trang
chỉnh chang > chỉnh trang; chang bị > trang bị; chang trải > trang trải; chi ân > tri ân; chi thức > tri thức
tri phí > chi phí; tri trả > chi trả; tri tiết > chi tiết; tri nhánh > chi nhánh; trăm sóc > chăm sóc; trăm lo > chăm lo
chăm xóc > chăm sóc; phần chăm > phần trăm; trị sở > trụ sở; vô hình chung > vô hình trung; tựu chung > tựu trung
cụ thễ > cụ thể; tranh dành > tranh giành; giao động > dao động; dao thông > giao thông; dao nhiệm vụ > giao nhiệm vụ
giữ liệu > dữ liệu; giử liệu > dữ liệu; giữ kiện > dữ kiện; dữ gìn > giữ gìn; giử gìn > giữ gìn; gìn dữ > gìn giữ
dữ vững > giữ vững; giử vững > giữ vững; lưu giử > lưu giữ; ~ lưu dữ > lưu giữ; cất dữ > cất giữ; dấu diếm > giấu giếm
giấu diếm > giấu giếm; dấu giếm > giấu giếm; che dấu > che giấu; cất dấu > cất giấu; giấu hiệu > dấu hiệu; giấu vết > dấu vết
giấu ấn > dấu ấn; con giấu > con dấu; đóng giấu > đóng dấu; dám định > giám định; dám đốc > giám đốc; giám nghĩ > dám nghĩ
giám làm > dám làm; dáo dục > giáo dục; dáo viên > giáo viên; dải quyết > giải quyết; giải quết > giải quyết
dải phóng > giải phóng; dải ngân > giải ngân; rải ngân > giải ngân; giải phân cách > dải phân cách; ~ giải đất > dải đất
dảm nghèo > giảm nghèo; ~ ra tăng > gia tăng !<đưa,tính,nêu,đề,chỉ,thấy; da hạn > gia hạn
~ ra hạn > gia hạn !<đưa,đặt,nêu,đề,quy,ấn; dản dị > giản dị; đơn dản > đơn giản; tinh dản > tinh giản
tinh giảm biên chế > tinh giản biên chế; tinh giảm bộ máy > tinh giản bộ máy; giòng họ > dòng họ; giòng sông > dòng sông
giòng chảy > dòng chảy; dai đoạn > giai đoạn; dới thiệu > giới thiệu; giang dở > dang dở; giở dang > dở dang
rõ dàng > rõ ràng; dõ ràng > rõ ràng; rỏ ràng > rõ ràng; giàng buộc > ràng buộc; dàng buộc > ràng buộc; dáp ranh > giáp ranh
rủi do > rủi ro; dủi ro > rủi ro; rũi ro > rủi ro; dút kinh nghiệm > rút kinh nghiệm; dèn luyện > rèn luyện
riễn ra > diễn ra; giễn ra > diễn ra; diển ra > diễn ra; giễn biến > diễn biến; diển biến > diễn biến; rịch bệnh > dịch bệnh
giự toán > dự toán; giự án > dự án; rự án > dự án; giáo giục > giáo dục; giáo rục > giáo dục; thể giục > thể dục
sử rụng > sử dụng; áp rụng > áp dụng; tác rụng > tác dụng; giây chuyền > dây chuyền; dây phút > giây phút
dãn cách > giãn cách; co dãn > co giãn; dãi bày > giãi bày; giãi quyết > giải quyết; dành thắng lợi > giành thắng lợi
dành chiến thắng > giành chiến thắng; dành độc lập > giành độc lập; dành chính quyền > giành chính quyền
dành quyền > giành quyền; dành lại > giành lại; dành giải > giành giải; dành được > giành được >giải,huy,thắng,chiến,độc,quyền,ngôi,vé,cúp,thế; dành lấy > giành lấy
dành giật > giành giật; dành huy chương > giành huy chương; giành cho > dành cho; giành riêng > dành riêng
giành thời gian > dành thời gian; giành nhiều thời gian > dành nhiều thời gian; giành kinh phí > dành kinh phí
giành nguồn lực > dành nguồn lực; giành sự quan tâm > dành sự quan tâm; giành nhiều sự quan tâm > dành nhiều sự quan tâm
giành quỹ đất > dành quỹ đất; để giành > để dành; giành dụm > dành dụm; nàm việc > làm việc; lăng lực > năng lực
lăng suất > năng suất; lâng cao > nâng cao; nâng kao > nâng cao; nãnh đạo > lãnh đạo; lông dân > nông dân
lông nghiệp > nông nghiệp; lông thôn > nông thôn; nao động > lao động; lội dung > nội dung; lỗ lực > nỗ lực; nỗ nực > nỗ lực
nổ lực > nỗ lực; nực lượng > lực lượng; niên quan > liên quan; niên tục > liên tục; lền nếp > nền nếp; lổi bật > nổi bật
nỗi bật > nổi bật; nỗi trội > nổi trội; ~ nổi lo > nỗi lo; ~ nổi đau > nỗi đau; nập kế hoạch > lập kế hoạch
luôi dưỡng > nuôi dưỡng; chăm no > chăm lo; cải nương > cải lương; nưu trữ > lưu trữ; lưu chữ > lưu trữ; dự chữ > dự trữ
tích chữ > tích trữ; nồng cốt > nòng cốt; chỉnh chu > chỉn chu; khúc triết > khúc chiết; chín mùi > chín muồi
trãi qua > trải qua; trãi nghiệm > trải nghiệm; chải qua > trải qua; xoay sở > xoay xở; xoay sỡ > xoay xở; san sẽ > san sẻ
suông sẻ > suôn sẻ; suôn sẽ > suôn sẻ; sạch sẻ > sạch sẽ; lịch xự > lịch sự; lịch xử > lịch sử; xum họp > sum họp
xum xuê > sum suê; bàn quan > bàng quan; bàng quang > bàng quan <thái,thờ,độ; rập khuông > rập khuôn; chuyên truyền > tuyên truyền; dập khuôn > rập khuôn; vươn nên > vươn lên; xát thực > sát thực; xát hợp > sát hợp; trở lên quan trọng > trở nên quan trọng; trở lên phức tạp > trở nên phức tạp; trở lên khó khăn > trở nên khó khăn; bạo hàng > bạo hành
dành dật > giành giật; giành dật > giành giật; bao tre > bao che; che đạy > che đậy; thiên tay > thiên tai; khắc phụ > khắc phục
`
