### Machine-drafted; waits for a native speaker to sign.

## First contact

start-hello =
    您好。我会在以前关于美国庇护（asylum）的问答里，帮您找答案。
    如果没有合适的，我会把您的问题转给一位真人律师。回复会发到这里。
start-what-i-am =
    我是一个程序，不是律师。这里的内容是一般信息，不是针对您案子的法律意见。给我发消息，并不表示有人成了您的律师。
start-do-not-send =
    请不要发姓名、地址、A-number（A 号码）、照片或文件。和机器人的聊天没有端到端加密。我认得出的号码，会先遮住，再让人看您的问题。
start-operator = 这个机器人由 { $operator } 运营。
start-ask = 现在就可以写下您的问题，用您自己的话，用您自己的语言。
start-emergency = 现在有危险？在美国请打 911。更多电话：/hotlines
start-commands = /help 可以看我还能做什么。
choose-language = 请选择语言：
language-set = 好了。以后我用中文给您写。
language-note = 这种语言的文字是机器起草的，还没有经过母语人士检查。

help-text =
    请写下您的问题。一次问一个最好。

    /topics – 大家常问什么
    /hotlines – 可以打的电话，现在开没开
    /status – 您的问题到哪一步了
    /language – 换语言
    /privacy – 我保存什么、保存多久
    /hide – 从聊天中移除我的消息
    /delete – 删除关于您的一切
    如果想让真人看您的问题，请直接说。我会转给律师。

## Command descriptions (shown in the menu)

command-start = 从这里开始
command-help = 我能做什么
command-hotlines = 可以打的电话
command-topics = 大家常问什么
command-language = 更换语言
command-status = 您的问题到哪一步了
command-privacy = 我保存什么
command-hide = 从聊天中移除我的消息
command-delete = 删除我的资料
command-queue = 等待中的问题
command-next = 下一个问题
command-take = 接一个问题：/take 12
command-note = 加备注：/note 12 内容
command-close = 不回答就关闭：/close 12

## An answer from the archive

answer-first-line = { $year } 年：这是当时给另一个人的回答。
answer-guide-first-line = { $year } 年：这是一般说明，不是讲您的案子。
answer-byline = 回答人：{ $by }，日期：{ $date }。这是我们写的摘要。这是一般信息，不是针对您案子的法律意见。
answer-reply-byline = 回答人：{ $by }，日期：{ $date }，这是原话。这是一般信息，不是针对您案子的法律意见。
answer-guide-byline = 来自“{ $title }”（{ $year }），用我们自己的话写成。这是一般信息，不是针对您案子的法律意见。
answer-question = 当时的问题是：{ $question }
answer-in-english = 这个回答目前只有英文：
answer-in-language = 此回答的语言：{ $language }
answer-changes = 从那以后有什么变化：
answer-change = • { $since }：{ $text }
answer-change-undated = • { $text }
answer-change-proposed = • 提案（{ $since }），我们查的时候还没有最后定下来：{ $text }
answer-change-checked = 我们在 { $date } 查过这些说明。
answer-change-stale = 这些说明已经过了复查日期，可能也过时了。请先问律师，再照着做。
answer-entry-stale = 从 { $date } 起没有人复查过这个回答，它可能过时了。
answer-resources = 可以找谁：
answer-source = 来源：{ $url }
answer-did-it-help = 这是您想问的吗？
button-yes = 是，有帮助
button-no = 不是我的问题
button-others = 其他回答
button-attorney = 问律师

feedback-thanks = 谢谢。随时可以再写给我。
next-best-intro = 那也许是这一个：
no-other-answers = 我没有其他合适的回答了。
others-intro = 其他可能合适的回答。请点一个：
suggest-intro = 我找到了不止一个可能合适的回答。哪一个是您想问的？
suggest-one = 这是不是您的问题？点 1 看回答。
suggest-none = 都不是
several-about = 您问的是：“{ $question }”
several-choice = 点一个数字，看可能合适的以前的回答：
several-did-it-help = 第一个回答合适吗？

## Contacts

contact-line = • { $name }：{ $purpose }
contact-call = 打电话 { $number }
contact-call-label = 打电话 { $number }（{ $label }）
contact-text = 发短信到 { $number }
contact-text-keyword = 把 { $keyword } 用短信发到 { $number }
contact-detention = 用移民拘留所里面的电话拨：{ $number }
contact-call-or-text = 打电话或发短信到 { $number } 
contact-or = { $first } 或者 { $second }
contact-open-always = 日夜都有人接
contact-open = 现在开放，到 { $time }（{ $zone }）
contact-closed-today = 现在没开，今天 { $time } 开（{ $zone }）
contact-closed-tomorrow = 现在没开，明天 { $time } 开（{ $zone }）
contact-closed = 现在没开，{ $day } { $time } 开（{ $zone }）
zone-eastern = 美国东部时间
zone-central = 美国中部时间
zone-pacific = 美国太平洋时间
contact-from-list = 来自 { $year } 年的名单，请先核实
contact-open-alternative = 日夜都有人接：{ $contacts }
contact-not-in-us = 您不在美国？911、988 这样的短号码在那里打不通。请打您所在国家的紧急电话。
copy-number = 复制 { $number }

hotlines-intro = 可以联系的人和机构。都在美国。
hotlines-crisis = 日夜都可以：
hotlines-detention = 被拘留、ICE：
hotlines-court = 移民法庭和 USCIS（移民局）：
hotlines-legal = 找法律帮助：

## Emergencies. The fastest contact comes first, always.

emergency-suicide_self_harm =
    现在就和真人说话：{ $first } （免费，日夜都行）
    这一刻就有危险：{ $second }
emergency-suicide_self_harm-what = 如果可以，请和别人待在一起。您比任何案子都重要。您现在安全吗？您可以继续在这里写。
emergency-unaccompanied_child =
    孩子独自一人，或者正有危险：{ $first }
    要找被政府带走的孩子，或者您自己是独自来的孩子：{ $second }
emergency-unaccompanied_child-what = 如果您不满 18 岁，又是一个人，请去找最近的、您信任的大人，或者去学校、图书馆这样人多的地方。
emergency-detention_now =
    被拘留时的帮助：{ $first }
    找被带走的人：{ $second } （名字可能要一两天才会出现）
emergency-detention_now-what =
    和律师谈之前，什么都不要签。可以不说话，可以要求见律师。
    如果这个人害怕自己国家的政府，不要打电话给那个国家的领事馆。
emergency-removal_imminent =
    现在就查开庭日期：{ $first }
    今天就找律师：{ $second }
emergency-removal_imminent-what = 不去开庭，法官通常会下遣返令。没有律师也一定要去。电话里会问 A-number（A 号码）：请在电话里说，不要写在这里。
emergency-trafficking =
    现在就找人谈：{ $first } （日夜都行，有很多种语言。他们不是警察，也不是移民局）
    这一刻就有危险：{ $second }
emergency-trafficking-what = 谁都不可以扣您的护照，也不可以逼您做工还债。如果有人能看到您的手机，看完请删掉这个聊天。
emergency-violence_threat =
    现在有危险：{ $first } （打了电话，警察会来）
    如果是伴侣或家人：{ $second } （免费，日夜都行）
emergency-violence_threat-what = 您在这里写字安全吗？如果有人能看到您的手机，看完请删掉这个聊天。
emergency-medical_emergency =
    现在就求救：{ $first } （不管有没有身份，救护车都会来）
    如果在移民拘留所：马上告诉医护人员，同时 { $second }
emergency-medical_emergency-what = 请身边的人帮您打电话。
emergency-deadline_imminent =
    今天就找律师：{ $first }
    如果您的案子在移民法庭：{ $second }
emergency-deadline_imminent-what = 交晚了，可能就拿不到庇护。按时交一份没填完的表，可能比不交稳妥，但您的案子该怎么做，只有律师能说。请多打几个地方。
emergency-program = 我是一个程序。我正在把这件事转给律师。律师多快能回复，我说不准。这里不是紧急救援服务。
emergency-forwarded = 如果您是替别人问，请现在就把这些电话给那个人。
emergency-more = 更多帮助：
emergency-ticket = 您的消息已经作为紧急情况交给律师：第 { $number } 号。要补充，就写在这里。
emergency-ticket-added = 已经加到您的紧急消息第 { $number } 号里。

gentle-check = 这样等很难熬。如果撑不住，随时可以和真人说说话：{ $contact }

## The queue, for the person who asks

handoff-first-line = 以前的回答里没有合适的。
handoff-human-first = 以前关于这件事的回答太旧，不能依靠，出错会害到您。应该先让真人看您的问题。
handoff-held = 关于这件事有一个以前的回答，但法律可能变了，所以先不拿出来。
handoff-rejected = 好的。以前的回答不适合您的问题。
handoff-asked = 好的。
handoff-deadline = 您的消息里有期限，应该让真人看到。
handoff-language = 这段话我看得不够明白，没办法回答。
handoff-too-many = 您一次问的问题太多，我不能全部查找。
handoff-told = 您的问题已经交给律师。您的号码：{ $number }。
handoff-will-tell = 我把这个问题转给律师，您会拿到一个号码。
handoff-what-next = 律师会看，并在这个聊天里回复。可能要几天。只有律师和他的团队能看到，A-number 这样的号码已经遮住。
handoff-away = 律师现在不在。回复最早可能在 { $date } 以后。
handoff-busy = 您前面还有很多问题。可能要大约 { $n } 天。
handoff-meanwhile = 在这之前，这些地方也许能帮您：
handoff-deadline-warning = 如果很快要交文件或者要到场，不要等这个回复。今天就打电话给其中一家。
topic-policy-first-line = 关于“{ $topic }”，规定常常变。我不用以前的回答来答这个。
topic-policy-notes = 我们知道的：
topic-policy-ask = 想让真人看您的问题，请点“问律师”。
handoff-ask-again = 请把您的问题再写一次。您下一条消息我会转给律师。
fault-first-line = 我这边出了点问题，所以把您的问题转给律师。

button-withdraw = 撤回
button-add = 补充
button-new-question = 这是新问题

status-none = 律师那里没有您的问题。
status-intro = 您在律师那里的问题：
status-line = 第 { $number } 号（{ $date }）：{ $state }
ticket-state-open = 等待中
ticket-state-claimed = 律师正在处理
ticket-state-answered = 已回答
ticket-state-closed = 已关闭
ticket-state-withdrawn = 已撤回
withdrawn = 第 { $number } 号问题已撤回。不会有人回答它。
withdraw-too-late = 第 { $number } 号问题已经结束了。
add-prompt = 请写下要给第 { $number } 号补充的内容。您下一条消息会加到那里。
added = 已经加到您的第 { $number } 号问题里。律师会看到。
added-follow-up = 已经加到您的第 { $number } 号问题里，因为律师是在那里回答您的。
edited-noted = 看到了您的修改，已经转到您的第 { $number } 号问题里。
talk-begins = 您和律师在这里写信时，我不说话，只转达您写的内容。要再问我，请点按钮。
button-program = 问程序
talk-over = 我是程序，现在又开始回答您写的内容。要就第 { $number } 号问题写给律师，请回复律师的一条消息。
blocked-told = 很抱歉，我在这里不能再帮您了。除非是紧急情况，没有人会回复您写的内容。
slow-down = 您在短时间里发了很多消息。我都收到了，会一条一条回答。后面的可能要大约 { $n } 分钟。
overdue-first-line = 您的第 { $number } 号问题还没有回复。很抱歉。
overdue-dated = 您提到了一个日期。请不要等我们。
overdue-contacts = 这些地方今天也许能帮忙：
overdue-still = 您的问题仍在律师那里。如果不再需要，可以撤回：/status
ticket-closed = 律师没有回答就关闭了第 { $number } 号问题。您可以再问一次，或者联系：
reply-from-attorney = 律师的回复，关于您的第 { $number } 号问题：
reply-suggested = 律师为您选了这个以前的回答：
reply-from-attorney-language = 律师使用的语言：{ $language }。
reply-from-attorney-footer = 您可以直接回复这条消息。这是一般信息，并不表示这位律师成了您的律师。
correction-first-line = 更正：律师修改了您在这里得到的一个回答。请以这个为准。
correction-why = 您收到这条消息，是因为您之前得到过旧的回答。
button-no-corrections = 不再接收更正
button-corrections = 给我发更正
corrections-off = 好了。我不会再给您发更正，也不再保存您得到过哪些回答。您手里的回答以后可能被发现有错。您可以在 /privacy 重新打开更正。
corrections-on = 好了。从现在起，如果您得到的回答有更正，我会告诉您。

## Things I do not answer

scope-visitor-visa = 对不起，我只懂美国庇护，不懂旅游和探亲签证。
scope-other-country = 我只懂美国庇护。别的国家，请在动身之前问那个国家的律师。
scope-other-immigration = 对不起，我只懂庇护，不懂别的签证和入籍。律师或有认可资格的代表可以帮您：
scope-other-law = 对不起，我只懂庇护，不懂别的法律。
scope-jobs-housing-money = 我不能给您、也不能帮您找工作、住处或钱。在这里有人说能给您这些，请不要付钱给他。
scope-everyday = 我只懂美国庇护。
scope-advert = 推销和广告我不转发。
scope-off-topic = 我不确定这是不是美国庇护的问题。我只懂这个。
scope-off-topic-ask = 如果是，请换个说法写，或者点“问律师”。
scope-scam =
    小心：这看起来像是卖证件，或者保证结果。谁都不能保证庇护或工卡。这样的东西我不转发。
    不要付钱，不要发文件。先查清楚，再相信帮您的人：
scope-scam-report = 举报：

## Small talk

smalltalk-greeting = 您好。请用您自己的话写下关于美国庇护的问题。
smalltalk-thanks = 不客气。随时可以再写给我。
smalltalk-goodbye = 请多保重。随时可以再写给我。
smalltalk-how-are-you = 谢谢您问我。我是程序，一直都在。您想问什么？
smalltalk-acknowledge = 好的。随时可以再写给我。
smalltalk-are-you-human = 我是程序，不是真人。我找以前的回答。如果没有合适的，真人律师会看您的问题，在这里回复。
smalltalk-are-you-lawyer = 不是。我是程序，不是律师，不能就您的案子给法律意见。我答不上的问题，由真人律师来看。
smalltalk-who-runs-this = 这个机器人由 { $operator } 运营。以前的回答来自博客 The Asylumist。保存什么，请看 /privacy
smalltalk-what-can-you-do = 我找以前关于美国庇护的回答，给您看可以打的电话（/hotlines ），没有合适的就把您的问题转给真人律师。请写下您的问题。
smalltalk-is-it-private = 我转出去的问题，只有律师和他的团队能看到，A-number 这样的号码会先遮住。但是和机器人的聊天没有端到端加密，所以请不要发姓名、文件或地址。更多：/privacy 。全部删除：/delete
smalltalk-is-it-free = 这是免费的。这里没有人会跟您要钱。如果有人要，不要给。
smalltalk-apology = 没关系。您怎么方便就怎么写。
smalltalk-test = 我在。准备好了就写下您的问题。
smalltalk-praise = 谢谢。随时可以再写给我。
smalltalk-insult = 我明白这很不容易。请用几个字告诉我您需要什么，或者看看可以打给谁：/hotlines
smalltalk-speak-my-language = 我会写 12 种语言。用 /language 选，然后用您自己的语言写就行。
smalltalk-want-human = 真人律师可以看您的问题。请现在写成一条消息，我来转交。

rephrase = 我看不懂这条。请用几个字写下您的问题，什么语言都行。也可以用 /topics 或 /hotlines
unreadable-again = 我还是看不懂。请在 /topics 里选，打 /hotlines 里的电话，或者用文字写下您的问题。

## Messages that are not text

media-voice = 我听不了语音。请用几个字写下您的问题。如果不能写字，请打电话：/hotlines
media-photo = 我不打开照片和文件，这一个也没有保存。请用文字写下您的问题。如果照片上是您的证件，为了安全，请从这个聊天里删掉。
media-other = 我只能看文字。请用文字写下您的问题。

## Topics, privacy, deletion

topics-intro = 大家常问这些。点一个，或者直接写。
topic-entries = 以前关于这个的问题：
topic-no-entries = 关于这个，我没有以前的回答。请写下您的问题，我转给律师。

privacy-text =
    我保存什么
    • 您的问题由运营者自己机器上的程序来读。除了传送聊天的 Telegram，别的公司都拿不到。
    • 我回答了您，就不保存您写的话。打开它们的唯一钥匙在您聊天里的按钮上。
    • 您的问题转给律师时，我会加密保存，遮住 A-number 这样的号码，结束后最多保存 { $days } 天。
    • 和机器人的聊天没有端到端加密。您不删，Telegram 就一直留着这个聊天。
    • /delete 会马上删除我保存的关于您的一切。
    • 在这里写，并不表示有人成了您的律师。
privacy-corrections = 如果您得到过回答，我会保存是哪一个，最多 { $days } 天，不保存您的话，这样更正才能送到您这里。下面的按钮可以关闭它。
privacy-corrections-off = 更正已关闭：我不保存您得到过哪些回答。下面的按钮可以打开它。
privacy-operator = 由 { $operator } 运营。
privacy-operator-url = 由 { $operator } 运营：{ $url }
delete-ask = 要删除我保存的关于您的一切吗？还在等律师的问题会被撤回。
button-delete-yes = 是，删除
button-delete-no = 不，保留
delete-done = 好了。我保存的关于您的一切都删除了。Telegram 里还有这个聊天：不想留，请在软件里删掉。我的备份会在 { $days } 天内失效。
hide-done = 好了。我已从这个聊天中移除了能移除的内容。Telegram 只允许我移除最近两天内我自己的消息。您的消息或整个聊天，请您自己删除。
delete-kept = 好的。什么都没有删。

undelivered-back = 之前联系不上您。这是当时要给您的：
button-stale = 这个按钮太旧了。请再写一次您的问题。
button-not-yours = 这个按钮不是给您的。
group-private = 请和我单独聊天。
