/** Whole words that are rightly said twice: "ngày ngày", "xanh xanh". A repeat of any other word is a slip. */
const LIST = `
làng xóm thôn bản trường sáng trưa tối tháng xuân hè
chung
ai áy ào âm ầm ấm ầu bao băng bầy bé bo boong bền biêng biếc bon bong bông bờ bừng bước canh cao căm chan chang chằm chằn
chầm châm chậm chiều chiêm chóng chói choang chong chợn chùng chúm chuồn chằng dăm dày dần dập dồn dửng dưng đêm đều đăm đằm
đăng đằng đẵng đen đỏ đồng đùng đời đông đắng đinh ếch eo êm gật gà gầm gần gấp giằng gay gườm gờm hằm hầm hậm hao hây hăm
hâm hăng hênh hiu hồng hơn hơi hớn hu hừng hầu hóng im inh kè kẻo khang khăng khì khư khúc kìn kinh la lang lăm lâng lâu làn
lần lầm lẳng le lem liên lia lom lơ lơi lung lúc luôn lửng lừng lượt lớp mai mãi màng mang mải mảng mênh mon mơn mỏng mịn mờ
mặn nằng năm ngày ngang ngàn nghênh ngành ngây nghìn ngồn ngời nhà nhao nhăm nhâng nhẹ nho nhòm nhỏ nhơn nong nơi nâng nôn
nồng nườm nức người nẻo oang ôn ồ oe phau phăm phăng phơi phới phừng phành quanh quây quần què quay ràng rành rần rì rón rung
rưng rực rập rầm rề sồng song sôi sừng sương sùng sục sè sẫm từ từng tăm tanh tấp tầng thang thăm thẳm thâm thầm thấp thênh
thiêm thình thỉnh thoi thon thong thoang thường thưa thủng thẳng thơm tím trăm tràn trắng trâng trầm trơ trơn tròn tươi tủm
tưng tấm um ung ủn uể vang vàng vằng vắng vành vân vần vênh vèo vi vo voi vòi vời vu vui vùn vừa việc vững veo ve vắt xa xanh
xăm xâm xăng xề xì xinh xoay xoen xôn xù xùm xưa xâu xốp xong xói xối xòe ba hàng lũy thôn tê cào chôm bìm chích cu
`
/** By its key. */
export const REDUPLICATED: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/u))
