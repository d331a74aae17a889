import { describe, expect, it } from "vitest";
import { publicNumbers, type RedactionKind, redact } from "../../src/text/redact.ts";

/** Invented identifiers, each between ‹ and › in a sentence; the kind stands before the bar. */
const identifiers = `
a-number|my A number is ‹A123456789›
a-number|my a number is ‹a123456789› what now
a-number|A# ‹A-123-456-789›
a-number|Anumber ‹A 123 456 789›
a-number|my case ‹A#123456789› is pending
a-number|my case ‹A# 123456789› is pending
a-number|my case ‹A# 123-456-789› is pending
a-number|‹A12345678› since last year
a-number|‹A-12345678›
a-number|‹A 12345678›
a-number|‹A012 345 678›
a-number|‹A:098765432›
a-number|alien number ‹123456789›
a-number|Alien Registration Number: ‹123-456-789›
a-number|USCIS# ‹098-765-432›
a-number|my number ‹A０１２３４５６７８›
a-number|mi número A es ‹123456789›
a-number|mi numero de alien es ‹A 098 765 432›
a-number|meu número A: ‹A098765432›
a-number|nimewo A mwen se ‹098765432›
a-number|numéro d'étranger ‹A098 765 432›
a-number|мой A-номер ‹A-098-765-432›
a-number|мой номер иностранца ‹098765432›
a-number|номер іноземця ‹098 765 432›
a-number|‹А098765432› это мой номер
a-number|我的A号码是‹098765432›
a-number|外国人号码：‹A098765432›
a-number|رقم A الخاص بي ‹A٠٩٨٧٦٥٤٣٢›
a-number|رقم الأجنبي ‹٠٩٨٧٦٥٤٣٢›
a-number|شماره A من ‹A۰۹۸۷۶۵۴۳۲›
a-number|A numaram ‹098765432›
a-number|ਮੇਰਾ A ਨੰਬਰ ‹A੦੯੮੭੬੫੪੩੨›
a-number|they wrote ‹098765432› on the letter
a-number|(‹A098765432›)
a-number|my A number is ‹A 0 9 8 7 6 5 4 3 2›
a-number|alien no ‹0 9 8 - 7 6 5 - 4 3 2›
a-number|A-number (‹A) 098 765 432›
a-number|yabancı numaram ‹098 765 432›
a-number|ਮੇਰਾ ਏਲੀਅਨ ਨੰਬਰ ‹098765432›
ssn|ssn ‹1 2 3 - 4 5 - 6 7 8 9›
phone|‹9 1 7 5 5 5 0 1 3 4› is my cell
phone|‹9-1-7-5-5-5-0-1-3-4›
passport|паспорт серія ‹ФБ 123456›
passport|o número do passaporte dela é ‹FZ123456›
birth-date|من ‹3 خرداد 1370› به دنیا آمدم
birth-date|я родился ‹3 мая 1989 года› в деревне
birth-date|‹3 мая 1989› г.р.
passport|паспорт серии ‹4510 номер 123456›
passport|паспорт громадянина ‹КМ123456›
passport|جواز سفري رقمه ‹١٢٣٤٥٦٧٨›
birth-date|fecha de nac ‹03-04-89›
birth-date|г.р. ‹03.04.1989›
email|me escribe a ‹ana.test@gmail›
address|vivo en ‹Calle 8 #45-67›, Bogotá
address|‹Carrera 15 No. 93-47›
address|адрес: ‹ул. Мира, дом 7, корпус 2, кв. 15›
address|‹شارع التحرير، عمارة 12، شقة 4›
address|живу ‹1234 Оушен авеню, Brooklyn, NY›
address|j'habite ‹12 rue de la Fontaine›
address|我住在‹枫树街40-12号3楼›
address|my home is ‹1420 SW Birchwood Lane Unit 12, Portland, OR 97201›
address|‹123 North Harrison Way 4B, Newark, NJ 07102›
address|moro na ‹Rua das Flores, 123›
address|живу: ‹улица Ленина, д. 12, кв. 5›
address|моя адреса ‹вул. Шевченка 12, кв 5›
address|我家在‹枫树街123号›
address|‹شارع الحمرا ١٢›
address|‹خیابان ولیعصر پلاک ۱۲›
address|‹Atatürk Caddesi No: 12 Daire 5›
address|‹12 rue des Lilas›, Paris
username|my telegram is ‹@maria_lopez99›
username|write me: ‹t.me/maria_lopez99›
username|that is me: ‹facebook.com/ana.test.99›
receipt-number|‹IOE0912345678› no news
receipt-number|‹ioe0912345678› no news
receipt-number|receipt ‹IOE 09 123 45678›
receipt-number|receipt ‹ZNY2112345678›
receipt-number|‹MSC-21-900-12345›
receipt-number|‹LIN 21 123 50123› is the 765
receipt-number|‹SRC2212345678›
receipt-number|recibo ‹WAC-2112345678›
receipt-number|номер дела ‹ZLA2012345678›
receipt-number|收据号‹EAC2190012345›
receipt-number|رقم الإيصال ‹IOE٠٩١٢٣٤٥٦٧٨›
receipt-number|شماره رسید ‹IOE۰۹۱۲۳۴۵۶۷۸›
receipt-number|receipt number ‹0912345678›
receipt-number|makbuz numarası ‹ZSF2112345678›
receipt-number|ਰਸੀਦ ਨੰਬਰ ‹YSC2190012345›
receipt-number|reçu ‹NBC*2190012345›
ssn|my SSN is ‹123-45-6789›
ssn|ssn ‹123456789›
ssn|social ‹123 45 6789›
ssn|social security number: ‹123.45.6789›
ssn|‹123-45-6789›
ssn|‹123–45–6789›
ssn|mi seguro social es ‹123 45 6789›
ssn|mi número de seguro social ‹123456789›
ssn|sekirite sosyal mwen se ‹123-45-6789›
ssn|номер социального страхования ‹123456789›
ssn|我的社安号是‹123456789›
ssn|رقم الضمان الاجتماعي ‹١٢٣-٤٥-٦٧٨٩›
ssn|شماره سوشال من ‹۱۲۳۴۵۶۷۸۹›
ssn|ITIN ‹912-34-5678›
ssn|sosyal güvenlik numaram ‹123-45-6789›
passport|my passport number is ‹C1234567›
passport|passport ‹AB1234567› expired
passport|passport no. ‹123456789›
passport|Passport #‹E12345678›
passport|mi pasaporte es ‹G12345678›
passport|pasaporte número ‹0123456›
passport|meu passaporte ‹FX123456›
passport|paspò mwen se ‹R1234567›
passport|mon passeport est le ‹12AB34567›
passport|мой паспорт ‹4509 123456›
passport|паспорт серия ‹45 09 123456›
passport|загранпаспорт ‹75 1234567›
passport|мій паспорт ‹FE123456›
passport|паспорт ‹КВ123456›
passport|护照号‹E12345678›
passport|我的护照号码是 ‹G12345678›
passport|جواز سفري ‹A1234567›
passport|رقم جواز السفر ‹١٢٣٤٥٦٧٨›
passport|شماره پاسپورت ‹K۱۲۳۴۵۶۷۸›
passport|گذرنامه ‹K12345678›
passport|pasaportum ‹U12345678›
passport|ਮੇਰਾ ਪਾਸਪੋਰਟ ‹M1234567›
passport|they kept ‹EB7654321› for months
phone|call me ‹212-555-0134›
phone|call me at ‹(212) 555-0134›
phone|‹212.555.0134›
phone|‹212 555 0134›
phone|‹2125550134›
phone|‹+1 212 555 0134›
phone|‹+1 (212) 555-0134›
phone|‹1-212-555-0134›
phone|‹12125550134›
phone|my whatsapp ‹+52 55 1234 5678›
phone|‹+58 412-555-0134›
phone|‹+380 67 123 45 67›
phone|мой телефон ‹8 (999) 123-45-67›
phone|тел. ‹+7 999 123 45 67›
phone|‹+86 138 1234 5678›
phone|我的电话是‹13812345678›
phone|手机：‹138 1234 5678›
phone|‹+93 70 123 4567›
phone|رقمي ‹٠١٠١٢٣٤٥٦٧٨›
phone|هاتفي ‹+٩٦٣ ٩٤٤ ١٢٣ ٤٥٦›
phone|شماره من ‹۰۹۱۲ ۳۴۵ ۶۷۸۹›
phone|تلفنم ‹09123456789›
phone|telefonum ‹0532 123 45 67›
phone|cep ‹0 532 123 45 67›
phone|ਮੇਰਾ ਨੰਬਰ ‹98765 43210›
phone|ਫੋਨ ‹੯੮੭੬੫੪੩੨੧੦›
phone|mon numéro ‹06 12 34 56 78›
phone|téléphone : ‹+33 6 12 34 56 78›
phone|mi celular es ‹300 123 4567›
phone|mi número es ‹987654321›
phone|meu telefone ‹(11) 91234-5678›
phone|telefòn mwen se ‹509 3412 3456›
phone|phone ‹555-0134›
phone|text me ‹555 0134›
phone|‹0044 7700 900123›
phone|‹0412-5550134›
phone|‹098 765-43-21› мій номер
phone|reach me: ‹3055550134›
phone|‹+509-3412-3456›
phone|tel‹2125550134›
phone|Signal ‹+12125550134›
phone|wa.me/‹12125550134›
email|write to ‹ana.test@example.com›
email|‹ANA_TEST+case@mail.example.org›
email|correo: ‹ana99@example.com.mx›
email|почта ‹ivan.test@example.ru›
email|邮箱‹li88@example.cn›
email|ايميلي ‹test.user@example.net›
email|<‹a-b@ex-ample.co.uk›>
email|‹ana (at) example.com›
email|‹ana at gmail dot com›
email|‹ana arroba example punto com›
email|‹ana (arroba) example (punto) com›
email|‹ana[@]example[.]com›
email|моя почта ‹ana (собака) example точка ru›
email|‹ana@example.com›, thanks
email|mailto:‹ana@example.com›
address|I live at ‹123 Main St›
address|i live at ‹123 main street› alone
address|‹4500 N Oak Street Apt 5B, Springfield, IL 62704›
address|‹12 West 45th Street›
address|‹1234 Elm Ave.› near the school
address|‹77 Rose Blvd #12›
address|mi dirección es ‹8900 Sunset Boulevard, Miami, FL 33101›
address|moved to ‹15 Oak Lane, Unit 3, Dayton OH 45402›
address|‹2201 Martin Luther King Dr, Houston, TX 77002›
address|‹99 Willow Ct› since june
address|‹350 Pine Rd.›
address|‹501 maple ave apt 4› please
address|‹123-45 Jamaica Avenue›
address|‹12B Cherry Way›
address|‹1000 E 5th St›
address|address ‹789 Lake Shore Drive Apt 1204 Chicago IL 60611›
address|‹PO Box 1234›
address|‹P.O. Box 567, Reno, NV 89501›
address|new ‹apt 5B› same house
address|‹Apartment 12› now
address|zip code ‹77002›
address|my zip is ‹77002-1234›
address|Houston ‹TX 77002›
address|‹88 old mill road› is the house
address|‹4 Birch Place›
address|живу ‹1425 Brighton Avenue, Apt 3C, Brooklyn, NY 11235›
address|住在 ‹136 Cedar Street, Flushing, NY 11354›
address|‹45 Vine Street›, second floor
birth-date|born ‹05/12/1990›
birth-date|I was born on ‹5 May 1990›
birth-date|I was born in another town on ‹May 5, 1990›
birth-date|DOB: ‹1990-05-12›
birth-date|dob ‹05-12-90›
birth-date|D.O.B. ‹12.05.1990›
birth-date|date of birth ‹May 5th, 1990›
birth-date|my birthday is ‹March 3›
birth-date|‹5 May 1990› is my birthday
birth-date|nací el ‹5 de marzo de 1990›
birth-date|nacio el ‹05/03/1990›
birth-date|fecha de nacimiento: ‹5/3/90›
birth-date|nasci em ‹5 de março de 1990›
birth-date|data de nascimento ‹05.03.1990›
birth-date|mwen fèt ‹5 mas 1990›
birth-date|dat nesans ‹05/03/1990›
birth-date|née le ‹5 août 1990›
birth-date|né le ‹1er mai 1990›
birth-date|родился ‹5 мая 1990›
birth-date|дата рождения: ‹05.05.1990›
birth-date|‹05.05.1990› года рождения
birth-date|народилася ‹5 травня 1990›
birth-date|дата народження ‹05.05.1990›
birth-date|我出生于‹1990年3月5日›
birth-date|‹1990年3月5日›出生
birth-date|生日‹1990-03-05›
birth-date|مواليد ‹٥/٣/١٩٩٠›
birth-date|ولدت في ‹5 مارس 1990›
birth-date|تاريخ الميلاد ‹5 آذار 1990›
birth-date|متولد ‹۱۳۶۹/۵/۱۲›
birth-date|تاریخ تولد ‹۵ مرداد ۱۳۶۹›
birth-date|doğum tarihim ‹05.03.1990›
birth-date|‹5 Mart 1990› doğumluyum
birth-date|ਜਨਮ ਮਿਤੀ ‹05/03/1990›
birth-date|born ‹19900512›
name|my name is ‹Maria Lopez›
name|My name is ‹Ahmed›, I need help
name|my name is ‹ahmed› and i need help
name|My full name is ‹Anna-Lena O'Hara Smith›
name|My name is ‹Juan de la Cruz› and
name|my husband's name is ‹John A. Smith›
name|Name: ‹Maria Lopez›
name|my name ‹Ahmed› from far
name|MY NAME IS ‹MARIA LOPEZ›
name|me llamo ‹José Pérez› y necesito ayuda
name|me llamo ‹jose› y necesito ayuda
name|mi nombre es ‹Ana María Gómez Ruiz›
name|mi hijo se llama ‹Pedro›
name|meu nome é ‹João da Silva›
name|me chamo ‹Paula›
name|mwen rele ‹Jean Pierre›
name|non mwen se ‹Marie Joseph›
name|je m'appelle ‹Amélie Durand›
name|mon nom est ‹Paul›
name|меня зовут ‹Иван Петров›, мне 30
name|меня зовут ‹иван›
name|мою жену зовут ‹Анна›
name|ФИО: ‹Петров Иван Сергеевич›
name|мене звати ‹Олена Коваль›
name|моє ім'я ‹Тарас›
name|我叫‹李明›，我想申请
name|我的名字是‹王小明›
name|我叫‹张伟›来自外地
name|اسمي ‹أحمد محمد› وأنا هنا
name|اسمي ‹سارة› من بعيد
name|اسم من ‹احمد رضایی› است
name|نام: ‹مریم کریمی›
name|benim adım ‹Deniz Yılmaz›
name|adım ‹Ayşe› ve
name|ਮੇਰਾ ਨਾਮ ‹ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ› ਹੈ
name|mera naam ‹gurpreet› hai
card-number|my card ‹4111 1111 1111 1111›
card-number|‹4111-1111-1111-1111›
card-number|‹4111111111111111›
card-number|‹3782 822463 10005›
card-number|tarjeta ‹5500 0000 0000 0004›
card-number|номер карты ‹2200 1234 5678 9010›
card-number|银行卡‹6222021234567890123›
card-number|بطاقتي ‹٤١١١ ١١١١ ١١١١ ١١١١›
card-number|شماره کارت ‹۶۰۳۷۹۹۱۲۳۴۵۶۷۸۹۰›
`;

/** Public numbers, given as `keep`. */
const hotlines = ["+18005550100", "+12025550199", "800-555-0101", "988", "741741"];

const harmless = `
на улице Ленина я жил 5 лет
я спал на улице 12 дней
calle 5 de mayo
我们一路走了12天
في شارع الحمرا ٥ سنوات
write to me @ home
my kids are 4 7 and 12
interview at 9:30 am
be there 8:00-14:00
open 08:00 - 17:00 Mon-Fri
the fee is $550
$ 1 225 000 bond
I paid $100, $550 and $1,225
they want 3000 dollars
$2500 for the lawyer
the form I-589
form I589 and I765
i-589, i-765, i-131, i-730, i-485
G-639 and G-28 and AR-11
form 589 then 765
EOIR-33 for the court
N-400, DS-160, I-94
8 CFR 208.4
section 208.4(a)(5) and 1208.13
INA 208(a)(2)(D)
589(a) and 241(b)(3)
8 U.S.C. 1158
sections 208.13 1003.42 1240.8
in 2015, 2016 and 2017
2015 2016 2017 2018
since 2019
I came in 2021 and filed in 2022
hearing on 05/12/2026
my hearing is March 5, 2027 at 8:30
hearing 2026-12-01
interview 12.05.2026
master hearing 01/02/2027 1:30 PM
my interview was on 5 May 2019
la audiencia es el 5 de marzo de 2027
audiencia 05/03/2027
entrevista el 12/05/2026 a las 8:00
суд 05.05.2027
интервью 5 мая 2019 года
суд в 2027 году
судове засідання 12.12.2026
面谈在2019年5月5日
2026年12月1日开庭
موعد المحكمة 5 مارس 2027
الجلسة ٢٠٢٧/٠٣/٠٥
دادگاه ۱۴۰۵/۱۲/۰۱
مصاحبه ۵ مرداد ۱۴۰۴
mahkeme 05.03.2027
5 Mart 2027 duruşma
ਸੁਣਵਾਈ 05/03/2027
odyans 5 mas 2027
audience le 5 mai 2027
audiência em 5 de março de 2027
call 988
text 741741
call 911 now
llame al 988
text HOME to 741741
text START to 88788
text 233733
speed dial 9233#
call 1-800-555-0100
call +1 800 555 0100
(800) 555-0101
800.555.0100
18005550100
llame al 1-202-555-0199
звоните 1-800-555-0100
拨打 1-800-555-0100
اتصل ١-٨٠٠-٥٥٥-٠١٠٠
تماس ۸۰۰-۵۵۵-۰۱۰۱
1-800-555-HELP
150 days and 180 days
the 540 day extension
365 days after 180
30 days to appeal
I am 30 years old, my son is 12
2 kids and 1 wife
category C08
c8 card
(c)(8)
EAD C10 and C33
code A5
A1 visa
F-1, H1B, J-1, B1/B2, O-1
SEVIS and I-20
TPS until 09/10/2025
10,000 people
1 500 000 cases
1.5 million cases
backlog of 1,400,000
about 50%
50-60 percent
24/7
24-48 hours
7-10 weeks
page 12 of 14
question 1.a and 2.b
Part C question 5
1) first 2) second 3) third
1. first 2. second
it took 1, 2, 3 or 4 years
3 years in court
9 AM Immigration Court
5 years in one place
2 months on the road
10 days on the street
9th Circuit Court
3 people on the way
1 year in family court
2 lawyers in the court
4 times in my way
26 Federal Plaza
my passport expired in 2024
passport valid 10 years
passport expires 12/05/2026
pasaporte vencido 2023
паспорт до 2027
паспорт просрочен 2 года
护照2024年过期
جواز سفري انتهى 2024
پاسپورت من ۲ سال
pasaportum 2025 yılında bitti
my phone is broken since 2024
call me tomorrow at 10:30
call before 12-05-2026
phone 2 days ago
teléfono desde 2020
телефон 5 дней
card expires 2026
green card in 2025
ssn after 180 days
social security 2 weeks
I was born in 1990
born in 1985 in a small town
my son was born here and my hearing is on 05/06/2027
nací en 1990
родился в 1990
я родилась в 1988 году
出生于1990年
مواليد 1990
متولد ۱۳۶۹
1990 doğumluyum
my name is wrong on the receipt
my name is not on the list
my name on the card
my name is misspelled
my name was changed
the name is spelled wrong
mi nombre es incorrecto
mi nombre está mal
меня зовут на интервью
моё имя написано с ошибкой
мене звати на співбесіду
اسمي في القائمة
اسم من در لیست
I am Christian
I am gay and afraid
I'm Muslim
soy cristiana
Chicago asylum office
Houston, Texas
from New York to Miami
Immigration Judge
look at uscis.gov
see https://www.uscis.gov/i-589
go to locator.ice.gov
my.uscis.gov page 3
@someone told me
what is A number
my A number is lost
A 5 year wait
a 2 year wait
de 2020 a 2021
A 30 day deadline
receipt notice 3 weeks
receipt in 21 days
and 2 more
for 10 years
the 2022 list
docket 2 of 3
version 1.2.3
2.5.2026
ratio 3:1
level 4
room 5
floor 3
Matter of A-B-
Matter of A-R-C-G-
Matter of L-E-A-, 27 I&N Dec. 581
84 Fed. Reg. 33829
form I-589 (rev. 01/20/25)
c(8) and a(5)
asylum clock 150/180
18-22 months
2024-2025
FY2023 and FY 2024
Q1 2025
Oct. 1, 2025
January 20, 2025
on 1 July
22 July 2025 law
H.R. 1
`;

interface Labelled {
  readonly kind: RedactionKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readLabelled(line: string): Labelled {
  const bar = line.indexOf("|");
  const marked = line.slice(bar + 1);
  const start = marked.indexOf("‹");
  const end = marked.indexOf("›") - 1;
  const text = marked.replace("‹", "").replace("›", "");
  return { kind: line.slice(0, bar) as RedactionKind, text, start, end };
}

const linesOf = (table: string): readonly string[] =>
  table.split("\n").filter((line) => line.trim() !== "");
const labelled = linesOf(identifiers).map(readLabelled);
const stays = linesOf(harmless);
const keep = publicNumbers(hotlines);

/** Letters and digits of the labelled identifier that a reader could still see. */
function leaks({ text, start, end }: Labelled): boolean {
  const { found } = redact(text, { keep });
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)].some(({ index }) => {
    const place = start + index;
    return !found.some((span) => span.start <= place && place < span.end);
  });
}

describe("the labelled table", () => {
  it("holds at least 150 identifiers and 150 harmless texts", () => {
    expect(labelled.length).toBeGreaterThanOrEqual(150);
    expect(stays.length).toBeGreaterThanOrEqual(150);
  });

  it("hides at least 99 of 100 identifiers whole", () => {
    const missed = labelled
      .filter(leaks)
      .map(({ text }) => `${text} → ${redact(text, { keep }).text}`);
    expect(1 - missed.length / labelled.length, missed.join("\n")).toBeGreaterThanOrEqual(0.99);
  });

  it("names the kind rightly in at least 98 of 100", () => {
    const wrong = labelled.filter(({ kind, text, start, end }) => {
      const { found } = redact(text, { keep });
      return !found.some((span) => span.kind === kind && span.start < end && span.end > start);
    });
    const shown = wrong.map(({ kind, text }) => `${kind}: ${redact(text, { keep }).text}`);
    expect(1 - wrong.length / labelled.length, shown.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  it("hides little else: at least 98 of 100 replacements are identifiers", () => {
    const wrong: string[] = [];
    let right = 0;
    for (const { text, start, end } of labelled) {
      for (const span of redact(text, { keep }).found) {
        if (span.start < end && span.end > start) right += 1;
        else wrong.push(`${text} → ${redact(text, { keep }).text}`);
      }
    }
    for (const text of stays) {
      const result = redact(text, { keep });
      for (const _ of result.found) wrong.push(`${text} → ${result.text}`);
    }
    expect(right / (right + wrong.length), wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  it("ends each replacement where the identifier ends, in at least 95 of 100", () => {
    const wide = labelled.filter(({ text, start, end }) =>
      redact(text, { keep }).found.some(
        (span) =>
          span.start < end && span.end > start && (span.end > end + 1 || span.start < start - 1),
      ),
    );
    const shown = wide.map(({ text }) => `${text} → ${redact(text, { keep }).text}`);
    expect(1 - wide.length / labelled.length, shown.join("\n")).toBeGreaterThanOrEqual(0.95);
  });
});
