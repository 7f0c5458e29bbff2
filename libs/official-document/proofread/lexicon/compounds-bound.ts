/** Words whose halves echo each other or stand nowhere else, seldom in an office; rows as in compounds-a-c.ts. Own list. */
export const COMPOUNDS_BOUND = `
buồn tẻ; lỵ trực; kiết lỵ; bâng khuâng; béo ngậy; bõ công; búi tóc; băn khoăn; bơi sải; bảnh bao chọe; bập bềnh; bắc đầu; bắng nhắng; bẻ gãy; bẽ bàng; bẽn lẽn
bềnh bồng; bỏ ngỏ; bổn phận; bổng lộc; bộp chộp; bớp chát; bờm xờm; bủn rủn xỉn; bừa bựa; chia sớt; chiểu theo; chát chúa; chây ì ỳ; chão chuộc
chí chóe; chưa nỡ; chưỡng chọe; chạc cây; chạng vạng; chẫu chuộc; chậc lưỡi; chẳng nỡ; chỉn chu; chịu trách; chỏng chơ gọng; chộp giật; chửa hoang đẻ
con dó dúi dế; cà khịa; cá chạch diếc giếc nục; cáu bẳn; câng câng; cây đước; côn trùng đồ; công phẫn; cưới gả; cười khẩy rũ; cằn nhằn; cẳn nhẳn
cổ hủ; cờ rũ; cờn cỡn; củng cố mạc; dai dẳng; dao giắt; diếc mắng; dái tai; dáo dác; dâm bụt; dây chão; dãi dầu nắng; dích dắc; dõng dạc; dúi vào
dún dẩy; dũi đất; dũng mãnh; dấy binh lên; dậm chân; dật dờ; dằng dặc; dặng hắng; dể duôi; dễ dãi; dỏng tai; dộng cửa; ghìm giá; giun lải; giát giường
giã biệt bánh cua gạo nhỏ thuốc thịt từ đám; giãy giụa; giéo giắt; giòn giã; giạng chân; giản dị lược tiện đơn; giấm chua; giấp cá; giấy dó; giẫy giụa
găm ghim hàng; gượng gạo; gả bán chồng; gập ghềnh ghểnh; gặm cỏ nhấm; gọn ghẽ; gồ ghề; gồng gánh; gở mồm; hiếu đễ; há hốc miệng; hão huyền; héo rũ
hư hão; hải quan sản; hảo hán; hẩm hiu; hắng giọng; hẵng còn; hể hả; hốt hoảng; hồ hởi; hỗ trợ tương; hớn hở; hợm hĩnh; hục hặc; hủ bại lậu tiếu tục
im ỉm; khinh dể; khoản đãi; khu phó; khuông nhạc; kháo nhau; không nỡ; khù khờ; khăng khít; khản giọng tiếng; khấm khá; khập khiễng; khệnh khạng
khởi dấy; kẽo kẹt; kếch sù xù; kể lể; kệch cỡm; lai láng; liến láu thoắng; loàng xoàng; loạng choạng quạng; luống cuống cải hoa khoai rau tuổi đất
làm dấy lụng; làng xa; lãn công; lãng mạn phí quên; lêu lổng nghêu; lông quặm; lù đù; lùng nhùng; lúa trổ trỗ; lơ đãng; lưu chiểu; lương bổng
lải nhải; lảm nhảm; lảng vảng; lảnh lót; lảo đảo; lấc cấc; lần lữa; lẩm bẩm cẩm nhẩm; lẩn khuất quẩn thẩn tránh trốn; lật đật; lẻ tẻ; lếch thếch
lềnh bềnh kềnh; lểu thểu; lỏn lẻn; lồm cồm ngồm; lổ đổ; lổm ngổm; lổn nhổn; lổng chổng; lộm cộm; lộng lẫy; lộp bộp độp; lờ dờ; lờn thuốc; lởn vởn
lụ khụ; lủ khủ; lủng củng lẳng; lừng lẫy; lựng khựng; ma mãnh; mang chửa; mái giầm; mân mê; mãng cầu; mãnh liệt thú; mèn mén; mũm mĩm; mưa dãi
mạnh mẽ; mỉm cười; mồn một; mủi lòng; nghễnh ngãng; ngán ngấy ngẩm; ngòn ngọt; ngóc ngách; ngúc ngoắc ngắc; ngăm đen; ngượng ngùng; ngạo nghễ
ngặt nghẽo; ngỏ lời ý; ngỏn ngoẻn; ngỗ nghịch ngược; ngộ nghĩnh; nhà may mấy; nhã nhặn ý; nhí nhảnh; nhõng nhẽo; nhùng nhằng; nhút nhát; nhơm nhớp
nhướng mày; nhấn nhá; nhầy nhụa; nhồm nhoàm; nhởn nhơ; nhử mồi; niết bàn; niềng răng; nuôi dúi; nuông chiều; nâng niu; nôn ọe; nưng niu; nước rãi
nẩy lộc mầm; nắc nẻ; nằn nì; nỗ lực; nỡ lòng nào; nứt nẻ; oái oăm; phàn nàn; phây phây; phè phỡn; phóng đãng; phún thạch; phũ phàng; phẫn nộ uất
quái gở; quạnh quẽ; quạu quọ; quẩy gánh; quắp đuôi; quằn quại; ra rả; ranh mãnh; râm bụt; réo rắt; ròi bọ; rôm rả; rõ mồn nét ràng rệt; rũ bỏ rượi
rơ moóc; rười rượi; rả rích; rỉ rả; rọ mõm thép đá; rỏ giọt máu; rộng rãi; rủng rỉnh; rừng đước; rửng mỡ; sao nhãng nỡ; say mèm; suồng sã; sàm sỡ
sành sõi; sá gì; sây sát; sì sụp; sóm sém; sượng sùng; sải cánh tay; sần sùi sật; sẩn ngứa; sằng sặc; sặc sỡ; sồ sề; sỗ sàng; sừng sững; tao nhã
thài lài; thơm ngậy; thư ngỏ; thạnh vượng; thẽ thọt; thỏ thẻ; thối rữa; tinh giản; tiếm quyền đoạt; tiếng dộng; tiền phòng; tiều phu tụy; toáng lên
tra trỉa; trang nhã; truy nã; trày trật; trét tường vôi; trơ trọi; trương mục; trầm bổng; trầy trật; trỉa hạt ngô; trổ bông; trỗ bông; trờ tới
trụm lại; trụp xuống; trứ danh tác; trửng giỡn; tuồn hàng; tãi lúa; tèm lem; tíu tít; tòn ten; tương hỗ; tập nã; tằng tịu tổ; tẹt mũi; tẻ ngắt nhạt
tẻm nhẻm; tị nạnh; tọc mạch; tồng ngồng; tứa máu; tửng tưng; viển vông; vá đụp; vênh vếch; vòi vọi; vùn vụt; vơ vẩn; vẩn vơ đục; vẩu răng; vậm vạp
vật vờ; vẻn vẹn; vỏn vẹn; vớ vẩn; vời vợi; vụn vặt; vụt tắt; xiển dương; xuề xòa; xàng xê; xành xạch; xên bản mường; xù xì; xối xả; xống áo; xốp xộp
xồng xộc; xởi lởi; xửa xưa; áo xống; áy náy; ì ạch ệch; í ới; ông phỗng ổng; ùng oàng ục; ăm ắp; ăn sổi; ăng ten ẳng; điềm gở; đon đả; đâu nỡ
đãng trí; đê chạch; đì đoành; đú đởn; đĩnh đạc; đũng quần; đơn giản; đường lội nối; đả kích thông đảo; đất thó; đằng hắng; để ngỏ; đỏng đảnh; đờn ca
đợt xuất; đủng đỉnh; đứ đừ; ảm đạm; ẩu đả; ậm ọe ừ; ập vào xuống đến; ỉm đi; ọt ẹt; ỏm tỏi; ỏn ẻn; ồ ạt; ồm ồm; ồng ộc; ỡm ờ; ục ịch; ụp xuống; ủ rũ
ủn ỉn; ừng ực
`
