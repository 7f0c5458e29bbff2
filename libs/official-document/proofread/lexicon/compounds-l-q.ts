/** Words of two syllables, one row for each first syllable, rows parted by semicolons (l–q). Own list, from the language of offices. */
export const COMPOUNDS_L_Q = `
la bàn cà hét liệt mắng ó; lá bài cây chắn cờ lành mạ mặt phổi rách sen thắm thư; là lượt vì; lạ đời lẫm lùng mắt mặt tai thường
lạc bước chỗ đà đề điệu đường giọng hậu hướng khoản loài lõng lối mất nghiệp quan quẻ quyên thú viên; lách cách; lai căng giống láng lịch rai tạo tạp vãng; lải nhải
lãi gộp lời mẹ ròng suất vay vốn; lại giống mặt nữa quả sao sức; lái buôn đò máy súng tàu thử thương xe
làm ăn bài bàn bạn bằng bậy bia biếng bổ bộ bù cả càn cao căn cầu chay chậm cho chủ chức chứng cỏ con cố công cơm cử dáng dâu dấu dịch diện dịu dối duyên đất đầy đẹp đêm đĩ điệu đỏm đồng đơn đúng được đường gạch gan gãy gấp gì gia giả giá giàu gương hài hại hàng hòa hỏng hư kế khán khó khoán không kiểu lại lành lẽ lễ lóa loạn lộ lơ lợi lụa luật lung luôn lụt ma mai màu mất mẫu men mì mồi mối mới mưa mướn mưu nản nên nghề nghĩa ngoài ngơ người nhà nhái nhanh nhân nhiễm nhiệm nhục nóng nổ nổi nông nũng oan ơn phản phép phiền phong phúc quà quan quen ra rẫy rể rõ rối ruộng sạch sai sáng sao sôi sống sụp suy tan tàng tay thầy theo thế thêm thinh thịt thơ thủ thuê thử tiền tin tình tôi tội tốt trái trễ trò tròn trọng tươi tướng vậy vệ việc vợ vua vui vừa vườn xao xấu xiếc xong xước
lãm nguyệt; lạm dụng phát quyền thu; lan can man rộng tỏa tràn truyền; làn da điệu gió mây sóng xe; lang bạt thang vườn
làng bản chài chơi cổ đại hoa mạc mới nghề nghiệp quê thôn trên văn xã xóm; lãng đãng mạn phí quên tử
lãnh binh cảm chúa cung đạm đạo địa giải hải hóa khí lẽ lịch lương quân quốc sự thổ thưởng tụ vực; lánh mặt nạn xa; lành bệnh lặn mạnh nghề tính
lạnh buốt cóng gáy giá lẽo lùng ngắt người nhạt tanh toát; lao cải công dịch đao đầu đốn động khổ lung lực phiền phổi tâm tù tư xao; lào xào
lão bộc hóa làng luyện nhân nông thành thần thị thọ trượng; láo lếu nháo toét; lạp xưởng; lát cắt đường gạch mái nữa; lau chùi dọn lách sậy; lay chuyển động lắt ơn
lắc đầu lư tay vòng; lặn lội ngụp; lăng kính mạ miếu nhăng nhục tẩm trụ xăng xê; lặng im lẽ lờ ngắt thinh; lằng nhằng; lắng đọng lo nghe tai; lẵng hoa
lắp bắp dựng đặt ghép máy ráp; lặp đi lại; lắt léo nhắt; lặt vặt; lắm điều kẻ khi lời lúc mối; lăm le
lâm bệnh chung dân học hữu khẩn luật nạn nghiệp nguy sản sàng sinh tặc thổ thời trường viên; lầm đường lạc lẫn lì lỡ lũi than tưởng; lấm bẩn láp lem; lân bang cận la quang sư tinh
lần cuối đầu đi hồi khác lữa lượt mò này sau theo thứ tìm trước; lẩn khuất lút quẩn quất thẩn tránh trốn; lẫn lộn nhau; lấn át biển cấn chen chiếm cướp đất lối lướt sân sâu tới
lận đận
lập biên cập chí chiến công cơ danh di dị dự đề đông gia hiến hồ hội kế khắc kỷ lòe lờ luận mưu nên nghiệp ngôn pháp phương quốc quy quỹ sổ tâm thân thể thu trình trường tức vi xuân
lấp ánh biển đầy hố kín lánh liếm ló lỗ lửng ráp; lật đổ lọng lừa mặt ngửa ngược nhào tẩy thuyền trang; lâu bền dài đài đời lắm lắt nay năm ngày nhâu; lây bệnh lan lất nhiễm truyền
lầy lội thụt; lấy chồng công cớ của cung dấu đà đi đó được giọng gương khẩu lãi lại làm lẽ lệ lòng lời lý mạng mất mẫu nê nước ra số sức tên thế thêm tiền tin về vợ xuống ý; le lói
lẻ loi tẻ; lẽ dĩ nào phải ra sống thường; lém lỉnh; lén lút; leo cao cây dốc lẻo lét núi thang trèo; lèo lái tèo; lê dân la lết minh thê thị văn; lề đường lối luật mề thói
lễ chùa cưới đài đón độ động đường giáo hỏi hội khai khánh kỷ lạc mạo mễ nghi nghĩa ngộ phẩm phật phép phục sám tạ tang tân tế tết tiết tổ trao vật xá
lệ chi hoa làng luật phí rơi thuộc thường tục; lệch chuẩn khỏi lạc pha
lên án bờ bục cao cân cấp chức chương cơn dây dốc đài đạn đất đèn đến đỉnh đồ đồng đường gân giá giọng giường hạng hình hồi hương kế khung khuôn kịch lão lịch lớp lương mạng máu mặt mâm men miền mốc mốt mức mưu ngôi ngựa ngược nhà nòng núi nước phố phương rừng sàn sân sóng sổ số sởi tàu tay tận thác thang thẳng thân tiếng tỉnh tốc tới trên trời truyền vai voi xe xuống
lênh đênh khênh láng; lệnh bài cấm chi chỉ điều giới tộc truy xuất; lếu láo; lì lợm xì; li hôn ngoại ti; lí do lẽ luận trí; lia lịa; lìa bỏ đời khỏi xa
lịch bay biểu công duyệt học họp làm lãm phát sử sự tập thi thiệp tiếp treo trình trực xế; liếc mắt nhìn; liêm chính khiết sỉ; liềm hái
liên ban bang bộ can cấp chi cơ danh doanh đoàn độ đội đới gia hệ hiệp hoan hoàn hợp kết khu khúc kiều kỳ lạc lục lụy miên minh ngành nghiệp ngữ nhiệm quan quân sở thôn thông thủ tịch tiếp tỉnh trì trường tục tuyến từ tưởng vận xã xô
liền kề lạc mạch tay thân tức; liều chết lĩnh lượng mạng mình thuốc tiêm; liệu bài cách hồn pháp rằng trình trước; liệt giường kê nữ sĩ truyện vào vị; lim dim
linh cảm chi cửu dược đài đan đình động hoạt hồn kiện ký lăng mục nghiệm sam sàng thiêng thú tinh tính ứng vật vị xa; lính canh chì chiến dù đánh gác mới thú thủy
lĩnh hội lương thưởng vực xướng; lo âu buồn chạy cho lắng liệu lót ngại ngay nghĩ sốt sợ toan xa xử; loa đài lóa phát phường thuyền; lòa nhòa; lõa lồ thể; loài hoa người thú vật
loại bỏ hình khác khỏi ngũ thể tội tốt trừ từ ưu văn vòng xe; loan báo phượng tin; loạn lạc luân lý nhịp sắc tặc thần thị; loãng xương; loang lổ; loạt bài đạn súng; lóc cóc
lọc bỏ cọc dầu lõi lừa máu nước sàng; loe loét; lòe loẹt; lõi đời; loi choi; lòi ra; lom khom
lòng bàn biết cha chảo dạ dân dũng đào đất đỏ đường hiếu hồ lang máng mẹ mong ngay người nhân núi sâu sông suối tham thành thương tin tốt trắc trọng trời trung tự vả yêu; lỏng lẻo
lóng ngó ngóng; lọt khỏi lòng lưới tai vào; long đong hổ lanh mạch não nhãn sóc sòng thể tong trọng tu vân vương xa; lô đất đề gô hàng xe xô; lồ lộ
lỗ chỗ hổng khí khuyết lã lãi mãng mũi nẻ rò rỗ tai thủng vốn; lộ bí diện đề giới hành hầu liễu lồ mặt phí quân tẩy thể thiên thông trình tuyến vẻ; lốc cốc xoáy
lộc biếc bình non trời vừng; lôi cuốn đình kéo tha thôi vũ; lồi lõm; lỗi đạo hẹn lạc lầm mốt nhịp phạt thị thời ước; lối cũ đi mòn nhỏ ra rẽ sang sống tắt thoát thở vào xóm
lội bộ nước ruộng suối; lồng bàn đèn ghép kính lộn ngực tiếng; lông bông cừu lá mày mi mọc ngỗng nhông vũ; lộng gió hành lẫy ngôn quyền; lốp xe; lột da tả trần xác
lơ đãng đễnh là lửng mơ ngơ xe; lở đất loét mồm núi; lờ đờ mờ; lỡ bước chuyến dở đường hẹn làng lầm lời miệng nhịp tàu tay thì thời vận xe
lời bàn bạt ca cảm chào chúc dặn dẫn đáp đề giải giới hát hay hẹn hứa kể kết khai khen khuyên lãi lẽ mắng mời nguyền nhắn nói phát ra răn ru tâm thề thoại thơ thú tiên tỏ trăng trình từ tựa vàng văn xin
lợi danh dụng điểm hại ích lạc lộc lợi nhuận quyền suất thế tiện tiểu trợ tức; lớn bé dần khôn lao lên mạnh mật người nhanh nhất nhỏ tiếng tuổi vượt
lợn cỏ con dịch gà lòi nái rừng thịt; lớp bậc dạy đào học huấn kế lang lót nhớp phủ trẻ tuổi vỏ xe; lợp mái ngói nhà tôn; lũ bão lụt lượt ống quét rừng; lú lẫn; lu bu loa mờ
lùa vịt; lúa chiêm chín đông gạo giống hè lai mì mùa nếp non nước nương rẫy sớm tẻ thơm trổ xuân; lụa đào là; luân canh chuyển đôn hãm hồi luân lưu lý phiên thường vũ xa; luẩn quẩn
luận án anh bàn chiến chứng công cứ đàm đề điểm điệu đoán giả giải khóa nghĩa ngữ tài thuyết tội tuyết văn xét
luật chơi công cư dân định gia học khoa lệ lữ pháp rừng sĩ sư thi thơ trưởng tục; lúc ấy bấy đầu đó lắc lỉu nào này nãy
lục bát bình chiến cung diễn đạo địa đục lạo lâm lọi lộ quân soát tìm trầm tục vị xì; lùi bước dần hạn lại lũi xe xùi; lụi bại tàn; lúi húi; lũng đoạn; lùng bắt bùng sục
lung lay linh; lúng liếng túng; luôn luôn miệng mồm nhớ; luồn cúi lách lỏi sâu; luồng cá điện gió hàng khí lạch tuyến tư xanh; luộm thuộm; lụt bão lội lớn úng; lụy tình
luyện binh cán công kim kỹ lọc nghệ tập thanh thép thi thú; lưa thưa; lừa bịp dối đảo đẹp gạt lọc lừa mị phỉnh thầy; lửa đạn điện hận hương khói lò lòng rơm rừng thử tình trại
lứa đôi tuổi; lựa chọn lời mua; lực bất cản đạo đẩy điền đối hút kế li lưỡng lượng lý ma quán sĩ tác tàu tâm từ; lưng bụng chừng dựa núi ong tròng túi vốn; lừng danh khừng lẫy vang
lửng lơ; lững lờ thững; lược bỏ dịch đồ ghi giải khảo sử thảo thuật trích; lười biếng học nhác; lưỡi cày câu hái khoan kiếm lam lê liềm; lưới an đánh điện lửa rách thức tình trời
lượm lặt; lươn lẹo; lương bổng dân duyên đống hưu khoán khô lại lậu tâm tháng thảo thiện thu thực thưởng tri y; lường gạt trước; lưỡng chiết cư cực hợp lự nan phân tiện tính viện
lượng biến cả cầu cung đất giá hải hàng hình mưa nước sức thứ tình tử; lướt nhẹ qua sóng ván; lượt đi khách về
lưu ban bút chiếu chuyển cữu danh dấu diễn dụng đày động giữ hành hóa học huyết khố không ký lạc lại li linh loát lụy luyến lượng ngôn nhân nhiệm niệm niên ở phẩm sản tâm thai thân thoát thông thủy thuyền thường tích tốc tồn trong trú truyền trữ vong vực xã xá xú ý
lựu đạn; ly bì biệt cách dị gián hôn hợp hương khai kỳ loạn nông rượu tan tán tâm thân thoát
lý do duyên đáo giải hào hương la lắc lẽ lịch liệu luận nhân số sự tài thú thuyết tính trấn trí trưởng tưởng ứng; lũy kế thành thừa tiến tre
ma chay giáo lực quái quỷ sát sạt thuật trận trơi túy vương xó; mà cả chi lại mắt nay sao vẫn
mã di đề độc hiệu hóa khí lực não ngành ngoài nguồn ngữ phu số tà tấu thầy thượng tử vạch vùng; má đào hồng phanh; mả mồ; mạ điện kẽm lị non úa vàng; mách bảo lẻo nước
mạch đập điện kiến lạc lươn máu môn ngầm nguồn nha nước sầu thẳng văn vòng vữa; mai cốt hậu hoa kia mỉa mối mốt một phục rùa sau sớm táng thúc vàng; mài dũa giũa mòn nhẵn sắc
mải mê miết; mãi dâm đến lộ lúc mãi mới nghị rồi sau về; mái ấm bằng che chèo đầu đình hiên ngói nhà tóc tôn trường vòm; mại bản dâm; mảng bám đề màu tối tường xanh
mang án bầu bệnh cá con dáng danh đai đến họa hơi khẩu lại mệnh nặng nghĩa nhục ơn ra sang súng tai tên thai theo tính tội tới vác vẻ về
màn ảnh che cửa đêm gió hình kịch quần song sương trình trời; mãn hạn khai khóa kiếp kinh nguyện nhiệm phần tang tính tuần ý; mạn đàm phép thuyền tính
mạng che lưới máy nhện sống sườn xã; mãng cầu xà; máng cỏ nước xối; manh mối mún nghĩa nha tâm; mành trúc; mảnh bom dẻ đất giấy khảnh mai ruộng tình vỡ vườn
mạnh bạo dạn giỏi khỏe mẽ miệng mồm quân tay thường; mao mạch; mào đầu gà; mạo danh hiểm muội nhận phạm xưng; mạt cưa hạng lộ nghệ sát vận; mát da lành lạnh mặt mẻ rượi tay xa
mau chóng hiểu khô lành lẹ lớn mắn miệng nước; màu áo da đen đỏ gốc hồng mè mỡ nâu nước sắc tím trắng vàng vẽ xanh; máu cam chảy lạnh mặt me mê mủ nóng thịt tụ xương
may áo đo mặc mắn ô phúc rủi sao sẵn tay thay thuê vá; mày đay mặt mò râu
máy ảnh ấp bào bay biến bộ bơm cán cày chạy chém chiếu chủ cưa dập dệt doa đầm điện điều đo đóng gặt ghi giặt hàn hút in kéo khâu khoan lạnh lọc mài may miệng móc mọc nén ngắm nghe nghiền nổ nước phát phun quạt quay quét rà sao sấy sưởi thở thu tiện tính trộn trợ tuốt ủi vi vô xát xay xới xúc
mắc bẫy bệnh cạn công cỡ cửi cười kẹt lỗi lừa míu mớ mưu nạn nợ ơn phải thuốc tội; mặc áo cả cảm cho dầu dù định kệ khải lòng nhiên niệm sức thây; mắm muối tôm
măng cụt non sét tre; mắng chửi mỏ nhiếc; mặn mà mòi nồng; mắt cá cáo cây kém kính lưới mũi na nai ngọc nhìn thâm thẩm thần xanh xếch xích
mặt bàn báo bằng bên bích biển cắt cân chữ dày dù dưới đáy đất đê đối đồng đơ đường gối hại hàng hồ khác khuôn kính lợi mạnh mày mo mũi nạ não nặng nề nền nghiêng ngoài nhẹ nổi nội phải phẳng phố quan sàn sau sân sông thật tích tiền tiếp trái trăng trận trên trong trống trời trước tường vải xấu yếu
mâm cao cỗ cơm ngũ pháo xôi; mầm bệnh cây họa mạ mống non sống xanh; mẫn cảm cán tiệp; mận đào
mất bò bóng cắp cân chỗ cơ của cướp dạng dạy dần dấu diện đất đầu đi điện đoàn đồ đức gì giá giọng giống gốc hàng hồn hút hướng khả khách khóa kiểm kiên lái lập lòng lực lượt lý mạng mát máu mặt mùa nết ngủ người nhân nhịp niềm nước phương quyền sạch sóng sức tài tăm tập tên thăng thì thiêng thời tích tiền tiếng tin tín tính toi trắng trật trí trinh trộm tư tự vệ vía vốn vụ xác
mật báo danh đàm độ gấu hiệu khẩu khu lệnh mã mía mờ nghị ngọt ngữ ong phục thám thiết thư ước vụ; mâu thuẫn; mầu nhiệm; mẩu bánh chuyện tin
mẫu biểu chữ đơn giáo gương hàng hậu hệ hình mã máu mực ngẫu phẩm quốc quyền số tính từ tử tự vật vẽ; mậu binh dịch kỷ thìn; mây khói mù mưa núi trời
mấy ai bữa chốc đời hôm khi lần lúc mươi năm thuở; me tây; mè nheo; mẹ cha chồng con già hiền kế nuôi ruột; mẹo vặt; men bia rượu say sứ theo tiêu
mê cung đắm hoặc li lộ ly mải man mẩn mệt muội ngủ sảng say tín; mề đay; mệnh căn chung danh đề giá hệ lệnh môn một phụ trời; mến khách mộ phục thương yêu; mênh mang mông
mệt lả lử mỏi nhoài nhọc; mi mắt; mí mắt; mì ăn chính gói ống; mỉa mai; mía đường lau; miễn cưỡng dịch giảm là nghị nhiệm phí sao thi thuế thứ tố trách trừ xá
miệng cống giếng hến hố lưỡi núi; miếng ăn bánh cơm đất ghép ngon trầu; miêu duệ tả thuật; miếu mạo
miền bắc biên biển cao duyên đất đông hạ nam ngược núi quê tây trong trung xa xuôi; miến gà; miên man; miệt mài thị vườn; mìn muỗi nổ; mịn màng
minh ân bạch châu chí chủ chứng công đức đường họa hương khai khoa lý mẫn mục nguyệt oan quang quân sơn sử tâm tân thị thư tinh triết tường ước vương xác; mình trần; mít tinh ướt
mo nang; mò kim mẫm tìm; mỏ ác dầu đá hàn khoáng lộ neo nhọn quặng than vàng vịt; mọc lên mầm răng; móc lò máy ngoặc nối túi xích; moi móc tin; mỏi chân gối mắt mệt mòn
mọi khi mặt người nhà nơi rợ sự thứ vật việc; mỏm đá núi; mon men; món ăn hàng hời lạ nhắm nợ quà tiền; mòn dần mỏi vẹt; mong chờ đợi manh mỏi muốn ngóng nhớ ước
mỏng dính manh mảnh tang; móng cái cầu cọc giò guốc nền ngựa nhà tay trụ vuốt; móp méo; mót lúa; mô đất hình hôi men phạm phỏng ta tả tê thức típ ve; mồ côi hóng hôi mả
mổ bụng cắn cò tim xẻ; mộ bia chí danh đạo địa phần quân tổ xây; mốc giới meo mưa son thếch thời; mộc bản châu mạc nhĩ qua thạch tồn; môi chất giới hôn hở răng sinh son trường
mồi câu chài lửa nhử; mỗi khi một người tội; mối hàn hàng hiểm họa lái lợi mai manh mọt nguy nối nợ quan thù tình tơ
môn bài đăng đệ đồ đương hạ học hộ phái sinh tài thanh thể thi vị; mồm mép miệng năm; mông cổ lung muội quạnh tắc; mồng một; mộng du mị mơ tinh tưởng
một bề bên cách cây chiều chốc chút cửa dạ đôi đời đường khẩu khi lát lần loại lòng lúc lượt mạch mai mặt mình mực nắng nhà nửa phần phen phép phía phút ra số thể thôi thời thuở trong vài vạn vòng ý
mơ hồ màng mộng tưởng ước
mở bài cõi cuộc cửa dần đất đầu đèn đường hàng hội khóa lòng lối lớp màn mang máy mắt mặt mồm nắp ngõ nút phiên ra rộng sách sổ thầu thông tiệc tiệm tòa toang trói tuyến vốn
mớ bòng rau; mờ ám ảo căm mịt nhạt tối; mỡ bò lá màng; mới đầu đây hay lạ mẻ nhất nổi rồi tinh toanh; mời chào đón gọi hàng khách lơi mọc thầu tiệc; mơn mởn trớn
mù chữ khơi lòa màu mịt mờ quáng sương tạt tối u; mũ áo bảo cao cát cối len mãng ni nồi ô sắt tai
mua bán bao bảo buôn chịu chung chuốc chuộc danh dâm đất đồ đứt giá giống hàng lại lẻ mặt quà quan rẻ sắm sỉ sức thuốc thưởng vé việc vui xe
múa ba bút gậy hát lân may máy mép quạt rìu rối; mùa chay chim cưới đông gặt hái hè khô lễ lũ lúa màng mưa nắng nghịch nước rét sau thi thu tựu vàng vụ xuân
mục ca đích đồng kích lục nát nêu ruỗng sở sư thị tiêu trường từ vụ; mùi hôi hương mẽ tàu thơm tiền vị; mũi dãi dao đất giày khoan lao lõ nhọn tàu tên thuyền tiêm tiến; mủi lòng
mụn bọc nhọt vải; muộn giờ màng mằn phiền; muôn dặm dân đời hình kiếp màu muốn năm nghìn nơi phần sự thuở trùng vàn vật vẻ; mũm mĩm; mùng màn; mung lung
muối ăn dưa mặn mè mỏ tiêu vừng; muỗi mắt; muốn biết gì là sống thế; mưa bão bụi dầm đá đạn gió giông lạnh lớn lũ nắng ngâu nguồn nhỏ phùn rào rơi to tuyết xuân; mửa mật
mức cao chi chịu chứng cung đóng độ giá hưởng khoán lãi lương phạt phân phí sản sống thấp thu thuế thưởng tiền trần vốn; mực dấu độ in khô lá nước ống tàu thước tím
mừng công cưới đảng hụt lễ ngày quýnh rỡ rơn tết thầm thọ tuổi vui; mười giờ mươi; mượn cớ danh dùng đất đỡ lời tạm tay tiền; mương máng ngòi nước phai; mường tượng; mướt mát mồ
mứt tết; mưu cầu chước đoạn đồ hại hèn kế lợi lược ma mẹo mô phản sát sĩ sinh sự tính toan trí
mỹ cảm danh dung đức hóa học kim ký lệ liệm mãn mạo miều nghệ nhân nữ phẩm quan quốc tho thuật tục từ vị viện xá ý; na ná; nách áo; nài ép nỉ xin; nải chuối; nại cớ; nạm bò vàng
nam bán bắc bình bộ châu cực dược đế giao giới hài kha nhi ninh nữ phong phương sinh sử thanh tiến tính trang triều trung tử tước vai việt; nan giải hoa quạt y; nàn lòng
nản chí lòng; nán lại; nạn dân dịch đói lao lụt nhân tham; nang nọc; nàng dâu hầu thơ tiên; nạng gỗ; nanh ác vuốt; nao lòng nao núng nức; não bạt bộ cá lòng nề nùng thất trạng
náo động loạn nhiệt nức; nào biết đâu đó hay ngờ; nạo hút thai vét; nạp đạn điện mạng năng tài thái thẻ thuế tiền; nát bét nước óc rượu tan vụn; nay cả đây lần mai; này kia nọ
nảy lộc lửa mầm nở ra sinh sòi; nãy giờ; năm châu cũ cuối hết học kia một mới mươi nay ngoái ngón nhuận nọ sau sinh tài tháng tới trước tuổi xung
nằm bẹp bếp co dài dưới gai im khểnh không lì mê mộng mơ ngang ngoài ngủ nơi ở sấp trên trong trơ vạ viện vùng xuống
nắm bắt chắc chặt cổ đấm giữ lấy quyền rõ tay thế tình trọn vai vị vững; năn nỉ; nắn bóp dòng lại nót thẳng; nặn óc tượng; năng động khiếu lực lượng nhặt nổ quyền suất sức tài
nắng chang cháy chiều gắt gió hạn hè hửng lửa mai mới mưa nóng nôi nực ráo to vàng
nặng ân bụng căn cân đầu gánh hạt kí ký lãi lòng lời mặt mùi nề nghĩa nhẹ nhọc nợ tai tay tình tính tội trĩu về; nắp ca cống đậy hầm hố
nâng bậc cao cấp cốc đơ đỡ giá hạng khăn lương mức niu quân tầm thể trình; nấm độc hương mồ mốc rơm; nẫng tay; nấc cụt thang; nấp bóng; nâu sẫm sồng; nẫu ruột
nấu ăn bếp chảy chín cơm nung nướng rượu sử xong; né mình tránh; nem chua; ném bom đá lao tiền; nén bạc đau giận hương lại lòng; neo chặt đậu đơn người thuyền
nét bút chữ cười đẹp mày mặt mực ngài nhạc văn vẽ; nép mình; nê địa; nề hà nếp; nể mặt nang phục trọng vì; nên biết chăng chi danh nghĩa người nỗi thế thơ tránh
nền đá đất đường hành kinh móng nã nếp nông sản tảng thấp văn; nến thơm; nếp cẩm cũ gấp hằn nghĩ nhà nhăn sinh sống tẻ; nếm mùi thử trải
nêu bật cao danh gương lên ra rõ tên trên vấn ý; nếu cần có không mà như thế vậy; nga ngố văn; ngà ngọc say voi
ngã ba bảy bệnh giá gục lẽ lòng mũ nghĩa ngũ ngửa nước quỵ rẽ sáu sõng tư xe; ngả bóng lưng màu mũ nghiêng ngốn ngớn rạp; ngạc nhiên; ngạch bậc lương quân sĩ thuế trật viên
ngai vàng; ngài đại; ngãi nghĩa; ngải cứu; ngại gì khó ngần ngùng; ngan ngỗng; ngàn dặm năm ngạt thu trùng xưa; ngán ngẩm; ngạn ngữ
ngang bằng cấp dọc hàng ngạnh ngược nhau nhiên qua sức tàng tắt tầm trái trung vai; ngành điện hàng học khác khoa may mũi nghề nghiên ngọn nông sản than thép thi thuế tòa vận y
ngao du ngán; ngào ngạt; ngáo ngơ; ngáp ruồi; ngát hương; ngạt khí mũi ngào thở; ngay cả cạnh đầu đây khi lành lập lúc lưng mặt ngắn sau tại tắp thẳng thật thơ tình trước từ tức
ngày càng công cưới đầu đêm đó giỗ giờ hè hẹn họp hội hôm kia làm lễ mai mốt mùa nào nay này ngày nghỉ nọ phép rằm sau sinh tận tết tháng thường tới trực trước tựu xuân xưa
ngáy ngủ; ngăn cách cản cấm chặn đê đón kéo kết lạnh lũ mặn nắp ngắp ngừa nước rào sông trở tủ; ngắn gọn hạn hủi ngày ngắn ngủi; ngắc ngoải; ngắm bắn nghía nhìn; ngẫm lại nghĩ ra
ngâm cứu khúc nga nước thơ vịnh; ngầm đá hiểu ý; ngấm đòn ngầm nguýt; ngân hà hàng khoản khố lượng nga nguyên nhánh phiếu quỹ sách vang; ngần ấy ngại ngừ; ngẩn ngơ người
ngập đầu lụt mặn ngụa ngừng nước sâu tràn úng; ngất lịm ngây ngưởng trời xỉu; ngâu vầu; ngẫu hợp hứng nhiên; ngây dại ngất ngô thơ
nghe chừng danh đài đâu đồn được giảng hát hơi kể lén lỏm lóng lời ngóng nhạc nhìn như nói phong ra rằng rõ thấy theo thông thử tin trộm; nghẽn đường mạch mạng tắc
nghèo đói hèn khó khổ nàn ngặt túng; nghé trâu; nghẹn lời ngào; nghẹt mũi thở; nghề cá dạy gốm làm mọn mộc nghiệp ngỗng nông phụ rừng tay thêu thuốc văn
nghệ nhân sĩ thuật tinh vàng; nghênh chiến đón ngang tân tiếp; nghi án binh can hoặc kỵ lễ ngại nghị ngờ ngút phạm thức trang vấn vệ
nghỉ bù chế dưỡng đông hè học hưu lại làm lễ lưng mát mất ngơi ngủ ốm phép sinh tay tết thai trưa việc; nghĩ bụng cách đến kỹ lại lầm ngợi nhiều ra sâu suy thầm tới về
nghị án định gị hội luận lực quyết sĩ sự tội trình trường viên viện
nghĩa binh bóng cả cử đen địa hẹp hiệp khí là lợi lý mẹ nặng nghĩa phụ quân rộng sĩ sở tình trang trủng tử vụ xá; nghịch biến cảnh chiều đảo lý mắt mùa ngợm phá phách thuyết
nghiêm cấm cẩn chỉnh khắc khốc lệnh luật mật minh ngặt nghị phụ quân trang trị trọng túc từ; nghiễm nhiên; nghiệm đúng lý pháp sinh thu thức; nghiên bút cứu mực; nghiền nát ngẫm
nghiện hút ma ngập rượu thuốc; nghiêng lệch mình ngả ngửa; nghiến ngấu răng; nghiệp báo chủ chướng dĩ dư đoàn vụ vương; nghiệt ngã; nghìn năm nghịt thu trùng tỷ vàn xưa
nghinh xuân; ngõ cụt hầu hẻm ngách xóm; ngỏ cửa lời ý; ngó lơ ngàng nghiêng ngoáy nhìn sen; ngoa dụ ngoắt ngôn; ngọa triều
ngoại bang bào bệnh biên cảm cảnh chất cỡ cuộc cữ cước diện đạo địch đô giả giao hàng hạng hình hối khoa khóa kiều lai lệ lực mục ngữ nhập ô phạm quan quốc sinh suy tâm tệ thành thân thất thị thuộc thương tích tiết tiêu tình tộc trú trừ trưởng ứng vật vi viện vụ xâm
ngoài biển công cuộc da đảng đời đường giờ hè khơi lề luồng mặt miệng ngoài nước ra ruộng sân tai tầm trời việc vòng ý; ngoan cố cường đạo hiền ngoãn; ngoạn mục; ngoáy mũi
ngoảnh lại mặt; ngọc bích châu hoàng lan ngà thạch thể thực trai; ngoằn ngoèo; ngoặc đơn kép; ngoi lên ngóp; ngói âm bao lợp mới ta; ngòi bút nổ
ngon giấc lành mắt miệng ngon ngọt trớn; ngón chân đeo đòn nghề tay; ngọn cây cờ đèn đồi gió lúa lửa nến ngành nguồn núi; ngóng chờ trông; ngót nghét; ngọt bùi dịu lịm ngào xớt
ngô công đồng khoai nếp nghê; ngỗ nghịch ngược; ngộ biến cảm đạo độc nạn nghĩnh nhận nhỡ phán sát thức; ngốc nghếch; ngôi báu chùa đình nhà sao thai thứ trường vị vua
ngồi bệt cao chờ dậy đồng ghế họp im không lê lên lì mát nhìn rỗi thiền thừ trên tù vắt xổm xuống; ngồn ngộn; ngông cuồng nghênh; ngổn ngang; ngộp thở; ngơ ngác ngẩn
ngờ đâu nghệch ngợ vực; ngỡ là ngàng rằng; ngợi ca khen; ngớ ngẩn; ngợp trời; ngu dại dân dốt độn muội ngốc ngơ si; ngủ dậy đêm gà gật gục mê ngon ngồi say trọ trưa yên
ngũ âm cốc cúng đoản giác giới hành kim kinh liên luân ngôn niên phẩm quả quan sắc tạng thường tuần vị; ngụ cư ngôn ý; nguây nguẩy; ngục thất tối tù; ngụm nước
nguội điện lạnh ngắt; ngút ngàn trời; nguôi ngoai; nguồn cội cơn điện đóng gốc hàng khách kinh lợi lực mạch nước phát sáng sống tài than thu tin vốn
nguy biến cấp cơ hại hiểm khốn kịch nan nga ngập; ngụy biện quân quyền tạo trang
nguyên âm bản bộ cáo chấm chất do đán điển đơn giá giáp gốc hình huân khai khí khôi lành lão lí liệu lý mẫu nhân niên phát si sinh soái sơ tác tắc thể thủ thủy tố tội trạng tư tử văn vật vẹn vị xi
nguyền rủa; nguyện cầu ước vọng; nguyệt cầu quế san thực; ngư cụ dân long lôi lợi nghiệp phủ trường; ngữ âm cảnh điệu hệ liệu nghĩa pháp văn; ngự giá lãm trị uyển y
ngứa mắt miệng ngáy tai; ngựa chiến đua gỗ hoang ô vằn xe; ngừa bệnh thai; ngửa bài mặt tay; ngưng bắn đọng hoạt lại nghỉ trệ tụ; ngừng bắn bước cấp đập lại ngắt nghỉ phát trệ
ngước mắt nhìn; ngược chiều dòng đãi đời gió lại lên mắt ngạo
người bản bán bạn bảo bệnh cao cầm chăn chết chồng có con công da dân dùng dưng đại đàn đầu đẹp đọc đời đưa đứng được gác gây già giao giàu giữ gửi hại hầu hiền học hỏi hùng kế khác khai khiếu khuyết kinh ký lạ lái làm làng lao lập lính lớn máy mẫu mẹ mình môi mới mù mua nào ngay nghèo ngoài ngợm nhà nhái nhận nông nộp nữ nước phàm phạm phát phối phụ quản quen ra rừng sử ta tài tạm tàn tham thân thầy thi thiếu thợ thụ thuê thứ thừa thực thường tiêu tình tốt trần trẻ trên trong trồng trước tu tù tuyết vay việt vợ vượn xa xem xưa yêu
ngượng mặt nghịu ngùng; ngưỡng cửa mộ vọng
nhà an ăn bác bán bạn bảo báo bay băng bè bếp biên binh buôn bưu cách cái cao cầm cấp chài chiến chính chồng chờ chùa chúa chung chúng chứa chức con cổ công cũ cung cửa cười dài dân doanh dòng dột dưỡng đá đài đại đám đạo đất đầu đèn đình đoan đòn đôi đông đương ga gác gái giam giáo giàu giới giữ gỗ gương hàng hảo hát hiền hiệu họ hỏa hóa hoạt học hộ huynh hưu khách khảo kho khó khoa kinh kính kỹ lá làm làng lãnh lao lập lầu liên lợp luật lưu lý mái mạng máy mặt mẹ mồ mổ nấu ngang nghèo nghề nghỉ nghiên ngoài ngói nguyện người nhà nhạc nhân nho nhỏ nông nuôi nữ nước ông ở pháp phát phân phật phê phố phương quan quàn quản quân quê quyền rẫy rường sách sàn sản sáng sau sĩ sinh soạn sư sử tài tạm tang táng tắm tăng tầng tập tây tham thám thầu thầy thể thi thiên thiết thổ thông thơ thờ thuốc thủy thuyền thương thường tiêu tình tổ tôi tôn trai trang tranh trẻ trên trệt trí trình trò trọ trong trời trưng trước trường trưởng tù tuyển tuyến tư vàng văn vật vệ việc võ vô vợ vua vui vườn xã xác xây xe xí xuất xứ xưởng yêu
nhả ra; nhã nhạc nhặn ý; nhạc công cụ điệu khí kịch lễ lý nền phẩm sĩ sư; nhai kỹ lại; nhại lại; nhãi nhép; nhái bén; nhàm chán tai; nhảm nhí; nhan đề nhan nhản sắc
nhàn cư đàm hạ hưu lãm nhã rỗi tản; nhãn cầu giới hiệu khoa lồng mác nhục quan tiền; nhang đèn khói; nhanh chân chóng gọn hơn lẹ nhảu nhạy nhất nhẹn tay trí; nhánh rẽ sông
nhành cây; nhào lộn nặn; nhão nhoét; nháo nhác; nhạo báng; nhạt màu nhẽo phai; nháy mắt; nhảy bổ cao cầu cóc dây dù đầm múa nhót qua sào vọt xa xổ; nhạy bén cảm
nhắc đến lại nhỏm nhở tên; nhăm nhe; nhằm khi mục vào; nhắm mắt rượu trúng vào; nhăn mặt nheo nhó nhúm; nhẵn bóng mặt nhụi túi; nhắn gửi nhe nhủ tin; nhăng nhít; nhắng nhít
nhặt nhạnh; nhâm nhi; nhầm đường lẫn lỡ tưởng; nhậm chức; nhẩm tính
nhân ái bản bánh bào cách chủng chứng công cơ dạng danh dân dịp dục duyên đạo định đức giả gian giống giới hậu hình hòa khẩu khi kiệt kỷ lên loại luân lúc lực mã mạng mối nghĩa ngôn nguyên nhượng phẩm phong quả quần quyền rộng sâm sĩ sinh số sự tài tạo tâm tế thân thể thế thọ thức tiện tình tính tố trắc trần tri trí trung trực từ tử tướng văn vật vị viên
nhấn chìm mạnh nhá nút; nhẫn cưới nại nhịn nhục tâm
nhận án biết bừa chân chìm chức công của dạng dạy diện đất định đỡ đơn được giải hàng hộ hối khoán lại làm lầm lấy lỗi lời lương mặt nhau nhiệm nợ nuôi phần ra rõ sự thân thầu thấy thua thức tiền tin tính tội trách trông về vốn vơ xét
nhập biên cảng cảnh cuộc cư dữ đạo đề gia hàng học hộ hội hồn khẩu kho khố lậu liệu lý mã môn ngạch ngoại ngũ nhằng nhoạng ninh nội quan quốc siêu sổ tâm thành thân thất thế tịch tiệc trạch trại tràng trận trường tục vai vào viện vốn xưởng
nhấp chuột nháy nhô nhổm; nhất chi cử dạ đẳng định hạng hô là lãm loạt mạch mực nguyên quán quân quyết sinh tâm tề thần thể thiết thống thời trí vị viện
nhật ấn báo bình dụng ký lệnh nguyệt thực trình tụng; nhầy nhụa; nhậu nhẹt; nhè nhẹ
nhẹ bẫng bổng bước cân dạ gánh gót hẫng hều kí lòng lời miệng mình nhàng nhõm nợ tay tênh thể tính tội vía; nheo mắt nhóc; nhen lửa nhóm; nhét chữ; nhếch mép nhác
nhi đồng khoa nhí nữ tính; nhì nhằng; nhĩ châm mục; nhị hỉ phân; nhiên liệu; nhiễm bẩn bệnh điện độc khuẩn mặn phải phèn sắc trùng từ xạ; nhiếc móc; nhiệm chức kỳ màu sở vụ ý
nhiếp ảnh chính; nhiệt biểu dung điện độ động đới hạch huyết hứng kế khí liệt liệu lượng năng phế quyết tâm thán thành tình trị; nhiêu khê; nhiễu loạn nhương sách sóng sự
nhiều chuyện hơn ít kẻ khi lắm lần lời mặt năm người nhặn nhất nơi phen thứ vô; nhìn chung lại ngó nhau nhận nhó nhõm ra rõ rộng sâu thẳng thấu thấy theo trộm vào về xa xuống
nhịn ăn đói mặc nhục nhường; nhịp cầu chân điệu độ nhàng sinh sống thở tim; nhíu mày; nho gia giáo học lâm nhã nhỏ sĩ
nhỏ bé con dại dần giọt hẹp lẻ mọn nhắn nhặt nhất nhẻ nhẹ nhen nhỏ nhoi thuốc tí to xinh xíu yếu; nhọ nhem; nhoài người; nhoẻn cười; nhòm ngó; nhón chân; nhọn hoắt
nhóm bếp chợ họp lò lửa máu ngành nhau nhỏ nợ tổ trưởng; nhóp nhép; nhộn nhạo nhịp; nhơ bẩn nhớp; nhô cao lên nước; nhổ cây cỏ mạ neo nước răng; nhồi máu nhét sọ; nhôm kính nhựa
nhốt chuồng; nhớ da dai đời lại lầm lâu mãi mang mong nhà nhau nhầm nhung ơn quên ra rõ thương tiếc tới; nhờ cậy có đó đỡ mượn nhờ vả vào; nhỡ nhàng; nhởn nhơ; nhợt nhạt
nhu cầu động liệu mì nhược thuận thuật yếu; nhú mầm; nhủ lòng; nhũ đá hương mẫu tương; nhúc nhích; nhục dục hình mạ nhã nhãn quế tâm thể; nhuần nhụy nhuyễn; nhuận bút sắc tràng
nhún chân nhảy nhường vai; nhung hươu lụa nhớ; nhúng nước tay; nhũng nhiễu; nhuộm màu; nhuốm bệnh; nhút nhát; nhuyễn thể; nhử mồi
như ai bây chơi cũ hệt in không kiểu là nguyện nhau nhất quỳnh sao sau thể thế thường trên trong trước tuồng tường vầy vậy ý; nhừ tử; nhựa cây dẻo đường mủ sống thông
nhức đầu mỏi nhối óc; nhưng mà; những ai gì lúc người nhiễu như tưởng; nhường bước chịu chỗ cơm đường lại ngôi nhịn; nhượng bộ địa quyền; nhược bằng điểm tiểu; nhích dần
niêm dịch lan mạc phong yết; niềm an kiêu mơ nở phấn tây thương tin tự ước vui; niên biểu canh đại giám hạn hiệu học khóa kỷ lịch nghi thiếu vụ; niệm phật; niêu cơm; niệu đạo
nín lặng nhịn thở; ninh bình gia hiếp thuận; nịnh bợ hót nọt thần; nịt bụng; no ấm bụng đói đủ lòng nê say tròn; nỏ nang; nóc nhà; nòi giống
nói bậy bóng cách chen cho chọc chơi chung chuyện dai dóc dối đến điêu đớt đùa gì hộ hớ kháy khẽ khích khó khoác không lái láo lắp leo lên lót lời mát mép mê móc mớ năng nặng ngang nghe ngọng nhảm nhịu nhỏ nói oan phách phét quanh ra ràng riêng rõ sai sảng sao suông thách thánh thay thẳng thầm thật thêm tiếng to toạc tránh trắng trên trêu trống tục và về vống vuốt xàm xằng xấu xen xin xỏ ý
nom na; non bộ dại gan kém kinh nghề nớt nước sông tay trẻ xanh yếu; nón bảo lá; nong nóng
nóng ẩm bỏng bức bừng chảy đầu gáy giận hầm hổi lạnh lảy lên lòng máu mặt nảy nực ran ruột sốt tiết tính vội; nòng cốt nọc súng; nõn nà; nô bộc dịch đùa lệ nạp nghỉ nức
nổ bom chậm giòn lực mìn súng tung vang; nỗ lực; nộ khí
nổi bật bọt bồng cáu cộm cơn da danh dậy điên đình giáp giận gió hạch hiệu khùng lên loạn lửa nêu ngộ nóng rõ sóng sùng tăm tiếng trôi trội xung
nỗi buồn đau đời khổ lo lòng mừng nhớ niềm oan sợ; nối dài dây dõi đuôi đường gót kết khố khớp lại liền lời máy nghiệp ngôi nhau thành tiếp tuyến vòng
nội bộ các chiến chính công dung địa đô độc đồng gia gián hàm hàng hạt hình hóa khoa khóa khố lệ loạn lực mạc ngoại nhân nhập ô phản quan quốc quy san sinh soi tại tàng tạng tâm thành thất thị thuộc thương tiết tiêu tình tỉnh tổ tộc trang trị trong trợ trú tuyến tướng ứng vụ xâm y
nôm na; nồi áp bánh chảo chung cơm hơi niêu
nông bản cạn chính choèn cụ dân dược gia giang hóa học hộ hội khí lâm lịch lộ nghiệp nhàn nô nổi phẩm phu sản sâu tang thổ thôn trại trang trị trường vận vụ
nồng ấm cháy đậm độ đượm hậu nàn nặc nhiệt nỗng thắm; nộp bài đơn giấy hồ lại phạt phí sưu tài thay thầu thuế thừa tiền tô trả; nốt nhạc ruồi thâm; nở hoa mày nang nụ rộ
nỡ lòng nào; nợ công đậm đọng đời khó lần máu nần ngần nước quá rau thuế tình tồn vay xấu
nơi ăn ấy chốn công cư đây đến gần gửi khác làm lòng nào nhận nơi ở sinh tạm tập thờ thường xa; nới giá lỏng rộng tay; nụ cười hôn; núi băng cao đá đèo đồi lửa non rừng sông xương
núp bóng lùm; nuôi báo bệnh bộ cá cấy chí con dạy dưỡng gà giống hươu lợn nấng ong ôm quân sống tằm thả tôm trai trâu trồng vỗ; nuối tiếc; nuốt chửng hận lời nước trôi
nung bệnh gạch nấu; núng nính; nũng nịu; nức danh lòng lời nở tiếng; nực cười
nữ công cơ cường diễn giới hoàng lưu nghệ nhân nhi quyền sắc sĩ sinh thần tính trang trung tử tướng tỳ vương y
nửa buổi chừng cuối đầu đêm đường giá kín mùa năm nửa tháng thế tin trong vời; nữa kia là rồi
nước bạc bạn bí biển bò bọt cạn canh cao cất chanh chảy chấm chè chín chịu cốt cờ da dãi dâng dùng đá đái đại đầu đen đi đọng độc đời đục giải giàu giếng hai hàng hoa hồ khoáng lã lạnh lèo lên lọ lọc lợ lớn lũ lụt mạnh màu máy mắm mặn mắt mềm mía mình mũi muối mưa nặng ngầm nghèo ngoài ngọt nhà non nóng nôi nổi nước phèn phép quả rác ròng rút rửa sạch sâu sinh sôi sông sở sơn suối thải thánh thơm tiểu trà trắng triều tù tưới tương uống vàng xa xiết xoáy
nương bóng dâu náu nhẹ nhờ rẫy tựa; nướng bánh chả; nứt đầu mắt nẻ rạn toác; oa oa trữ; òa khóc; oai hùng nghiêm phong quyền vệ; oán ghét giận hận hờn thán thù trách
oan gia hồn khiên khuất nghiệt sai uổng ức; oanh kích liệt tạc; oặt ẹo; óc ách chó đậu sáng; oi ả bức nồng; óng ả ánh mượt; ong bướm mật thợ ve; ỏng ẹo
ô danh dề hay hợp lại mai mặc nhiễm nhục rô sin tạp tô trọc tròn uế vuông; ổ bánh bệnh cắm chuột dịch điện gà khóa lợn trục; ốc đảo vít; ôi thiu; ối nước
ôm ấp chặt chân đồm hận phản rơm; ôn bài cố đới hòa luyện nghèo nhu tập thi tồn; ồn ã ào; ổn áp cả định thỏa; ông ba bà bố cha cháu chủ cố lão ngoại nội tổ trăng trời trùm tướng
ống bơ dẫn dòm điếu khóa khói kính nghe nghiệm nhòm nhổ nước quần tay thép thông tiêm tre xả; ốp lát; ốt dột; ơ hờ kìa
ở ác ẩn cạnh chung cữ đâu đậu đây đó đợ đời giữa không lại lì mướn ngoài nhà nhờ ru rừng thuê trần trên trọ trong tù vào; ơn đức huệ nghĩa trời; ớn lạnh xương; ớt bột cay
pha chế lẫn lê loãng màu phôi tạp tiếng trà trò trộn; phà biển sông
phá án bỉnh bĩnh bỏ cách cản cỗ của dỡ đám đảo gia giá giới hại hoại hoang hủy khóa kỷ lệ lên lối lưới nát ngang nhà nước phách quấy rào rối rừng sản sập tan tán thai thế thối trận trinh tung tường vây vỡ vụ xá
phác đồ họa thảo; phách lối nhịp; phai màu mờ nhạt; phái bộ đẹp đoàn mạnh nam nữ sinh viên yếu; phải biết cái chăng chi đường gái giá khi lẽ lòng mặt nhà quấy rồi thế thú trái vạ
phàm ăn là lệ nhân phu trần tục; phạm đồng húy lỗi luật nhân pháp quy thượng tội trù tử vào vi
phản án ảnh ánh bác bạn biện bội cách cảm chiến chiếu chủ chứng công cung diện đề đòn đối động gián gỗ hồi kháng kích kinh lại loạn lực nghĩa nghịch nhau nước pháo phé phúc quang quân quốc tác tặc thân thệ thùng thực tỉnh tố trắc ứng vệ xạ
phán bảo đoán quan quyết truyền xét xử; phanh phui; phao câu cứu nổi tiêu tin vu; pháo binh bông cao chẩm cỡ đài đội hạm hiệu hoa kích lệnh nổ tép tháp thủ thuyền
pháp bảo chế chính danh đàn điển đình định đoàn độ hiệu lệ lệnh luật lý môn ngữ nhân quan quy quyền sư sự tắc thuật trị trường văn viện y
phát âm ban báo bắn bẩn bệnh biểu binh bóng bụi canh cáo chẩn chữ dẫn dục dương đạt đèn đi điên điện đoán động đơn giác giao giấy hàng hành hiện hiệu hình hỏa hoảng hỏi huy kẹo khởi kích kiến lại lên lộ lương lưu mãi mại máy minh ngôn nguyên nhiệt nhượng phì phóng phối phương quà quang rẫy rồ sáng sinh sóng sốt sơ súng tác tài tán tang tâm thải thanh thầu thẻ thệ thuốc thủy thư thưởng tích tiền tiết tín tình toán trắng triển trình truyền trực tự vãng văn vấn vé xạ xít xuất xuôi
phạt bóng cảnh cọc đền góc hành không mộc ngang quỵ thẻ tiền tù vạ vi; phay mặt; phăng phắc; phẳng lặng lì phắn phiu
phẩm cách cấp chất chức giá hàm hạng hạnh loại màu oản phục tiết trật tước vật vị
phân ban bào bắc bì biệt bón bổ bố bua cách cảnh cấp chất chia chim cho chuồng chức công cực dã dạng diện đạm định đoạn đôi đội đợt đường giác giải giao giới hạng hệ hiệm hiệu hình hóa hội hồng hủy hưởng kênh khai khoa khoáng khối khu kì kỳ lân lập li liệt loại lô lớp lũ luồng lượng ly mảnh minh mục ngành nhánh nhiệm nửa phát phối quyền ra rã rác rạch rải sinh số suất tách tán tâm tầng thân thể thế thức tích tiết tranh trần trí tuyến tử tươi ưu vai vân vi viện vô vùng xã xanh xử xưởng
phần ăn cài chi chia chìm chính con cứng đất đầu đệm đông gốc hồn hơn hụi in lan lẻ lời lớn mềm mộ mở mục nào ngạch nhiều nhuận nổi phụ quà rối số tài thi thực thưởng tiền trăm trên trong trước tư tử việc vụ
phấn chấn đấu hoa hồng khích khởi kích màu rôm son thông trắng viết; phẫn nộ uất; phận bạc hèn nhỏ sự; phấp phỏng phới; phập phồng; phất cờ phơ phới trần
phật đà đài đản giáo học lòng pháp thủ tích tổ tử ý; phẫu thuật; phẩy tay; phe cánh đảng đối giáp phái phẩy ta vé; phè phỡn
phép chia cộng đo giải lạ màu mầu nước quân tắc thuật thử tính toán trừ vua; phê bình chuẩn duyệt phán
phế bào binh bỏ cầu đế liệu nang nô phẩm quản thải thương tích truất vật viêm; phên liếp
phi chính công cơ dầu đạo đoàn đội giáo hành hậu lao lê lí lộ lợi lý mã mậu nghĩa ngựa nhân phàm pháo pháp quân sản sự tang tần thuyền thực thường tiêu tội trình trọng trường tuyến vật vô vụ xe
phì cười nhiêu nộn phò; phỉ báng nhổ thúy; phí dịch hoài phạm sức tham thị thuế tổn; phía bắc cuối dưới đầu đối đông nam ngoài phải sau tả tây trái trên trong trước; phịa chuyện
phích cắm nước; phiêu bạt diêu du lãng lưu; phiên âm bản chế chợ chúc dịch đấu gác giao hiệu hòa họp làm thuộc tòa trấn trực xử; phiến diện đá loạn quát quân
phiền hà lòng lụy muộn não nhiễu phức toái; phiếm chỉ đàm luận
phiếu báo bầu bé cân chi chuyển đánh đăng điều gửi hẹn khám lĩnh lương mua nhập nộp quà thanh thăm thu tín trái trắng trình trưng trưởng xuất ý
phim ảnh bộ ca câm dài đèn hài hoạt khoa kiếm màu ngắn nhựa tài tình truyện trường tư; phím bấm đàn; phình to; phỉnh nịnh; phò mã tá tế
phó ban bản bí cáo chánh chỉ chủ cục đoàn đội giám giao khoa lí lý mặc nháy nhậm phòng sản soái sứ tá thác thanh thủ thường tiến tổ tổng trưởng từ viện vương
phòng ăn ban bệnh bếp bị bỏ cách cấm cháy chiến chiếu chống chờ cung dịch dục đại đọc đôi đơn gác gái giam gian giao giữ hạn hành hậu họa học họp hộ hội kế khách khám khánh khi khí không kinh làm lạnh lao lây lũ mạch mổ nghi nghiệp ngủ ngự ngừa nội ốc ở phiếu sạch sinh sự tai tắm tân tham thay thân thi thí thủ thuế thuyết thương tổ tổng trà tranh tránh trào trọ trong trừ trường trưởng tùng tuyến tư văn vé vệ viên vườn xa xử y
phóng bút dật đại đạn đãng đi điện hành hỏa hỏi khoáng lãng lao lên nhanh pháo sản sanh sinh sự tác tay tâm tên thanh thích tia tinh túng uế viên xạ xe
phong ba bao bế bệnh bì cách cảnh cầm cấp châm chức dao doanh đăng địa độ hàm hàn hầu hoa hỏa hóa hoàng hủi kiến kín lan liễu lương lưu nghi nguyệt nhã nhiêu phạm phanh phòng phú quang sắc sinh sơ sương tặng thái tháng thanh thánh thần thấp thể thổ thủy tình tỏa trang tràng trào trần tục tư tước vân vận vị vũ vương xã xan
phỏng chừng dịch đoán theo tính vần vấn; phô bày diễn mai mẹ trương; phổ bệnh biến cẩn cập dụng đà điểm độ nhạc niệm quát thôi thông thơ từ
phố chính chợ cổ cũ đêm đi lẻ nhỏ núi phường thẳng thị vắng vây xá xóm; phối âm cảnh chế dầu giống hiểm hòa hợp kết khí kiểm kiến liệu màu ngẫu nhạc phương thức tố trí trộn
phôi kim pha phê thai thô; phổi bò; phồn hoa thể thịnh thực vinh; phỗng tay; phông bạt chữ màn nền; phồng rộp tôm; phơ phất; phờ phạc; phơi áo bày khô nắng phóng phới sấy thây
phở bò gà; phu nhân phen phụ quân quét thê tử xe; phú bẩm cốc cường hào hậu hộ nông ông quốc quý sinh thọ thương
phù dâu du dung điêu hiệu hoa hộ hợp kế kiều mộng não nề phép phiếm rể sa sinh suy tá tang thế thuật thũng thủy trầm trì trợ vân
phủ bạt chính doãn dụ đầu đệ điều định đường kín lấp lên nhận phục quyết sóng tạng thừa xanh
phụ âm bạc bản bạn bệnh bếp biên biện cận cấp cha chính chú chung chương công đạo đề đới gia giảng giúp hệ họa hồ huynh kế khoa khuyết kiện lái lão liệu lòng lục lưu mẫu ngôn nữ phẩm phí quyền san sản sự tá tải thu thuộc tố trách trọng trợ truyền trương tùng từ tử vận việc vụ
phúc âm ấm bồn đáp đức hạnh hậu hình hồng khảo khí kiểm lộc lợi mạc phận thẩm thần thiện thọ thủy tinh tình tra trạch vô xử
phục chế chức dịch dược hận hiện hóa hồi hưng kích kịch lăn linh mệnh nghiệp nguyên phận quốc quyền rượu sắc sẵn sinh sức tang thiện thù tình tòng trang tráng tùng vị viên vụ
phũ phàng; phun lửa mưa nước sơn sương thuốc trào; phung phá phí; phùng mang; phụng chỉ dưỡng mệnh phịu sự thờ thủ; phút chốc đầu giây giờ; phức cảm hệ hợp tạp thể
phước đức lành lộc; phưng phức
phương án bá bắc cách châm chi chiếu danh diện đông hại hướng kế khác lược nam ngôn ngữ pháp phi phú phương sách sai sở tây thuật thức tích tiện trình trời trưởng tự vị xa
phường chèo hội phố tuồng xóm; phượng cầu hoàng tím vĩ
qua cầu chơi chuyện đêm đò đó đời đường khỏi lại lần lo loa loát lứa mặt năm ngày nhau phà quít quýt rồi sông sức tay thì thời thực trung truyền tuổi vãng việc
quà bánh biếu cáp cưới mừng quê sáng tặng tết vặt
quả báo bom bóng bứa bưởi cam cảm cau cân cầu chanh dưa dứa đấm đất địa đúng hạch khế lắc lừa mận nhân nhiên nhót pháo phụ phúc quyết tạ tang tạo thật thực tim tình trứng vải xanh xoài
quá bán bộ bữa cảnh chân chén chừng cố cỡ cữ đà đáng độ đỗi đông giang giờ giới hạn khẩu khích khổ khứ kỳ lắm liều lời mù muộn mức mực nặng nhạy nhiều nữa quan quắt số sớm sức tải tam thế thời tội trình trọng trớn tuổi vãng vui xa xá ý
quạ đen; quãng cách đời đường ngắn thời trống; quai bị hàm nón; quái ác dị đản gở gỡ kiệt lạ thai vật
quan binh ca cách cai cảm chiêm chủng chức dịch đại điểm điền hà hàm hệ họ hoài hoạn hùng khách khẩu lại lang liêu lộ lớn năng ngại niệm pháp phẩm phí phòng phủ phụ phương quân san sát sự tài tái tâm tham thanh thầy thế thuế tiền tiết tòa trắc trấn trên trị trọng trường tư tước tướng văn vi viên võ vọng xa yếu
quàn linh; quán ăn bia bún cà chè cơm giang hàng nghĩa nhậu nhi nước phở quân rượu tập tẩy thế thông tính trà triệt trọ từ tưởng tượng xuyến
quản bút chế đốc gia giáo giới hạt hộ huấn lí lý ngại ngục nhiệm tài thúc trang trị tượng xuyến; quảng bá bình canh cáo đại đông đường giao hàn nam ngãi ninh trị trường
quáng gà mù; quạnh hiu quẽ
quang ba cảnh cao cầu chất dầu dương đãng đạo đạt đăng đầu điện gánh hiển hóa học hợp huy khắc mẫu minh năng phổ phục quác quẻ sai thoại thông trung tuyến vinh; quàng khăn
quanh co đi năm quẩn quất quéo vùng; quạt điện giấy gió hòm kéo lúa máy mo nan tay trần
quay cóp cồng cuồng đảo đầu giáo gót hồi lại lưng mặt mòng ngoắt ngược phắt phim quắt số sợi tít tơ trở về vòng xe; quắc mắt thước; quắn quéo; quặn đau lòng; quặng đồng mỏ
quắt queo
quân bạc bài ban báo bị binh bổ ca cảng chế chính chủ chủng công cờ dân dịch du dụng dược đạo địch điền đoàn đội giặc giới hàm hạm hành hiến hiệu huy khí khu kỳ kỷ lệnh lính luật lực lương mã ngũ ngữ nhạc nhân nhu pháp phép phí phiệt phong phục quan quản quân quyền sĩ số sư sự ta thần thù tịch tình trại trang trường trưởng trượng tư tử viện vụ vương xa y
quần áo bò chủ chúng cư đảo đông đùi hội hùng là lót lụa ngựa nhiễu tam tây thảo thần thể thoa thư tụ vợt; quẩn bách chân quanh trí; quận chúa công huyện lỵ trưởng ủy vương
quấn quít quýt tã; quất cây hồng; quật cường khởi mạnh ngã; quây kín quần tụ; quẫn bách trí; quấy đảo nhiễu phá quả rầy rối; quầy bán hàng rượu thu thuốc vé
que diêm đan hàn kem tính; quen biết dạ mắt mặt nếp nhau tay thân thói thuộc; quẻ bói; quét dọn đường nhà rác sạch sơn vôi
quê cha hương kệch mẹ mùa nghèo ngoại nhà nội quán quặc xứ; quế chi hoa hương; quên bẵng đi đứt khuấy lãng lửng mất mình ngủ ơn phắt; quều quào
qui cách chế củ định hoạch luật mô phạm tắc trình tụ; quì gối; quí báu giá hiếm khách mến tộc trọng vị; quịt nợ tiền
quốc âm bảo báo ca cấm công cữ dân doanh đảo gia giáo hiệu hoa họa hội hồn huy kế khánh khố kì kỳ lập lễ lộ lực nạn ngoại ngữ pháp phẩm phó phòng phục quyền sách sản sắc sỉ sư sử sự tang tặc tế thể thiều thù thư tịch tổ trạng trung trưởng túy tử văn vụ vương
quở mắng trách
quy án bản cách chế chiếu chuẩn chúng chụp cố công củ dân đầu định đoàn đổi đồng giản hàng hoạch hoàn hồi hợp hướng kết lại lát luật mã mô nạp nê nguyên nhóm phạm phạt phục quyền số tắc tâm tập thuận tiên tội trách trình tụ ước vế vị vùng
quỳ gối; quỷ dữ kế quái quyệt sống sứ thần thuật vương
quý bà bạn báu danh giá hiếm hóa hồ khách kim mến ngài nhân ông phái phẩm phi quốc thầy thể thú tính tộc trọng tử tướng vật vị
quỹ đạo đất đầu đen đời gốc lương lưu nhà thời tích tiền tiết tín từ vốn; quỵ lụy ngã; quyên cúng giáo góp sinh tặng tiền
quyền anh biến binh bính cao chức con cước dân đại hạn hành kế lợi lực môn năng nghi nghĩa phép phủ quân quí quý riêng rơm sống sở tác thần thế thu thuật thừa tự uy vị vương
quyển lịch sách vở; quyến dũ luyến rũ thuộc; quyện vào; quyết án chí chiến đấu định đoán đoạt giữ không lệnh liệt lòng nghị nhiên sách san sinh tâm thắng thư tiến tính toán tử ý
quýt làm; quỳnh hoa tương
`
