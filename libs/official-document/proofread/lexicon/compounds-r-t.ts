/** Words of two syllables, one row for each first syllable, rows parted by semicolons (r–th). Own list, from the language of offices. */
export const COMPOUNDS_R_T = `
ra bộ chiều chợ công dáng dâng dấu đảng đầu đề đi điều đòn đón đồng đời đường gì giá giêng hầu hè hiệu kết khơi lâm lệnh lò mắt mặt miệng mồ mồm nét ngoài ngô oai phết phường quân quyết rả rìa sao sân sức tay thăm thi tòa trận trò trường tuyên tuyến vào vẻ việc viện vườn
rà lại mìn phá soát; rác rưởi thải; rách nát rưới việc; rái cá; ram ráp; ràn rụa; rán sức; rạn nứt san vỡ; rang cơm lạc; ràng buộc rịt; rạng danh đông ngời rỡ sáng
ranh con giới ma mãnh; rành mạch rẽ rọt; rảnh rang rỗi tay việc; rãnh nước thoát; rao bán giảng hàng vặt; rào cản chắn dậu đón kẽm trước; ráo hoảnh riết tiết; rạo rực; ráp nối ranh
rạp chiếu cưới hát xiếc; rau cải câu củ dền má màu muống quả sạch sống thơm xanh; ráy tai; rày đây; rắc rối; rắn chắc đanh độc hổ mối rỏi; răn dạy đe
răng cưa giả hàm khôn miệng nanh sữa; rằm tháng; rặng cây núi; râm bụt mát ran; rầm rập rộ; rậm rạp rịt; rân ran; rập khuôn ràng
rất cao cần đông đúng được hay khó lớn mong mực nhiều quan tốt; râu mép ria; rầu rĩ; rẫy chay ruộng; re rắt; rẻ mạt rúng tiền; rẽ lối ngang phải trái; reo hò mừng vang
rèn đúc giũa luyện rập; rét buốt đậm hại mướt run; rên rỉ siết xiết; rệu rã; rêu phong; ri rỉ; rì rào rầm; rỉ máu nước rả sét tai; rỉa ráy; ria mép; riêng biệt lẻ rẽ tây tư
rình mò rang rập; ríu rít; rìu búa; rò rỉ; rõ mặt mười nét ràng rành rệt; róc rách; rọc giấy; roi vọt; rọi sáng; ròng rã rọc; rong biển chơi rêu ruổi; rô bốt; rổ rá; rộ lên
rối bời loạn nước rắm ren trí; rỗi rãi việc; rồi đây sao thì; rốt cuộc ráo; rộn rã ràng rịp; rông dài; rồng rắn; rỗng không ruột tuếch
rộng bụng đường khắp lòng lớn lượng mở rãi thênh thoáng; rời bến bỏ khỏi mắt rã rạc tay xa; rơi lệ rớt rụng tự vãi vào xuống; rơm rạ; rờn rợn; rợn ngợp người tóc
rớt giá hạng lại mạng thầu; ru con ngủ rú; rù rì; rủ lòng nhau rê; rũ bỏ bụi; rùa vàng; rủa xả; rúc rích; rục rịch; rủi ro; run rẩy sợ; rung cảm chuyển động lắc rinh; rụng lá rời
rùng mình rợn; rừng cấm cây đặc đầu già hoang keo khộp lá mía ngày ngập nguyên nhiệt núi phòng rậm rú sản sâu tái thiêng thông tràm tre trồng tự xanh; rước dâu đèn họa kiệu lễ
ruồi muỗi; ruồng bỏ rẫy; ruộng bậc đất đồng lúa màu muối nương rẫy vườn; ruột gan già non thịt thừa
rút cạn chạy chân cục dần đơn gọn khỏi kiếm kinh lại lên lời lui ngắn phép quân ra rỉa ruột súng tên thăm thẻ tiền trích vốn xuống; rụt rè
rửa ảnh hận mặt nhục sạch tay tiền tội trôi; rực cháy lửa rỡ sáng; rưng rưng; rượt đuổi; rượu bia cần chát chè đế mạnh mận mùi nếp ngâm ngoại tây thuốc trắng vang
sa bàn bồi cơ đà đất đề đọa khoáng lánh lầy lưới mạc ngã sả sầm sẩy sút thạch thải trường vào; sá gì; sà lan; sả thịt
sách báo bìa bổ điện đỏ giáo hướng lược mới nhiễu nhũ nói trắng vở; sạch bong bóng đẹp gọn lòng nợ sành sẽ tinh trơn
sai bảo bét biệt dị đường hẹn hướng khác khiến khớp lạc lầm lệch lỗi lời luật mục nguyên nhịp phái phạm phép quấy quy sót số sự tội trái trật trĩu trọng; sài đẹn gòn lang
sải bước tay; sái khớp quy; sàm báng sỡ; sám hối; san bằng định hô lấp nền phẳng sát sẻ ủi; sán lá; sàn chứng diễn đấu giao nhà nhảy thương
sản dịch giật hậu khoa lượng nghiệp nhi phẩm phụ sinh vật xuất; sạn đạo
sang băng chảnh chấn chiết chuyển giàu hàng hèn hẻn hơn kiểu mùa năm ngang nhà nhượng quý sảng số sông sửa tay tên tháng trang trọng tuần vụ xuân; sàng lọc sảy; sảng khoái
sáng bóng chế choang chóe chói chủ dạ danh đèn giá kiến lạn láng lập lòa loáng lọng mai mắt mờ nay nghiệp ngời quắc rõ rực sau sớm sủa suốt suy tác tai tạo tinh tỏ tối trăng trí trong trưa trước xuất ý
sánh bước duyên đôi kịp vai; sành điệu sỏi sứ; sảnh đường; sao bản băng biển chép chế chiếu chổi đành đổi gửi hỏa kê lại lãng lục lưu mai nhãng phỏng sạ tẩm vàng vậy y
sào huyệt ruộng; sáo diều mòn rỗng trúc; sáp màu nhập ong; sạp hàng; sạt lở nghiệp
sát cánh hạch hại hạn hợp khuẩn mặt nách nghĩa nghiệp ngoài nhân nhập phạt sàn sao sân sinh sườn thân thủ thực thương trùng vách vai
sau chót cùng đại đây đó đuôi hậu hết khi lưng nay này nữa rốt sắp thu; say đắm mê nắng ngủ rượu sóng sưa thuốc xe xỉn
sắc bén cạnh chỉ cờ da diện dụng đẹp hương lạnh lẹm lệnh mạo màu mặt nét nhọn phong phục sảo sắc son suốt tài thái thuế thuốc tố tộc tướng vẻ vóc; sặc mùi sỡ sụa; săm lốp soi
sắm sửa tết vai; sẵn có dịp đà lòng sàng tay; săn bắn bắt chắc đón đuổi lùng mồi sóc tin; sắn dây tàu; sắp chữ đặt đến hàng hạng hết loại lớp sẵn sửa tới vỡ xảy xếp xong
sắt đá đường son sống tây thép vụn; sâm banh cầm nhung sẩm; sấm chớp ngôn sét truyền; sầm tối uất; sậm màu
sân bãi bạt bay bóng chơi cỏ đình ga gạch khách khấu kho nhà phơi quần sau sướng thể thượng trường ủy vận; sần sùi; sấn tới
sâu bệnh bọ cay độc đục hại hoắm hóm keo kín lắc lắng mọt nặng răng rễ róm rộng rượu sa sát sắc thẳm thẩm trùng vào xa xát; sầu bi khổ não riêng thảm; sấp bóng mặt ngửa
sập bẫy cầu giá hầm tiệm xệ; sấy khô tóc; sẩy chân thai; se duyên khít lạnh lòng; sẻ chia; sen vòi; sền sệt; si mê tình; sỉ diện nhục số vả; sĩ diện hoạn khí phu quan số tử
siêng học năng; siết chặt
siêu âm cao cấp cường đẳng giàu hạn hạng hiển hình hồn khoa lãi lòi lợi lý mạo máy ngạch nhân nhiên phàm quần quốc quyền sao tải tần thanh thị thoát thuế tốc trí tưởng vật vi vĩ việt
sim sỏ; sính lễ ngoại
sinh bệnh cảnh chuyện con cơ dân diệt dưỡng đẻ địa đồ đôi động đường giới hạ hại hàn hóa hoạt học kế kháng khắc khí khoáng khối lãi lão li linh lộ lợi lực ly mạng mệnh mổ mùn năm ngày nghi nghĩa nghiệp ngữ nhai nhật nhiễm nhiệt nở nuôi phẩm phần quán quyền ra sản sát sắc sinh sôi sống sử sự tà tài tế thái thành thần thể thế thiết thời thú thủy thực tiền tình tố tồn tơ trắc trưởng từ tử tức vật vi viên vong vòng xuân
sình lầy; sít sao; so bì đo đọ đũa găng kè le màu máy sánh sẻ tài tuổi với; soái hạm; soán ngôi; soạn bài giả nhạc sửa thảo; soát lại lỗi vé xét; sóc vọng
soi bói dấu đường gương mói rọi sáng sét xét; sỏi đá đời thận; sọ dừa não người; son môi phấn sắt trẻ
song ca công cửa đấu điệu hành hỉ hỷ kiếm lang lập loan mã mạng mẫu mây ngữ nhân phẳng phi phương sắt sinh song tấu thai thân thất thế tịch toàn tử; sòng bạc phẳng
sóng âm biển cả cồn cuộn cực điện gió lớn lừng ngầm sánh sượt thần thu tình trào từ vô vỗ yên; sót lại; sọt rác; sô diễn lô
số báo bị chẵn chia chung chứng dân dư đa đầu đen đề điểm điện đo đỏ đông đuôi hạn hạng hiệu hóa học hộ ít không khung kiếp lần lẻ liệu lo lỗ lượng mạng máy mệnh mũ mục ngày nguyên nhà nhân nhiều nợ pha phân phận phiếu phức phương quân sách sai sau số tài tay tăng thập thật thẻ thiểu thống thu thuê thứ thực tiền tổng tờ tới trang tròn tuổi từ tử tự vé vốn xe
sổ cái chi đăng đen điểm đỏ gạo ghi gốc hộ hồng khám khoán lẻ liên lộ lồng lương mục mũi nhật nợ sách tang tay theo tiết toẹt trực ưu vàng xố; sồ sề
sôi bụng động máu nổi nước sục sùng trào; sỗ sàng
sống chết chung còn cuộc động đời đưng giữa khổ lá lại lâu lưng mãi mái mòn mũi nhăn nhờ sít sót sung sượng tạm thọ thử trâu tự vội
sông cái cạn con đà đào đáy giang gòi hậu hồ hồng lạch lô mã mê ngầm ngân ngòi núi nước rạch rộng sâu suối tiền trăng trường; sốt cao dẻo gan phát rét ruột sắng sột xuất
sơ bản bộ cấp chế cứu đẳng đồ giải giản giao học hở kết khai khám khảo khoáng khởi lậu lọc lược lượng mi sài sẩy sinh sót sơ suất tán thảo thẩm tốc tuyển xuất ý yếu; sớ sẩm
sờ mó soạng sợ; sở cậy chỉ cứ dĩ đắc đoản giao hụi hữu khanh khuynh lĩnh mẹo nguyện quan tại tây tế thị thích thú thuế thuộc trường tư ước xây; sợ hãi mất sệt vợ
sợi bông chỉ dây len mảnh quang thép thuốc tơ vải; sớm chiều hôm mai muộn ngày nhất nữa tối trưa
sơn ca cước dã dầu hà hải hào lam lâm lót mạch mài mỡ nữ nước pháo phết quét son tây thần thủy trà; sớn sác; sờn lòng vai; sởn gai; su hào; suất ăn cơm diễn đầu học lãi vốn
súc gỗ miệng sản sắc sinh tích vật; sục khí sạo sôi; sui gia; sùi sụt; sum họp suê vầy; sun sơn; sụn khớp; sung công mãn sức sướng thiếu túc vận; sùng bái đạo kính ngưỡng phụng sục
súng đại đạn hoa hơi kíp lục máy ngắn ống phóng săn tiểu trường; sủng ái; suối khe nguồn nước tiên vàng; suôn sẻ; suông tình; sụp bẫy đổ hầm lở mi
sụt cân giá giảm hố lở lún sịt sùi
suy bại bất bì biến bụng diễn dinh đi đoán đồi gẫm giảm kém kiệt lợi luận lý ngẫm nghĩ nghiệm nhược rộng sụp sút suyển tàn tâm thận thoái tim tính tôn tổn tư tưởng vi vong xét xuyển yếu
suýt chút nữa soát; sư bác cô đệ đoàn hổ huynh mẫu môn phạm phó phụ sinh thầy tổ trưởng tử; sứ bộ đồ giả mạng mệnh quán quân thần
sử dụng gia giới học kiện ký liệu lược sách thi xanh; sự án biến chủ cố đời kiện lý nghiệp phụ thật thể thế thực tích tình trạng tử vật việc vụ
sửa chữa đổi lại lỗi mình sai sang soạn trị; sữa bò bột chua dê đặc đậu mẹ tươi
sức bật bền cản cạnh cày cầm chiến chịu chống chứa của dân đẩy đề ép gió hấp học hút kéo khỏe lan lao lôi lực mạnh mấy mua nặng nghĩ ngựa người nóng nước rướn sản sống tải thuyết tiêu trai trẻ tưởng vóc vươn
sực nhớ nức; sưng húp sỉa tấy vù; sừng sỏ sững trâu; sững người sờ; sửng sốt; sườn đồi non núi xào; sượng mặt sùng; sướng khổ vui; sương giá gió khói mai mù muối sa; sứt mẻ môi
sưu cao tầm tập thuế; sưởi ấm nắng; ta đây thán; tá dược điền lý tràng; tà áo dương đạo giáo khí ma tâm thần thuật vạy; tả cảnh chân khuynh ngạn thực tơi xung; tã lót
tạ ân đám đĩa lỗi ơn sự thế tội từ; tác chiến dụng động gia giả hại hợp nghiệp nhân oai phẩm phong quái quyền tạo thành thế tử vụ; tách bạch biệt khỏi ly ra rời thửa
tai ác ách ấp bay biến hại họa hồng mắt mũi nạn nghe quái tiếng ương vạ vách
tài ba bồi cán chính chủ danh đức giỏi hoa hóa khí khoản liệu lộc lực mạo năng nghệ nguyên phẩm phiệt phú sản sắc sức tình trí trợ tử vật xế xỉu; tải đạn thương trọng
tái bản bán bầu bút cấp cấu chế chiếm cơ cử diễn đàm đàn đắc đăng đầu đấu định giá giam hiện hòa hồi hội hôn hợp kết khám khởi kiến lại lập mặt mét nghèo nghiện ngộ ngũ nhập nhiễm nhợt phạm phát phối sản sinh sử tạo tê thẩm thế thiết trồng tục ứng vũ xanh xuất
tại cấp chỗ chức địa gia họa hội khoản nạn nghiệp ngoại ngũ nơi sao sở tâm trận tù vì vị
tam bản bảo cá cảnh cấp công cúc cương dân đa đại đảo đẳng điệp đoạn giác giáo giới hạp hợp khoan khôi kỳ lập muội nguyên nông phân phủ quan quân quốc sao sinh suất tai tài tạm tấu thất thể thế thiên thức toạng tộc tuyến ty vị
tạm biệt bợ chi cư dùng dừng đình đóng đủ giam giao giữ gọi hoãn lánh lắng lập nghỉ ngừng nhập nộp ổn tha thay thời thu thuê tính trích trú trữ tuyển ứng ước vay vắng xuất
tan biến chảy chợ cuộc đàn hoang hoàng học hợp làm lở lớp mát mất nát nghè nhà rã sở tác tản tành tầm thành thương trận trường vỡ vụn xương
tán dóc dương đồng gái gẫu hộc loạn phát rừng sắc tận thạch thán thành thưởng tỉnh tụ tụng
tàn ác bạo canh cuộc dư hại hương khốc lụi nhang nhẫn phá phế sát tạ tật tệ thuốc tích tro úa; tản cư mạn mát nhiệt quyền văn
tang chế chứng gia hải lễ ma phục quyến sự thương tích tóc trắng tương vật; tàng ẩn hình long thư trữ; táng đởm tận; tảng băng đá lờ sáng; tạng người phủ; tanh hôi tưởi
tao đàn khang loạn ngộ nhã nhân phùng; tào lao; táo bạo bón gan quân tây tợn; tảo hôn mộ tần thanh
tạo dáng dựng điều giống hình hóa lập lực nên nghĩa nghiệp nguồn phản ra sinh thành thế thuận vật việc vốn
tạp ăn âm chất chí chủng dịch giao giáo hóa hôn khách kĩ kỹ loại lục nham nhạp phẩm phế phí san sắc thu thuế tụng vụ
tập bài cận công dượt đoàn đọc hạ hát hậu họp hợp huấn kết kích kịch làm lệ luyện nã nhiễm quán quyền sách san sự tành tễnh thể tin tính tô tranh trận trung tục tuyển tư tước viết võ vở xác
tát cạn nước tai; tạt ngang qua
tàu bay bè biển buôn cá cao chiến chở chợ cuốc du điện đò đổ đường ga hàng hỏa hũ hút kéo khách không lá lặn lửa lượn ngầm ngoài ngựa phà phá pháo quét sắt sân sông thoi thủy thuyền trưởng tuần vũ xe
táy máy
tay áo ba bài bo bợm buôn cày cầm cầu chài chân chèo chống chơi co cò dệt du đấm đệm đòn đôi đua ga gấu ghi hòm không lái lanh lưới mặt mềm nải năm nắm ngang ngắn nghề phải phố quay sai sào sát sắt sừng tập thợ thước tổ trái trắng trên trong trơn tư vịn vợt vượn xách
tày đình nùng trời; tắc động đường kè kinh lưỡi nghẽn ruột trách vị xi; tăm hơi tích tiếng tối tre; tằm tang; tắm biển giặt gội hơi mình mưa nắng rửa sông táp trắng
tặng hoa kỷ phẩm quà thưởng vật
tăng âm bo bội ca cân cấp cường dần đầu điểm đồ độ gấp gia giá giảm giờ hạn huyết khả lữ lực lương mạnh năng nghĩa nhanh nhiệt ni phái phân phần quân sản số suất sự sức tải thế thêm thu thuế tiến tiết tốc trọng trữ trưởng tuổi viên viện vọt vốn xông xuất
tặc lưỡi; tắt bếp đài đèn điện hơi kinh lịm lửa máy mắt nắng ngấm nghỉ thở tiếng
tâm bão bất bệnh cảm can cảnh chấn chí đắc đầu đen địa điểm đồ đội đức giao hồn huyết hương khảm khẩu lí linh lực lý não ngọn nguyện nhĩ niệm niên phúc phục sai sự sức tánh thái thành thần thất thể thế thiện thư thức tình tĩnh tính tịnh trạng trí trung truyền trường tư tưởng tướng vọng xà ý
tầm bậy cao cỡ gửi nã ngắm nguyên nhìn phào phóng phơ quan soát sư tã tay thư thước thường vóc vông vực xa xuân
tấm ảnh bằng bé bia biển gương hình lòng lợp lụa màn thảm thân thẻ thép thiệp tôn vải ván vàng vé; tẩm bổ liệm ngâm quất ướt
tân binh chế cổ cử dược gia giáo hôn khách khoa khổ kì kỳ lạc lang lịch nguyệt ngữ niên nương sinh thạch thanh thể thế thời thư tiến trang trào trúc văn xuân
tần ngần số suất tảo tiện; tấn bi công kịch phong sĩ thảm; tẩn liệm mẩn
tận cùng diệt dụng đáy gốc hết hiến hiếu hưởng lực mắt mặt nhà nơi số sức tai tay tâm thế thời thu tình trung tụy tường
tầng bậc cao cấp đế gác hầm học lầu lớp nấc ngầm sinh thứ thượng trên trệt; tâng bốc công; tấp nập; tất bật cả cánh giao nhiên niên tả thảy thắng toàn toán tưởng yếu
tật bệnh đố lỗi nguyền xấu; tâu bày; tấu chương hài khúc nhạc trình; tẩu hỏa mã tán táng thoát; tậu nhà xe
tây âu bán bắc bồi cung cực du đoan đô đức học hồ lịch nam nguyên ninh phương sơn tạng thi thiên vị y; tẩy chay não rửa sạch trang trắng trần trùng uế xóa; tẻ lạnh ngắt nhạt
té giếng ngã nghiêng nước ra xe; tem bưu nhãn phiếu thư
tên cúng cướp đạn đất đệm đường giặc gọi gốc hiệu họ húy khai lóng lửa miền nổi nước phim phóng phố riêng tắt thánh thật thường trộm trường tục tuổi xã; tênh hênh; tẻo teo; tép riu
tê bại buốt cóng dại giác liệt mê ngưu tái tê thấp; tề chỉnh gia tỉnh tựu; tế bào bần cờ đàn độ lễ nhị nhuyễn sinh thần thuyền toái tử tự vi xao; tễ thuốc
tệ bạc đoan hại lậu nạn xá; tết cổ đoan nguyên nhất nhi ta tây thầy thiếu trung; tha bổng chết hóa hương lỗi ma miễn nợ phương thẩn thế thiết thứ thướt tính tội; thà rằng
thả cá câu cửa diều đèn giống lỏng lưới mồi neo nổi nuôi phanh rông sức trôi tù; thác đổ ghềnh lác loạn lời nước xuống; thạc sĩ; thách cưới đấu đố giá thức
thạch anh bàn bản cao cùng học khoa lựu nhũ sùng tượng; thai ghén giáo kì kỳ nghén nhi phụ sản sinh; thải bỏ chất độc hồi loại nhiệt nước ra rác trừ
thái ấp ất bà bình cấp cổ cực dương độ giám hà hậu hòa hư miếu nguyên phi quá sơn sư thái thậm thân thịnh thú thượng tổ tuế tử úy y
tham ăn bác báo biện chiến chiếu chính công của danh dự đồng gia khảo kiến lam luận mưu nghị nghiệm nhũng ô quan quyền sân tài tàn tán tâm thiền thực tiền trẻ tụng vấn vọng xét
thám báo hiểm hoa không sát thính tử; thảm bại bay cảnh cỏ đạm đỏ hại họa khốc kịch len nhựa sát sầu sử thê thiết thương trải tràng trạng
than bánh bụi bùn cám chì cốc củi đá khóc luyện mỏ mỡ phiền sạch thân thở tiếc tổ trách van vãn xỉ; thán khí phẩm phục từ; thản nhiên
thang âm bậc cao cáp cuốn điểm độ giá hạng lương máy nhôm sức thang thuốc trật trống
tháng ba bảy cận chạp chín cô cuối đầu đủ giêng hạ hai kia một mười này năm ngày nọ qua rồi sau sáu tám tết thai tới trước tuổi tư; thảng hoặc thốt
thanh âm bạch bình cảnh cao căng chắn chương danh đàm đạm điệu đồng đới hao hình hoa hóa hương khí khiết khoản kiều la lãm lao lâu lí lịch liêm liệt loại lọc long lương lý mai mảnh mẫu minh môn mục nam nga ngang ngữ nhã nhạc nhàn niên nội nữ phẩm phận phong phổi quản quang quế quyết sạch sát sắc sơn sử tao tâm tân thải thản thế thiên thiếu thịnh thoảng thoát thủy tĩnh tịnh toán tra trà trang tre trì trùng trực trừng trượt tú tuyền tước u văn vắng vận vẹ xuân y
thành án bại bang bảo biên bộ cổ công cũ dữ đạo đạt đinh đoàn đô đồng gia hạ hàng hào hình hoàng hội hôn kế khẩn khí kì kiến kính lập lệ lời lũy mạn men môn nên ngạn nghĩa ngữ nhân niên nội phẩm phần phố quả quách quân quen quốc sự sức tai tâm thạo thân thật thể thị thích thói thú thục thử thực thương tích tín toán tố trì tuyên tựu ủy văn vấn việc viên vương ý
thảnh thơi; thánh ca chỉ đản đế địa đường giá giáo hiền hoàng kinh lễ mẫu minh nhân nữ thần thất thể thiện thót thượng tích tướng ý; thạo đời nghề tin việc
tháo bỏ chạy dạ dỡ gông gỡ khoán lắp lui mở nước rời rút thân tỏng vát vòng; thảo am dã dân dược hèn khấu luận mai mộc nào ngay nguyên phạt quả quyết thơm
tháp bút canh chàm chùa chuông ngà nhu nước pháo truyền tùng; thau chua chùa rửa; tháu cáy
thay ảnh áo bậc bộ ca chân cho chồng da dạng đất đen đổi lính lòng lốp lời lượt màu máu máy mặt mận mới nhau nhớt phép phiên răng sách sao tay tên thảy thế thứ tính trang trời vai vì xe
thảy đều; thắc mắc thỏm; thăm bệnh dân dò gặp hỏi khách khám mộ nghiệm nhà nom nuôi quan quê thẳm thân thoáng thú viếng; thắm đỏ đượm hồng thiết tươi; thằn lằn
thẳng băng bước cánh cẳng duột đuột đứng đường giấc góc hàng hướng lối lưng mặt một mực tay tắp tắt thắn thớm thừng tính tuột vào
thắng bại cảnh cố cuộc cử đậm địch điểm giải hiệp kiện lại lợi lớn nghĩa phản phanh phụ phục quả sát số sống sút thầu thế thua tích tới tranh trận tuyết tuyệt
thăng bằng bậc cao cấp chức cơ đường giảm giáng hà hạng hoa hóa hoàn hoạt hương long phẩm quan quân quý thiên thiền thưởng tiến tiết trầm trật; thặng dư số
thắp đèn hương lửa nến sáng; thắt buộc cà chặt cổ lại lưng nơ nút
thâm ảo cảm canh căn chìm cố cung diễm độc giao hậu hiểm hụt huyền khâm khê kì kín kỳ lậu nhập nho niên sâu sơn tâm thù thủy thúy tình trầm u uyên ý
thấm đẫm đậm đòn đượm khắp mệt nhuần nước tháp thía thoát thoắt; thầm kín lặng mong nghĩ nhủ thào thầm thì thĩ trách ước
thẩm âm cung định đoán giá lậu mỹ phán phân quyền sát thấu tra vấn xét; thẫm đỏ màu; thậm cấp chí tệ thà thụt thượng từ
thân ái bại bằng binh cành cận cây chinh chính chủ cô cư danh dân đại đê đốt gia giáo hàng hành hào hậu hình hồn hưởng hữu kiến lập lúa máy mật mâu mẫu mềm mến mình mỹ nghĩa ngô nhau nhân nhiệt nuôi oan phận phu phụ quen quyền quyến rễ sĩ sinh sống sơ tại tàn tàu tặng tâm thân thể thế thích thiện thiết thọ thuộc thương tỉ tín tình tộc trạng tre trên trọn trưởng tứ vận vong vua vương yêu
thần bí chết chủ chú cổ công dân diệu dũng dược đạo đèn đồng giao giáo hiệu hóa học hồn khí khúc kinh kỳ linh long lực mã mặt nghê ngư ngữ nông nữ phả phụ phục quyền sa sắc sấm sầu sét số sông tài thái thánh thể thế thoại thông thụ thức tích tiên tiền tình tốc trí tử tướng tượng uy vật vị vũ y
thẫn thờ; thẩn thơ; thận trọng; thấp bé cao cổ điểm giá hèn hơn kém khớp lùn nhất nhoáng nhỏm tầng thoáng thỏm thua trũng
thập ác bát cẩm đạo giới kỉ kỷ lục niên phân phần phương thành thò toàn tự vật
thất bại bảo bát cách chí chính cơ cử đảm đảo đốc đức đường hẹn hiếu hiệu hòa học hứa kinh lạc lễ lộc luật mùa nghiệp ngôn nhân phẩm phu quan sách sắc sở sủng sự tán tâm thanh thân thần thế thểu thoát thố thời thu thủ thường tiết tín tình trách trận trí tung vận vọng xuất ý
thật bụng đáng đấy giả hàng là lòng lực mắt mặt ra sự tài tay tâm tế thà thật tình; thâu canh đêm ngân thái tính tóm; thấu cảm đáo đạt hiểu kính lí lý quang rõ suốt tận tình triệt
thầu bao khoán phụ; thây kệ ma; thấy gì mà rõ; thầy bói cãi chùa cô cúng dạy địa đồ giáo giùi kiện ký lang mo pháp số tăng thợ thuốc trò tu tự tướng; the thé; thè lưỡi
thẻ bạc bài căn công đảng đỏ đoàn hội hương kho khóa mạch ngân nhà nhớ rút sinh thanh thông thư tín tre từ ưu; thèm ăn khát khuồng muốn nhạt thuồng vào; then cài chốt khóa máy
theo chân dấu dõi đà đạo đó đòi đúng đuôi đuổi gót gương hầu học hướng khuôn kịp lao lẽ lệ lối mẫu mốt nếp nghề nhau như quy sát sau tác thể thời thứ tôi trai tuổi vết
thép gai gió hình không ống tấm tôi vằn; thét gào; thê lương nhi thảm thiếp tử
thế bí chân chấp chỉ chiến cho chủ công cờ cùng cuộc đất đó đôi đối đỡ đứng gia gian giới hệ kẹt khó kỉ kỷ là luận lực lưỡng mà mạng mạnh mệnh mới nào này năng nên nghiệp nhân nợ phẩm phiệt quân rồi sao sự tập tất thái thần thế thì thôi thủ tình tổ tội tôn trần trấn trận tục tử tượng vận vì vĩ vị võ vững y
thề bồi độc nguyền non thốt ước
thể cách chất chế diện dục hiện hình hội lệ loại lòng lỏng lực lượng mao nào nghiệm nhân nhiễm phách rắn sinh tài tạng tất tật thái thao thống thơ thức tích tình trạng trọng tuất tùng
thêm bớt một mới nhiều nữa sức thắt thừa vào; thềm ga lục nhà thang; thênh thang; thết đãi tiệc; thêu dệt ren thùa
thi ca công cử đấu đậu đỗ đua gia hạ hài hành hào hoa họa học hộ hứng hương khoa kịch kỳ lễ luật nhân pháp phẩm sĩ tài tập thánh thể thố thơ thú thư tiết toán tốt trắc trình trượt tuyển tử tứ vấn vị vương
thì giờ ra thào thầm thôi thùng vậy; thí dụ điểm mạng nghiệm quân sinh thân thố
thị chính chứng dâm dân dục đoàn độ giá giác hiếu huống khu lang lập lực lượng nghị nữ oai phạm phần phi phụ phường sai sảnh sát sinh sử tần tì tộc trấn trường trưởng tứ tỳ uy ủy xã
thia lia; thích chí chữ dụng đáng giáo hợp khách khẩu khoái mắt nghi nghĩa thời thú tình ứng ý; thịch thịch; thiếc hàn; thiêm thiếp; thiếp chúc cưới danh hồng lập mời
thiên ái bằng bẩm biến binh ca can cầu chúa chức cổ cơ cung cư cực di đàng đạo địa địch đình định đô đường giới hà hạ hình hoạn hoàng hương hướng hựu khai khí khiếu kỉ kiến kiêu kiều kỷ lệch lí liệu lôi lương lý mã mệnh nga nhai nhân nhiên niên nữ phú quốc sứ tai tài tào tạo thạch thai thanh thần thể thời thu thư thực tiên tính triều tuế tư tử tước tượng văn vĩ vị vương ý
thiền định môn sư tông viện; thiện ác cảm chí chiến hạ hành lai lão lương mĩ mỹ nam nghệ nguyện nhân sĩ tai tâm thuật tín tri xạ ý; thiển cận kiến nghĩ; thiêng liêng
thiệp chúc cưới mời
thiết bách bị cận chặt chế cốt diện dụng đãi đoàn giáo giáp hài huyết kế khí kị kỵ lập mộc nghĩ nghĩa sương tha thạch thân thớt thực triều trướng tưởng vận xa yếu
thiệt đơn hại hơn mạng thân thòi thua; thiêu đốt hủy hương rụi táng thân trụi
thiếu áo ăn cân chu dinh đất điện đói gì giờ hiệp hụt khuyết lễ máu may mặt ngủ nhân nhi niên nợ nữ nước phụ phương quân sáng sinh sót số sự sức tá tài tế thốn thời thuế tiền trách trước tự tướng úy văn vắng vệ vốn xót ý
thiểu não năng phát số; thin thít; thinh không lặng; thính giả giác học lực mũi phòng tai thị; thình lình; thỉnh an cầu giáo khách kinh mời nguyện thị thoảng tội ý
thịnh đạt hành nộ soạn suy thế tình trị vượng; thịt bò chó da đông gà hộp kho lợn luộc lửng mỡ nạc nướng quay sống thà thăn thối vai; thiu thiu thối; thò đầu lò tay
thỏ đế rừng thẻ; thọ giáo lễ mệnh tuế; thoa son; thỏa chí đáng hiệp lòng mãn nguyện sức thích thuận thuê tình ước ý; thóa mạ
thoái bộ chí chức hóa hôn lui lưu ngũ nhường thác thoát thu tô trả trào vị vốn; thoải dốc mái; thoại đầu kịch; thoán đoạt vị; thoang thoảng
thoáng chốc đãng đạt gặp gió hiện khí mát mắt nghe nghĩ nhìn qua thấy; thoảng qua
thoát chết cương dịch dung đói hiểm hơi khai khí khỏi lạc li lộ lũ lúc ly nạn nghèo nhanh nhiệt nợ nước phàm phục sinh tai thai thân thoát thuế tội trần tục vị vốn xác y
thoăn thoắt; thoi đưa thoi thóp; thói đời hư quen tật thường tục xấu; thòi lòi; thỏi son vàng; thõng tay thượt; thon dài gọn thả; thong dong thả; thòng lọng; thót tim; thọt chân
thô bạo bỉ kệch lậu lỗ ráp sơ tháp thiển tục vụng; thổ âm canh công cư dâm dân đặc địa hào hoàng lộ mộ ngữ nhĩ nhưỡng phỉ quan sản tả tạng trạch ty; thố lộ; thồ hàng
thôi chức hết học kệ mà miên nghĩa ngớ nôi rồi sơn thì thúc việc; thổi bùng còi cơm kèn lửa nấu ngạt nồng phồng sáo tắt vi vút; thối chí hoắc mồm nát rửa rữa tai tiền um
thôn ấp bản dã đội hương làng lân nữ ổ quê tính trang trưởng xã xóm; thổn thức
thông bạch báo bệnh cảm cáo công cù cung dâm dịch dụng đạt điệp đồng giám gian gió hanh hành hậu hiểu hơi khí khoa khoáng lại lệ lệnh linh lộ lộng luận luồng lưng mạch minh mưu nghĩa ngôn nhân nho nòng phạm phán phong phủ qua quan quy số sống suốt sử sứ tầm tấn thái thạo thoại thoáng thuộc thương thường tin tỏ tri trống tục tuệ tuyến tư văn xe
thống chế đốc hận kê khổ lĩnh lý ngự nhất phong soái suất sứ thiết thuộc trị; thốt lên nhiên nốt
thơ ấu bát ca cổ dại đường lục mình mộng mới ngâm ngây nhạc nôm phú thẩn thất tình trẻ văn; thờ cúng kính lạy ơ phụng phượng thẫn tự; thở dài dốc hổn phào phì than; thớ gỗ lợ thịt
thợ bạc bạn cả cạo cày cấy chụp đá đấu điện đường gặt giày gỗ hàn hồ lặn lò mã may máy mỏ mộc nề ngõa nguội nhà nhuộm nung rèn rừng săn sơn thầy thuyền tiện trẻ vẽ vườn xây xẻ
thời báo bình buổi chiến cổ cơ cục cuộc dài đại đàm điểm đoạn đói đồ giá gian giờ hạn hiệu khắc khí khóa kì kỳ loạn lộc lượng nạn nay nghị nhân phải phong phục sự thế thượng tiết trai trang trân trẻ trị tục tuyến vận vụ xưa
thơm cay lâu lừng mùi ngát ngon nức phức thảo tho thơ; thớt dao
thu ảnh bớt cất chi công cúc dọn dung dụng đông gặt giữ gom gọn góp hải hái hẹp hình hoạch học hòm hồi hút lãi lại lệ liễm lôi lợi lợm lượm lượng mình mòn mua nạp ngân ngoài nhặt nhận nhập nhỏ nộp nợ phân phí phục quả quân quy sai sản sổ tàng thai thanh thập thuế thưởng tiền tiếp tóm tô tội trữ tuyển vén về vốn vụ xếp xưa
thù ân đãi địch ghét hằn hận hiềm hình khích lao lù lủ nghịch oán tạc tiếp vặt; thú chơi dữ nhận nhiệm nhồi nuôi quý rừng thật tính tội vật vị vui y
thủ bạ bút cấp chỉ công cựu dâm đoạn đô hạ hạn hiểm hiến hòa hộ huề khẩu kho khoa khởi kỹ lãnh lễ lĩnh lợi môn mưu phách phạm pháo pháp phận phó phòng phủ quân quỹ quyền sẵn thành thắng thân thế thỉ thiếp thọ thuật thuộc thư tiết tiêu tín trả trinh trưởng tục từ tướng vai vật xướng y
thụ án ân bẩm bệnh cảm cầm chức động giáo giới hình hưởng lí lý mệnh nghiệp phấn phong tạo thai tinh ủy; thua bạc chắc chị cuộc đau em kém kiện lận lỗ nợ sút thầu thiệt trận xa
thuần chất chủng dưỡng hậu hóa khiết lí loài lý nhã nhất nhuyễn nông phác phong phục thục thủy tính túy vị việt
thuận buồm chiều dân gió hòa lẽ lòng lợi mắt miệng mua tay thảo theo tiện tình vợ ý; thuật lại ngữ sĩ số toán; thúc bách đẩy ép giục nợ phọc thủ; thục hiền mạng nữ
thuê bao đất khoán mua mướn ngoài nhà nhân tàu thợ thu xe; thuế biểu doanh đất giá khóa khoán lợi má môn muối nhà nhập nông phí quan sát suất tài thân thu tiêu trước vụ xuất
thui chột thân thủi; thùng đấu đựng nước phiếu phuy rác rỗng thình thư xe; thung dung lũng thăng; thủng lưới thẳng thỉnh
thuốc bắc bổ cai cam chống chữa dán dấu diệt đau độc giảm hạ hay hút lá lào láo men mê mồi mỡ nam ngủ nhuộm nổ nước pháo phiện ra rê rễ sát sâu súng ta tây tẩy thang thử tiêm tiên tím trị trừ trường uống vắc vẽ viên xịt xổ
thuộc diện địa hạ làu lầu lòng phẩm quyền tính vào về; thuở ban hàn nào nhỏ xưa; thuôn dài; thút thít; thụt két lại lùi ra vào; thùy dương liễu mị nhị tinh
thủy ảnh binh bộ canh cầm châu chiến chung công cung diện đài đảo đạo đậu điện đình động hử liêu lộ lôi lợi lực mạc mặc mẫu môn ngân ngọc ngư ngữ phận phi phủ quân quốc quyển sản sâm sinh sư tạ tai thần thể thế thổ thủ tiên tinh tĩnh tính tổ tộc triều trình trúc tùng văn vận vực xa
thuyên chuyển giảm; thuyền bè buồm câu chài chèo chiến nan nhân rồng tán tình trưởng viên; thuyết duy giảng giáo khách lí luân luận lý minh nhân pháp phục sư trình tương
thư án báo cảm chào công cục dâm đe đi điếm điện đồng ghi gia giãn hịch hiệu họa hùng hương khế khố kí kiếm ký lại lưu mời mục ngỏ pháp phòng quán rác riêng sĩ sinh tay thả thái thư tịch tín tình tố trai triều từ viện xã
thứ ba bảy bậc cấp chính dân đẳng đầu đến đích đồ đối gì hạ hai hạng lang liệu loại lỗi mẫu mười nam năm ngôi nhất nữ phát phẩm phi sáu sinh số sử tám tha thất tội trưởng tư tử tự vị yếu
thừa ăn cái cặn cho cơ dư đề giáp hành hưởng kế lệnh lúc mạng mệnh mứa nhàn nhận sai số sống sức thãi thắng thế thiếu tiếp tố trừ tự tướng ủy ứng vui ý
thưa bẩm dân dần gửi kiện rằng rừng thốt thớt trình vắng; thửa đất ruộng; thức ăn dậy đêm giả giấc khuya ngủ nhắc thời tỉnh trắng uống
thực bì bụng chất chi chứng dân dụng dưỡng đạo địa đơn hành hiện hóa hư khách khí không là lễ lòng lợi lục lực nghĩa nghiệm nghiệp phẩm quản quyền ra sĩ sự tài tại tâm tập tế thà thể thi thu thụ tiễn tiếp tình trạng tuyển từ vật vi vị viên
thước dây đo gỗ kẻ kẹp phim tấc vuông; thược dược; thườn thượt
thương binh cảm cảng chiến chính cục đau điếm đoàn đội đường gia giá giới hải hại hàm hàn hiệu hoàn hội khách khẩu khó lái luân luật lượng mại mang mến nghị nghiệp nhân nhớ phẩm phụ sinh số suất tá tâm tật thảo thân thuyền thuyết thực tích tiếc tổn tranh trường vong vụ xót yêu
thường dân dùng dụng đàm hay hằng khi kỳ lệ luật ngày nhật niên phạm phục quan sự tại thức tín tình trú trực vụ xảy xuyên
thưởng công hoa lãm ngoạn nguyệt nóng phạt tết thêm thức trà trăng xuân
thượng cẳng cấp cầu cổ cờ du đẳng đế đỉnh giới hạ hải hạn hạng hoàng huyền khách khẩn lệnh lộ lương lưu nghị nghĩa nguồn nguyên phẩm phong quan sách sĩ tá tầng thặng thẩm thọ thư thừa tọa tôn trị triều tướng úy vàng vị viện võ
thướt tha
`
