/** Words of two syllables, one row for each first syllable, rows parted by semicolons (ti–y). Own list, from the language of offices. */
export const COMPOUNDS_TI_Y = `
mưa ráo tạnh; nắng ráo; cũ kỹ; ai nấy; người nấy; đúng hạn hẹn; cài đặt; bạo lực; ùn tắc; nâng bậc ngạch
truyền bá báo bệnh cảm cao cho chức dạy dẫn đạo đạt động đời đơn giáo gửi hình hô hồn khẩu kinh kỳ lại lan lệnh lời lửa máu miệng năng nghề ngôi nhau nhân nhiễm phán phong quyền tai tải tay tâm tấn thanh thần thế thông thống thụ thuyết tin trực tụng tuyến từ tử vận xưng
gieo rắc; sỉ mắng nhục; sa trường; reo hò; trau chuốt dồi giồi; xác chết chứng đáng định lập minh nghĩa nhận pháo suất tàu thân thịt thuyết thực tín ướp ve xơ; rành mạch rẽ rọt
sừng sộ sững trâu; trầy trật trụa xước; rục rịch; trìu mến; ti tiện vi; tí hon nữa xíu; tì vết; tỉ giá lệ mỉ phú số trọng; tia chớp hy nắng sáng xạ
tích cực điện góp hợp lũy nước phân sản sự tắc trữ tụ tuồng; tịch biên liêu mịch thu; tiếc nuối rẻ thương; tiệc cưới tùng; tiêm chủng kích nhiễm phòng vắc
tiềm ẩn lực năng tàng thức; tiệm cận cơm tiến vàng; tiên cảnh đề đế đoán hiền kiến liệt lượng nghiệm phát phong quyết sinh sư tiến tổ tri vương yên
tiền án bạc chế cọc công của cử dương đạo đầu đề đình đồn đồng giả hậu hỗ kì kiểm kỳ lãi lệ lương mặt nạp nhàn nhân nhiệm nong nợ phạt phí phong phương quyền sảnh sắm sử sự tài tệ tháng thân thu thuê thuế thưởng tiến tiêu tố trạm triệu trợ tuất tuyến tỷ vay vệ vốn
tiến bậc bộ bước công cống cử dẫn đánh độ hành hóa khẩu nhanh quân sát sâu sĩ thân thoái thủ tới triển trình vào vượt; tiễn biệt chân đưa; tiện dụng đường ích lợi nghi tay thể
tiếng anh bấc chuông dân dội động gọi hát hò kêu khóc lóng mẹ nga nói nổ ồn rằng tăm than thở thơm tốt vang việt vọng vỗ xấu
tiếp ảnh bước cận cây chân chiêu chuyện công cứu dân diễn đãi đất đến đoàn đón giáp khách kiến lời lửa máu nạp ngữ nhận nhiên nối phẩm quản quỹ sau sóng sức tay tân tế theo thị thu thụ tục tuyến ứng vận vĩ viện xúc xử
tiết canh chế diện độ giảm hạn hạnh khí kiểm kiệm lậu lộ mục tấu trời túc
tiêu bản biến biểu binh chảy chí chọn chuẩn cự cực dao diệt dùng đề điểm độc hao hóa hoài hoang hủy khiển mòn ngữ nước pha pháp phí phòng sơ tan tàn tán thoát thổ thụ thụt tốn trừ trưng tùng úng vong xài xưng
tiểu ban bang biểu cảnh câu chú đăng đêm đoàn đội đường học khí không khu khúc loại luận lục mục não nhân nhi nông phẩm quy quỷ sản sảo sinh sử tam tâm thủ thuyết thư thừa thương tiên tiết tổ trường tu từ viện vùng xảo
tim đen la mạch óc phổi; tìm cách chọn đến đọc đường gặp hiểu kế kiếm lại lối mọi mua ra thấy tòi tới về việc
tin bài báo buồn cậy chắc dùng đồn giả giờ hình học lành lời mật mừng nhảm nhạn nhắn nóng rằng sương tặc theo thời tốt tức tưởng vào vắn vịt vui yêu
tín chấp chỉ chủ dụng đạo điều đồ hiệu lý nghĩa ngưỡng nhiệm nữ phiếu phục thác thạch thư vật
tinh anh bạch bào binh bột cần cầu chất chế chỉnh chuyên con dầu dịch diệu đời giản gọn hà hoa hoàn khiết khôi khôn lọc luyện lực lương ma mắt mật mỹ nghệ nghĩa nghịch nguyên nhanh nhạy nhuệ quái quặng quân quý ranh ròng sạch sảo sương tế thạch thâm thần thể thông thục trong trùng tú túy tươi tường vân vệ vi xảo ý
tình ái anh bạn báo bằng ca cảm cảnh cha chiến chung cốt cờ củ dục duyên đầu địch điệp đoàn đồng đời giải giao hình hoài huống huynh hữu khúc lang lữ mẫu ngay nghi nghĩa nguyện người nhân nương phụ quân quê ruột sử tang thái thâm thân thật thế thơ thú thư thương tiết trạng trường tứ tự vật ý yêu
tĩnh dưỡng điện khí lặng mạch tại tâm tọa vật; tỉnh bơ đảo đoàn đội đồn giảm giấc lẻ lị lộ lỵ mộng nào ngộ nhà rụi rượu ta táo thành thức ủy
tính bằng cách chất chống chuyện công danh đảng đếm đến đố giá giao hay hướng ích kế khả khách khí linh lượng mạng mệnh năng nết ngẫu ngữ nhẩm nóng phí phức quảng sổ số theo thế thời thuế thử thực tình toan toán tới trước tuổi từ tự từng ưu xấu
tít mù tắp; to bè gan lớn mồm nhỏ tát tướng xác; tò mò; tỏ bày lòng lời ra rõ thái tường vẻ ý; toa hàng rập tàu thuốc xe; tòa án báo giảng nhà sen soạn thánh tháp thị
tỏa chiết nhiệt ra sáng; tọa đàm độ lạc thiền trấn; toạc móng
toàn bích bộ cảnh cầu cục dân diện dụng đảng gia giao hảo huyện khóa khối khu lực mỹ năng ngành nhiên phần phương quân quốc quyền sinh tài tâm tập thành thắng thân thể thế thị thịnh thư tỉnh trị trường tuyến văn vẹn xã
toán học khoa loạn số thuật tử; toang hoác; tóc bạc gáy mai; toét mắt; tọt vào; tóm cổ gọn lại lược tắt thu; tỏi tây; tòng phạm quân; tô bồi đậm đất điểm hồng màu son thuế vẽ
tổ ấm bản bảo bay chấm chim chức công dân đỉa điệp giúp hợp khảo khúc kiểm máy mẫu nghiệp ong phó phụ quán quốc sản sư thư tiên tôm tông truyền trưởng tự vật viên
tố cáo chất giác hộ khổ nga trình tụng; tốc chiến độ hành kí ký lực thắng; tộc danh đường người phả quán trưởng ước; tôi đòi luyện mọi tớ; tồi bại tàn tệ
tối cao dạ đa đen đêm đến giản hậu khẩn kiến kỵ lửa mật mịt mò mù nay ngày ngòm nhất tác tăm tân thiểu thui thư thượng trọng trời ưu
tội ác danh đày đồ gì lỗi nghiệp nghiệt nhân nợ phạm tình trạng vạ; tôm cá càng cua hùm sú thẻ
tôn chỉ chủ giá giáo kính lập miếu nghiêm nữ quân quyền sùng sư tạo thất thờ ti trọng trưởng tử ty vinh xưng; tồn căn dư đọng giữ hàng kho lưu nghi quỹ tại trữ vong
tổn hại hao phí thất thọ thương; tốn công của kém phí thời tiền; tông chi đồ đơ đường giáo màu phái tích tộc; tống biệt cổ đạt giam khẩu khứ ngục táng tiền tiễn xuất
tổng bãi bí biên binh bộ cầu chi chỉ công cộng cục dân diện duyệt đài đại đàn đầu đoàn đốc đội động giá giám giáo hành hòa hội hợp kế kết kho khởi kinh lãnh liên luận lực lượng lý mục mức ngạch nha nợ ôn phản phí phổ quan quản quát quân quy rà sản sắp số sơ tài tấn tập tham thanh thầu thể thống thu tỉ tiền tiến trấn trị trưởng tuyển tư tỷ vệ viện vốn vụ xuất
tốt bụng duyên đen đẹp đỏ đời giống hơn khoe lành lão lẽ lên mã nết nghiệp nhất số thầy thiểu tính tươi xấu; tơ duyên hồng liễu lòng lụa nhện sống tưởng vò
tờ báo bìa bướm gấy giấy khai mờ rơi tiền trình; tớ thầy; tới bến cùng đất đây đích gần giờ hạn khi lúc lui nay nơi tấp thời
trà chanh dư đá đạo hoa mạn sâm sen sữa tấu thất trộn xanh; trá hàng hình
trả bài bằng công của đất đơn đủ đũa giá góp hàng hồ kết lãi lại lời lương miếng nghĩa nhà nói nợ ơn phép phòng thay thù thưởng tiền trẻ treo trước về vốn; trác táng tuyệt việt
trách cứ hỏi mắng móc nhiệm phạt vụ; trai đàn gái giới làng lệ lơ tài tân thanh tráng trẻ trinh
trái bom bóng cảnh cấm cây chanh chiều chín chủ cứ cựa dạ dấu đào đạo đắng đất gió giống khế khoản khoáy khuấy lại lẽ lệ lời luật lý mắt mệnh mùa nết ngành nghề nghĩa nghịch nghiệp ngọt ngược phá phải phép phiếu quy rạ sự tai thể thói tim tính tội tuyến với ý
trải bày chiếu dài đều khắp nghiệm qua rộng thảm; trại cá cải chăn gà giam giống hè hòm lẻ lính lợn mồ phong sáng sĩ tạm tập trưởng tù viên
trạm bảo biến bơm cân cấp dịch dừng điện gác giao không khuyến kiểm máy nghỉ phát phí quan thu trung vận vũ xá xăng y; tràn đầy đồng lan lấp ly ngập qua ra trề vào; trán dô
trang bị đài hạ hàm hoàng lệ lịch lứa mục nghiêm nhã nhất phẩm phục sách sử sức thiết tin trải trại trí trọng viên võ; tràng giang hạt pháo thạch
tráng ca đinh khí kiện kiệt lệ men miệng niên phim sĩ thanh; trạng huống nguyên ngữ sư thái từ
tranh ác ảnh bá biện cãi cạnh chấp chủ chức cổ công của cử cướp dành đấu đoạt đua giải giành hùng khôn làng lợi lụa luận mua phần phong quyền tài tết thắng thờ thủ tối tụng vẽ vị xử
tránh bão đòn đường gió khỏi mặt nắng né nóng rét thai tiếng trút việc xa; tráo đổi trở; trao đổi giải gửi học lại nhầm quyền quyết tay tặng thưởng tiền trả
trào dâng lộng lưu phúc phúng ra; trăm bề họ mối năm người phần trận tuổi; trăn trở; trăng hoa khuyết mật non rằm sáng tàn treo tròn trối
trắc ẩn bách diện địa đồ nghịch nghiệm thủ trở; trắng án bạch bệch bóng dã đen đêm đục hếu hồng mắt muốt ngà ngần nõn nuột phau phớ răng tay tinh toát trẻo trong trơn trợn tươi xóa
trằn trọc; trầm cảm hùng hương kha lắng lặng luân mặc mình ngâm nghĩ ngư nịch tích tính trệ trọng trồ tư uất; trân bảo châu quý tráo trân trọng trối vị
trần ai bì cảnh giá gian gụi hoàn lụi lụy mao nhà phàm tấu thế thuật tình trục trụi truồng tục tư; trấn an áp chỉnh giữ hưng lột lỵ ngự nhậm nước phong phủ thủ tĩnh trạch yểm
trận chiến chung cuối đánh đầu đấu địa đòn đồ hình hội lốc lũ lụt mạc mưa nhà pháo pháp phục thắng thế thua tiền tuyến vong xe; trâng tráo; trập trùng
trật bánh gân khấc khớp lất tự; trâu bò cày đen nghé ngựa; trấu cau; trầu cau không; trèo cao cây đèo leo; tréo ngoe
treo ấn biển cổ cờ giá giải giò lên lơ lửng máng ngược thưởng tranh tủ tường; trẻ con đẹp em hóa hơn khỏe lại mãi măng mồ ngây nhỏ nít sơ tha thơ trai trung tuổi
trêu chọc ghẹo ngươi; trễ giờ hạn hẹn học hơn muộn nải tràng xe
trên bảo cao cơ dưới đà đất đây địa đỉnh đời đường hết không mạng mặt nóc tài thế thiên thực tinh tỉnh toàn trên trời trung tuyến vũ
tri âm ân bỉ châu giác giao hô huyện hữu khách kỉ kỷ mệnh nhận phủ quá tâm thiên thức túc tuệ; trì độn hoãn kéo níu trai trệ trọng tuệ
trí dục dũng giả khôn lực lược mưu não năng nhân nhớ óc sĩ thông thức trá trang tri tuệ tưởng; trị an bệnh gia giá liệu quốc sản số sự thủy tội vì vị
trích dẫn đăng đoạn giao in lập lục ngang nguồn nguyên ngữ nộp quỹ thưởng tiên xuất yếu; trịch thượng; triền đê miên núi sông; triển hạn khai lãm vọng
triệt bỏ dịch để hạ khai khoái phá sản thoái tiêu; triều chính cống cường đại đình kiến lũ lưu mến nghi phục quan sóng thần tiên
triệu chậm chủ chứng đại đồng hoàn hồi kiến phú tập tiệu trăm vời; trinh bạch nữ phụ sát thám tiết tố trắng
trình báo bày bẩm chánh chiếu chính diễn diện duyệt độ đơn giấy hộ kí ký làng lên lọ nộp ra tấu thưa thức thực tình tòa tự xét; trịnh trọng; tro bụi cốt tàn trấu xương
trò bè bịp chơi chuyện cười diễn đời đùa giỏi hề lố mèo nghèo ngoan nhố vui xiếc; trọ học; trói buộc chân gô tay; tròn bóng năm trách trịa tuổi vai vành vạnh
tròng đen kính trành trắng; trọn bộ đạo đời gói kiếp lẽ năm ngày nghĩa niềm tình vẻ ven vẹn
trong khi khoảng làng lành lúc mát nay này năm ngành ngoài ngọc nhà nước sạch sáng số suốt sự tay thời tỉnh tối trắng trẻo trung vắt veo vòng; tróc da nã nở phiến vảy
trọc đầu lóc phú tếu
trọng án âm bệnh cấm chính cung dụng đãi đại điểm đội đông giới hậu hình khi lập lực lượng mãi nam nể nghĩa người nhậm nông phạm pháo quan tài tải tang tay tâm thần thầy thể thị thu thương thưởng tình tội trách trấn trọng trường tuổi vọng yếu
trót dại đà lọt lỡ mang; trổ bông cờ đòng hoa mã ra tài; trố mắt; trôi chảy dạt giạt nổi nước qua sông tuột; trối chết già trăn; trồi lên sụt; trội bật hơn
trộm cắp cướp nghe nghĩ vặt vía; trông cậy chờ chừng coi con đợi giữ lại lên lom mong ngóng nhìn nhờ như nom ra rõ thấy theo tới vào vời xe xuống
trồng cây cấy cỏ dặm dâu khoai lại lúa màu mía mới nấm người rau rừng thay tỉa trái trẻ trọt xen
trống canh chân chiêng choai cơm đánh đất đồng gà hếch hơi không lốc mái ngôi ngực phách rỗng sườn trải tràng trơn vắng vị; trộn lẫn rau; trơ khấc lì mắt mặt ra tráo trẽn trọi trụi
trở chứng cờ dậy đi gió giọng giời lại lên lời lui lực mặt mình mùi nên ngại nghề ngọn ngược quẻ tay thành trái trăn trời vào về xuôi xuống
trợ cần cấp động giá giảng giáo giúp huyết lí lực lý nghiệp phí phụ tá thần thính thời thủ tim từ vốn y
trời biển cao chiều cho chung cuối đánh đất đầy đẹp đêm đông giáng hạn khiến khuya lại lạnh mát mưa nắng nồm ơi quang rét sáng sầu sinh sụp thu tối trên trong tru xanh xuân yên
trớ trêu; trơn bóng nhẵn trợt tru tuột; tru tréo; trú ẩn bão chân dân đóng đông mưa ngụ quán quân sở trọ; trù bị dập hoạch liệu mật mưu phú tính úm yếu
trụ cầu cột cứu điện hạng lại sở trì vững; truân chuyên; trục bánh cẩu chặc chính đường giao hạ kéo lăn lợi quay tọa trặc tung vớt xoay xuất; trui rèn; trùm chăn đầu kín mền sò
trung bình bộ cao cấp chính chuyên chuyển cổ cung du dũng đẳng điểm đoàn độ đội đông giai gian hạn hậu hiếu hoa hòa học hưng khúc kì kiên kỳ lập liệt lộ lưu não nghị nghĩa ngôn nhĩ niên nông phần phong quân quốc sách sĩ sinh sự tá tâm thành thần thất thế thu thực tiện tiểu tín tính trinh trực tuần tuyến tử tướng úy ương vệ
trúng cách cử đạn đích độc giải gió kế mánh mùa phóc phong quả số tâm thầu thực thương thưởng tim tủ tuyển vé vụ
trùng âm biển cửu dương đầu điệp hợp kế khánh khít khơi khớp lai lắp lặp ngày phục phùng phức tang tên triều trình trục tu vận vây; trũng thấp
truy bắt bức cản cập cầu cứu diệt điệu đuổi hoan hỏi hồi kích lãnh lĩnh lùng nã nguyên nhận nhập nộp phong quét sát tặng tầm thăng thu thuế tìm tố tội tùng vấn vết xét xuất
truyện cổ cười dài dịch kể ký ngắn ngụ nôm phim thần thơ tranh trinh vui
trừ bì bị bỏ bữa dần dịch diệt đi gian hại hao hoại khi khuynh khử lương mầm mối nợ phi ra sâu tà tịch tiệt trừng yêu; trữ kim lượng nước thảo tình vốn; trưa hè nắng trật
trực ban bão canh chỉ chiến chiếu diện dương đêm giác giao hệ hình hướng khuẩn kíp luân lực ngày ngôn ngữ nhật phản phòng quan quang sổ tang tâm tết thăng thẳng thu thuộc tiếp tính tràng tuyến tự vận vệ xạ
trưng bày bằng binh cất cầu dẫn dâng diện dụng khẩn lên mua tập thầu thu tuyển vay; trừng giới mắt phạt trị trừng; trứng bọ cá cút gà muối nước rán vịt vữa
trước bạ đã đám đây đến giờ hạn hết hôm khi kia lúc mắt mặt nay năm ngày nhất sau sự tác tiên tình tòa tuổi vị; trườn bò
trường ấu bắn ca chay chi chiến chinh chính chuyên công cửu dòng đại đảng đạo đấu đoạn đời đua gà giang giảng giao giáo hận học hợp huyện kì kỉ kích kỳ kỷ lớp luật lưu mẫu mệnh nghề ngôn nhạc nhìn niên ốc phái phổ phục quan quay quy sa sinh sở sơn thành thi thiên thiếu thọ thuật tiểu tộc tồn trại trung tư võ vốn
trưởng ban bản bộ công cục đạo đoàn đội đồn đơn giả giáo giống họ hội khoa khối lão lớp máy mục nam ngành nhóm nữ phái phân phòng phố quầy tàu thành thôn tộc tôn trạm tràng tử ty vụ xóm
trượng phu; trượt băng chân dài dốc đất giá lở ngã tuyết vỏ; trừu mến tượng
tu bổ chí chỉnh chính dưỡng đạo đức hành học hội hú huýt luyện mi nghiệp nhân sĩ sửa tại tạo tập thân thư tỉnh từ viện vực; tú bà cẩm cầu hài hoa hội lệ nữ tài
tù binh cẩm chung đày đọng giam hãm mù ngục nhân tội treo trưởng túng và xa; tủ áo bếp chè điện gương khóa kính lạnh quần rượu sách sắt sấy thờ thuốc trà tường
tụ bạ điểm điện họp hội hợp huyết nghĩa tán tâm tập; tua bin du rua; tuân hành lệ lệnh theo thủ; tuấn kiệt mã tú
tuần báo bổ chay du dương đạo đầu đinh giang hàng hành hoàn huấn hương kiểm kỳ lễ lộ lộc mật nay này phiên phòng phủ qua san sau tết thú tiết tiễu tra trà trăng trước tự ty
tuất kỷ; túc cầu hạ học mễ mệnh nguyện nho số trái trí trực xá; tục biên danh dao hôn huyền lệ lỗ lụy ngữ phàm tác tằn tẻ thờ tĩu truyền tử; tuế cống nguyệt
tuệ giác mẫn nhãn tâm tĩnh; tuềnh toàng; túi áo bụi cơm du đãi đạn đựng gạo hàng hồ khí khôn lọc lưới máu mật ngủ nước quần rác rượu sách tham thơ tiền vải xách
tủi buồn hổ hờn nhục phận thân; tùm lum; túm chặt năm tóc tụm; tung bay cánh độ hỏa hoành hô hứng lực lưới tăng thâm tích tin tóe trưởng tuyến vãi vó
tùng bách hiên lâm phục quân sa san thư tiệm xẻo; túng bấn bí dục đói kế nghèo quẫn thế thiếu thua tiền tính; tụng ca đình kinh niệm
tuổi cao dậy đá đảng đầu đoàn đôi đời già hạc học hồi hưu khoa lao ma mụ mười nào nay nên nghề nhỏ quân sắt sửu tác tâm tên thanh thất thiếu thọ thơ tí trăng trẻ trời trung vàng vị xanh xế xuân
tuôn chảy mưa ra rơi trào; tuồng chèo cổ đồ hát kịch luông mặt như tích; tuốt gươm lúa luốt; tuột dốc hậu khỏi mất tay xích; tút tát; tuy là nhiên rằng thế vậy; túy lúy ông
tụy đạo vong; tùy bút chỉnh chọn cơ duyên hành hứng nghi nơi phong sức táng tay tâm thân theo thế thích thời thuộc tiện tòng tùng tướng ứng vào viên ý; tủy sống xương
tuyên án bá bổ bố cáo chiến dạy dương đọc giáo hành hấn huấn luyện ngôn phán thệ truyền úy
tuyến bài bay biên chính dây dưới đầu đê điểm đường giao giáp hàng lệ lửa mật mồ ngầm phòng phố sau sinh thượng tiền tính tố trên trung trước tụy vận xe yên
tuyển binh chọn cử dụng hiệu khảo khoáng lựa mộ nổi quân sinh tập thẳng thêm thơ thợ thủ trạch trạo vào viên; tuyết lê nguyệt phủ rơi sỉ sơn sương trắng
tuyệt bút chiêu chủng chúng chừng diễm diệt diệu đa đại đẳng đẹp đích đỉnh đối giao hảo hậu không kỹ lộ luân mạng mật mệnh mĩ mỹ nghệ nhân nhiên phái phẩm sản sắc sinh số sự tác thế thực tích tinh tình trần tử tự vọng vô vời
tư bản cách cấp cấu chất chi chức cơ dinh doanh duy đồ đức gia giao hiềm hình hữu khấu lập lệnh liệu lợi lự lương mã mật nhân pháp sách sản sắc tâm thái thất thế thông thù thục thương tình trang trào trợ túi tưởng vấn vị ý
từ ái ấy bao bấy bé bi biệt bỏ chối chức chương cũ cú cực dài đầu đây điển đó đồng đường giã hải hàm hàn hôn hồn khi khí khóa khước láy lâu loại lóng lúc mẫu nan nay ngày nguyên ngữ nhân nhiệm nhiều nơi phổ phú quan rày rầy sáng sau sớm tạ tâm tập thạch thiện thông thuở thực tính tốn trái trần trong trước trường tục từ tượng vị vựng xa xứ xưa
tứ bàng bề bình chi chiếng cố cúng diện đại đổ đức đường giác hạ hải hướng khoái khố lập linh lục mã nguyệt niên phía phương quái quý sắc sinh tán tân thân thể thiết thơ thời trấn trụ tuần tung tuyệt vi vị xứ
tử bào biệt cấp chiến cung đạn đằng đệ địa đinh giác hình hương lộ nạn ngoại ngữ phần phòng quỷ sa sĩ sinh số tác táng tế thần thi thù thủ thương tiết tô tội tôn trận trinh tù tự tức tước vi vì vong
tự ải ái án bạch bào báo biên biện cao cấp chế chịu cho chọn chủ chữa chứng cung cường dạy diễn do dối dưng dựng dưỡng đại đánh đắc đề đến đi điền điều động giác giải giam giận giễu giới hạ hại hành hào hiểu hóa học hỏi hối hủy huyễn khai khắc khen khi khiêm khoe kỉ kiềm kiểm kiến kiêu kỷ làm lập lo lợi lực lượng mãn mình ngã ngắm nguyện nhận nhiên nhủ nó nuôi phát phạt phê phong phú phụ phục quản quyền quyết rơi rút sản sát sắm sinh soạn sự sửa tác tại tàn tạo tay thán thân thấy thể thích thiêu thú thuật thừa thưởng ti tiện tin tín tình tính tổ tôn trách trang trào trị trói trọng túc tung túng tư tử ứng vẫn vấn vận vệ vị vọng vươn vượt xét xử xưng ý
tựa đề hồ lưng như vào; tức bực cười khắc khí là mình ngực nhiên nước thì thời tốc tối tức tưởng vị
từng bước cặp có địa đôi khu lần loại lớp lúc một mục năm nấc ngày nghề người nhóm nơi phần phen tháng thời tí trải vùng; tước bỏ đi đoạt hiệu lộc quyền vị vỏ
tươi cười đẹp khô mát mới ngon nguyên nhuận roi rói sáng sống tắn thắm tốt trẻ vui xanh; tưới bón nước tắm tỉa tiêu tràn
tương ái bần cà chao đắc đối đồng đương giao hỗ hợp khắc kị kiến kỵ lai liên ngộ ớt phản phùng quan sinh tác tàn tế tham thân thích tợ trợ truyền trưng tư tự ứng xứng
tường bao chắn đá đất hào hoa hồi kép lửa minh ngăn nhà rào tận thành thoại thuật trình vân vây vi
tướng công cướp diện giặc hiệu lãnh lĩnh mạo mệnh pháp quân quốc quý sĩ soái số tá tài tinh tử tướng ước
tưởng bẫng bổng bở chừng đâu lầm lệ lục lượng nhớ như niệm rằng thưởng tượng vọng ý; tượng bán binh đá đài đồng gỗ hạc hình phật quan thạch thanh thánh trưng vật; tườm tượp
tửu điếm gia lượng quán sắc; tựu chung học nghĩa trung trường vị; tỷ đồng giá lệ phần phú số suất tê thí trọng; tỵ hiềm nạn
u ám ẩn buồn linh mê minh nang não ơ sầu tịch tối uẩn uất xơ; ủ ấm bệnh dột ê men phân rũ rượu tờ; ú ớ; ù ì lì tai; uẩn khúc; uất hận kim nghẹn ức; uể oải; uế khí tạp
ủi an bãi đất; ủng hộ thũng; ung bướu dung nhọt thư; úng lụt ngập nước thủy trũng; uốn câu cong éo khúc lưỡi lượn nắn quanh tóc; uống máu nước rượu thuốc trà; uổng công phí
úp mặt mở; út ít; uy danh dũng hách hiếp hùng linh lực nghi nghiêm phong quyền thế tín vọng vũ; ủy ban khúc lạo mị nhiệm quyền thác thuộc viên; úy kị kỵ; uyên bác nguyên thâm ương
uyển chuyển ngữ; ứ đọng hơi nước tắc trệ; ưa chuộng dùng nắng nhìn nịnh thích; ứa lệ; ưng bụng chuẩn lòng thuận ý
ứng biến chiến cử cứu dụng đáp đối hiện khẩu lực lương mệnh nghiệm phó tác thi thí tiền trực trước tuyển vận viên viện vốn xử; ửng đỏ hồng
ước ao chế chừng định đoán độ giao hẹn lệ lược lượng mong mơ muốn nguyện số thúc tính vọng; ươm cây giống mầm tạo tơ; ướm hỏi lời thử; ươn hèn; ương bướng gàn ngạnh
ướp lạnh muối xác; ướt át đẫm mưa nhẹp sũng; ưu ái đãi đẳng điểm hạng hóa khuyết liệt mỹ nhân phẩm phiền quốc sầu sinh thế thời tiên tú tuyển tư việt; va chạm đập li ly quệt
vá đường víu; và cả cơm; vạ lây miệng; vả chăng lại; vã mồ; vác mặt; vách đá đất lá ngăn núi tường; vạch chỉ đích kẻ mặt ra rõ sẵn tội trái trần; vai chính diễn gánh kề phụ trò vế
vài ba lần lúc năm ngày người tháng; vải bạt bông dù đay lanh nhựa sợi thiều thô thưa vóc; vái chào lạy; vại nước; van lơn nài vái vỉ xin; ván bài cờ ép gỗ ngựa sàn
vàng anh ảnh bạc chóe cốm da đá giả hoe khè lá mã miếng mười ngọc nhẫn óng ròng rộm son tâm tây thau thỏi úa vó vọt; vang bóng danh dậy dội động lên lừng rền vọng xa
váng dầu đầu sữa vất; vãn cảnh chuyện hồi khách; vạn bất cổ dặm đại hạnh kiếp kỷ lí lý nan năng nhất phần phúc sự thọ toàn tuế vật xuân; vành đai khăn mi móng nón tai trăng xe
vanh vách
vào bờ cầu cua cuộc dịp đám đảng đề đoàn đội đời ga giải hè học hội hùa khi khoảng khuôn làng lớp lúc mùa năm ngành ngày nghề nhà quãng quy ra sâu sổ số thế thi trận trong tròng trường tù vai việc vụ xuân xưởng
vay lãi mượn nặng nóng nợ tiền trả vốn; váy áo cưới đầm; vắc xin; vắn dài tắt
văn bài bản bằng bia cách cảnh chầu chỉ chức chương công cú cứ đàn đạo đoàn đức giai giáo hào hiến hoa hóa học khế khoa khố kiện ký lãm liệu mẫu miếu minh nghệ nghị nghiệp ngôn ngữ nhân phạm pháp phẩm phong phòng quan sách sĩ sinh sử tài tập tế thân thần thể thi thơ thư trị tự vần vật vẻ võ vũ xã xuôi
vặn hỏi lại mình nhỏ vẹo; vằn vện; văng mạng tục vẳng; vắng bặt bóng chồng chủ họp khách lặng mặt ngắt người nhà tanh teo tiếng vẻ; vằng vặc; vặt lông vãnh
vâng dạ lệnh lời mệnh vâng; vân du mây mồng tay trình vê vi; vấn an danh đáp đề kế nạn tâm thuốc tội vương; vần công điệu vè vũ xoay; vẫn còn cứ đang giữ luôn thạch vẫn; vẩn đục vơ
vận chuyển công dụng đen động hà hạn hành hội khí may mệnh rủi số sự tải tốc trù vào xám xuất xui; vấp ngã phải váp; vất bỏ vả vưởng
vật báu biểu cản cầm chất chủ chủng chứng cố dục dụng đổi giá giới hậu hiến hóa kỉ kị kiện kỷ lí liệu lộn lực lý nài nặng nuôi phẩm quý quyền sống tế thể tư vã vạ vờ; vẩy nước
vây bắt bọc bủa cánh ép hãm kín lấn ráp; vầy vò; vậy là mà nên nhưng ra thay thì; vấy bẩn; ve chai sầu vãn vuốt; vé máy mời phạt số tàu tháng vớt xe; vẻ đẹp mặt ngoài vang
vẽ bản chuyện đường tranh trò vời; ven biển bờ đê đô đường hồ rừng sông; vén khéo màn; vẹn nguyên tình toàn tròn; véo von; vét cạn đáy máng sạch túi; vê tròn; vế đối
về chầu chiều cội đây đến đích già hưu khuya làng mặt mình mùa nghỉ nguồn nhà nơi nước phép quê sau tay tận tết thăm trễ trời trước với vườn
vệ binh đoàn đường nông quân quốc sĩ sinh thân tinh; vênh vang váo; vết bẩn cắn chai chàm dầu đạn lăn loang máu mổ mực nhơ nứt sẹo thương tích xe xước; vểnh râu tai
vi ba bằng cảnh chất hiến khuẩn lượng mạch mô phạm phẫu phim rút sinh sóng ta tế thành tính trùng; vì chính chưng đâu lẽ nể rằng sao thế vậy; ví bằng da dặm dầu dụ như thử tiền von
vị chi giác hôn kỷ lai lợi nể ngã nghĩa ngọt ngữ nhân tất tha thành thần thế thứ tinh trí tướng vọng vua; vĩ cầm đại đạo độ mô nhân thanh tuyến; vỉ lò ruồi thuốc; vỉa hè than
vía van; việc chi chung công đó gấp gì gia hệ hỷ làm lớn nặng nghĩa ngoài nhà nhẹ nước riêng tang tốt vặt xấu; viêm gan họng loét mũi não nhiễm phổi ruột sưng
viên bi chức đạn gạch mãn ngoại than thuốc tịch trụ; viền áo quanh; viện bảo binh cớ dẫn hàn khoa kiểm lẽ lý nghiên phí sĩ trợ trưởng vệ
viễn ảnh cảnh chí chinh du duyệt dương đông khách kiến tây thám thị thông tưởng vọng xứ; viếng cảnh mộ thăm
viết bài chữ đơn hoa lách lại lên lời nháp sách sai tay tắt thư thường văn vội; việt dã gian kiều nam ngữ vị; vinh danh dự hạnh hiển hoa nhục phong quang quy quý thăng thân
vĩnh biệt cửu hằng lạc long phúc tồn viễn; vịnh biển thơ; vịt giời quay trời xiêm; vo gạo tròn ve viên; vò đầu võ xé; vó bè câu ngựa
vỏ bao bào bọc cây chai đạn đỗ gươm hến hộp lon não sò sừng tàu trấu trứng xe xơ
võ biền công đài đạo đoán đường giai khí khoa lâm lực nghệ nghiệp phục quan sĩ sinh sư tài thuật trang tướng vàng vẽ; vóc dáng hạc người nhiễu; vòi hoa nước phun rồng vĩnh voi
vòm họng miệng trời; vòng đai đấu đeo đời hoa huyệt kết kiềng kìm loại loan luân ngoài ngực tay thành tròn trong tua tuần vây vèo vo xoay xoáy xuyến; võng lưới mạc mô nhân xe
vọng ảnh bái các canh cổ cố đài đàm gác giác lại lâu mãi ngoại nguyệt ngữ phu tâm tộc tưởng về; vót nhọn; vọt lên
vô ân bằng biên bồ bổ bờ cảm can cảnh chính chủ chừng cơ cớ cùng cực dạng danh dụng duyên đạo đề đích địch điều độ đối đơn gia giá giác giáo hại hạn hậu hiệu hình hồi hồn hộp ích kể kế khối khuẩn kỉ kiện kỷ lại lăng lễ lí lo loài loại lối luân lự lượng lý minh mục mưu nan ngại ngần nghề nghĩa ngôn nguyên nhân ơn pháp phận phép phụ phúc phương quan quyền sản sắc sỉ sinh song số sư sự tài tang tăm tâm tận thanh thần thiên thời thủy thừa thức thường thưởng thượng tích tình tính tổ tội trách trật tri trí trùng tuyến tuyệt tư tự tưởng vàn vi vị vọng vô ý
vồ ếch lấy vập; vỗ béo bờ tay về yên; vốc nước; vôi cát hóa trắng vữa; vội mừng tin vã vàng
vốn có dĩ dự đầu điều đối giống gốc hiểu hóa là liếng luân lưu mồi nước pháp quý riêng sẵn số sống tín tồn từ tự vay văn; vồn vã; vồng khoai; vơ đũa vào váo vét
vở bài diễn kịch nháp tuồng; vỡ bờ bụng chợ da đầu đê giọng hoang kế lẽ lòng mặt mộng mủ nợ òa ra tan toang trận vạc vụn; vớ bở được vẩn; vợ bé cả chồng con hiền lẽ mọn
vờ vẫn vĩnh vịt; vơi bớt cạn đầy; với lại nhau tay tới; vời vợi; vớt bèo bọt hồn vát; vu cáo hồi khoát khống lan oan qui quy vạ vơ; vù vù; vú em sữa
vũ bão công đài đạo điệu đoàn đội kế khí khúc kịch lũ lực lược lượng môn nhạc nữ phu quốc sĩ sinh sư trang trụ trường tướng vân y
vụ án bê cháy chè chiêm công cướp đông hàng hè kiện kỳ lợi lúa mùa nổ phó sai tai thu trộm trưởng việc vỡ xuân; vua bếp cha chúa quan tôi; vuông đất góc tôm tròn vắn vức
vui buồn chân chơi chuyện đùa lên lòng mắt miệng mừng nhộn sống sướng tai tay thích thú tính tươi vầy vẻ xuân; vùi dập đầu lấp; vun đắp thu trồng vén xới; vụn nát vặt
vùng biên biển cao chậu chiêm chuyên dậy đất đệm đồi đồng gia giải giáp hạ hẻo khí khuất kinh lân lên lõm lũ mạc miền mỏ mỡ nào ngoài nguyên nhớ nông núi nước phủ phụ quê rẻo rốn rừng sâu tai tạm tập tề than thấp thượng trắng trọng trồng trời trung trũng tự ương vằng vẫy ven xa xôi
vũng bùn lầy nước tàu vịnh; vụng dại trộm về; vuốt đuôi giận mắt mặt thẳng ve; vút bay lên
vừa đủ khéo là lòng lúc mắt miệng mồm mới nãy phải qua rồi sức tai tay tầm tội tới túi vặn xinh ý; vữa trát xi; vựa cá lúa trái
vững bền bụng bước chãi chắc chân dạ lòng mạnh tâm tin vàng; vướng bận bịu chân mắc vất víu; vươn dậy lên mình ra tay tầm tới vai
vườn ao bách cà cảnh cây địa hoa hoang nhà nho quốc rau rừng tạp thú tiêu trẻ trường tược ươm
vương bá cung đạo giả hầu hậu mắc miện phi phủ quốc quyền tôn triều tước vãi vấn vất vị víu; vượn cáo người; vượng khí phu
vượt bậc biên cạn cấp chướng dốc đèo giờ hạn khẩu khó khổ khung lên lũ mặt mức ngục núi qua quá quyền ra rào số sông suối tải thu trội trùng tuyến vũ vượt; vưu vật; vứt bỏ đi
xà beng bông cạp đơn gồ lách lan lim phòng xẻo; xa cạ cách cận gần gia hoa khơi lạ lánh lắc lắm lìa lộ mã mờ nhà nhau phí rời tắp tầm thẳm tít vắng vời xăm xỉ xôi xứ xưa
xá lị lợi lỵ tội xíu; xả bỏ đáy hơi láng lũ nước rác súng thải thân trôi; xã binh dân đoàn đội giao hội luận nhà tắc thôn thuyết trưởng ủy viên; xạ hình hương kích phẫu thủ trị
xách giỏ mé nước tai tay; xài phí sang; xám hối nâu ngoét xịt; xán lạn; xanh biếc da đậm lá lam lè lơ lục mát mắt mét ngát ngắt nhạt non nõn rì rờn sạch tốt tươi um vỏ xám xao
xao động lòng nhãng xuyến; xào nấu rau xạc xáo; xáo động trộn xào; xảo kế ngôn quyệt thuật trá; xắn tay; xăng dầu nhớt; xằng bậy xiên
xâm canh chiếm hại lăng lấn lược mặn nhập phạm thực; xấp ngửa xỉ; xấc xược; xẩm tối; xập xệ xình; xâu chuỗi tai xé; xấu bụng hổ mặt nết người số tính xa xí
xây cất dựng đắp kè lại lắp mới nên nền ngôi nhà thô tổ xong; xẩy ra
xe ba bánh ben bò buồng buýt cải cát cấp cẩu chỉ chở chuyên con cộ công cơ cúp cứu du đạp đẩy điện đò đua gắn goòng hàng hoa hỏa hơi kéo khách lam lăn lội lu lửa máy nâng ngựa nôi ô ôm quân tải tang tay tăng thồ trâu trộn tứ tự ủi vận
xé lẻ lòng nát rách rào toạc; xẻ dọc đồi gỗ núi; xem bói chừng hát hoa hội khinh kịch lại mạch mặt nhẹ ra rõ thường trọng tuổi tướng xét; xen cài canh kẽ lẫn nhau vào; xén lông tóc
xeo giấy; xèo xèo; xét cho công duyệt đoán hoàn hỏi lại nét nghiệm phong rằng soi tặng thăng thấy theo tuyển xử; xẹp lép; xế bóng chiều tà
xếp bằng bậc chồng đặt hàng hạng lịch loại lớp lương sắp thứ vào việc xó; xi đánh lanh măng; xì dầu hơi xào xụp; xí gạt nghiệp xóa; xỉ than vả; xích đạo líp lô mích sắt vệ
xiếc thú; xiên chéo vẹo xẹo; xiêu lòng vẹo; xiêm áo y; xiềng xích; xiết bao chảy nợ tay
xin ăn cấp chào chữ cưới đất đểu đi đơn được gặp giấy kiếu lỗi miễn nghỉ nhận phép rút số tha thề thôi tiền tội vâng việc xỏ ý; xinh đẹp tươi xắn xẻo xinh; xịt nước; xo ro vai
xỏ lá mũi; xoa bóp dịu xít; xõa tóc; xóa án bỏ đi đói giảm mờ mù nhà nhòa nợ sạch sổ tên tội; xoài cát; xoàng xĩnh; xoay chiều chuyển lại quanh sở trần trở vần xở
xoáy lốc nước sâu thuận tròn vào; xoắn ốc xuýt; xoe tròn; xóc đĩa nảy; xoi mói; xói lở mòn; xóm bản giềng làng liều ngụ thôn trọ trưởng; xong chuyện đời nợ việc xuôi; xoong nồi
xót lòng ruột thương xa; xô bát bồ đẩy đổ lệch sát viết xát; xố số; xốc nách nổi vác xếch; xối nước xả; xổ lồng số; xôi chè gấc lạc thịt; xộc vào; xôn xao
xông đất hơi khói nhà pha tới xáo; xốp nhẹ; xơ cứng gan hóa mít mướp vữa xác; xớ rớ; xới cơm đất lên tung xáo; xu hướng nịnh thế thời; xú khí uế; xua đuổi tan tay
xuân hạ khai lan nữ phân sang sắc thì thu tình về vụ xanh
xuất ăn bản binh cảnh chinh chúng dương gia giá hàng hành hiện hóa huyết khẩu khích kho kì kỳ lộ lực ngoại ngũ nguyên nhà nhập phát phẩm phiếu quân quỹ sắc siêu sinh sơn thân thần thế tiền tinh toán trận trị trình tục tướng viện vốn xử xứ xưởng ý
xúc cảm đất động giác phạm tác tích tiến tu xích xiểm; xuề xòa; xuềnh xoàng; xuê xoa; xui giục khiến nguyên rủi xẻo; xúi bẩy giục quẩy; xum xuê
xung điện động đột khắc kị kích kỵ lực lượng mãn phong quanh thiên trận yếu; xúng xính; xuôi chiều dòng lòng ngược tai tay theo; xuồng ba cứu ghe máy
xuống cân cấp chân cơ dòng dốc đáy đồng đường giá giống hạng hỏi hố lệnh lỗ lớp màu mồ núi nước sắc sức tàu tay tấn thang thấp tinh trần xe
xuyên qua quốc suốt tạc tam táo tâm thấu thủng tường; xuyến chi; xuýt xoa; xử án hòa kiện lí lý phạt sơ sự tệ thế thua thử tội tốt trảm trí trị tử vắng
xứ đạo khác người nóng sở sứ thanh; xưa cũ kia nay rày rầy; xức dầu; xưng bá danh hiệu hô hùng tán tội tụng vương; xứng danh đáng đôi hợp tầm ý; xước măng
xương chậu cốt gò hàm hông khớp máu mu quai rồng sọ sống sườn tàn thịt tủy; xướng âm ca danh họa; xưởng đẻ đóng gỗ in may máy phim thợ vẽ
y án bạ bác bát chang chí cụ dược đạo đức giới hẹn học khí khoa lễ lệ lí lời lý miếu môn nghiệp nguyên như pháp phục phương sĩ sinh tá tế theo thuật trang vụ xá
ý chỉ chí chung chừng dân đảng định đồ đức hệ hợp hướng kiến muốn nghĩ nghĩa nguyện nhị niệm riêng thích thơ thức trời trung tứ tưởng vị; yếm dãi khí thế; yểm bùa hộ trợ
yên ả ắng ba bề bình bụng chí cương dạ giấc hàn hoa hùng lành lặng lòng nghỉ nguyện nước ổn phận tâm thân tĩnh trí vị vui xe; yến anh ẩm mạch oanh sào tiệc
yết bảng giá hầu hậu kiến ớt thị; yêu cầu chiều chuộng dấu đời đương kiều kính ma mến mị nghề nghiệt nhau nước quái quý sách thích thuật thương tinh vì
yếu bóng đi điểm đoàn đuối hèn kém khu lĩnh lòng lực lược lý mềm nhân ớt phạm sức tay thế tim tố vía
`
