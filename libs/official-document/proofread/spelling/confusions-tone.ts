/** Words with the wrong tone, the wrong end or the wrong meaning; form as in confusions-sound.ts. */
export const TONE_CONFUSIONS = `
trân trong > trân trọng; ~ chú trong > chú trọng; ~ quan trong > quan trọng; nghiêm trong > nghiêm trọng; tôn trong > tôn trọng
đẩy mạng > đẩy mạnh; đời sóng > đời sống; an ning > an ninh; quãng lý > quản lý; quãng trị > quản trị; bộ mây > bộ máy; cải thiệt > cải thiện
tĩnh > tỉnh <ubnd,hđnd,cấp,toàn,trong,ngoài,của; chúng tỏ > chứng tỏ; quyết định khỏi tố > quyết định khởi tố
trí mạng > chí mạng; xỉ mắng > sỉ mắng; reo rắc > gieo rắc; trừu mến > trìu mến; xa trường > sa trường
viện kiểm xát > viện kiểm sát; kiểm xát > kiểm sát; cài đặc > cài đặt; trau giồi > trau dồi; dục dịch > rục rịch
quyển công tố > quyền công tố; giá cã > giá cả; chúng minh > chứng minh; cũng cố > củng cố; cũng cổ > củng cố
củng như > cũng như; củng được > cũng được; củng đã > cũng đã; củng phải > cũng phải; củng là > cũng là; đãm bảo > đảm bảo
đảm bão > đảm bảo; bão đảm > bảo đảm; bão vệ > bảo vệ; bão hiểm > bảo hiểm; bảo lụt > bão lụt; bảo lũ > bão lũ
cơn bảo > cơn bão; phòng chống bảo > phòng chống bão; hổ trợ > hỗ trợ; hỗ chợ > hỗ trợ; tháo gở > tháo gỡ; tháo dở > tháo dỡ
gở bỏ > gỡ bỏ; dở bỏ > dỡ bỏ; bỗ nhiệm > bổ nhiệm; cỗ phần > cổ phần; cổ vủ > cổ vũ; cỗ vũ > cổ vũ; chuẫn bị > chuẩn bị
tiêu chuẫn > tiêu chuẩn; chuyễn đổi > chuyển đổi; chuyển đỗi > chuyển đổi; chuyễn giao > chuyển giao; đỗi mới > đổi mới
sữ đổi > sửa đổi; dể dàng > dễ dàng; dể dãi > dễ dãi; dỉ nhiên > dĩ nhiên; lảnh đạo > lãnh đạo; lảnh thổ > lãnh thổ
lảng phí > lãng phí; lể hội > lễ hội; lể kỷ niệm > lễ kỷ niệm; ngày lể > ngày lễ; lỉnh vực > lĩnh vực; lỉnh hội > lĩnh hội
mẩu biểu > mẫu biểu; biểu mẩu > biểu mẫu; theo mẩu > theo mẫu; gương mẩu > gương mẫu; mẩu mực > mẫu mực; mẩu đơn > mẫu đơn
mạnh mẻ > mạnh mẽ; chặt chẻ > chặt chẽ; chặc chẽ > chặt chẽ; chặc chẻ > chặt chẽ; mổi cán bộ > mỗi cán bộ
mổi người > mỗi người; mổi năm > mỗi năm; mổi đơn vị > mỗi đơn vị; mổi địa phương > mỗi địa phương; mổi cơ quan > mỗi cơ quan
nghỉa vụ > nghĩa vụ; ý nghỉa > ý nghĩa; nghĩ lễ > nghỉ lễ; nghĩ phép > nghỉ phép; nghĩ hưu > nghỉ hưu; nghĩ việc > nghỉ việc
nghĩ dưỡng > nghỉ dưỡng; nghĩ tết > nghỉ tết; nghĩ ngơi > nghỉ ngơi; nghĩ hè > nghỉ hè; nghĩ mát > nghỉ mát
nghĩ chế độ > nghỉ chế độ; suy nghỉ > suy nghĩ; đề nghĩ > đề nghị; đề nghỉ > đề nghị; dám nghỉ > dám nghĩ
phỏng vẩn > phỏng vấn; quỷ đất > quỹ đất; ngân quỷ > ngân quỹ; quỷ vì người nghèo > quỹ vì người nghèo
quỷ bảo hiểm > quỹ bảo hiểm; quỷ tiền lương > quỹ tiền lương; kỷ năng > kỹ năng; kỷ thuật > kỹ thuật; kỷ lưỡng > kỹ lưỡng
kỷ càng > kỹ càng; kỷ sư > kỹ sư; kỹ luật > kỷ luật; kỹ niệm > kỷ niệm; kỹ cương > kỷ cương; thế kỹ > thế kỷ; kỹ lục > kỷ lục
kỹ yếu > kỷ yếu; chửa cháy > chữa cháy; chửa bệnh > chữa bệnh; cứu chửa > cứu chữa; sửa chử > sửa chữa; chử ký > chữ ký
chử viết > chữ viết; trể hạn > trễ hạn; trể hẹn > trễ hẹn; cấp xả > cấp xã; xã thải > xả thải; xã lũ > xả lũ; xã rác > xả rác
viển thông > viễn thông; vỉnh viễn > vĩnh viễn; vẩn còn > vẫn còn; vẩn chưa > vẫn chưa; vửng mạnh > vững mạnh
vửng chắc > vững chắc; bền vửng > bền vững; giữ vửng > giữ vững; vủ khí > vũ khí; vỏ thuật > võ thuật; vỏ trang > vũ trang
hửu nghị > hữu nghị; hửu hiệu > hữu hiệu; sở hửu > sở hữu; sỡ hữu > sở hữu; cơ sỡ > cơ sở; trụ sỡ > trụ sở; sỡ dĩ > sở dĩ
hướng dẩn > hướng dẫn; hướng đẫn > hướng dẫn; dẩn đến > dẫn đến; dẩn đầu > dẫn đầu; hấp dẩn > hấp dẫn; mâu thuẩn > mâu thuẫn
ngẩu nhiên > ngẫu nhiên; lẩn nhau > lẫn nhau; lẩn lộn > lẫn lộn; lỗ hỏng > lỗ hổng; hư hõng > hư hỏng; làm rỏ > làm rõ
nêu rỏ > nêu rõ; rỏ nét > rõ nét; hiểu rỏ > hiểu rõ; nói rỏ > nói rõ; rỏ rệt > rõ rệt; rổng rãi > rộng rãi
rộng rải > rộng rãi; bải bỏ > bãi bỏ; bải nhiệm > bãi nhiệm; bải rác > bãi rác; dủng cảm > dũng cảm; đầy đũ > đầy đủ
ũng hộ > ủng hộ; khen thưỡng > khen thưởng; ảnh hưỡng > ảnh hưởng; ãnh hưởng > ảnh hưởng; hưỡng lợi > hưởng lợi
hưỡng ứng > hưởng ứng; thụ hưỡng > thụ hưởng; quãng cáo > quảng cáo; quãng bá > quảng bá; quảng đường > quãng đường
tài sãn > tài sản; ô nhiểm > ô nhiễm; truyền nhiểm > truyền nhiễm; lây nhiểm > lây nhiễm; nhủng nhiễu > nhũng nhiễu
nhũng nhiểu > nhũng nhiễu; nhủng nhiểu > nhũng nhiễu; tham nhủng > tham nhũng; miển giảm > miễn giảm; miển phí > miễn phí
miển nhiệm > miễn nhiệm; trì hoản > trì hoãn; tạm hoản > tạm hoãn; tài khoãn > tài khoản; điều khoãn > điều khoản
khoãn chi > khoản chi; khoản cách > khoảng cách; khoản thời gian > khoảng thời gian; ~ khoảng chi > khoản chi
~ khoảng thu > khoản thu; khoảng tiền > khoản tiền; khoảng nợ > khoản nợ; tài khoảng > tài khoản; khoáng sãn > khoáng sản
khoán sản > khoáng sản; tư tưỡng > tư tưởng; lý tưỡng > lý tưởng; tăng trưỡng > tăng trưởng; tín ngưởng > tín ngưỡng
ngưởng mộ > ngưỡng mộ; bồi dưởng > bồi dưỡng; nuôi dưởng > nuôi dưỡng; dinh dưởng > dinh dưỡng; cưởng chế > cưỡng chế
kỹ lưởng > kỹ lưỡng; đở đầu > đỡ đầu; giúp đở > giúp đỡ; nâng đở > nâng đỡ; hổn loạn > hỗn loạn; hổn hợp > hỗn hợp
nữa đầu năm > nửa đầu năm; nữa cuối năm > nửa cuối năm; nữa năm > nửa năm !<hơn,thêm; hơn nữa số > hơn nửa số
lần nửa > lần nữa; giải thưỡng > giải thưởng; nền tãng > nền tảng; tham khão > tham khảo; thống nhấc > thống nhất
xâm phạn > xâm phạm; đặt biệt > đặc biệt; ~ đặt điểm > đặc điểm; đặt thù > đặc thù; đặt trưng > đặc trưng; đặt sản > đặc sản
đặt khu > đặc khu; ~ đặt quyền > đặc quyền; ~ đặc ra > đặt ra; đặc vấn đề > đặt vấn đề; đặc hàng > đặt hàng; lắp đặc > lắp đặt
lấp đặt > lắp đặt; sắp đặc > sắp đặt; khắc khe > khắt khe; khắt phục > khắc phục; tắt trách > tắc trách
nguyên tắt > nguyên tắc; quy tắt > quy tắc; bế tắt > bế tắc; ùn tắt > ùn tắc; ách tắt > ách tắc; vướng mắt > vướng mắc
thắc mắt > thắc mắc; bắc buộc > bắt buộc; bắc đầu > bắt đầu; nắm bắc > nắm bắt; bắc nguồn > bắt nguồn; mất mác > mất mát
thất thoác > thất thoát; thoác nước > thoát nước; giám sác > giám sát; sâu sắt > sâu sắc
~ chính sát > chính sách <cơ,chế,các,độ,những,gia,đình; bàn bạt > bàn bạc; bàng giao > bàn giao
bàng bạc > bàn bạc <họp,cùng,để,trao; hoàng thành > hoàn thành !<kinh,khu,di,Thăng,trung; hoàng thiện > hoàn thiện
hoàng chỉnh > hoàn chỉnh; hoàng cảnh > hoàn cảnh; đàng hoàn > đàng hoàng; an toàng > an toàn; an nin > an ninh
căn thẳng > căng thẳng; căng cứ > căn cứ; căng bản > căn bản; tràng lan > tràn lan; lang rộng > lan rộng; lang tỏa > lan tỏa
sáng lạng > xán lạn; xán lạng > xán lạn; sán lạng > xán lạn; sán lạn > xán lạn; sáng lạn > xán lạn; kiêng trì > kiên trì
kiêng quyết > kiên quyết; kiêng định > kiên định; chín sách > chính sách; chín xác > chính xác; kin phí > kinh phí
nghiêng cứu > nghiên cứu; nghiên túc > nghiêm túc; nghiên trọng > nghiêm trọng; nghiên cấm > nghiêm cấm; tiềm kiếm > tìm kiếm
tìm năng > tiềm năng; tiềm hiểu > tìm hiểu; tìm ẩn > tiềm ẩn; khuyếch đại > khuếch đại; khuyếch trương > khuếch trương
chuẩn đoán > chẩn đoán; chuẩn trị > chẩn trị; đọc giả > độc giả; thăm quan > tham quan; thăm khảo > tham khảo
thăm gia > tham gia; thăm mưu > tham mưu; tham viếng > thăm viếng; tham hỏi > thăm hỏi; văn bảng pháp > văn bản pháp
biên bảng > biên bản; ~ bảng sao > bản sao; bảng chính > bản chính !>nó,mình,thức; bảng cam kết > bản cam kết
bảng đồ > bản đồ; bản điểm > bảng điểm; bản lương > bảng lương; bản biểu > bảng biểu; bản kê > bảng kê !<phiên; thông bản > thôn bản
lập đi lập lại > lặp đi lặp lại; trùng lập > trùng lặp; thiết lặp > thiết lập; thành lặp > thành lập; độc lặp > độc lập
lặp biên bản > lập biên bản; lặp hồ sơ > lập hồ sơ; lặp kế hoạch > lập kế hoạch; lặp dự toán > lập dự toán
kiểm sát thủ tục hành chính > kiểm soát thủ tục hành chính; viện kiểm soát nhân dân > Viện kiểm sát nhân dân
kiểm soát viên viện > Kiểm sát viên Viện; đề bạc > đề bạt; nhận chức > nhậm chức <lễ,sau,khi,ngày; mãi miết > mải miết
mãi mê > mải mê; tỷ mỉ > tỉ mỉ; tỉ mĩ > tỉ mỉ; tỷ mĩ > tỉ mỉ; tản mạng > tản mạn; cơ cở > cơ sở; nhân giân > nhân dân
cán bô > cán bộ; công tát > công tác; hợp tát > hợp tác; đối tát > đối tác; khai thát > khai thác
công chức viên chứ > công chức viên chức; quyền hạng > quyền hạn; thời hạng > thời hạn; giới hạng > giới hạn
kỳ hạng > kỳ hạn; hạng mức > hạn mức; hạng chế > hạn chế; ~ hạn mục > hạng mục; xếp hạn > xếp hạng; nguồn lựt > nguồn lực
hiệu lựt > hiệu lực; phúc lợi xả hội > phúc lợi xã hội; nhiệm vị > nhiệm vụ; nhiêm vụ > nhiệm vụ; dịch vũ > dịch vụ
phục vũ > phục vụ; giấy tở > giấy tờ; thẻ chế > thể chế; thễ chế > thể chế; thể trế > thể chế; cơ trế > cơ chế
cờ chế > cơ chế; ~ phối họp > phối hợp !<buổi,cuộc; ~ tổng họp > tổng hợp; trường họp > trường hợp; thích họp > thích hợp
phù họp > phù hợp; kết họp > kết hợp; tổ hợp dân phố > tổ dân phố; hợp báo > họp báo; cuộc hợp > cuộc họp
giấy mời hợp > giấy mời họp; hợp giao ban > họp giao ban; tổ chức hợp > tổ chức họp; kính để nghị > kính đề nghị
để nghị > đề nghị; ~ để xuất > đề xuất >giải,biện,phương,nội,khen,sửa,điều,cấp,kiến; ~ để án > đề án; vần đề > vấn đề
~ vấn để > vấn đề; chủ để > chủ đề <theo,các,những,về,một,hai,ba; tiền để > tiền đề <tạo,là,làm,những,một,cơ,đặt
đề bảo đảm > để bảo đảm; đề tổng hợp > để tổng hợp; đề thực hiện > để thực hiện !<vấn,chủ; lại thành tích > lập thành tích
hàn năm > hàng năm; hằn năm > hằng năm; trong thời gia > trong thời gian
`
