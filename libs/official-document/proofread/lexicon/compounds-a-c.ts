/** Words of two syllables, one row for each first syllable, rows parted by semicolons. Own list, from the language of offices. */
export const COMPOUNDS_A_C = `
ái ngại quốc; bỡ ngỡ; án ngữ; trỗ bông đòng; tra cứu khảo xét vấn; bạo hành lực loạn động ngược; tệp tin; mẫu tin; bát phân; gọn gàng; bề cao; dán đoạn; am hiểu tường; an bài cư dân giấc khang lạc nguy nhàn ninh phận sinh táng táo tâm thần tọa toàn trí ủi vị; anh chị dũng em hào hùng linh minh ruột; ao cá hồ ước
áo dài mũ quần; áp bức chế dụng đảo đặt giá giải lực phích suất tải thấp thuế; ảnh chụp hưởng viện; ánh mắt sáng
ăn cắp chắc chặn chia chơi cướp khớp mặc mòn năn nhậu nói ở sáng sâu tối trộm trưa uống xin; âm ấm binh điệu hưởng lịch mưu nhạc thanh thầm tính; ấm áp cúng no ức
ấn chỉ định hành loát phẩm tượng; ẩm mốc thực ướt; ân cần hạn huệ nghĩa oán tình xá; ẩn chứa danh dật họa nấp núp; ấp trứng ủ; âu cũng lo yếm; ba ban bốn gác lô mẹ sào
bà con cụ mẹ ngoại nội; bả vai; bá chủ đạo quyền; bác ái bỏ học sĩ; bạc đãi màu nhược; bách bộ hóa hợp khoa nghệ phân; bạch cầu đàn đằng kim
bãi biển bỏ bồi cát chứa công đỗ khóa miễn nhiệm rác sông tắm thải; bài bác bạc bản báo binh giảng hát học ngoại phát tập thi thơ tiết toán trí trừ viết xích; bại hoại liệt lộ trận
bám đuổi lấy rễ sát trụ víu
bản án ăn chất chính cũ cung doanh đăng địa đồ ghi gốc hợp hướng kê kế khai kiểm làng lĩnh lưu mẫu năng ngã nhạc nháp quyền sao sắc tham thảo thân tin tính trích tường vẽ viết xác
bán buôn cầu chạy chuyên công dẫn đảo đất đấu giá hàng kính lẻ nguyệt phá rong tải tháo thân trả trú; bạn bè đọc đời hàng học thân
ban bệ bố cán chấp chỉ chủ công đầu đêm giám hành hội khen mai ngày nhạc nội phát quản sáng sơ tặng thanh thường tổ tối trưa trưởng
bàn bạc cãi chải chân ghế giải giao giấy hoàn luận mưu phím tán tay thạch thảo thắng thờ; bảng biểu cân chấm chữ danh đen điểm điện giá hiệu kê lương màu số tên tin tổng
bàng bạc hoàng quan quang quơ; bang giao; băng bó bộ chuyền ghi giá hà hình keo ngang nhóm qua rôn tải tan thông
bằng cách cấp chứng hữu khen không lái lăng lòng phẳng sáng sắc tốt trang; bặt tăm thiệp; bắc bán bộ cầu cực nam phi phương sông thuộc
bắt bẻ bớ buộc chẹt chước cóc đầu ép gặp giam giữ kịp mạch mắt nạt nguồn nhịp quả rễ tay thăm; bậc cao đại học thang thầy; bấm giờ huyệt máy nút; bận bịu rộn tâm việc; bấp bênh
bất an biến bình cẩn cập chấp chính chợt công diệt đắc đẳng định đồng động hạnh hảo hòa hợp hủ kể khả khuất kỳ lợi lực lương mãn minh nghĩa ngờ nhã nhất ổn phân thành thần thình thường tiện tín trắc tuân tử xứng
bật khóc lên máy mí tắt; bầu bạn bí cử không nhiệt trời; bày bán biện đặt tỏ trí vẽ; bay bổng hơi lượn; bần cùng hàn nông tiện; bẩn thỉu; bẫy thú; bậy bạ; bé bỏng nhỏ; bẻ gãy khóa
bè bạn cánh đảng phái; bén duyên lửa nhạy rễ; béo bở phì tốt; bê bối tha tông trễ; bế giảng mạc quan tắc; bể bơi cá nước phốt phun
bên bán bị bờ cạnh hông lề mua ngoài nguyên trong; bến bãi bờ cảng đò đỗ phà tàu thuyền xe; bền bỉ chắc chặt vững; bệ hạ phóng rạc
bệnh án dịch hiểm hoạn lý nền nghề nhân nhi tật tình viện xá; bi ai bô đát hài kịch quan thảm thương tráng; bì bõm thư; bị can cáo chú động đơn hại ong ốm thương vong
bí ẩn danh mật quyết thư xanh; bỉ ổi; bích chương họa; biên bản cảnh chế dịch độ giới lai mậu niên phòng soạn tập tế thùy
biến áp cách chất chế chủng chuyển cố công dạng dịch đổi động hình hóa loạn mất tần tấu thái thành thể thiên tướng; biện bạch hộ luận minh pháp
biển báo cả chỉ dâu đảo đông hiệu khơi lận lửa số tên thủ; biết bao chắc chừng điều ơn rõ; biệt danh đãi động hiệu kích lập lệ phái tài tăm thự thức
biểu cảm diễn dương đạt đồ hiện lộ mẫu ngữ quyết thị thức tình trưng tượng; binh biến chủng đoàn lính lực nhất pháp sĩ thư trạm vận
bình an bầu chân chọn chữa dân dị diện đẳng định giá lặng loạn luận minh nguyên ổn phẩm phong phục phương quân quyền sai tâm thản thường tĩnh xét yên; bịt kín mắt miệng
bó buộc đũa gối hẹp hoa tay; bò sát sữa tót; bỏ bê chạy công cuộc dở đi lọt lỡ mạng mặc neo ngỏ ngoài ngũ phí phiếu qua quên rẽ rơi sót thầu trốn trống vốn; bọ cạp gậy xít
bóc lột tách trần; bọc lót; bóng bàn chuyền dáng đá đèn điện mát râm; bồ câu đề; bổ cứu dụng dưỡng ích khuyết nhào nhiệm sung trợ túc; bố cáo cục mẹ phòng ráp trí
bộ binh chỉ chính công cụ dạng duyệt đàm đảng đồ đội giải hành khung lạc lọc lông luật máy mặt môn não ngành nhớ óc phận phim quần sách sậu sưu tịch tộc trưởng tư tướng
bốc cháy dỡ hơi mộ phét thăm thuốc xếp; bộc bạch lộ phá phát trực; bồi bổ dưỡng đắp hoàn hồi lắng lấp thẩm thường; bối cảnh rối; bội bạc chi chung phản phần thu thực tín ước
bông băng đùa hoa sen; bổng lộc; bơ vơ; bờ bao biển bụi cõi đê kè rào ruộng sông; bơm nước tiêu tưới vá; bớt căng xén; bú mớm sữa; bù đắp giá lỗ trừ; bùa chú; búa rìu; bục giảng
bùi ngùi; bụi bặm mịn phấn rậm; bùn cát đất lầy; bùng binh nổ phát; buổi chiều chợ đầu hẹn họp làm lễ sáng tiệc tối trưa; buồn bã bực chán cười nản ngủ phiền rầu tủi vui
buôn bán dân gian làng lậu người; buông bỏ lỏng trôi xuôi; buồng bệnh lái phòng trứng; buộc lòng phải tội; bút bi chì danh đàm ký lục pháp phê tích toán; bứt phá rứt
bức ảnh bách bối chế cung hại hiếp màn phá thiết thư tranh tử tường xạ xúc; bực bội dọc mình tức; bưng biền bít; bước chân chuyển đầu đệm đi lùi ngoặt nhảy sang tiến; bươn chải
bưu chính cục điện kiện phẩm tá thiếp; bửu bối; ca bệnh cao dao ghi hát khúc kịch kíp làm mắc múa ngợi nhạc nô sĩ thán trù trực
cá biệt cảnh cơm cược lóc mập mú ngừ ngựa nhân nước rô sấu thể tính tươi; cà chua gai kê pháo phê rốt tím vạt; cả gan nể nhà nước thảy tin
cách âm biệt bức chức dùng đây điệu đoạn giải làm li ly mạng mặt nghĩ nhiệt nhìn nói quãng ra sống tân thức tính trở viết xa; cai nghiện quản thầu trị
cải biên biến cách cấp chính dạng danh giá hóa hoán lương tà táng tạo thảo thiện tiến tổ trang vị xanh; cãi cọ nhau vã; cái gọi; cạm bẫy; cám cảnh dỗ ơn
cảm biến cúm động giác hóa hứng kích mạo mến nghĩ nhận ơn phục quan quang tạ thán thấy thông thụ thức thương tình tính tử tưởng xúc; cam chanh chịu đảm đoan go kết lòng sành thảo
cán bóng bộ cân cờ dẹt sự; cản phá quang trở; can dự đảm gián ngăn phạm qua thiệp tội trường; cạn kiệt lời nguồn; cáng đáng; càng cua lúc ngày; cảng biển cá hàng sông vụ
canh cánh gác giữ khuya nông phòng tác tân tranh; cánh cò cửa đồng hữu quạt rừng tả tay; cành cây lá
cảnh báo bị binh cáo đẹp giác giới khuyển ngộ quan quay sát sắc tình trí tượng vật vệ; cạnh bên khía tranh
cao cả cao cấp chót cường dân dầu đạo đẳng điểm đỉnh độ giá hạ học huyết kiến kiều lâu lớn lương minh ngạo nguyên nhã nhất niên ốc quý rộng sản sang su tăng tầng thấp thế thủ thượng tốc trào trung tuổi ủy vọng vợi xa
cáo bạch biệt buộc chung già lão lỗi phó thị trạng; cào bằng cấu; cạo râu; cát bụi cứ sỏi tường xây; cạp kê; cáp điện quang treo; cay cú đắng độc nghiệt; cày bừa cấy; cạy cửa
căn bản bệnh cơ cứ cước dặn duyên hộ ke nguyên nhà phòng tính; cằn cỗi nhằn; cắn rứt; căng mọng phồng thẳng tin; cẳng chân tay; cắm biển chốt cọc cờ mốc sào trại trú tuyến; cặm cụi
cắp sách; cặp đôi mắt sách vợ; cắt bao băng bỏ cơn cụt cử đặt giảm gọt lát mạng may ngang ngắn nghĩa tỉa tóc xén; câm điếc lặng nín; cấm chỉ cung cửa đoán đỗ đường kị kỵ trại vận
cầm cái cân chắc chừng cố cự cương đầu đồ giữ hơi lái máu nã quyền súng tay; cân bằng đai điện đo đong đối kẹo não nặng nhắc nhật phân quắc sức tài xứng
cần câu cù kiệm kíp lao mẫn tây thể thiết vụ xé; cấn nợ; cẩn mật tắc thận trọng; cận cảnh chiến đại kề lâm nghèo thần thị trên vệ
cấp bách báo bằng bậc bổ bù cao cấp chiến cho cơ cứu dưới dưỡng đất điện điều độ đội hàm hạng kinh lãnh liên mã mầm mới ngành nguồn nhật nước phát phép phó phòng phối quản quân số tập thấp thiết thoát thời tiến tỉnh tính tốc trên trung trưởng ủy vật vốn vụ xã
cập bến nhật; cất bước cánh công giấu giữ nhà nhắc vó; câu cá chuyện chữ cú đố đối hỏi kéo kết khách lạc lệnh nói thơ trả văn
cầu an bay bập bơi cạn cảng cống dao đá đảm đường hàng hòa hôn khẩn khuyến kiến kỳ lông may mong ngang nguyện nối phao siêu tạm tàu thang thân thị thủ tiến tiêu toàn treo trục trượt tự vai vọng vồng vượt ý
cấu hình kết kiện tạo thành trúc véo xé; cậu bé
cây ăn bóng bông cảng cảnh cao cầu chủ chuối cỏ con cối công cột đa gậy giống hương lâm lúa lương mía rau rừng số thông thuốc trồng viết xanh xăng; cấy ghép lúa mạ; chà đạp đồ
chả giò lụa; chạm khắc mặt ngưỡng nổ tay trán trổ; chán chê chường ghét nản ngắt; chan chứa hòa; chanh chua; chạnh lòng; chào bán đón giá hàng hỏi mào mời mua thầu; chảo lửa
chát chúa; cháu bé ngoại ngoan nội; chạy án chọt chữa điện đôn đua giặc máy nhảy theo thử tội trốn việc; cháy bỏng chợ lan nắng nổ rừng sém; chảy máu tràn xiết; chay tịnh
chắc ăn chắn chân hẳn lép mẩm nịch; chăm bẵm bón chỉ chút học làm lo nom sóc; chăn dắt gối màn nuôi thả; chắn bùn gió ngang rác sóng; chặn bắt đầu đứng hậu
chẳng hạn lẽ may những qua thà; chằng buộc chéo chịt chống; chặng cuối đầu đường; chắp cánh nhặt nối vá; chặt chẽ chém hạ phá; châm biếm chích chọc cứu lửa ngôn
chấm bài câu công dứt điểm điều hết hỏi luân phá phẩm phối thi; chậm chạp chậm chân hiểu lụt nhất rãi tiến trễ
chân chất chính dung đất giá không lý móng núi phương tay thành thật thực tình trọng trời tu tường; chần chừ; chẩn bệnh đoán tế trị; chấn áp chỉnh động hưng song thương tử
chập chờn chùng chững tối; chấp bút chính chới hành kinh nê nhận nhất pháp sự thuận uy
chất bán bẩn béo bột cấm cháy chống chở chứa dẻo độc đống đốt gây giọng khí kích liệu lỏng lượng nền ngất nổ phác phụ rắn sám sơ tẩy thải vấn xám xơ xúc
chật chội chưỡng cứng hẹp vật; châu báu chấu lục thành thổ; chầu chực; chè búp chén xanh; che chắn chở đậy đỡ giấu khuất lấp mắt mưa phủ; chẻ củi lạt; chèn ép lấn; chén đĩa
chèo chống kéo lái thuyền; chép bài miệng phạt tay; chê bai cười trách; chế áp bản biến bình chính chú dục định độ giễu hòa liệu ngự nhạo phẩm tác tài tạo; chênh chếch lệch vênh
chết chóc dần điếng đuối máy người oan sống yểu
chi bằng bổ bộ chiêu chít cục dùng điếm đoàn hồ hội khi khoản li lưu ly ngân nhánh phái phí phối sách thu thủy thường tiết tiêu trả trên trội ủy viện; chì chiết
chí công cốt ít khí lý mạng nguyện nhân phải sĩ thân thiết thú tình tử
chỉ bảo báo chích còn dẫn dụ đạo đạt đâu điểm định giáo giới hoàn huy là lệnh mục nam ngôn riêng rõ số sợi tay thị thiên thực tiêu trích trỏ vàng vẽ; chị dâu em gái
chia bớt buồn cách cắt chác đều đôi hết lìa lô lửa ly phần rẽ sẻ tách tay thành thửa tổ trí vui; chìa khóa; chích ngừa; chiếc áo cầu ghế máy nón thuyền xe
chiêm bao nghiệm ngưỡng tinh trũng vụ; chiếm chỗ cứ dụng đất đoạt giữ hữu lĩnh ưu
chiến bại bào binh chinh công cuộc dịch đấu địa hào hữu khu lợi lũy lực lược mã sách sĩ sự thắng thuật tích tranh trận trường tuyến tướng; chiêng trống
chiết ghép khấu quang suất tính trung tự xuất; chiều cao chuộng cuối dài hướng lòng ngang rộng sâu ý; chiếu bóng chỉ cố đèn khán lệ manh rọi sáng theo thư
chiêu an bài dụ đãi hàng mộ sinh tập thức thương; chìm đắm nổi xuồng; chim bồ cảnh cánh chóc én muông trời yến; chín chắn mọng muồi tầng; chinh chiến phạt phụ phục
chính biến chủ chuyên cống cương danh diện đảng đáng đạo đề địa giới khách khí kiến luận luật lược mạch ngạch ngay nghị nghĩa nhật phạm pháp phẩm phủ quả quốc quy quyền sách sảnh sự tả tâm thất thể thị thống thức tích tính tông tri trị trong trực trường ủy văn vì vị vụ xác yếu
chỉnh biên chu đốn hình huấn lưu lý sửa tề thể trang trị; chịu đòn đựng khó khổ lỗ lửa lực phạt tải thua tội trách trận trống; chó chăn dại má săn sói
cho biết dù điểm hay không mượn nên phép rằng thấy thuê vay; chọc ghẹo giận phá trời tức; chói chang lóa lọi; chọi gà trâu; chọn lọc lựa mặt mua nghề sống thầu; chóng lớn mặt vánh
chòng chành ghẹo; chót lưỡi vót; chồng chất chéo lấn vợ
chống án bạo chế chọi cự dịch đói đối đỡ gian hạn khủng lao lũ lụt lưng mê nẹp nóng phá phản sét tham thấm thiên tội trả úng va; chỗ dựa đỗ đứng làm nghỉ ngồi ở trọ trống; chốc lát
chồi non; chổi quét; chối bỏ cãi từ; chôm chỉa; chôn cất giấu lấp nhau; chông chênh gai; chốt chặn giữ hạ kiểm lại số; chờ chực đợi mong; chở che hàng khách xe
chợ búa cá cóc dân đầu đen đêm phiên trời truyền; chơi bời cờ đùa ngang nhạc thể trội vơi xấu; chớp bể mắt nhoáng thời; chu cấp chuyển đáo kỳ tất toàn vi
chú bác cháu giải mục tâm thích trọng ý; chù chừ
chủ bài biên bút chăn chiến chốt chương công cơ cửa đạo đầu đề đích điểm đoàn động gia hàng hòa hộ khách khảo lực mục mưu nghĩa nghiệm ngữ nhà nhân nhật nhiệm nhiệt nô nông nợ nuôi ốc quan quản quán quyền rừng soái sở sử sự tài tàu tâm thầu thẻ thể thuê tịch tiệm tiêu tọa trại trang trì trương từ tướng ưu vật xe xị xướng ý yếu
chua cay chát ngoa xót; chùa chiền tháp; chuẩn bị chi đích đinh hóa mực nghèo tắc tướng úy xác y; chục triệu; chúc mừng phúc tết thọ thư từ; chui lủi vào; chum vại
chùm ảnh nho thơ; chung chạ chi chung cuộc cư đúc kết khảo khoản lòng lưng một nhau nhất phần quanh quy quyết sống sức tay thẩm thân thủy tình tuyển vốn; chùng chình
chúng cháu dân em sinh ta tôi; chủng loại ngừa tộc viên; chùn bước chụt; chuồn chuồn; chuông báo cửa; chuồng bò gà lợn trại; chuột chù; chụp ảnh giật hình lấy mũ
chút đỉnh ít nào xíu; chuyên biệt canh cần chế chính chở chú dụng đề đoán gia giám hóa khoa khu môn mục ngành nghiệp nhất quản quyền san sâu sử tải tâm trách trang tu vận viên viện
chuyến bay công đi hàng tàu thăm xe; chuyện cổ cũ kể phiếm tình trò; chuyền tay
chuyển bệnh biên biến cấp cho công dạ dạng dịch dời dự đạt đến đi điểm đổi động đơn giao giới hàng hóa hoàn hộ hướng khẩu khoản lại lấy lời lưu mùa ngành nghề nghiệp nhà nhượng phát phôi quân rời sang tải thành thể tiền tiếp tiết trả trạng trường vần vị viện vốn vùng xe
chứ lị; chư hầu; chữ cái hán in ký nghĩa ngữ nôm quốc số thập viết; chưa chắc hẳn hề kể từng; chữa bài bệnh cháy chạy lành lỗi lửa thẹn trị; chứa chan chấp đựng nước
chức danh dịch hàm năng nghiệp phận quyền sắc sự trách tước vị vụ; chực chờ; chừng mực nào
chứng bệnh chỉ cớ cứ dẫn giải giám khoán kiến lý minh nghiệm nhân nhận thư thực thương tỏ từ; chương chính mục trình; chướng khí mắt ngại; co bóp cóp cụm giãn kéo rút thắt
có chí chừng công cơ của điều hại hạn hậu hiếu hiệu hứng ích lẽ lợi lý mặt nghĩa nguy nhân tâm tên thể tình tội uy vẻ ý; cò cưa mồi; cỏ cây dại lau may tranh; cọ rửa xát; cóc nhái
cọc cạch cừ tiêu; coi chừng khinh mòi ngó nhẹ như rẻ thường trọng; cõi đời; còi cọc hú xương
con bài bê bệnh buôn cái cháu chữ cờ dại dân dâu dấu đập đẻ đê đỏ đỡ đường em gái giáp giống giun hát hoang hươu két mắt mồi nghiện ngoan ngựa người niêm nợ nuôi nước rể số sông tàu tem thú tin tính trai trâu trẻ trỏ út voi
cõng rắn; còng lưng tay; cỏn con; cong queo vênh; còn dư khuya lại lâu nguyên non nữa thấy; cọp beo; cô bác dâu độc đơn đúc gái giáo lập nhi quạnh
cổ cánh chai đại điển đông động hủ kính nhân phần phiếu phong súy tay thụ tích truyền tức vật vũ xúy xưa
cố chấp công đạo định đô gắng hương hữu nhiên nông quốc tật thủ tình tri vấn vị ý; cỗ bài bàn máy quan; cốc chén; cộc cằn lốc; cối xay; cội nguồn rễ
công an án bào báo bằng bình bố bộ bội bức cán cầu chiếu chính chuẩn chúng chức chứng cộng cụ cuộc cử dân diễn du dụng đảng đất điểm điền điện đình đoàn đoạn đòi đồn đức đường giáo hại hàm hãm hiến hiếu hiệu hòa hội hữu ích khai khanh khẩu khoa khóa khố khu kích kỹ lao lập lệ lệnh lịch lợi luận luật lực lý minh mục năng ngân nghệ nghiệp nguyên nhân nhận nhật nông ơn phá pháo pháp phạt phẩm phân phẫn phí phiếu phu quả quan quản quốc quỹ quyền quyết sá sai sản sở suất sứ sự sức tác tắc tâm thần thị thích thổ thống thư thự thức thương tỉ tích tiến tín tình tính tố tội tôn tơ trái trạng trình trực trường trưởng tư tử tước ty ước văn vật việc viên vũ vụ xã xôn xuất xưởng
cống hiến lễ nạp ngầm rãnh thoát vật; cổng chào làng ngõ thông trời trường; cộng cư dồn đồng hòa hưởng lực sản sinh sự tác thêm tính tồn trừ; cốt cán lõi nhục thép truyện tử yếu
cột chống cờ đèn điện mốc nước sống trụ
cơ bản bắp bần cấu chế chỉ cực duyên đồ động giới hàm hoành hội hữu khi khí khổ lý man mật mưu năng nghiệp ngơi ngũ nhỡ quan số sở sự tầng thể thổ tim trí trời vận viện yếu
cờ bạc đảng đỏ hoa hội hồng thưởng tướng vây vua; cớ sao sự; cỡ lớn nhỏ vừa; cơm áo canh chiều gạo nguội nước tẻ; cơn bão bệnh cớ đau giận gió khát lốc lũ mê mưa nắng sốc sốt
cởi bỏ mở trói; cợt nhả; cũ kỹ nát rích; cù lao; củ cải hành khoai kiệu mì sen; cú đánh sốc; cụ bà cố kỵ ông thể; cua cáy; của cải chìm chung công để hiếm nợ riêng; cúc áo cung hoa
cục bộ diện phó súc trưởng; cúi chào đầu gập; củi đuốc lửa mục; cụm bến cảng chi cỏ công dân điểm khối máy thi từ; cun cút; cùn mòn
cung cách cấp cầu điện đình đường kính kỹ nguyệt phi phụng quy tên thất tiến tiêu trăng ứng văn; cùng cực dân đường khổ kì kiệt kỳ lúc ngành nhau quẫn tận thời tuổi với; củng cố
cũng được nên như thế vậy; cúng bái giỗ lễ tế tiến; cuốc bẫm bộ đất xẻng
cuộc cách chạy chiến chơi đấu điều đời gặp gọi hẹn họp kháng khủng mít sát sống thanh thăm thi thương tiếp tọa tổng vận xét xung
cuối cấp chiều cùng đông kỳ năm ngày ngõ quý tháng thu tuần vụ xuân; cuồn cuộn; cuốn chiếu hút ngay sách sổ theo trôi vở; cuồng loạn nhiệt phong tín; cuống cuồng họng quýt
cúp điện nước; cụt hứng; cư dân tang trú xá xử; cứ cho địa điểm liệu như thế tưởng việc; cừ khôi; cử chỉ động hành nhân tạ tri tuyển; cự cãi ly nự phách thạch tuyệt; cữ kiêng
cực chẳng điểm đoan độ hạn khổ kỳ lực nam nhọc phẩm tả thịnh tím trị; cưa cắt xẻ; cứa cổ; cửa ải biển chính chớp cống hàng hiệu hông khẩu ngõ nhà quan quyền sổ sông van vào
cứng cáp cỏi đầu đờ hóa nhắc rắn; cưng chiều; cưỡng bức chế đoạt ép hiếp lại; cước phí; cười cợt nhạo; cưới hỏi vợ xin; cương lĩnh nghị quyết trực vị yếu
cường bạo điệu độ giáp hào quốc quyền thịnh tráng; cướp bóc cò của đất đoạt giật lời phá
cứu binh cánh chữa đói độ giá giúp hạn hỏa hoang hộ khổ nạn nguy nước quốc rỗi sinh tế thế thoát thương tinh trợ vãn viện vớt; cừu địch hận; cửu chương long
cựu binh chiến học thần ước
báo an ảnh bài bão bận biếu cáo chí chương cô công danh đài đáp đền động đơn giá giao giới hại hiếu hiệu hình hỷ kịp mạng mộng nguy oán ơn tang thù thức tiếp tin tử tường vụ
bảo an ban bọc bối châu chứng dưỡng đảm đao hành hiểm hòa hoàng hộ kê kiếm lãnh lưu mật mẫu ngọc ôn pháp quản quyến tàng thủ tín tòa toàn tồn trì trọng trợ vật vệ
bao bì biện bọc bố cao cân cấp che công diêm dung giấy giờ gói gồm hàm la lâu lô ngày nhiêu phủ quanh quát tải tay thầu tiền tiêu trùm tử vây xi
bão bùng giá giông hòa lũ lụt táp tố tuyết; thử bom hỏi lòng lửa nghiệm sức tài thách vận việc; dung dịch hòa lượng nham tích; nghiệm chứng; tạm bợ trữ; dôi dư; dư dôi luận
bánh bao chưng dày kẹo mì mứt trái xe; khét lẹt; đen ngòm; trung dài hạn; hàng hóa rong; mức lương; sổ tạm; đương đại; nêu gương; quầy hàng; đăng bạ; dân phố; duyệt xét; ngại khó
bốn mùa phương; giá đất thành; chuỗi cung giá liên; thẻ căn; quá hạn trình; thuộc tính
`
