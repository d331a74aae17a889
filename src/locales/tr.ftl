### Machine-drafted; waits for a native speaker to sign.

## First contact

start-hello =
    Merhaba. Amerika'da iltica (asylum) hakkında daha önce sorulmuş soruların cevaplarını ararım.
    Uygun bir şey bulamazsam sorunuzu gerçek bir avukata iletirim. Cevap buraya gelir.
start-what-i-am =
    Ben bir programım, avukat değilim. Burada gördükleriniz genel bilgidir, dosyanız için hukuki görüş değildir. Bana yazmanız kimseyi sizin avukatınız yapmaz.
start-do-not-send =
    Lütfen isim, adres, A-number (A numarası), fotoğraf ya da belge göndermeyin. Botlarla yazışma uçtan uca şifreli değildir. Tanıdığım numaraları, sorunuzu bir insan görmeden önce gizlerim.
start-operator = Bu botu { $operator } yürütüyor.
start-ask = Sorunuzu şimdi, kendi sözlerinizle ve kendi dilinizde yazın.
start-emergency = Şu an tehlikede misiniz? Amerika'da 911'i arayın. Diğer numaralar: /hotlines
start-commands = /help başka neler yapabildiğimi gösterir.
choose-language = Dilinizi seçin:
language-set = Tamam. Size Türkçe yazacağım.
language-note = Bu dildeki metinleri makine hazırladı, ana dili bu olan biri henüz kontrol etmedi.

help-text =
    Sorunuzu yazın. Her seferinde bir soru en iyisidir.

    /topics – insanlar ne soruyor
    /hotlines – aranacak numaralar, şu an açık mı
    /status – sorularınız ne durumda
    /language – dili değiştir
    /privacy – neyi, ne kadar süre saklıyorum
    /hide – mesajlarımı bu sohbetten kaldır
    /delete – hakkınızdaki her şeyi sil
    Sorunuza bir insan baksın istiyorsanız bunu yazın. Avukata iletirim.

## Command descriptions (shown in the menu)

command-start = Buradan başlayın
command-help = Neler yapabilirim
command-hotlines = Aranacak numaralar
command-topics = İnsanlar ne soruyor
command-language = Dili değiştir
command-status = Sorularınız ne durumda
command-privacy = Neyi saklıyorum
command-hide = Mesajlarımı bu sohbetten kaldır
command-delete = Verilerimi sil
command-queue = Bekleyen sorular
command-next = Sıradaki soru
command-take = Soruyu al: /take 12
command-note = Not ekle: /note 12 metin
command-close = Cevapsız kapat: /close 12

## An answer from the archive

answer-first-line = { $year } yılından: başka birine verilmiş bir cevap.
answer-guide-first-line = { $year } yılından: genel bir rehber, sizin dosyanız hakkında değil.
answer-byline = Cevaplayan: { $by }, tarih: { $date }. Bu, bizim yazdığımız özettir. Genel bilgidir, dosyanız için hukuki görüş değildir.
answer-reply-byline = Cevaplayan: { $by }, tarih: { $date }, bu sözlerle. Genel bilgidir, dosyanız için hukuki görüş değildir.
answer-guide-byline = Kaynak: “{ $title }” ({ $year }), bizim sözlerimizle. Genel bilgidir, dosyanız için hukuki görüş değildir.
answer-question = Soru şuydu: { $question }
answer-in-english = Bu cevap şimdilik yalnızca İngilizce:
answer-in-language = Bu cevabın dili: { $language }
answer-changes = O zamandan beri ne değişti:
answer-change = • { $since }: { $text }
answer-change-undated = • { $text }
answer-change-proposed = • Önerildi ({ $since }), baktığımızda kesinleşmemişti: { $text }
answer-change-checked = Bu notlara baktığımız tarih: { $date }.
answer-change-stale = Bu notların gözden geçirme tarihi geçti. Onlar da eskimiş olabilir. Bunlara güvenmeden önce avukata sorun.
answer-entry-stale = Bu cevaba en son şu tarihte bakıldı: { $date }. Eskimiş olabilir.
answer-resources = Nereye başvurabilirsiniz:
answer-source = Kaynak: { $url }
answer-did-it-help = Sorunuz bu mu?
button-yes = Evet, işe yaradı
button-no = Benim sorum değil
button-others = Başka cevaplar
button-attorney = Avukata sor

feedback-thanks = Teşekkür ederim. İstediğiniz zaman yine yazın.
next-best-intro = O zaman belki bu:
no-other-answers = Uygun başka cevabım yok.
others-intro = Uygun olabilecek başka cevaplar. Birine dokunun:
suggest-intro = Uygun olabilecek birden fazla cevap buldum. Sizin sorunuz hangisi?
suggest-one = Sorunuz bu olabilir mi? Cevabı okumak için 1’e dokunun.
suggest-none = Hiçbiri
several-about = Sorunuz: “{ $question }”
several-choice = Uygun olabilecek eski bir cevabı okumak için bir numaraya dokunun:
several-did-it-help = İlk cevap sorunuza uyuyor mu?

## Contacts

contact-line = • { $name }: { $purpose }
contact-call = { $number } numarasını arayın
contact-call-label = { $number } numarasını arayın ({ $label })
contact-text = { $number } numarasına SMS gönderin
contact-text-keyword = { $number } numarasına { $keyword } yazıp SMS gönderin
contact-detention = gözaltı merkezinin içindeki telefondan: { $number }
contact-call-or-text = { $number } numarasını arayın veya mesaj atın
contact-or = { $first } ya da { $second }
contact-open-always = gece gündüz açık
contact-open = şu an açık, kapanış { $time } ({ $zone })
contact-closed-today = şu an kapalı, açılış bugün { $time } ({ $zone })
contact-closed-tomorrow = şu an kapalı, açılış yarın { $time } ({ $zone })
contact-closed = şu an kapalı, açılış { $day } { $time } ({ $zone })
zone-eastern = ABD Doğu saati
zone-central = ABD Merkez saati
zone-pacific = ABD Pasifik saati
contact-from-list = { $year } yılına ait bir listeden, lütfen kontrol edin
contact-open-alternative = Gece gündüz açık: { $contacts }
contact-not-in-us = Amerika'da değil misiniz? 911 ve 988 gibi kısa numaralar orada çalışmaz. Bulunduğunuz ülkenin acil yardım numarasını arayın.
copy-number = Kopyala: { $number }

hotlines-intro = Ulaşabileceğiniz yerler. Hepsi Amerika'da.
hotlines-crisis = Gece gündüz:
hotlines-detention = Gözaltı ve ICE:
hotlines-court = Göçmenlik mahkemesi ve USCIS:
hotlines-legal = Hukuki yardım bulmak:

## Emergencies. The fastest contact comes first, always.

emergency-suicide_self_harm =
    Şu an biriyle konuşabilirsiniz: { $first }. Ücretsiz, gece gündüz.
    Tam şu dakikada tehlike varsa: { $second }.
emergency-suicide_self_harm-what = Yapabiliyorsanız birinin yanında kalın. Siz her dosyadan daha önemlisiniz. Şu an güvende misiniz? Buraya yazmaya devam edebilirsiniz.
emergency-unaccompanied_child =
    Çocuk yalnızsa ya da şu an tehlikedeyse: { $first }.
    Devletin aldığı bir çocuğu arıyorsanız ya da yalnız gelmiş bir çocuksanız: { $second }.
emergency-unaccompanied_child-what = 18 yaşından küçükseniz ve yalnızsanız, güvendiğiniz en yakın yetişkinin yanına ya da okul, kütüphane gibi herkese açık bir yere gidin.
emergency-detention_now =
    Gözaltında yardım: { $first }.
    Götürülen kişiyi bulmak için: { $second }. İsmin çıkması bir iki gün sürebilir.
emergency-detention_now-what =
    Bir avukatla konuşmadan hiçbir şey imzalamayın. Susabilir ve avukat isteyebilirsiniz.
    Kişi kendi devletinden korkuyorsa, o ülkenin konsolosluğunu aramayın.
emergency-removal_imminent =
    Duruşma tarihine şimdi bakın: { $first }.
    Bugün avukat arayın: { $second }.
emergency-removal_imminent-what = Duruşmaya gitmezseniz hakim genellikle sınır dışı kararı verir. Avukatınız olmasa bile mutlaka gidin. Telefonda A-number sorulur: onu orada söyleyin, buraya yazmayın.
emergency-trafficking =
    Şimdi biriyle konuşun: { $first }. Gece gündüz, birçok dilde. Onlar polis değil, göçmenlik dairesi de değil.
    Tam şu dakikada tehlike varsa: { $second }.
emergency-trafficking-what = Kimse pasaportunuza el koyamaz, borç için sizi zorla çalıştıramaz. Telefonunuzu görebilecek biri varsa, okuduktan sonra bu sohbeti silin.
emergency-violence_threat =
    Şu an tehlike varsa: { $first }. Arayınca polis gelir.
    Eşiniz, sevgiliniz ya da aileniz ise: { $second }. Ücretsiz, gece gündüz.
emergency-violence_threat-what = Buraya yazmanız güvenli mi? Telefonunuzu görebilecek biri varsa, okuduktan sonra bu sohbeti silin.
emergency-medical_emergency =
    Hemen yardım çağırın: { $first }. Ambulans, belgeleri ne olursa olsun herkese gelir.
    Gözaltındaysanız: hemen sağlık görevlilerine söyleyin, ayrıca { $second }.
emergency-medical_emergency-what = Yanınızdaki birinden aramanıza yardım etmesini isteyin.
emergency-deadline_imminent =
    Bugün avukat arayın: { $first }.
    Dosyanız göçmenlik mahkemesindeyse: { $second }.
emergency-deadline_imminent-what = Geç verilen başvuru iltica yolunu kapatabilir. Zamanında verilen eksik bir form, hiç vermemekten daha güvenli olabilir, ama sizin dosyanız için bunu ancak bir avukat söyleyebilir. Birden fazla yeri arayın.
emergency-program = Ben bir programım. Bunu şu an avukata iletiyorum. Ne kadar çabuk cevap verebileceğini bilemem. Burası acil yardım servisi değildir.
emergency-forwarded = Başka biri için soruyorsanız, bu numaraları ona hemen verin.
emergency-more = Başka yardım:
emergency-ticket = Mesajınız acil olarak avukatta: No. { $number }. Eklemek için buraya yazın.
emergency-ticket-added = Bunu No. { $number } acil mesajınıza ekledim.

gentle-check = Böyle beklemek zor. Dayanılmaz olursa istediğiniz zaman biriyle konuşabilirsiniz: { $contact }.

## The queue, for the person who asks

handoff-first-line = Eski cevaplar arasında uygun olanı yok.
handoff-human-first = Bu konudaki eski cevap güvenilemeyecek kadar eski ve bir hata size zarar verebilir. Sorunuza önce bir insan bakmalı.
handoff-held = Bu konuda eski bir cevabım var, ama kanun değişmiş olabilir, bu yüzden bekletiliyor.
handoff-rejected = Tamam. Eski cevaplar sorunuza uymuyor.
handoff-asked = Tamam.
handoff-deadline = Mesajınızda bir son tarih var, bu yüzden bir insan görmeli.
handoff-language = Bunu cevap verecek kadar iyi anlayamadım.
handoff-too-many = Bir seferde arayabileceğimden çok soru sordunuz.
handoff-told = Sorunuz şimdi avukatta. Numaranız: { $number }.
handoff-will-tell = Bu soruyu avukata iletiyorum, size bir numara verilecek.
handoff-what-next = Avukat okur ve bu sohbette cevap verir. Günler sürebilir. Onu yalnızca avukat ve ekibi görür, A-number gibi numaraları gizledim.
handoff-away = Avukat şu anda yok. Cevap { $date } tarihinden sonra gelebilir.
handoff-busy = Sizden önce bekleyen çok soru var. Yaklaşık { $n } gün sürebilir.
handoff-meanwhile = O zamana kadar buralar yardımcı olabilir:
handoff-deadline-warning = Yakında verilecek bir evrak ya da gidilecek bir yer varsa bu cevabı beklemeyin. Bugün onlardan birini arayın.
topic-policy-first-line = “{ $topic }” konusunda kurallar sık değişir. Buna eski cevaplara bakarak yanıt vermem.
topic-policy-notes = Bildiklerimiz:
topic-policy-ask = Sorunuza bir insan baksın istiyorsanız “Avukata sor” düğmesine dokunun.
handoff-ask-again = Lütfen sorunuzu bir kez daha yazın. Bir sonraki mesajınızı avukata iletirim.
fault-first-line = Benim tarafımda bir şey ters gitti, bu yüzden sorunuzu avukata iletiyorum.

button-withdraw = Geri çek
button-add = Ekleme yap
button-new-question = Bu yeni bir soru

status-none = Avukatta sorunuz yok.
status-intro = Avukattaki sorularınız:
status-line = No. { $number } ({ $date }): { $state }
ticket-state-open = bekliyor
ticket-state-claimed = avukat üzerinde çalışıyor
ticket-state-answered = cevaplandı
ticket-state-closed = kapandı
ticket-state-withdrawn = geri çekildi
withdrawn = No. { $number } sorusu geri çekildi. Kimse cevaplamayacak.
withdraw-too-late = No. { $number } sorusu zaten bitti.
add-prompt = No. { $number } için eklemek istediğinizi yazın. Bir sonraki mesajınız oraya gider.
added = Bunu No. { $number } sorunuza ekledim. Avukat görecek.
added-follow-up = Bunu No. { $number } sorunuza ekledim, çünkü avukat size orada cevap verdi.
edited-noted = Değişikliğinizi gördüm ve No. { $number } sorunuza ilettim.
talk-begins = Siz ve avukat burada yazışırken ben susarım ve yazdıklarınızı iletirim. Bana yeniden sormak için düğmeye dokunun.
button-program = Programa sor
talk-over = Ben programım, yazdıklarınıza yine cevap veriyorum. No. { $number } hakkında avukata yazmak için onun mesajlarından birini yanıtlayın.
blocked-told = Üzgünüm. Burada size daha fazla yardım edemem. Acil durum dışında yazdıklarınıza kimse cevap vermez.
slow-down = Kısa sürede çok mesaj gönderdiniz. Hepsi bende, sırayla cevaplıyorum. Sonrakiler yaklaşık { $n } dakika sürebilir.
overdue-first-line = No. { $number } sorunuza henüz cevap yok. Üzgünüm.
overdue-dated = Bir tarihten söz ettiniz. Bizi beklemeyin.
overdue-contacts = Bugün belki buralar yardım edebilir:
overdue-still = Sorunuz hâlâ avukatta. Artık gerekmiyorsa geri çekebilirsiniz: /status
ticket-closed = Avukat No. { $number } sorusunu cevap vermeden kapattı. Yeniden sorabilir ya da buralara başvurabilirsiniz:
reply-from-attorney = Avukattan, No. { $number } sorunuz hakkında:
reply-suggested = Avukat sizin için bu eski cevabı seçti:
reply-from-attorney-language = Avukatın yazdığı dil: { $language }.
reply-from-attorney-footer = Bu mesajı yanıtlayabilirsiniz. Bu genel bilgidir, cevap veren avukatı sizin avukatınız yapmaz.
correction-first-line = Düzeltme: avukat burada aldığınız bir cevabı değiştirdi. Lütfen buna göre davranın.
correction-why = Bunu, önceki cevabı aldığınız için alıyorsunuz.
button-no-corrections = Artık düzeltme gönderme
button-corrections = Bana düzeltme gönder
corrections-off = Tamam. Size düzeltme göndermeyeceğim ve hangi cevapları aldığınızı artık saklamıyorum. Elinizdeki bir cevap yanlış çıkabilir. Düzeltmeleri /privacy ile yeniden açabilirsiniz.
corrections-on = Tamam. Bundan sonra aldığınız bir cevap düzeltilirse size haber veririm.

## Things I do not answer

scope-visitor-visa = Üzgünüm, yalnızca Amerika'da iltica konusunu bilirim, ziyaretçi vizelerini bilmem.
scope-other-country = Yalnızca Amerika'da iltica konusunu bilirim. Başka bir ülke için, yola çıkmadan önce o ülkedeki bir avukatla konuşun.
scope-other-immigration = Üzgünüm, yalnızca iltica konusunu bilirim, başka vizeleri ve vatandaşlığı bilmem. Bir avukat ya da yetkili temsilci yardım edebilir:
scope-other-law = Üzgünüm, yalnızca iltica konusunu bilirim, başka hukuk konularını bilmem.
scope-jobs-housing-money = İş, ev ya da para veremem, bulamam. Lütfen burada bunları teklif eden kimseye para ödemeyin.
scope-everyday = Yalnızca Amerika'da iltica konusunu bilirim.
scope-advert = Teklif ve reklam iletmem.
scope-off-topic = Bunun Amerika'da iltica hakkında olduğundan emin değilim. Bildiğim tek konu o.
scope-off-topic-ask = Öyleyse başka sözlerle yazın ya da “Avukata sor” düğmesine dokunun.
scope-scam =
    Dikkat: bu, evrak satma ya da sonuç vaat etme teklifine benziyor. İlticayı ya da çalışma iznini kimse garanti edemez. Böyle teklifleri iletmem.
    Para ödemeyin, belge göndermeyin. Birine güvenmeden önce kim olduğuna bakın:
scope-scam-report = Şikayet için:

## Small talk

smalltalk-greeting = Merhaba. Amerika'da iltica hakkındaki sorunuzu kendi sözlerinizle yazın.
smalltalk-thanks = Rica ederim. İstediğiniz zaman yine yazın.
smalltalk-goodbye = Kendinize iyi bakın. İstediğiniz zaman yine yazın.
smalltalk-how-are-you = Sorduğunuz için teşekkürler. Ben programım, hep buradayım. Sorunuz nedir?
smalltalk-acknowledge = Tamam. İstediğiniz zaman yine yazın.
smalltalk-are-you-human = Ben bir programım, insan değilim. Eski cevapları ararım. Uygun olan yoksa sorunuzu gerçek bir avukat okur ve burada cevap verir.
smalltalk-are-you-lawyer = Hayır. Ben bir programım, avukat değilim, dosyanız hakkında akıl veremem. Cevap bulamadığım soruları gerçek bir avukat okur.
smalltalk-who-runs-this = Bu botu { $operator } yürütüyor. Eski cevaplar The Asylumist adlı blogdan. Neyin saklandığı için: /privacy
smalltalk-what-can-you-do = Amerika'da iltica hakkında eski cevapları ararım, aranacak numaraları gösteririm (/hotlines) ve uygun bir şey yoksa sorunuzu gerçek bir avukata iletirim. Sorunuzu yazın.
smalltalk-is-it-private = İlettiğim soruyu yalnızca avukat ve ekibi görebilir, A-number gibi numaraları önce gizlerim. Ama botlarla yazışma uçtan uca şifreli değildir, bu yüzden isim, belge ya da adres göndermeyin. Daha fazlası: /privacy. Her şeyi silmek için: /delete
smalltalk-is-it-free = Bu ücretsizdir. Burada kimse sizden para istemez. İsteyen olursa ödemeyin.
smalltalk-apology = Hiç sorun değil. İstediğiniz gibi yazın.
smalltalk-test = Buradayım. Hazır olduğunuzda sorunuzu yazın.
smalltalk-praise = Teşekkür ederim. İstediğiniz zaman yine yazın.
smalltalk-insult = Bu kadar zor olduğu için üzgünüm. Neye ihtiyacınız olduğunu birkaç kelimeyle yazın ya da aranacak yerlere bakın: /hotlines
smalltalk-speak-my-language = 12 dilde yazabilirim. /language ile seçin ve kendi dilinizde yazın.
smalltalk-want-human = Sorunuzu gerçek bir avukat okuyabilir. Lütfen şimdi tek mesajda yazın, ben iletirim.

rephrase = Bunu okuyamadım. Lütfen sorunuzu birkaç kelimeyle, istediğiniz dilde yazın. /topics ya da /hotlines da kullanabilirsiniz.
unreadable-again = Hâlâ okuyamıyorum. /topics içinden seçin, /hotlines içindeki numaralardan birini arayın ya da sorunuzu yazıyla anlatın.

## Messages that are not text

media-voice = Sesli mesajları dinleyemem. Lütfen sorunuzu birkaç kelimeyle yazın. Yazamıyorsanız birini arayın: /hotlines
media-photo = Fotoğraf ve belge açmam, bunu da kaydetmedim. Lütfen sorunuzu yazıyla anlatın. Resimde evrakınız varsa, güvende olmak için bu sohbetten silin.
media-other = Yalnızca yazı okuyabilirim. Lütfen sorunuzu yazıyla anlatın.

## Topics, privacy, deletion

topics-intro = İnsanların sordukları. Bir konuya dokunun ya da doğrudan yazın.
topic-entries = Bu konudaki eski sorular:
topic-no-entries = Bu konuda eski cevabım yok. Sorunuzu yazın, avukata iletirim.

privacy-text =
    Neyi saklıyorum
    • Sorunuzu, bu botu yürütenin kendi makinesindeki bir program okur. Sohbeti taşıyan Telegram dışında başka hiçbir şirkete gitmez.
    • Size cevap verirsem sözlerinizi saklamam. Onların tek anahtarı sohbetinizdeki düğmelerdedir.
    • Sorunuz avukata giderse, A-number gibi numaralar gizli olarak, şifreli saklarım; bittikten sonra en fazla { $days } gün.
    • Botlarla yazışma uçtan uca şifreli değildir. Siz silene kadar Telegram bu sohbeti saklar.
    • /delete hakkınızda sakladığım her şeyi hemen siler.
    • Buraya yazmak kimseyi sizin avukatınız yapmaz.
privacy-corrections = Bir cevap aldıysanız, düzeltme size ulaşabilsin diye hangisi olduğunu en çok { $days } gün saklarım, sizin sözlerinizi saklamam. Aşağıdaki düğme bunu kapatır.
privacy-corrections-off = Düzeltmeler kapalı: hangi cevapları aldığınızı saklamıyorum. Aşağıdaki düğme açar.
privacy-operator = Yürüten: { $operator }.
privacy-operator-url = Yürüten: { $operator }: { $url }
delete-ask = Hakkınızda sakladığım her şey silinsin mi? Avukatı bekleyen sorular geri çekilir.
button-delete-yes = Evet, sil
button-delete-no = Hayır, kalsın
delete-done = Tamam. Hakkınızda sakladığım her şeyi sildim. Bu sohbet Telegram'da hâlâ duruyor: istemiyorsanız uygulamadan silin. Verilerimin yedekleri { $days } gün içinde sona erer.
hide-done = Tamam. Bu sohbetten kaldırabildiklerimi kaldırdım. Telegram yalnızca son iki gündeki kendi mesajlarımı kaldırmama izin veriyor. Kendi mesajlarınızı ya da bütün sohbeti kendiniz silin.
delete-kept = Tamam. Hiçbir şey silinmedi.

undelivered-back = Daha önce size ulaşılamadı. Sizin için olan buydu:
button-stale = Bu düğme çok eski. Lütfen sorunuzu yeniden yazın.
button-not-yours = Bu düğme sizin için değil.
group-private = Lütfen bana özel sohbetten yazın.
