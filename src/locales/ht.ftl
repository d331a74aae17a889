### Machine-drafted; waits for a native speaker to sign.

## First contact

start-hello =
    Bonjou. Mwen chèche repons nan ansyen kesyon ak repons sou azil Ozetazini.
    Si mwen pa jwenn anyen ki koresponn, m ap pase kesyon w lan bay yon avoka, yon moun tout bon. Repons lan ap vini isit la.
start-what-i-am =
    Mwen se yon pwogram, mwen pa yon avoka. Sa mwen montre se enfòmasyon jeneral, se pa konsèy sou ka pa w la. Lè w ekri mwen, sa pa fè pèsonn tounen avoka w.
start-do-not-send =
    Tanpri, pa voye non, adrès, A-number, foto oswa dokiman. Konvèsasyon ak bot pa kode soti nan yon bout rive nan lòt (end-to-end encryption). Mwen kache nimewo mwen rekonèt yo anvan yon moun wè kesyon w lan.
start-operator = Se { $operator } ki responsab bot sa a.
start-ask = Ekri kesyon w lan kounye a, ak mo pa w, nan lang pa w.
start-emergency = Ou an danje kounye a? Rele 911 Ozetazini. Plis nimewo: /hotlines
start-commands = /help montre lòt bagay mwen ka fè.
choose-language = Chwazi lang ou:
language-set = Se bon. M ap ekri ou an kreyòl ayisyen.
language-note = Se yon machin ki tradui pawòl yo nan lang sa a. Yon moun ki pale kreyòl depi li piti poko verifye yo.

help-text =
    Ekri kesyon w lan. Li pi bon si w poze yon sèl kesyon alafwa.

    /topics – sa moun konn mande
    /hotlines – nimewo pou rele, ak si yo louvri kounye a
    /status – kote kesyon w yo ye
    /language – chanje lang
    /privacy – sa mwen kenbe ak pou konbyen tan
    /hide – retire mesaj mwen yo nan chat sa a
    /delete – efase tout sa mwen genyen sou ou
    Si w vle yon moun gade sa, di sa. M ap pase l bay avoka a.

## Command descriptions (shown in the menu)

command-start = Kòmanse isit la
command-help = Sa mwen ka fè
command-hotlines = Nimewo pou rele
command-topics = Sa moun konn mande
command-language = Chanje lang
command-status = Kote kesyon w yo ye
command-privacy = Sa mwen kenbe
command-hide = Retire mesaj mwen yo nan chat sa a
command-delete = Efase enfòmasyon mwen
command-queue = Kesyon k ap tann
command-next = Pwochen kesyon an
command-take = Pran yon kesyon: /take 12
command-note = Ajoute yon nòt: /note 12 tèks
command-close = Fèmen san repons: /close 12

## An answer from the archive

answer-first-line = Soti nan { $year }: yon repons yo te bay yon lòt moun.
answer-guide-first-line = Soti nan { $year }: yon gid jeneral, se pa sou ka pa w la.
answer-byline = Se { $by } ki te reponn, nan dat { $date }. Sa a se rezime nou fè. Se enfòmasyon jeneral, se pa konsèy sou ka pa w la.
answer-reply-byline = Se { $by } ki te reponn ak mo sa yo, nan dat { $date }. Se enfòmasyon jeneral, se pa konsèy sou ka pa w la.
answer-guide-byline = Soti nan “{ $title }” ({ $year }), ak mo pa nou. Se enfòmasyon jeneral, se pa konsèy sou ka pa w la.
answer-question = Men kesyon an: { $question }
answer-in-english = Pou kounye a repons sa a an angle sèlman:
answer-in-language = Lang repons sa a: { $language }
answer-changes = Sa ki chanje depi lè sa a:
answer-change = • { $since }: { $text }
answer-change-undated = • { $text }
answer-change-proposed = • Pwopozisyon ({ $since }), li pa t final lè nou te verifye: { $text }
answer-change-checked = Nou te verifye nòt sa yo nan dat { $date }.
answer-change-stale = Dat pou revize nòt sa yo pase deja. Petèt yo menm tou yo pa ajou ankò. Mande avoka a anvan ou fè yo konfyans.
answer-entry-stale = Pèsonn pa revize repons sa a depi { $date }. Petèt li pa ajou ankò.
answer-resources = Kote pou jwenn èd:
answer-source = Sous: { $url }
answer-did-it-help = Èske se kesyon w lan?
button-yes = Wi, sa ede m
button-no = Se pa kesyon m
button-others = Lòt repons
button-attorney = Mande avoka a

feedback-thanks = Mèsi. Ou mèt ekri ankò nenpòt lè.
next-best-intro = Enben, petèt sa a:
no-other-answers = Mwen pa gen lòt repons ki koresponn.
others-intro = Lòt repons ki ka koresponn. Peze youn:
suggest-intro = Mwen jwenn plis pase yon repons ki ka koresponn. Kiyès ki kesyon w lan?
suggest-one = Petèt se kesyon ou an sa? Peze 1 pou li repons lan.
suggest-none = Okenn nan yo
several-about = Ou mande: “{ $question }”
several-choice = Peze yon nimewo pou li yon ansyen repons ki ka koresponn:
several-did-it-help = Èske premye repons lan koresponn ak kesyon w lan?

## Contacts

contact-line = • { $name }: { $purpose }
contact-call = rele { $number }
contact-call-label = rele { $number } ({ $label })
contact-text = voye yon mesaj tèks bay { $number }
contact-text-keyword = voye mo { $keyword } pa mesaj tèks bay { $number }
contact-detention = nan yon telefòn andedan prizon imigrasyon an: { $number }
contact-call-or-text = rele oswa voye yon tèks bay { $number }
contact-or = { $first }, oswa { $second }
contact-open-always = louvri lajounen kou lannwit
contact-open = louvri kounye a, jiska { $time } ({ $zone })
contact-closed-today = fèmen kounye a, ap louvri jodi a a { $time } ({ $zone })
contact-closed-tomorrow = fèmen kounye a, ap louvri demen a { $time } ({ $zone })
contact-closed = fèmen kounye a, ap louvri { $day } a { $time } ({ $zone })
zone-eastern = lè Lès Etazini
zone-central = lè Santral Etazini
zone-pacific = lè Pasifik Etazini
contact-from-list = soti nan yon lis { $year }, tanpri verifye l
contact-open-alternative = Louvri lajounen kou lannwit: { $contacts }
contact-not-in-us = Ou pa Ozetazini? Nimewo kout tankou 911 ak 988 pa mache lòt kote. Rele nimewo ijans peyi kote w ye a.
copy-number = Kopye { $number }

hotlines-intro = Moun ou ka rele. Yo tout Ozetazini.
hotlines-crisis = Lajounen kou lannwit:
hotlines-detention = Prizon imigrasyon ak ICE:
hotlines-court = Tribinal imigrasyon ak USCIS:
hotlines-legal = Pou jwenn èd legal:

## Emergencies. The fastest contact comes first, always.

emergency-suicide_self_harm =
    Ou ka pale ak yon moun kounye a: { $first }. Li gratis, lajounen kou lannwit.
    Si ou an danje nan minit sa a: { $second }.
emergency-suicide_self_harm-what = Si w kapab, rete ak yon moun. Ou gen plis valè pase nenpòt ka. Èske ou an sekirite kounye a? Ou ka kontinye ekri isit la.
emergency-unaccompanied_child =
    Si yon timoun poukont li oswa an danje kounye a: { $first }.
    Pou chèche yon timoun gouvènman an pran, oswa si ou se yon timoun ki te vini poukont ou: { $second }.
emergency-unaccompanied_child-what = Si ou poko gen 18 an epi ou poukont ou, al jwenn granmoun ou fè konfyans ki pi pre w la, oswa ale yon kote ki piblik tankou yon lekòl oswa yon bibliyotèk.
emergency-detention_now =
    Èd pou moun ki nan prizon imigrasyon: { $first }.
    Pou jwenn yon moun yo pran: { $second }. Non an ka pran youn oswa de jou anvan li parèt.
emergency-detention_now-what =
    Pa siyen anyen anvan ou pale ak yon avoka. Ou ka rete an silans epi mande yon avoka.
    Si moun nan pè gouvènman peyi l, pa rele konsila peyi sa a.
emergency-removal_imminent =
    Verifye odyans lan kounye a: { $first }.
    Chèche yon avoka jodi a: { $second }.
emergency-removal_imminent-what = Si ou rate yon odyans nan tribinal, anjeneral sa mennen yon lòd depòtasyon. Pa rate l, menm si ou pa gen avoka. Liy telefòn nan ap mande A-number a: bay li la, pa bay li isit la.
emergency-trafficking =
    Pale ak yon moun kounye a: { $first }. Lajounen kou lannwit, nan anpil lang. Yo pa lapolis, yo pa imigrasyon.
    Si ou an danje nan minit sa a: { $second }.
emergency-trafficking-what = Pèsonn pa gen dwa kenbe paspò w ni fè w travay pou peye yon dèt. Si yon moun ka wè telefòn ou, efase konvèsasyon sa a apre ou fin li l.
emergency-violence_threat =
    Si ou an danje kounye a: { $first }. Lè w rele, lapolis ap vini.
    Si se mari w, madanm ou, mennaj ou oswa yon fanmi: { $second }. Li gratis, lajounen kou lannwit.
emergency-violence_threat-what = Èske ou ka ekri isit la san danje? Si yon moun ka wè telefòn ou, efase konvèsasyon sa a apre ou fin li l.
emergency-medical_emergency =
    Mande sekou kounye a: { $first }. Anbilans vini pou tout moun, kèlkeswa papye yo.
    Nan prizon imigrasyon: di pèsonèl medikal la sa kounye a, epi tou: { $second }.
emergency-medical_emergency-what = Mande yon moun ki bò kote w ede w rele.
emergency-deadline_imminent =
    Chèche yon avoka jodi a: { $first }.
    Si ka w nan tribinal imigrasyon: { $second }.
emergency-deadline_imminent-what = Si w depoze demann lan an reta, sa ka fèmen pòt azil la. Yon fòm ki pa konplè men ki rive alè ka pi an sekirite pase pa gen fòm ditou, men se yon avoka sèlman ki ka di sa pou ka pa w la. Rele plis pase yon biwo.
emergency-program = Mwen se yon pwogram. M ap pase sa bay avoka a kounye a. Mwen pa ka di konbyen tan l ap pran pou reponn. Sa a se pa yon sèvis ijans.
emergency-forwarded = Si w ap mande pou yon lòt moun, ba li nimewo sa yo kounye a.
emergency-more = Plis èd:
emergency-ticket = Avoka a gen mesaj ou a kòm ijan: nimewo { $number }. Ekri isit la pou ajoute yon bagay.
emergency-ticket-added = Mwen ajoute sa nan mesaj ijan ou a, nimewo { $number }.

gentle-check = Tann konsa di anpil. Si sa vin twòp, ou ka pale ak yon moun nenpòt lè: { $contact }.

## The queue, for the person who asks

handoff-first-line = Mwen pa gen ansyen repons ki koresponn.
handoff-human-first = Ansyen repons sou sa twò vye pou fè l konfyans, epi yon erè ka fè w mal. Yon moun dwe gade kesyon w lan anvan.
handoff-held = Mwen gen yon ansyen repons sou sa, men li sispann pou kounye a paske lwa a petèt chanje.
handoff-rejected = Dakò. Ansyen repons yo pa koresponn ak kesyon w lan.
handoff-asked = Dakò.
handoff-deadline = Mesaj ou a pale de yon dat limit, kidonk yon moun dwe wè l.
handoff-language = Mwen pa rive li sa byen ase pou m reponn.
handoff-too-many = Ou poze plis kesyon pase sa mwen ka chèche yon sèl kou.
handoff-told = Kounye a avoka a gen kesyon w lan. Nimewo w: { $number }.
handoff-will-tell = M ap pase kesyon sa a bay avoka a, epi w ap jwenn yon nimewo pou li.
handoff-what-next = Avoka a li l epi reponn nan konvèsasyon sa a. Sa ka pran plizyè jou. Se ekip avoka a sèlman ki wè l, epi mwen kache nimewo tankou A-number.
handoff-away = Avoka a pa la. Yon repons ka vini apati { $date }.
handoff-busy = Gen anpil kesyon anvan pa w la. Sa ka pran anviwon { $n } jou.
handoff-meanwhile = Pandan w ap tann, yo ka ede w:
handoff-deadline-warning = Si gen yon bagay pou depoze oswa yon randevou talè konsa, pa tann repons sa a. Rele youn nan yo jodi a.
topic-policy-first-line = Sou “{ $topic }”, règ yo chanje souvan. Mwen pa reponn sa ak ansyen repons.
topic-policy-notes = Sa nou konnen:
topic-policy-ask = Pou yon moun gade kesyon w lan, peze “Mande avoka a”.
handoff-ask-again = Tanpri, ekri kesyon w lan yon lòt fwa. M ap pase pwochen mesaj ou a bay avoka a.
fault-first-line = Gen yon pwoblèm ki rive bò kote pa m, kidonk m ap pase kesyon w lan bay avoka a.

button-withdraw = Retire
button-add = Ajoute detay
button-new-question = Se yon nouvo kesyon

status-none = Ou pa gen kesyon nan men avoka a.
status-intro = Kesyon w yo nan men avoka a:
status-line = Nimewo { $number } ({ $date }): { $state }
ticket-state-open = l ap tann
ticket-state-claimed = avoka a ap travay sou li
ticket-state-answered = li jwenn repons
ticket-state-closed = fèmen
ticket-state-withdrawn = retire
withdrawn = Kesyon nimewo { $number } retire. Pèsonn p ap reponn li.
withdraw-too-late = Kesyon nimewo { $number } fini deja.
add-prompt = Ekri sa ou vle ajoute nan nimewo { $number }. Pwochen mesaj ou a ap ale la.
added = Mwen ajoute sa nan kesyon w lan, nimewo { $number }. Avoka a ap wè l.
added-follow-up = Mwen ajoute sa nan kesyon w lan, nimewo { $number }, paske se la avoka a te reponn ou.
edited-noted = Mwen wè chanjman w lan epi mwen pase l nan kesyon w lan, nimewo { $number }.
talk-begins = Pandan ou menm ak avoka a ap ekri isit la, mwen rete an silans epi mwen pase sa w ekri a. Pou w poze m kesyon ankò, peze bouton an.
button-program = Mande pwogram nan
talk-over = Se mwen pwogram nan, m ap reponn sa w ekri ankò. Pou w ekri avoka a sou nimewo { $number }, reponn youn nan mesaj li yo.
blocked-told = Mwen regrèt sa. Mwen pa ka ede w plis isit la. Pèsonn p ap reponn sa w ekri, sof si se yon ijans.
slow-down = Ou voye anpil mesaj nan yon ti tan. Mwen gen yo tout epi m ap reponn yo youn apre lòt. Pwochen yo ka pran anviwon { $n } minit.
overdue-first-line = Poko gen repons pou kesyon ou nimewo { $number }. Mwen regrèt sa.
overdue-dated = Ou te pale de yon dat. Pa tann nou.
overdue-contacts = Moun sa yo ka petèt ede ou jodi a:
overdue-still = Kesyon ou a toujou nan men avoka a. Si ou pa bezwen l ankò, ou ka retire l: /status
ticket-closed = Avoka a fèmen kesyon nimewo { $number } san repons. Ou ka mande ankò, oswa rele youn nan sa yo:
reply-from-attorney = Nan men avoka a, sou kesyon w lan, nimewo { $number }:
reply-suggested = Avoka a chwazi ansyen repons sa a pou ou:
reply-from-attorney-language = Lang avoka a ekri: { $language }.
reply-from-attorney-footer = Ou ka reponn mesaj sa a. Se enfòmasyon jeneral, sa pa fè avoka a tounen avoka w.
correction-first-line = Koreksyon: avoka a chanje yon repons yo te ba ou isit la. Tanpri, swiv sa a.
correction-why = Ou resevwa sa paske yo te ba ou repons anvan an.
button-no-corrections = Pa voye koreksyon ankò
button-corrections = Voye koreksyon ban mwen
corrections-off = Sa fèt. Mwen p ap voye koreksyon ba ou, epi mwen pa kenbe ki repons ou te resevwa ankò. Yon repons ou genyen ka pa bon. Ou ka mande koreksyon ankò nan /privacy.
corrections-on = Sa fèt. Si yo korije yon repons ou resevwa apati kounye a, m ap di w sa.

## Things I do not answer

scope-visitor-visa = Padon, mwen konnen sou azil Ozetazini sèlman, pa sou viza vizitè.
scope-other-country = Mwen konnen sou azil Ozetazini sèlman. Pou yon lòt peyi, pale ak yon avoka nan peyi sa a anvan ou vwayaje.
scope-other-immigration = Padon, mwen konnen sou azil sèlman, pa sou lòt viza ni sitwayènte. Yon avoka oswa yon reprezantan akredite ka ede w:
scope-other-law = Padon, mwen konnen sou azil sèlman, pa sou lòt lwa.
scope-jobs-housing-money = Mwen pa ka bay ni jwenn travay, kay oswa lajan. Tanpri, pa peye okenn moun isit la ki ofri sa.
scope-everyday = Mwen konnen sou azil Ozetazini sèlman.
scope-advert = Mwen pa pase òf ni piblisite.
scope-off-topic = Mwen pa sèten sa a se sou azil Ozetazini. Se sèl bagay mwen konnen.
scope-off-topic-ask = Si se sou sa, ekri l ak lòt mo, oswa peze “Mande avoka a”.
scope-scam =
    Atansyon: sa sanble yon òf pou vann papye oswa pwomèt yon rezilta. Pèsonn pa ka garanti azil ni pèmi travay. Mwen pa pase òf konsa.
    Pa peye epi pa voye dokiman. Anvan ou fè yon moun ki ofri èd konfyans, verifye ki moun li ye:
scope-scam-report = Pou denonse sa:

## Small talk

smalltalk-greeting = Bonjou. Ekri kesyon w lan sou azil Ozetazini, ak mo pa w.
smalltalk-thanks = Pa gen pwoblèm. Ou mèt ekri ankò nenpòt lè.
smalltalk-goodbye = Pran swen tèt ou. Ou mèt ekri ankò nenpòt lè.
smalltalk-how-are-you = Mèsi paske w mande. Mwen se yon pwogram, kidonk mwen toujou la. Ki kesyon w genyen?
smalltalk-acknowledge = Dakò. Ou mèt ekri ankò nenpòt lè.
smalltalk-are-you-human = Mwen se yon pwogram, mwen pa yon moun. Mwen chèche ansyen repons. Si okenn pa koresponn, yon avoka, yon moun tout bon, li kesyon w lan epi reponn isit la.
smalltalk-are-you-lawyer = Non. Mwen se yon pwogram, mwen pa yon avoka, epi mwen pa ka ba w konsèy sou ka w la. Yon avoka, yon moun tout bon, li kesyon mwen pa jwenn repons pou yo.
smalltalk-who-runs-this = Se { $operator } ki responsab bot sa a. Ansyen repons yo soti nan blòg The Asylumist. Gade nan /privacy sa mwen kenbe.
smalltalk-what-can-you-do = Mwen chèche ansyen repons sou azil Ozetazini, mwen montre nimewo pou rele (/hotlines), epi mwen pase kesyon w lan bay yon avoka si anyen pa koresponn. Ekri kesyon w lan.
smalltalk-is-it-private = Se ekip avoka a sèlman ki ka wè yon kesyon mwen pase, epi mwen kache nimewo tankou A-number anvan. Men konvèsasyon ak bot pa kode soti nan yon bout rive nan lòt (end-to-end encryption), kidonk pa voye non, papye ni adrès. Plis enfòmasyon: /privacy. Pou efase tout bagay: /delete
smalltalk-is-it-free = Sa a gratis. Pèsonn isit la p ap mande w lajan. Si yon moun mande w lajan, pa peye.
smalltalk-apology = Pa gen okenn pwoblèm. Ekri jan ou vle.
smalltalk-test = Mwen la. Ekri kesyon w lan lè w pare.
smalltalk-praise = Mèsi. Ou mèt ekri ankò nenpòt lè.
smalltalk-insult = Sa fè m lapenn bagay yo difisil konsa. Di m an kèk mo sa w bezwen, oswa gade nan /hotlines ki moun pou rele.
smalltalk-speak-my-language = Mwen ka ekri nan 12 lang. Chwazi ak /language, epi ekri nan lang pa w.
smalltalk-want-human = Yon avoka, yon moun tout bon, ka li kesyon w lan. Tanpri ekri l kounye a, nan yon sèl mesaj, epi m ap pase l.

rephrase = Mwen pa rive li sa. Tanpri, ekri kesyon w lan an kèk mo, nan nenpòt lang. Ou ka sèvi ak /topics oswa /hotlines tou.
unreadable-again = Mwen toujou pa ka li l. Chwazi nan /topics, rele youn nan nimewo ki nan /hotlines, oswa ekri kesyon w lan ak mo.

## Messages that are not text

media-voice = Mwen pa ka koute mesaj vwa. Tanpri, ekri kesyon w lan an kèk mo. Si ou pa ka ekri, rele yon moun: /hotlines
media-photo = Mwen pa louvri foto ni dokiman, epi mwen pa kenbe sa a. Tanpri, ekri kesyon w lan ak mo. Si foto a montre papye w, efase l nan konvèsasyon sa a pou pi gwo sekirite.
media-other = Mwen ka li tèks sèlman. Tanpri, ekri kesyon w lan ak mo.

## Topics, privacy, deletion

topics-intro = Sa moun konn mande. Peze yon sijè, oswa annik ekri.
topic-entries = Ansyen kesyon sou sa:
topic-no-entries = Mwen pa gen ansyen repons sou sa. Ekri kesyon w lan epi m ap pase l bay avoka a.

privacy-text =
    Sa mwen kenbe
    • Se yon pwogram ki li kesyon w lan, sou machin pa moun ki responsab bot la. Okenn lòt konpayi pa jwenn li, sof Telegram, ki pote konvèsasyon an.
    • Si mwen reponn ou, mwen pa kenbe mo ou yo. Se bouton ki nan konvèsasyon w lan sèlman ki gen kle yo.
    • Si kesyon w lan ale jwenn avoka a, mwen kenbe l kode, ak nimewo tankou A-number kache, pou { $days } jou pou pi plis apre li fini.
    • Konvèsasyon ak bot pa kode soti nan yon bout rive nan lòt (end-to-end encryption). Telegram kenbe konvèsasyon sa a jiskaske ou efase l.
    • /delete efase touswit tout sa mwen kenbe sou ou.
    • Lè w ekri isit la, sa pa fè pèsonn tounen avoka w.
privacy-corrections = Si ou te resevwa yon repons, mwen kenbe kilès pou { $days } jou pi plis, san pawòl ou, pou yon koreksyon ka jwenn ou. Bouton anba a fèmen sa.
privacy-corrections-off = Koreksyon yo fèmen: mwen pa kenbe ki repons ou te resevwa. Bouton anba a louvri yo.
privacy-operator = Responsab: { $operator }.
privacy-operator-url = Responsab: { $operator }: { $url }
delete-ask = Èske pou m efase tout sa mwen kenbe sou ou? Kesyon k ap tann avoka a ap retire.
button-delete-yes = Wi, efase
button-delete-no = Non, kenbe
delete-done = Se bon. Mwen efase tout sa mwen te kenbe sou ou. Telegram toujou gen konvèsasyon sa a: efase l nan aplikasyon an si ou pa vle l rete. Kopi sekou enfòmasyon mwen yo ap disparèt nan { $days } jou pou pi plis.
hide-done = Fini. Mwen retire sa m te kapab nan chat sa a. Telegram kite m retire sèlman pwòp mesaj pa m yo ki gen mwens pase de jou. Efase mesaj pa ou yo oumenm, oswa tout chat la.
delete-kept = Dakò. Anyen pa efase.

undelivered-back = Mwen pa t ka jwenn ou anvan. Men sa mwen te genyen pou ou:
button-stale = Bouton sa a twò ansyen. Tanpri, ekri kesyon w lan ankò.
button-not-yours = Bouton sa a se pa pou ou.
group-private = Tanpri, ekri mwen nan yon konvèsasyon prive.
