/** Syllables that are words by themselves, so that two of them side by side may be no compound at all. */
const LIST = `
nấy dãn múi vĩ mút trệch nêm thoạt bện tạnh tiễn canh gác ráo rỗi
dở
chỉnh rảnh mẩu
dải chừa rèm nhắp đúp véc khiêng nhặng bíp búng gột cơi bôi gỏng nhệch bãn trẩy giáy dao tày thái mông gỗ khăng húc gùi nương
thúng mủng rổ sàng đòn cáng bừa phay cối chày vại hũ chĩnh niêu gàu ghềnh khe lạch vịnh doi cồn phá đang đừng đỡ đảng tạm
duyệt nêu ngại che bãi chốt chết bám dư nguyên mét quầy chuồng bánh nứt sào gỏi dôi rãnh tùy đệm sát ngầm mươi dặm từng nhiêu
nhằm nghiêm kỹ đạc bốn đúc gửi nghe đem chừng ai anh ánh ao áo ăn ấm ấy âm ấp án ba bà bác bài bàn bán bản bảng bạn ban bao
bảo bão báo bay bảy băng bằng bắc bắn bắt bậc bấm bậy bẩn bận bật bầu bầy bé bè bên bền bến bệnh bể bị bi bìa biên biển biến
biết bình bò bó bỏ bóc bọc bom bón bóng bố bổ bộ bốc bông bột bơ bờ bơi bơm bởi bớt bù bùn bụi bụng bữa bức bưng bước buộc
buổi buồn buồng bung bắp bẻ búa bóp bồn ca cá cà cả các cách cai cái cải cam cảm cán cản cạn cạnh càng cảng canh cảnh cao cào
cạo cát cay cày cắm cắn căn cắt cặp câm cấm cầm cân cần cẩn cận cấp cập cất câu cầu cậu cây cấy cha chạm chạp chào cháo cháu
chay chạy chảy cháy chắc chăm chăn chẵn chắn chặn chẳng chặt chất chật chậm chân chấm chấp châu chấu chi chì chí chia chìa
chiếc chiếm chiều chiếu chim chìm chín chính chỉ chị chịu cho chó chỗ chở chọn chóng chòi chôn chồng chống chơi chợ chớ chờ
chớp chu chú chủ chua chùa chúc chục chúng chung chùm chụp chút chuyên chuyến chuyện chuyển chưa chữ chữa chứa chức chứng chứ
chương co có cỏ còi coi con còn cong cọc cô cố cổ cỗ cốc cột công cổng cộng cống cơ cớ cờ cỡ cơm cơn cởi cũ cụ củ của cua cục
cúi củi cụm cùng cũng cúng cung cuộc cuối cuốn cứ cử cự cửa cưa cứng cước cười cưới cướp cứu cừu cuốc cóc chèo chiên da dã
dài dày dạy dám dán dành dẫn dân dần dâng dấu dầu dây dậy dễ dép dê di dì dĩ dịch diện diệt dịp do dò dọc dọn dòng dốc dồn dỡ
dời dù dụ dùng dụng dự dựa dừa dựng dừng dưới dữ dưa dứt dằn dìu dứa dượng dường đa đá đã đài đãi đại đàn đạn đảo đào đạo đáp
đạp đạt đau đay đáy đặc đăng đằng đắp đắt đặt đấm đậm đất đâu đấu đầu đậu đây đấy đầy đẩy đè đen đèn đeo đẹp đê đế đề để đêm
đếm đến đền đều đi đích địch điểm điện điều điệu đình đinh đỉnh định đo đó đò đỏ đoàn đoán đoạn đòi đói đón đọc đóng đô đồ đổ
đỗ độ đôi đối đội đổi đồi đốn đồn đông đồng động đống đốt đột đơn đợi đời đợt đủ đua đùa đúng đường đứng đưa đức đứt được
đương đũa đùi đục đụng đuôi đuổi đuốc e em én ép ếch ga gà gác gạch gan gang gánh gào gạo gãy gay gặp gắn găng gần gấp gầm
gân gây gậy ghe ghé ghép ghét ghi ghế gì gia già giá giả giải giàn giảm giam gian giáo giao giáp giàu giày giặc giặt giấc
giây giấy gieo giết giếng giò gió giỏ giỏi giòn giọng giọt giống giỗ giờ giới giơ giúp giữ giữa giường góc gói góp gót gốc
gối gồm gội gộp gơ gỡ gợi gừng gương giãn giành giảng giật giục gọi gọn gõ ha hà hả hạ hạc hai hài hãi hái hại ham hàm hãm
hán hàn hạn hàng hang hạng hãng hành hạnh hao hào hảo hay hạt háy hát hắn hãy hằng hăng hầm hấp hẳn hè hẹn hẹp hễ hệ hết hiểm
hiếm hiến hiện hiểu hiệu hình ho hò họ hoa hòa hóa họa hỏa hoãn hoàn hoặc học hỏi hóc hòm hòn hong hỏng hồ hố hổ hộ hôi hồi
hội hối hôm hôn hồn hông hồng hộp hơ hở hơi hơn hợp hút hưng hứa hưởng hương hướng hươu hư hữu huyện huy hủy hùm hung hùng
hóng họp hạp huyệt ít im in ỉa ích kẻ kè kẽ kem kém kèm kẽm kéo kèo kẹp kẹt kê kế kề kể kệ kênh kết kêu khá khả khác khai
khám khan kháng khách khảo khát khay khắc khăn khắp khâm khẩn khâu khen khéo khép khí khi khía khiến kho khó khoa khoác khoai
khoan khoán khoản khoảng khoe khỏe khóc khói khỏi khô khổ khóa khối không khu khuôn khung khuya kí kì kìa kia kiểm kiếm kiện
kiểu kim kín kính kinh kíp kịp kịch ký kỳ kỵ kỷ khấu khất kẹo khuyên khớp khênh khống khều la là lá lạ lạc lại lai lái lãi
lam làm lan làn lang làng lãnh lành lạnh lao lão lau lăn lặn lắm lắng lắp lặp lâm lần lẫn lấn lấp lập lâu lầu lầy lấy lẻ lẽ
lê lễ lệ lên lề lệnh lều li lì lịch liên liền liệt liệu lính lo lò lỗ lọ loa loài loại loãng lòng lon lọc lọt lô lộ lối lỗi
lội lồi lốm lồng lông lộn lợi lời lớn lợn lớp lợp lở lơ lỡ lũ lụa luận luật lúc lui lùi lún lùn lúa luôn luồn luồng luộc lụt
lũy lừa lửa lứa lựa lực lưng lưới lưỡi lườn lượn lương lượng lượt lướt lưu lý ly lắc lệch lén lách ma má mà mã mạ mai mái mài
mãi mạch màn man mảng mạng mang mạnh mát mau màu máu may máy mày mặc mắc mặn măng mắng mắt mặt mâm mầm mấy mất mật mây mẻ mẹ
mè mèo men mê mềm mệt mênh mình mì mỉm miền miếng miệng mìn mỏ mò mọc móc mọi mỏi mòn món mong móng mỏng mô mổ mồ mộ mốc môi
mỗi mối mồi môn mồm một mơ mở mỡ mớ mời mới mợ mu mù mủ mũ mua múa mùa mục mui mũi mùi mùn muối muỗi muộn muốn muôn mưa mừng
mức mực mười mượn mương mướp mưu mẫu mỳ mỹ mỏm mảnh múc mùng na nam nạn nan nào nao náo nãy nay này nảy năm nắm nằm nắng nặng
nắp nấc nâng nâu nấu né nem ném nén neo nét nề nể nên nền nếp nếu ngà ngã ngả ngai ngải ngang ngành ngạt ngay ngày ngăn ngắn
ngắm ngấm ngập ngâm ngân ngẫm nghé nghèo nghề nghỉ nghĩ nghĩa nghị nghìn ngõ ngoài ngoan ngọc ngọn ngon ngọt ngô ngố ngộ ngồi
ngôi ngói ngòi ngụ ngu ngủ ngũ ngục ngược người ngửa ngửi ngựa ngừa ngừng ngữ nguồn nguội nguy nhà nhả nhai nhanh nhảy nháy
nhạc nhạt nhãn nhận nhân nhắc nhắm nhặt nhẫn nhập nhất nhật nhẹ nhé nhiên nhiều nhiễm nhiệm nhiệt nhìn nhịn nhịp nho nhỏ nhọn
nhóm nhổ nhôm nhốt nhờ nhỡ nhớ như nhưng những nhung nhục nhúng nhuộm nhường nhựa ni nín niềm ninh nó nỏ no nói nòi nóng nong
non nọ nọc nón nổ nôi nổi nỗi nồi nối nội nông nốt nộp nơi nới nở nợ nữ nửa nữa nước nướng nứa nút nuôi nuốt núi nhàn o ô ổ
ốc ốm ôm ôn ổn ông ống ớt ở ơi ơn oan oai ong pha phà phái phải phạm phán phản phao phạt pháo pháp phát phác phân phần phấn
phẩm phận phất phê phế phép phi phì phí phía phiếu phím phim pho phó phò phòng phóng phong phỏng phô phổ phố phơi phở phủ phụ
phú phút phun phúc phục phương phường phe phên phiên phích qua quà quá quả quan quản quán quân quần quận quang quanh quạt
quay quạ quây quấy que quen quét quẻ quê quên quốc quy quý quỹ quyền quyển quyết quặng quắt quăng quẳng quặn quỳ quỷ ra rã rà
rác rạch rách rải ràng rào rau rắc rắn răng rằng rằm rẫy rất rây rẻ rẽ reo rèn rễ rể rét rê ren riêng rồi rõ rò rọi rong rỗ
rộ rối rỗi rốt rộng rỗng rồng rơi rơm rời rợ rủ ru rùa ruột rung rút run rụng rừng ruộng rửa rưỡi rượu rước rắp rìu sa sả sá
sạch sách sai sái san sàn sản sang sáng sao sáo sáp sau sáu sắc sắm sắn sẵn săn sắp sắt sân sâu sấm sấy sẽ sen séc sét sếp
sim sinh sĩ so sò sọ soi sỏi son song sóng sót sọt số sổ sông sống sồi sôi sốt sơ sơn sợ sợi sở sớm sữa sửa sự sử sứ sức sừng
súng suối suốt suy súc sụt sụp sưng sương sườn sẻ sạ sà sâm ta tá tà tả tạ tách tai tài tái tải tại tám tan tán tàn tảng tạo
tao tào tàu tát tay tắc tắm tăm tăng tặng tắt tâm tấm tầm tân tấn tận tầng tập tất tây tẩy tấu tem tên té tệ tết tha thà thả
thai thải tham thám thảm than thán thang tháng thanh thành thánh thao tháo thảo thạo tháp thau thay thằng thắng thẳng thắm
thăm thắp thắt thần thân thận thấm thấp thất thật thầu thây thầy thấy the thẻ theo thép thế thề thể thêm thềm thi thì thị thí
thìa thích thiên thiện thiết thiệt thiếu thịt thỏ thoát thoi thọ thóc thon thô thổ thôi thối thổi thôn thông thờ thở thơ thợ
thơm thời thớ thu thù thú thủ thụ thua thuê thuế thuần thuận thuật thùng thung thuốc thuộc thuyền thư thứ thử thực thức thừa
thửa thương thường thưởng thượng ti tì tí tỉ tia tiếc tiệc tiêm tiệm tiên tiền tiến tiện tiếng tiếp tiết tiêu tiểu tim tìm
tin tín tinh tình tính tỉnh tĩnh to tò tỏ toa tòa toán toàn tóc tỏi tòi tóm tô tổ tố tối tội tôi tồi tôm tôn tồn tổn tốn tông
tống tổng tốt tốc tơ tờ tớ tới trà trả trách trai trái trại trải tràn trán trang trạng tranh tránh tráng trao trạm trăm trắng
trăng trắc trầm trận trâu trấu trâm tre trẻ treo trèo trên trễ trệt trì trí trị triệu trình trinh trò trọ trọn tròn trong
trọng trót trói trộm trông trồng trống trộn trở trơ trơn trời trợ trù trú trụ trục trúng trung trùng truyện trừ trữ trực
trứng trưa trước trường trưởng trượt trượng trổ tru tu tù tủ tú tụ túi tuổi tùng tung túng tuôn tuột tụt tuy tuần tục tuyển
tuyến tuyết tư từ tứ tử tự tức tước tươi tưới tường tướng tượng tưởng tựa tỷ ty tỵ tít thiêu tậu u ủ úa ưa ứ út uống uốn úp
ướt ước ưng ứng ưu úng ủi va và vá vả vạ vác vạch vai vài vải vãi vàng vạn ván vang vành vào vay váy văn vặn vắng vắt vẫn vân
vấn vần vận vật vây vậy vẫy vé vẻ vẽ ve vẹt ven vét vệ về vết vi vì ví vị vỉ vỉa việc viên viện viết vinh vịt vó vỏ võ vò vo
vòi voi vòm vòng vô vỗ vôi vội vốn vở vỡ vợ vớ vợi với vời vớt vu vú vụ vua vui vung vùng vũng vụn vuông vừa vữa vườn vượn
vượt vướng vươn vững vứt vùi vơi xa xã xá xà xả xạ xác xách xám xanh xát xáo xay xây xấu xe xé xẻ xem xen xét xếp xin xinh
xích xiên xiết xoa xóa xoay xoài xong xóm xót xô xôi xối xốp xông xơ xới xu xử xứ xưa xức xương xưởng xuân xuất xúc xuôi
xuống xuyên xăng xì xảy y ý yên yêu yếu yết
`
/** Words of fields, waters, beasts and hands, seldom met in an office and right where they stand. */
const SELDOM = `
mõ giã nỡ rũ trỗ lẩn sải gả vàm
buột bàu bâu bèn bòn bót bạnh bấu bầm bẹ bẹn bễ bịa bọng bống bốp bổi bỗng bộn bộng bờm bợt bụ bủng bứng bửng chái ché chét chò chõ chõng
chĩa chũm chơ chưởng chạn chạo chạt chấy chầy chắm chắt chặp chồn chổng chộn chợp chụm cuội càu cãi cói cót cùi cưu cưỡi cạc cảo cật cắc
cằm cọn cọng cọt cốn cồ cớm cời cợn diệc dàu dát dé dìa dón dùi dúng dơi dấm dấn dận dằm dế dịt dọi dớ ghè
ghì ghẹ giàng giâm giãi giãy gié giòi gióng giú giăm giăng giạ giại giần giắt giằm giằn giặm giẻ giọi giồng giổi giội giở gài gành gá
gáo gáu gã gí gạ gảy gầu gằm gằn gặng gỉ gọng gồi gổ háng hé hên hòng hói hõm hù hùn húng hất hẹ hổm hợi hừ khèn khé khàn kháu khò khú khăm
khảy khắm khẳn khật khụ ké kẹ kều kềm kịt liễn láu lán lèn lé lìu lòn lóp lài lạng lảng lẩu lẩy lặc lẻn lọn lụn lủn lứt muôi mán mèn mím móm
mõm măm mạy mả mảy mần mẩy mẹt mế mệ mố mủn ngàm ngái ngáng ngãi ngò ngóc ngấn ngấp ngầy ngậm ngật ngổ nhài nhám nhíp nhấc nhấm nhặm nhột
nhụt niền niệt nuộc nám nây nè néo nõ nùi nùn núc nưa nả nầm nậng nậy nệm nện nọng nống nố nốc nợp phìa phảng phạn phẩn phệ phị phổng phụt
quài quành quánh quèn quén quăn quạc quạch quảy quẫy quậy quắm quằn quặp quặt quẹo quết quện quờ riềng ruốc rài rám ráng rát rão ré rén réo
ròm róng rót rún răm rươi rạt rảo rấn rấp rẩy rận rật rằn rặt rẹt rế rết rốc rống rổi rớm rờm rờ rợi rợm rựa soài sãi sên són sún súp
săng sất sặt sỉ sốp sổng sới sờm sụ sứa thiến thuổng tháy thãi thèo thạp thẩu thẹo thếp thọc thốc thộn thủa tiễu trám trây trã trê trôm trôn
trùn trĩ trảng trảo trảy trẩu trẫm trắm trẹo trết trẹt trụng trụt táu tã tè tém tét têm tía tõm tó tưa tướt tạch tẽ tếch tịt tồ tột tời tụi
vày vã vón vược vạng vấu vầng vẩy vằm vệt vọ vọc vố vối vục xoải xuẩn xuổng xái xáp xáy xút xũ xạo xảm xẩm xẵng xẹt xệ xẻn xịch xổi xổng
xốt xụ xục xừ xực áng ém ót ùa ùm đui đác đìa đít đót đọt đọi đỗi đớ đụn đụt đẫn đẫy đẵn đặng đằn đẽo
`
/** The common ones: what a syllable nobody knows may have been meant for. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/u))
/** By its key (lower case, one way of placing the tone). */
export const FREE_SYLLABLES: ReadonlySet<string> = new Set(`${LIST} ${SELDOM}`.trim().split(/\s+/u))
