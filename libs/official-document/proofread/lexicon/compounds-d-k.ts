/** Words of two syllables, one row for each first syllable, rows parted by semicolons (d–k). Own list, from the language of offices. */
export const COMPOUNDS_D_K = `
dữ dằn dội kiện liệu tợn; da cam dẻ diết giày liễu mặt thịt trời; dã man ngoại sử tâm thú; dạ con dày hội quang tiệc vâng; dai dẳng; dài dòng hạn hơi lâu ngày; dám chắc làm nghĩ
dạm hỏi ngõ; dàn bài cảnh dựng đều hòa nhạc trải trận xếp ý; dán mác nhãn tem; dang dở tay; dáng dấp đi vẻ; dạng bản thức
danh bạ ca chính dự giá hài hão hiệu họa lam lợi mục nghĩa ngôn nhân pháp phẩm phận sách sĩ thắng thiếp thơm tiếng tính từ tước tướng vị vọng xưng; dành cho dụm giải riêng sẵn tặng
dao động kéo; dạo bước chơi gần này; dạt dào; day dứt; dày công dạn dặc đặc vò; dãy nhà núi phố số; dạy bảo chữ dỗ đời học kèm nghề thêm; dặm đường; dăm ba bảy; dắt díu tay
dân ca chài chơi chủ chúng cúng cư cử dã di doanh dụng địa gian giàu làng lành lập lực nghèo nghiệp ngụ nguyện nhập nuôi nước oan phòng phố phủ quân quê quyền sinh số sự tay tâm thường tín tình tộc trí trong trồng túy tụy tuyển tự vận vệ xã ý
dần dà dần; dẫn chất chiếu chứng cứ dắt đầu đến điện độ đường giải hướng liệu lối lời luận luồng nhập thoát tới truyền vào xuất; dâng hiến hoa hương lên trào
dập dềnh dịch dìu khuôn lửa nát tắt vùi; dấu ấn chấm chân chỉ chức đóng giáp hiệu hỏi kiểm mật mốc nổi sao son thời tích tròn vân vết; dầu ăn cá hỏa khí lửa máy mỏ mỡ nhờn sao thô
dẫu rằng sao vậy; dây buộc cáp chuyền cung cương dưa đai điện leo máu mơ nợ rốn thần thép thừng trói; dậy sóng thì; dẻ dặt; dẻo dai; dè bỉu chừng dặt sẻn
dễ bảo chịu dãi dàng dùng gần hiểu mến nghe nhận nhớ sợ thấy thương tính xơi; dệt kim may
di căn chỉ chúc chuyển cốt cư dân dịch dời động hài hại hình hóa họa huấn sản tản thực tích trú truyền vật; dì ghẻ
dị bản biệt dạng dật đoan đồng hình hợm nghị nhân tật thường tính tộc ứng vật; dĩ nhiên vãng; dịch bệnh chuyển giả hạch hại lỵ mật não tả tễ thuật trường vụ; diêm dúa vương
diễm lệ phúc; diễn biến ca đàn đạt đấu giả giải giảng ra tả tập tấu thuyết tiến trò văn viên xuất xướng; diện mạo rộng tích tiền tiếp; diệt chủng chuột khuẩn mối muỗi sâu trừ vong
diệu kỳ vợi; dìm giá hàng; dinh cơ dưỡng điền lũy thự; dính dáng líu mắc; dịp lễ may tết; dịu dàng êm ngọt; do dự đó thám vậy; dò đường hỏi la mìn thám tìm xét; dọa dẫm nạt
doanh lợi nghiệp nhân số thu thương trại; dọc đường theo; dõi theo; dọn dẹp đường sạch về vệ; dòng chảy chữ dõi điện họ máu nước sông suối tiền tộc trôi vốn xe; dỗ dành
dốc hết lòng nghiêng sức; dồi dào; dội bom lại ngược; dồn dập điền ép lực nén sức tụ ứ vào; dông bão dài lốc tố; dốt đặc nát; dột nát; dở dang ẹc hơi khóc tệ; dỡ bỏ hàng nhà
dời chỗ đi đô; dơ bẩn dáy; du canh cư dân di dương hành hí học khách khảo kích ký lãm lịch mục ngoạn nhập thuyền thuyết xuân; dù cho là rằng sao; dụ dỗ hoặc ngôn
dung dăng dị dịch hòa hợp lượng mạo môi nạp nhan tha thân thứ túng; dùng cơm dằng dịch đến hết làm thử; dũng cảm khí mãnh sĩ; dụng binh công cụ tâm ý
duy danh ích nhất tâm tân trì tu vật ý; duyên cớ dáng hải hội nợ phận; duyệt binh chi cho kế xét y; dư âm chấn dả đảng địa giả luận lực nợ thừa vị
dự án báo bị chi cuộc đám đảng định đoán giải họp hội khuyết kiến kỳ lễ liệu luật phần phí phòng quyền thảo thầu thi thính thu tính toán trù trữ tuyển ứng; dưa cải chuột hấu
dừa nước; dừng bước chân hẳn lại; dựng cây đứng hình nên nghiệp nước phim tóc vở vợ xây; dược chất điển liệu lý phẩm sĩ tá thảo tính; dương lịch thế tính vật
dưỡng bệnh chất dục già khí lão liệu sinh sức thai thân; dường ấy nào như; dứt bỏ điểm khoát tình
đa cảm chiều chức dạng diện đa đoan giác khoa mưu năng nghề nghi nghĩa nguyên phần phương quốc sắc số sự tạp thành thê thức tình tính trí
đá bóng cầu dăm hoa mài núi phạt quý sỏi vôi; đà điểu lạnh nẵng tạ tăng; đả đảo động kích phá thông; đã đành đời rồi thế từng vậy; đạc điền
đài báo các gương hoa liệt nguyên phát phun thọ tiếng truyền tưởng; đãi khách lộ ngộ
đại bại bàng biểu bộ ca chiến chủ chúng công cục cử cương danh dịch diện dương đa đao đạo địa đội đồng đức gia giá giáo hải hàn học hội hồng khái khí khối kỷ lễ loại lộ lục lược lượng lý mạc mạch mỹ nạn náo nhạc phong phu phú phúc quan quân quy sảnh sứ sự tá tài tang thắng thần thể thừa tiệc tiện trà tràng trí triều trường tu tuyết tướng úy việc vương xá ý
đàm đạo phán thoại tiếu; đám bạn cưới đông giỗ hỏi ma mây tang xá; đảm bảo đang đương nhận nhiệm trách; đạm bạc; đàn anh áp bà bầu ca cò gia hồi ông tế tranh; đạn dược pháo
đang khi lúc tay tâm thì; đáng giá kể khen lẽ lo lý nể nói phạt quý sợ thương tiếc tin tội trách yêu; đảng bộ cương đoàn lễ phái phí sâm sử tịch trị ủy viên vụ; đãng trí
đánh bạc bại bạt bắt bóng cá chết cược dấu dẹp dọn đàn đắm đấm đập đầu đòn đổi đồng đuổi giá giặc gió gục hơi lái lận lớn lui lừa máy mất nhãn nhau nhậu rơi số tan tháo thắng thật thuế thức tỉa tiếng tráo trống vần vật vỡ
đành chịu hanh lòng phải rằng vậy; đạo chích cụ diễn đạo đức giáo hàm hạnh hiếu học hữu lí luật lý nghĩa ngoại nho phật sư tặc thiên văn
đào bới hoa kép kiến mỏ ngũ nương sâu tạo tẩu thải thoát tiên vàng vong xới; đảo chiều chính điên lộn ngữ ngược nợ xa; đáo để hạn; đáp án lễ lời số trả từ ứng; đạp đổ xe
đạt chuẩn điểm được giải kết kỷ mức tới yêu; đau buồn đáu đầu đẻ đớn khổ lòng lưng nhức ốm ruột tay thương xót yếu; đáy biển lòng; đày đọa; đay nghiến
đắc chí cử đạo địa lợi lực nhân thắng tội ý
đặc ân biệt cách chất chế chủng công cứ dị dụng đặc điểm giá hiệu hữu kể khu kích kịch mệnh nét nhiệm phái phí quyền san sản sắc sứ tả tài thái thù tình tính trách trị trưng vụ xá xứ
đăng bạ bài báo cai cơ đài đàn hạ khoa kí kiểm ký lính ngũ nhập quang tải thông trình; đăm chiêu; đằng đẵng nào sau thằng trước; đẳng cấp thức; đắm chìm say thuyền; đắn đo
đắng cay; đắp bờ chiếu đất đê đổi nổi núi; đắt đỏ giá hàng khách
đặt bàn bày câu chân cọc cơ cược điều đồ hàng hết lại lên lòng móng mua nặng nền ngang ra tay tên trọng trước vấn vé viết vòng; đâm chém chồi đầu ra thủng; đấm bóp đá; đầm ấm lầy
đậm chất đà đặc màu nét nhạt; đần độn; đấng sinh; đập chắn nước phá tan thủy vỡ
đất bãi bồi canh cát cằn dai dầu đá đai đắp đen đèo đỏ hiếm hoang khách khô liền mũi mùn nặn nền nhà nông nung nước ở phù rẫy rừng sét thánh thịt thổ tổ trồng trống xây
đâu có đâu đấy đó khắp vào; đấu đá điệu giá giao khẩu khiếu loại lực lưng lý mục ngôn nối pháp sĩ tay thầu thủ tố tranh trận trẻ trí trường vật võ
đầu bạc bài bếp bò bộ cánh cầu cơ cuối dây dòng đàn đạn đảng đạo đề độc đời đơn đuôi đường gấu gió gối hàng hè hồi kênh kỳ làng lâu lĩnh lọc lòng lửa máy mối mùa não năm nậu ngành nguồn nước óc ồ phiếu phố quân ra rau ruồi sách sỏ sóc sóng số súng tàu tay tắt thai tháng thầu thu thú tiên tiếp tóc tóm trào trần trò tuần tư tường vào voi vụ xe xuân
đậu bắp đen hoa hũ lạc nành phộng phụ phụng tương xanh; đây đấy đó là này; đẩy đẫy đưa giá giỏi khéo lên lui lùi mạnh ngã nhanh tới; đẫy đà
đầy ắp bụng dẫy đặn đủ năm rẫy tháng tớ tràn; đe dọa nẹt; đè bẹp nặng nén; đẻ non; đem đến lại lòng theo về; đen bạc đúa đủi tối
đèn cầy dầu điện đỏ đóm đuốc đường lồng pha pin tín trời vàng xanh; đèo bòng cao; đeo bám đẳng đuổi khẩu; đẹp đẽ lòng mắt mặt; đê bao biển điều hèn kè mê sông tiện
đề án bài bạt cao cập chủ cử cương dẫn đạo đạt đóm đốc giá hình huề khám kháng khảo mục nghị phòng tài tặng tên thang thi từ xuất xướng; đế chế quốc vương
để bụng dành đức giống khi không lại lòng lộ mặc mắt phần sót tang tâm tiếng tội trống vuột ý; đệ đơn nhất nhị tam trình tử; đêm giao hè hôm khuya nay ngày nhạc tối trăng
đếm ngược số tiền; đệm đàn; đền bù chùa đáp miếu ơn thờ tội; đến cùng đâu đích đỗi giờ hạn khi kỳ lúc lượt mức nay nỗi nơi rồi thăm thế tuổi; đều đặn đều khắp nhau như tay
đi bách bộ cày chệch chơi công cùng dép đái đày đầu đêm đến đòi đón đôi động đời đứng đứt hết học họp kèm khai khám kiểm kiện lạc lại làm lên lính nắng nghỉ ngoài ngủ ngược phép ra rừng sát săn sâu sớm sứ tắt tây thăm thẳng theo thi thuê tiên tiếp tiêu tìm tới tu tù tuần vào vay vắng về vệ viếng xa xe xin xuống
đì đùng; đĩ điếm
địa bạ bàn cầu chấn chất chỉ chí chính chủ danh đạo đầu điểm đồ đới giới hạt hình khu kiến lợi lý mạo ngục ngữ ốc phận phủ phương sản sinh tầng thế thổ tô trì vật vị
đích cụ danh đáng thân thị thực; địch hậu họa quân thủ tình vận
điểm ảnh bán báo bỏ bưu cao cân cấp cầu chỉ chốt chuẩn công danh du dừng đầu đen đến đi đón đỗ giao giữa hẹn huyệt kết khác lại lược mạnh mặt mấu mốc mở mù nghẽn ngưng nhấn nhìn nóng nổi nối quan rơi sàn sáng số tâm tên thấp thi thu thưởng tới trang trừ trường tựa tương ước vàng vui xuất yếu
điềm đạm nhiên tĩnh; điên cuồng đảo đầu loạn rồ; điển chế cố hình lệ mẫu phạm tích; điền dã đơn khuyết kinh thổ trang viên
điện ảnh áp báo biên cơ cực dung đài đàm đóm hạt hóa học khí lạnh li lực lưới lượng máy mặt môi mừng não năng nặng ngọc nước phân quang sinh tâm thoại thờ tín toán tổng trở trường từ tử văn
điệp báo điệp khẩu khúc viên; điếm canh; điếu cày phúng văn
điều ác áp ấy ba binh cấm chế chỉnh chuyển chừng chứng dưỡng đình độ động giải giống hành hay hòa khiển khoản kiện kinh lành lệ lệnh luật lý mới này nghị nghịch nghiên nhau nhiệt nhục nọ phái phòng phối phục quân quần răn tài tiết tốc tốt tra trần trị tuyệt ước vận viện xe
điệu bộ đà múa nhảy; đinh điền hương ninh ốc tai; đình chỉ chiến công đám đốn hoãn làng thám trệ trung; đính chính hôn hợp kèm; đỉnh cao chóp đầu điểm lũ núi triều
định biên canh chế chí chỗ chuẩn cư dạng danh đề đoạt đô giá giấc giới hạn hình hướng khoản khối khung khuynh kì kiến kỳ lệ liệu luật lực lượng lý mệnh mức ngày nghĩa ngữ phận phí quán rõ số suất tâm tính tội ước vị xứ
đìu hiu; đo đạc đếm điểm đỏ khám kiểm lường nghiệm thử tính; đó đây; đò đưa ngang; đỏ đắn đen hỏn lửa mặt rực tươi; đòi ăn hỏi lại nợ quyền tiền
đói bụng kém khát khổ lả nghèo rách; đoái hoài; đoan chắc chính hùng kết ngọ trang
đoàn ca đại đảng hội kết khách khảo kịch kiểm luyện phái phí quân sủng tàu thể trường trưởng tụ tùy viên xá xe xiếc; đoản mạch mệnh; đoán biết chừng định già trước xét
đoạn đầu đường kết mạch nhiệt sản tình trường tuyệt văn; đoạt chức giải lợi mạng; đọc bài báo chậm diễn đề giả hiểu kinh lại lướt ngầm nhẩm sách thầm thuộc; đòn bẩy đau gánh roi
đón bắt chào dâu đầu đưa đường gió khách lõng mừng nhận rước tết tiễn tiếp xe xuân; đong đầy đo đưa
đóng bảo băng bộ cặp chai chốt cọc cửa dấu đinh gạch giày gói góp họ hộp khung khuôn kịch phạt phí quân sách tàu tập thuế thùng tiền vai ván vở; đọng lại nước
đô đốc hộ la thành thị ty vật; đồ án ăn chơi cổ cúng dùng đá đạc đảng đất đệ đồng gỗ gốm hàng hiệu hình họa hộp khô lễ lót lưu mặt nghề ngốc sắt sộ tể thị thờ thủ uống vật xôi
đố kị kỵ vui; đổ bác bê bể bệnh bỏ bóng bộ dồn đất đèo đốn lỗi máu mồ nát nợ nước ra rác sập sông thừa tội trộm vạ vật vấy vỡ xăng xô; đỗ đạt lại tốt trọi xe
độ ẩm bền cao chính cứng dài dày dốc đạm đường hội khó lệch lớn lượng mặn mật nghiêng nhạy nhiệt nhớt nóng pha phân phì rộng sáng sâu tan tăng thế tin trì trung tuổi vang vênh xa xác
độc ác bạch bản bệnh canh chất chiếm chiêu diễn dược đáo đạo đắc đoán giả giác hại hành hiểm hóa hữu lạ lai lập lực mã miệng mộc nhất quyền sáng tài tấu thảo thân tính tố tôn
đôi ba bạn bên chút co đũa đường khi lời lúc lứa mách mươi nét tám tay vai vợ; đồi bại bụi dào dốn mồi núi phong trọc trụy
đổi ca chác chỗ dạ đổi đời hướng khác lẫn mạng màu mới phiên sang tay tên thay thế tiền tính trác trắng vai ý
đối chất chiếu chọi cực diện đãi đáp đầu đích địch kháng kị kỵ lập lưu lý ngạn ngẫu nghĩa nghịch ngoại ngược nhân nội phó phương sách sánh soát tác thể thoại thủ trọng tụng tượng ứng vị với xử xứ xứng
đội bạn bay bóng công du đất hình hoa khách kịch lễ lên lốt mũ ngũ nhạc phó quân sản sổ tàu thi thiếu tình trưởng tuyển vây viên vốn xe
đồn biên bốt công đại điền đoán thổi trú trưởng; đốn cây củi đời hạ mạt; đôn đốc hậu; độn thổ
đông á âu bắc dân du dược đảo đặc đầy đô đủ đúc đường khách lạnh lân máu nam nghịt phong phương quân tấp tây trùng xuân y
đồng âm ấu bạc bãi bào bằng bọn bóng bộ bưng ca cảm cấp chất chí chiêm chủ chua cỏ công dạng dao diện đảng đảo đạo đẳng đất đều điệu đô đổi đội đúc hạng hành hao hoa hóa học hồ hợp hương khóa khô không khởi kim liêu lõa loại loạt lòng lúa lứa lương minh môn muối mức mưu nát năm ngạch nghĩa nghiệp nguồn ngữ nhân nhất niên nội phạm phân phục phương quà quan quản quê rẫy ruộng sàng sinh số sở sức tác tài tâm tây thanh tháp thau thể thế thoại thời thuận thuộc tình tính tổ tộc tông trang triều trinh trú trục trũng trưởng túc tử tượng vai vị viên vọng vốn xu ý
động binh chạm cổ cơ cỡn dạng dao đất đậy đến học hướng kinh lòng lực mạch não năng phách phòng sản sức tác tâm thái thổ thực tinh tình tĩnh tới trời tủ từ vật viên
đốt cháy lò lửa nương phá rác rẫy rừng sống; đột biến kích ngày ngột nhập nhiên phá phát quỵ trội tử xuất; đới cầu; đợi chờ; đời đời nào người sau sống thực thường tư
đơn bạc ca côi cử đặt điệu độc giá giản hàng kêu khiếu khởi kiện lẻ nguyên ngữ nhất sai sắc sơ tấu thân thuần thuốc thư tính tố trình từ vị xin; đớn đau hèn; đợt này sóng thi
đu bám đưa quay; đủ ăn đầy điều loại mức số sống sức tiêu tuổi; đua chen đòi ngựa nhau thuyền tranh xe; đùa cợt giỡn nghịch; đục đẽo khoét ngầu thủng; đùm bọc; đun đẩy nấu nước sôi
đùn đẩy ra; đụng chạm độ; đúc gang kết rút sẵn tiền; đuổi bắt học khỏi kịp theo việc; đuối lý nước sức; đuôi tàu
đưa cay đám đẩy đón đường ma mắt nhau ra rước tang tay thư tiễn tin vào về; đứa bé con trẻ; đức dục độ hạnh tin tính vọng vua; đực cái; đựng nước
đứng dậy đắn đầu đợi gác giá góc hàng im lại lên lớp mũi ngắm ngồi ra sau số tên trước tuổi vị vững
đường bay băng biên biển bộ bờ cái cao cày chạy cong dài dân dẫn dây đê đến đi đời hàng hầm hoàng hướng không kính lên lối mật mía mòn nét ngang ngắm ngõ nhựa nội nước phèn phố ranh rãnh ray sá sắt sông sữa tàu tắt tên thẳng thủy tiệm tim tơ tránh tròn trục truyền trường tuần vạch về vòng xá xe
được giá kể lòng lợi lúc mùa nước phép ra rồi thể việc voi; đương chức cục đại đầu nhiệm nhiên quyền sự thời thứ; đượm buồn đà; đứt bóng đoạn gãy mạch quãng tay
em ái bé chồng dâu gái họ rể trai út; én nhạc; eo biển hẹp ó óc sèo; ép buộc chế cung duyên lòng nài uổng; ê ẩm chề kíp; êm ả ái ấm đẹp đềm thấm xuôi; ếch nhái; ga ra tàu
gà con công đồi mái rán rừng trống vịt; gác cổng lại máy xép; gạch bỏ chân chéo đá đầu lát men nền ngói nung; gãi đầu; gai góc mắt; gái điếm làng quê trẻ; gam màu
gan dạ góc lì lỳ ruột; gán ghép nợ; gạn đục lọc; gang tấc thép; gánh chịu gồng hát nặng vác xiếc; ganh đua ghét tị tỵ; gào thét; gạo cội nếp tẻ; gạt bỏ nợ tàn; gay cấn gắt go
gây ác ảnh bè cản chết chiến chuyện dựng gổ hại hấn họa lãng lộn mất mê nên nhiễm quỹ ra rối sốc sự tai tê thiệt thù thương tội tổn tốn ức; gãy đổ gọn khúc; găng tay
gắn bó chặt kết liền mác máy nhãn sao với; gắng công gượng sức; gắp thăm; gặp gỡ may mặt nạn nhau phải rủi thấy; gặt hái lúa; gầm cầu gừ rú; gấm hoa vóc
gần cạnh đạt đất đây đủ đúng gũi gụi kề nhất như tới xa; gân cốt guốc; gập ghềnh; gấp bội đôi gáp rút; gấu bông trúc; gầy dựng gò guộc mòn yếu; gậy gộc; ghe bầu thuyền xuồng
ghé bến thăm vào; ghẻ lạnh lở; ghen ghét tị tuông tỵ; ghép cây đôi hình nối tạng; ghét bỏ; ghê gớm rợn sợ tởm; ghế bành đá đẩu ngồi nhựa tựa; ghềnh thác
ghi âm bàn bảng bằng chép chú công danh dấu điểm đơn hình lại lòng lời nhận nhớ nợ rõ sâu sổ tạc tên; ghim chặt kẹp lại; ghìm cương giá; gì cả
gia bảo biến cảnh cầm chính chủ cố công cư cường dụng đạo đình đồ giảm giáo hạn hệ huấn khách khó lễ lộc nghiệp nhập nhiệt nô phả phó phong quyến sản súc sư sự tài tăng tâm thế thuộc tốc tộc trang trọng truyền trưởng tư vị viên vụ
giá ba bán biểu bình buôn cả cao chợ cố cước đất điện đồ đỗ đỡ gốc hàng hời kệ lạnh mua ngầm nhập như nước phòng rẻ rét sách sàn tham thành thấp thầu thể thị thú thuê tiền trần treo tri trị trung trúng vàng vẽ vé vốn xăng xuất
già cả cỗi dặn đời hóa làng lão nua tay trẻ yếu; giả bộ cách cảnh cầy dạng danh dối dụ định hiệu hình mạo ngụy nhân như sử tạo thiết thuyết thử trá trang tưởng vờ; giã bạn từ
giác độ mạc ngộ quan thư; giai cấp điệu đoạn nhân phẩm tác thoại
giải bài bày bóng cách cấp chạy chính cơ cứu đáp đặc đấu đề đoán độc đua giáp hạn hòa hoặc kết khát khóa khuây khuyến lãm lao lí liên lý mã mật mê muộn nén ngân nghệ nghĩa ngũ nguy nhân nhất nhì nhiệt oan pháp phân phẫu phép phóng quyết sách sầu siêu tán thể thi thích thiểu thoại thoát thuật thuyền thưởng tích tình tỏa toán tội trí trình trừ trừng vàng vây việc vong vô xuất
giãi bày tỏ; giam cầm cứu giữ hãm lỏng
giảm bớt cân chấn chi dần đau giá học khinh lỗ lược mạnh miễn nghèo nhẹ nhiệt phát phạt phí sâu sinh sóc sốt suất sút tải thiểu thuế tốc tội trừ tỷ xóc
giám biên định đốc hiệu hộ khảo mã mục ngục quản sát sinh thị thủ
gian ác dâm dối giảo hàng hiểm hùng khó khổ lao lận lậu nan nguy nhà nịnh phu tà tặc tham thương trá truân trực xảo; giàn giáo khoan mướp phơi; giản dị đồ đơn lược tiện yếu
giãn cách dân nở nợ ra tiến; gián điệp đoạn tiếp; giang hồ mai sang sơn tay; giảng bài dạy đàn đạo đường giải hòa khoa nghĩa sư viên; giành đạt giải giật lại lấy quyền thắng
giao ban bán bóng cảm cầu cấu chỉ chiến dịch diện du đãi đất đấu hàng hảo hòa hoàn hoán hợp hưởng hữu kèo kết khoa khoán lạc liên lộ lưu mùa nhau nhận nhiệm nối nộp phó phối quyền rừng tế thầu thiệp thoa thông thời thừa thương tiếp trả trách tranh tuyến tử ước việc vốn
giáo án bản chủ chức cụ dân dục dưỡng đạo điều đồ đồn đường giới hạnh hóa hội huấn hữu khoa khu lễ lý mác nhân phái phẩm phận phường quyền sĩ sinh sư tài tập thụ trình viên vụ xứ
giáp bào danh giới lá lai mặt ranh tết trận vụ xác; giặc cướp dốt ngoại nhà; giặt đồ giũ; giấc mộng mơ ngủ; giậm chân; giẫm đạp lên; giằng co xé; giận dỗi dữ hờn
giật cục dây gân gấu giải giọng lùi mình tạm tóc; giấu diếm giếm kín mặt nghề tên; giàu có mạnh nghèo sang; giày da dép thể vò xéo; giây lát phút
giấy bạc bảo báo biên bút ca cam cấp chứng đăng đề đường giao giới gói hẹn in khai khám khen kính lộn má mời mực nghỉ nháp nợ phạt phép phiếu ra ráp sao than thi thông tiền tờ trắng triệu trúng ủy vay vệ viết xác
gieo cấy giống mạ mầm neo rắc trồng vần; giết chết chóc hại mổ người thịt; giếng đào khoan làng nước trời; gìn giữ
gió bão bấc đông heo lạnh lào lớn lùa mùa mưa nam nhẹ nồm rét sương xoáy; giò chả lụa; giỏ hàng hoa xách; giòn giã tan; giọng ca điệu hát kể nói văn; giọt lệ máu mưa nước sương
giỗ chạp tết tổ; giống cái cây con đực gà hệt hoa lai loài lợn lúa má mới nhau như nòi nuôi rừng
giới chức công doanh đàn hạn khoa luật mộ nghệ nghiêm sắc tăng thiệu thuyết tính trẻ trí tuyến từ tử; giơ cao tay
giờ chót cơm đầu đây địa đồng giấc hành học họp khởi làm lành lâu mở nào này nghỉ nhé phút ra rảnh thấp trái; giũ bỏ; giúp đáp đỡ ích sức việc; giục giã
giữ bí bụng chặt chân chỗ chữ chức dáng đất giá gìn giọng giới hộ im kẽ kẹt khoảng kín lại lễ lời lửa miếng mình mồm nếp nghề ngoài nguyên nhà nhịp nước phép quyền rịt sạch sức thăng thế tiền tiếng trật trọn vai vệ vững xe ý
giữa chừng đường kỳ lúc năm tháng thu trưa; giương buồm cao cung; giường bệnh chiếu đôi nằm ngủ tầng; góa bụa phụ; góc bếp cạnh độ khuất nhà nhìn nhọn phố tối vuông
gọi chung cọ cửa dạ điện hàng hội hồn là lại lính món mời nhau nhập tên thầu thức to vốn xe; gói bánh cước ghém gọn hàng mua quà thầu thông vốn
góp chợ chung công của gió lời nhặt nhóp phần quỹ sức tiền tiếng vốn vui ý; gót chân giày; gọt dũa giũa vỏ; gò bó ép má; gỗ đá lậu lim mít quý rừng tạp tròn; gốc cây gác rạ rễ tích
gối đầu vụ; gội đầu rửa; gộp chung lại vào; gồm có; gồng gánh; gờ giảm; gỡ bỏ gạc mìn rối vốn vướng; gợi cảm mở nhớ tình tò ý; gởi gắm; gợn sóng; gông cùm; guốc mộc; guồng máy quay
gục ngã; gửi đi gắm góp kèm lại lời thư tiền về vốn xe; gừng nghệ; gươm giáo; gượng cười dậy ép gạo; gương cầu điển mặt mẫu sáng soi tốt vỡ; ha hả
hà hiếp hơi khắc khốc lạm mã nội tất tiện; hả dạ giận hê hơi
hạ bệ bút cánh cấp chỉ cố du đẳng điền đường giá giọng giới huyền huyết huyệt lệnh lưu mã màn nghị nhiệt nhục nông phẩm phóng quyết sát tầng thành thế thổ thủy tiện tuần viện
hạc giấy; hách dịch; hạch sách toán tội; hài cốt đồng hòa hước kịch lòng nhi
hải âu cảng cẩu chiến dương đảo đăng đội giới hà hành khẩu lưu ly lý nạn ngoại ngư phận phòng quan quân quốc quỳ sản sâm sư tặc tần thuyền thương triều trình vận vị vực; hãi hùng
hái lộc lượm rau; hãy còn; hại dân lây nước; hai chiều lòng mang mặt mươi tay vai; ham chơi học hố mê muốn sống thích vui; hàm ẩn chứa hồ lượng nghĩa oan ơn răng số súc vị ý
hãm hại hãm phanh; hạm đội; hám danh lợi
hành chính chương cước dinh đạo động giả giá hạ hải hạnh hình hoa hộ hung hương khách khất khúc kinh lá lạc lang lễ lệ lý nghề nghiệp nhân pháp phi quân quyết sự tây thích thiện tinh trang trình tung văn vi xác xóm
hạnh kiểm ngộ phúc; hào hển hiệp hoa hoáng hùng hứng khí kiệt lũy môn nhoáng phóng quang; hão huyền; hảo hán hạng tâm vị ý; háo danh hức thắng; hao hao hụt mòn phí tổn tốn
hạn chế chót cố cuối điền định độ hán hẹp hữu mặn mức ngạch nộp vận; hàn gắn huyên thuyên thực vi; hán học nôm tự văn việt; hang cùng động hốc ổ
hàng bán binh bộ chợ chục đầu đêm đống đời đợi giả giậu giờ hải hãng hiệu hoa hóa khách kho không lang lậu loạt lối mã may mẫu mới mỹ năm ngàn ngang ngày nghìn ngoại ngũ nhái nóng nội nông phòng phố quà quán quân quý rào rong rởm tạp tháng thần thịt thủy thứ tỉ tiêu tồn trăm triệu trước tuần tỷ vạn vụ xén xóm xuất
hãng hàng phim tàu tin xe; hạng bét mục nặng người nhất nhẹ ưu; hanh hao khô thông; hạt bí bụi cải cơm dẻ dưa đậu điều gạo giống kiểm lúa ngọc ngô nhãn nhân nổ sen thóc thông tiêu
hát ca chèo chúc hò múa nhạc rong ru tuồng văn ví xẩm xoan xướng; hay biết dở ho hoặc là lây nhỉ quên rằng; hắc ám hổ ín tố; hắn ta; hằn học sâu thù; hăng hái say
hằng đêm hà hữu năm nga ngày quý số tâm tháng tuần; hắt hơi hủi; hấp dẫn hối hôn lực phụ tấp thu thụ; hâm hấp mộ nóng; hầm bà chông chứa hập hố lò mỏ mộ; hậm hực; hân hạnh hoan
hận thù; hầu bao cận hạ hết kiện như tòa; hậu bị cần chiến cổ cứ đãi đậu họa khởi kiểm kỳ mãi môn phương quả sản sinh sự tạ tái thế thuẫn tố trường vận vệ; hẻm nhỏ núi
hèn chi gì hạ kém mạt mọn nhát yếu; hẹn gặp hò ngày ngỏ nhau trước ước; heo hắt hút may nái rừng; héo hon mòn úa; hẹp hòi; hề chi
hệ đào đếm điều lụy mẫu quả quang quy sinh số tại tầng thống thức tiêu toán tộc trọng trục
hết cả cách chỗ dạ đời đường giận hạn hàng hơi lòng mình mức mực nhẵn nhiệm nước rồi sạch sảy sức thảy thời thúc tiền toàn vía ý; hí họa hoáy hửng hước kịch trường; hì hục; hỉ hả
hiểm ác địa độc họa hóc nghèo nguy tình trở yếu; hiếm có hoi khi muộn thấy; hiềm khích nghi nỗi; hiên ngang nhà; hiền đức hậu hòa lành nhân sĩ tài thục triết từ
hiến chương dâng định kế máu pháp tạng tế thân; hiển đạt hách hiện linh minh nhiên thánh thị
hiện chức dạng diện đại đang giờ hành hình hữu khi kim nay nguyên ra sinh tại thân thời thực tình trạng trường tượng vật
hiệp định đoàn đồng hội lực lý nghị sĩ sức tác thương trợ ước vần; hiếp dâm đáp; hiếu chiến danh đễ động hạnh học khách kính kỳ nghĩa sắc sinh sự thảo thắng thuận
hiểu biết lầm nhau ra rõ sâu thấu ý; hiệu bài cầm chỉnh chính dụng đề đính giày lệnh lực năng nghiệm quả sách suất thế thuốc triệu trưởng úy ứng vải
hình ảnh bóng cầu chạm chóp chữ dáng dạng dung hài học hộp khối mạo mẫu nền người nhân nón pháp phạt quạt sự tam thái thang thành thể thế thù thức tích trạng tròn trụ tượng vẽ vóc vuông
hít thở; hiu hắt quạnh; ho gà hen khan lao; hò hát hẹn hét la reo vè; họ hàng lương tên tộc
hoa anh cảnh cau chương cúc đào đăng đỏ hậu hồng khôi kiều lá lan lệ lợi mai màu mặt mua mỹ nguyệt ngữ phượng quả sen sim sữa tay thép thị tiên tiền trái tuyết văn viên
hòa âm bình cả dịu đàm điệu đồng giải hảo hoãn hợp khí mạng mình nhã nhạc nhập phân phối quyện tan thuận ước vốn
hóa chất công dược đơn giá giải học lỏng phẩm thạch thân tố trang trị vàng vật; họa báo cảnh chăng đồ hoằn hổ phẩm sĩ thơ tiết tố
hỏa châu diệm điểm hoàn hoạn hối lò lực mù pháo sinh tai táng thiêu thực tiễn tốc; hoài bão cổ nghi niệm phí thai vọng; hoại thư tử; hoan ca hỉ hô hỷ lạc nghênh
hoàn cảnh cầu chỉnh công đồng hảo lại lưu mỹ nguyên tất thành thiện thổ thuế tiền toàn trả tục vốn; hoãn binh lại nợ; hoán cải dụ đổi; hoạn lộ nạn quan
hoang dã dại đàng đảo địa đường mạc mang phế phí sơ tàn tin tưởng vắng vu; hoàng anh cung đạo đế gia hậu hôn kim lan long phái sa thành thân thất thượng tộc tuyền tử yến
hoảng hồn hốt loạn sợ; hoành hành phi tráng; hoạch định họe; hoạt bát cảnh chất chính động hình hóa họa khoản lực náo ngôn tính; hoặc giả là; hoắc hương
học bạ bài bộ bổng buổi chế chung chữ cụ đại đòi đức đường giả giới hàm hành hát hỏi hội khoa khóa khối kỳ lên liệu lỏm lóm lối lực máy mót nghề nghệ nghiệp nhóm phái phẩm phần phí phiệt phong quá quân sĩ sinh tài tập thêm thi thuật thuyết thức trình trò trường trưởng tủ vần vấn vẹt vị viên viện vụ xong
hỏi bài chuyện cung cưới đáp đường giá han hỏi nhỏ nợ thăm tội vặn ý; hom hem; hòm bỏ hòm phiếu thư; hong khô; hỏng hết hóc kiểu mắt thi việc; họng súng; hóng gió hớt mát; hoi hóp
hòn đá đảo máu ngọc; hót hay; hô hào hấp hoán khẩu ứng; hồ bơi chứa cứng đập điệp đồ ly nghi nước sen sơ tắm thủy tiêu tinh; hố bom ga rác sâu vôi; hổ báo mang phách thẹn
hỗ trợ tương; hộ chiếu dân đẻ đê gia giá khẩu kinh lại lâm lý mệnh nghèo nông pháp phí phố sản sinh tá tang thân tịch tộc tống trì tư vệ viên; hôi của hám thối
hồi âm ấy chuông cố đáp đầu giáo hồi hộp hương hướng hưu kết ký lại loan mã môn phục quang quy sinh sức tâm tham thanh tỉnh tĩnh tố trả trang trình tưởng ức văn xuân
hối cải đoái hả hận lộ lỗi phiếu suất thúc tiếc
hội an báo ca chẩn chợ chúng chứng diễn đàm đoàn đồng đủ hè hiệp hoa hỏa họa học họp ích khóa kiến làng lễ ngành nghị ngộ nhập quán quyền sở tại tập thánh thao thảo thẩm thề thi thoại tố trại trường trưởng tụ tựu viên vụ xuân ý
hôm ấy kia mai nào nay nọ qua sau trước xưa; hôn lễ mê nhân phối quân ước; hồn hậu nhiên nước phách quê thơ; hỗn chiến độn hào hợp láo loạn mang tạp xược; hống hách
hồng cầu hạc hào hoang hộc ngoại nhan nhung quân tâm thủy trần tươi xiêm; hông đùi; hộp diêm đen điện nối quà quẹt số thoại thư; hốt hoảng nhiên thuốc; hột vịt xoàn; hờ hang hững
hở hàm hang sườn van; hơi đâu đốt hám hướng men nóng nước sức thở; hời hợt; hỡi ôi; hơn bù cả hẳn hớn kém nhau nữa thế thiệt; hớn hở; hờn dỗi giận tủi
hợp âm cảnh cẩn chất chuẩn diễn đạo đồng giao giới hiến khẩu khối kim lệ lí lòng lực lưu lý mốt ngữ nhất pháp phẩm phần quần số suất sức tác táng tấu thành thể thông thời thức tung tuyển xướng ý
hớp hồn; hớt hải lẻo tóc; hũ gạo; hủ bại hóa lậu nho tục; hú còi họa vía; huân chương công tước; huấn dụ đạo lệnh luyện thị từ; hùa theo; húc đầu; hun đúc hút khói
hung ác bạo dữ hãn hăng khí phạm tàn thần thủ tợn; hùng biện cường dũng hậu hổ hồn hục hùng khí tâm tráng vĩ vương; huống chi gì hồ; hút chích hàng máu thuốc
huy chương động hiệu hoàng; hủy bỏ diệt hoại hôn hợp mình phá; huyên náo thuyên; huyền ảo bí diệu phù sử thoại tích; huyện đảo đoàn đội lệnh lỵ nhà trưởng ủy
huyết áp cầu chiến dịch hãn học hư lệ mạch nhục quản sắc thanh thống thư tương; huynh đệ trưởng; huýt sáo; hư cấu danh đốn hại hao hèn hỏng không thân tổn truyền vinh vô
hứa hão hẹn hôn; hừng đông hực; hứng chịu khởi nước thú tình; hưng khởi phấn phế thịnh vong vượng; hững hờ
hương án ẩm bài cống đăng đình đồng hào hoa hỏa hồn hương khói lân liệu lộ lý nghị nguyện nhu sắc sư thôn thơm trầm ước vị
hướng dẫn dương đạo đến đi đích gió lên nam nghiệp ngoài ngoại nội tâm tây thiện thượng ứng về vọng; hưởng dương lạc lộc lợi thọ thụ trọn ứng; hưu chiến chiếu non trí; hươu cao nai
hữu bang cơ danh dụng duyên hạn hảo hiệu hình ích khuynh nghị quan sinh tình trách ý; hy hữu lạp sinh vọng; hỷ lạc xả; ì ạch trệ; ỉa chảy; ích kỷ lợi nước
im ắng bặt hơi lặng lìm phăng; in ấn dấu đậm hệt ít lại lụa nhái sang sâu; inh ỏi; ít khi lâu nhất nhiều nữa ỏi ra; ỉu xìu; kè biển bờ cặp đá
kẻ ác bảng cả cắp chợ cướp gian khác lừa sọc thù trên trộm xấu; kẽ hở răng tay; kem chống cỏi; kèm cặp nhèm theo
kém chất cỏi dần đi hiệu hơn may nhạy nhiệt phát phẩm sắc thua tích xa; kén cá chọn rể tằm; keo dán kiệt sơn xịt
kéo bè căng cắt co cờ dài dàn dây đến gỗ khóa lại lê lưới mây pháo quân sợi theo về vó xe; kẹp chì díp nách tóc; kẹt cứng tiền xe; két bạc nước sắt
kê biên cao cứu đơn khai khống thêm; kế cận chân chước đó hiểm hoạch hoãn liền nghiệp nhiệm sau thừa tiếp toán tục tự vị; kề bên cận vai
kể cả chi chuyện công khổ lại lể tên tội trên từ; kệ sách; kênh đào kiệu mương ngòi nước phân rạch thông truyền tưới; kềnh càng
kết bạn cấu chuyển cục cườm dính duyên đoàn giao hoa hôn hợp khối lại liễu luận mạc mạng nạp nghĩa nối oán quả số tập thành thân thúc tinh tình toán tội trái tụ tủa từ ước xã
kêu ca cầu cứu gào gọi la oan trời van; khả ái dĩ dụng kính năng nghi ố quan thể thi tín; khá giả khen lâu nhiều; khác biệt gì hẳn khác lạ nào nhau thể thường với xa; khạc nhổ
khách đặt điếm hàng khứa mời mua nợ nước quan quen quốc quý sạn sáo thăm thể thơ tình trọ trú vãng vay xá
khai báo bút canh căn diễn giá giảng giảo giấy hạ hải hạn hiệu hỏa hóa hoang hội khẩn khẩu khống lò lợi mạc mạch màn mào mỏ mở nhận nhiệm phá pháo phát phóng quan quang quật quốc sai sáng sinh sổ sơn sử tâm thác thị thiên thông thuế tích triển trình trừ trương trường tuyến tử vị vong xuân xuất
khái luận lược niệm quát yếu; khải hoàn; kham khổ nổi; khám bệnh chữa điền đốc nghĩa nghiệm phá sức thai thầy thương tim tuyển xét; khan giả hiếm; khán đài giả phòng thính trường
kháng án cáo chất chiến cự dịch định độc đơn nghị nguyên sâu sinh thể thuốc viêm; khang kiện trang; khảng khái; khánh kiệt thành tiết; khao khát quân thưởng vọng
khảo chứng cổ cứu dị đính giá hạch hạnh luận nghiệm sát tập thi thí tra; khát khao máu nước vọng; khay chén nước; khăn áo ăn bàn gói lụa mặt quàng tay
khắc bạc chế chữ cốt dấu đậm ghi họa khẩu khoải khổ kỷ ký nghiệt nhập phục sâu; khăng khăng khít; khẳng định khiu; khắp cả chốn mọi nẻo nơi; khắt khe; khâm liệm mạng phục sứ tử
khấn vái; khẩn cấp cầu hoang khiết khoản nguyện thiết trương; khấp khểnh khởi; khất lần nợ thực; khấu đầu hao kiến lưu trừ; khâu áo tay vá
khẩu chiến cung đài đầu đội hiệu khí lệnh nghiệp ngữ phần phật phục súng thuyết trang vị; khe hở khắt núi suối; khẽ khàng; khéo kẻo léo tay; khép kín lại nép; khen chê ngợi thưởng
khế ước; khệ nệ; khêu gợi; khi ấy bị cần dễ đã đó gian hồi khu nào này nên quân sau trá trước xưa
khí áp cầu chất chế công cụ cười đá độc động đốt giới hậu hiếm huyết hư khái lực lý nén nhạc phách phái phế quan quản quyển sắc tài thải than thể thế thiên tiết trơ trời tượng uất vị vũ xả
khỉ gió; khía cạnh; khích bác động lệ; khiêm cung khắc nhường nhượng tốn; khiếm khuyết nhã thị thính; khiển trách; khiến cho; khiên chắn cưỡng; khiếp đảm nhược sợ
khiếu hài kiện nại oan tố; khiêu chiến dâm gợi khích vũ; khinh bỉ binh chê địch khi khí miệt nhờn rẻ suất thị thường; khít khao
kho bạc bãi báu chứa hàng lạnh lẫm lương ngoại quan quỹ sách tàng thóc tiền vũ xăng
khó bảo chịu coi dễ đỡ gần hiểu khăn khổ kiếm lòng lường nghe nhọc nói ở quên tả thở tiếp tiêu tin tính tránh trôi
khoa bảng cấp cử danh đại điện giáo học mục ngoại nhi nội phái sản thai thi trương trưởng; khóa cửa giải học họp huấn lại luận máy miệng sách sổ số tay thể thi thúc trái trình
khoác áo lác tay; khoái cảm chí lạc trá; khoan dã dung giếng hậu hồng khoái nhượng thai thư thứ; khoản chi đãi mục nợ thu tiền vay; khoán gọn hộ sản trắng việc
khoanh nuôi tay tròn vùng; khoảng cách chừng đất không lặng lùi rộng thời tối trống; khoáng chất đạt sản vật; khoảnh đất khắc; khoát tay; khỏe đẹp khoắn mạnh người re
khoe của khoang mẽ sắc tài; khói bếp bụi hương lửa thải thuốc; khỏi bệnh lo nói phải; khô cạn cằn cứng hạn hanh héo khan mát nóng nứt rang ráo
khổ ải chủ công cực đau độ hạnh hình lao luyện lực nạn não nhọc nhục nỗi qua sai sở tâm thơ; khố rách; khốc hại liệt; khôi hài ngô nguyên phục
khối cầu kiến liên lượng nhà phố tài thi tiền trưởng; khôn cùng khéo lanh lường ngoan nguôi xiết; khốn cùng đốn khó khổ kiếp nạn nỗi quẫn
khởi bệnh binh chiếu công dựng đầu điểm động hành kiện lập loạn nghĩa nghiệp nguồn nguyên phát sắc sinh sự tạo thảo thủy tố tranh xuất xướng
không ai bao bằng biết chắc chê chỉ cho chừng có còn cố dám dễ đáng đành đâu đều đội được gì gian hạn hay hẳn hề kể khéo khí khỏi kịp làm lẽ lực lượng lưu may mấy nên ngại ngờ ngừng nhận những nổi nỡ phải phận quan quân quen rõ sao tên thể thiếu thôi thời tiền trọn trung tuân tưởng
khổng lồ tử tước; khống chế chỉ; khờ dại khạo; khơi dậy gợi mạch mào nguồn thông xa; khớp lệnh nối xương
khu bảo biệt cách chế chợ chứa công cư dân du đất đệm đoàn đô đồi giải hành hội khai kho khu kinh lăng lưu mỏ mộ nghỉ nhà nội nuôi ổ phi phố quản quân rừng sản tái tập trọ trú trục trung trừ tự ủy vui vực vườn xử xưởng
khua chiêng; khúc chiết cua khuỷu mắc ngoặt nhạc ruột sông xạ; khủng bố hoảng khiếp long; khung cảnh chương cửa cửi gầm giá giờ hình pháp sắt số tên thành thép thời trời xe xương
khuôn dạng đúc khổ mặt mẫu phép sáo thước vàng viên; khuynh diệp đảo gia hướng loát thành; khuyên bảo can dỗ giải nhủ răn tai
khuyến cáo công dụ học khích khuyến lâm mãi mại nghị ngư nông tài; khuyết chủ danh điểm tật thiếu tịch; khuếch đại khoác tán trương; khuân vác; khuất mắt mặt nẻo núi phục tất
khuấy động; khúm núm; khuya khoắt sớm; khuỷu tay; khứ hồi; khử độc khuẩn mặn mùi phèn trùng; khước từ; khứu giác; kia kìa mà; kĩ càng lưỡng năng nghệ sư thuật xảo
kì công cục diệu hạn quái quan tài thi thị thú vọng; kị binh; kích cầu cỡ dâm dục điện động giác hoạt ngòi nổ phát thích thước ứng
kịch bản câm chiến hay liệt mục nghệ nói sĩ tác tính trần trường; kiêm nhiệm toàn; kiềm chế hãm tỏa; kiếm ăn chác chuyện cớ củi hiệp lời sống thuật tìm
kiểm chứng dịch duyệt dượt đếm điểm định đo giao kê khảo lại lâm lỗi mẫu ngân nghiệm ngư nhận nhiệm phiếu sát soát thảo thính thu thử toán tồn tra tu xe; kiệm lời ước
kiên chí cố cường dũng định gan giang nghị nhẫn quyết tâm trì trinh trung; kiến giả giải hết hiệu hữu lập nghị nghĩa nghiệp quốc tạo tập tha thị thiết thức trúc văn
kiện cáo hàng khang toàn tướng; kiếp nạn người sau trước; kiệt quệ sức tác xuất; kiêng cữ dè khem kị kỵ nể; kiêu binh căng hãnh hùng kì kỳ ngạo sa; kiều bào dân diễm hối nữ nương
kiểu cách dáng mẫu mới nói; kiệu hoa; kim anh bản chỉ cổ cương đồng hoàn khánh khí lan loại long ngạch ngân ngọc phượng thạch thoa tiêm tiền tuyến tự; kìm chế hãm kẹp nén
kín cổng đáo kẽ miệng mít nước
kinh bang bổ dị doanh điển đô động hãi hoàng hoảng hồn kệ khiếp khủng kỳ lạc lịch luận lý mạch ngạc nghĩa nghiệm nguyệt niên phí qua sợ sử tài tế thành thánh thiên thư tởm trập truyền tuyến viện
kính báo bẩm cẩn cận chào chắn chiếu dâng đạo gửi hiển lão lúp mát mến mong mời nể nghiệp nhi phật phục râm tặng thầy thưa trình trọng viếng vọng yêu; kình địch; kịp lúc thời trở
kíp mổ nổ trực; ký âm cam chú danh duyệt giả giao hiệu họa hợp kèm kết lục nháy nhận ninh phát quỹ sắc sinh sổ số sự tá tác tặng tắt thác trừ túc tự ức văn vọng
kỳ ảo bí binh công cục cùng cựu dị diệu đà đài đồng hạn họp hội kế khôi khu kinh lạ lân lương mục nghỉ ngộ nhông nữ quái quan quặc sự tài thi thị thủ thú thực tích tình trước tuyển vĩ vọng xảo
kỵ binh mã; kỷ cương hà lệ luật lục lý nguyên niệm niên phần vật yếu; kỹ càng lưỡng năng nghệ nữ sư thuật tính trị xảo
`
