### Machine-drafted; waits for a native speaker to sign.
### Every sentence the bot shows, in Arabic. Commands stand in braces so that their slash keeps its side.

## First contact

start-hello =
    مرحباً. أنا أبحث لك عن جواب بين أسئلة وأجوبة سابقة عن اللجوء في الولايات المتحدة.
    إذا لم أجد جواباً مناسباً، أرسل سؤالك إلى محامٍ (إنسان حقيقي)، ويصلك الرد هنا.
start-what-i-am =
    أنا برنامج ولست محامياً. ما أعرضه معلومات عامة، وليس نصيحة في قضيتك. الكتابة إليّ لا تجعل أحداً محاميك.
start-do-not-send =
    من فضلك لا ترسل أسماء ولا عناوين ولا رقم الأجنبي (A-number) ولا صوراً ولا وثائق. المحادثات مع البوتات ليست مشفّرة من طرف إلى طرف. أخفي الأرقام التي أتعرّف عليها قبل أن يرى أي شخص سؤالك.
start-operator = يشغّل هذا البوت: { $operator }.
start-ask = اكتب سؤالك الآن، بكلماتك أنت وبلغتك.
start-emergency = هل أنت في خطر الآن؟ اتصل على 911 داخل الولايات المتحدة. أرقام أخرى: { "/hotlines" }
start-commands = اضغط { "/help" } لترى ماذا أستطيع أن أفعل أيضاً.
choose-language = اختر لغتك:
language-set = تم. سأكتب لك بالعربية.
language-note = الكلام بهذه اللغة كتبته آلة، ولم يراجعه بعد شخص لغته الأم العربية.

help-text =
    اكتب سؤالك. الأفضل سؤال واحد في كل مرة.

    { "/topics" } – عمّا يسأل الناس
    { "/hotlines" } – أرقام تتصل بها، وهل هي مفتوحة الآن
    { "/status" } – إلى أين وصلت أسئلتك
    { "/language" } – تغيير اللغة
    { "/privacy" } – ماذا أحفظ وإلى متى
    { "/hide" } – إزالة رسائلي من هذه المحادثة
    { "/delete" } – حذف كل شيء عنك
    إذا أردت أن يرى سؤالك إنسان، قل ذلك، وأنا أرسله إلى المحامي.

## Command descriptions (shown in the menu)

command-start = ابدأ هنا
command-help = ماذا أستطيع أن أفعل
command-hotlines = أرقام تتصل بها
command-topics = عمّا يسأل الناس
command-language = تغيير اللغة
command-status = إلى أين وصلت أسئلتك
command-privacy = ماذا أحفظ
command-hide = إزالة رسائلي من هذه المحادثة
command-delete = حذف بياناتي
command-queue = أسئلة تنتظر
command-next = السؤال التالي
command-take = خذ سؤالاً: { "/take 12" }
command-note = أضف ملاحظة: { "/note 12" } ثم النص
command-close = أغلق بلا جواب: { "/close 12" }

## An answer from the archive

answer-first-line = من سنة { $year }: جواب أُعطي لشخص آخر.
answer-guide-first-line = من سنة { $year }: دليل عام، ليس عن قضيتك.
answer-byline = الجواب من { $by } بتاريخ { $date }. هذا ملخّص كتبناه نحن. هو معلومات عامة، وليس نصيحة في قضيتك.
answer-guide-byline = من «{ $title }» ({ $year })، بكلماتنا نحن. هو معلومات عامة، وليس نصيحة في قضيتك.
answer-question = كان السؤال: { $question }
answer-in-english = هذا الجواب موجود بالإنجليزية فقط حتى الآن:
answer-changes = ما الذي تغيّر منذ ذلك الوقت:
answer-change = • { $since }: { $text }
answer-change-undated = • { $text }
answer-change-proposed = • اقتراح ({ $since })، لم يكن نهائياً عندما تحققنا: { $text }
answer-change-checked = تحققنا من هذه الملاحظات في { $date }.
answer-change-stale = فات موعد مراجعة هذه الملاحظات. قد تكون قديمة هي أيضاً. اسأل المحامي قبل أن تعتمد عليها.
answer-entry-stale = لم يراجع أحد هذا الجواب منذ { $date }. قد يكون قديماً.
answer-resources = إلى من تلجأ:
answer-source = المصدر: { $url }
answer-did-it-help = هل هذا هو سؤالك؟
button-yes = نعم، هذا يفيدني
button-no = ليس سؤالي
button-others = أجوبة أخرى
button-attorney = اسأل المحامي

feedback-thanks = شكراً لك. اكتب لي في أي وقت.
next-best-intro = ربما هذا إذن:
no-other-answers = ليس عندي جواب آخر مناسب.
others-intro = أجوبة أخرى قد تناسبك. اضغط على واحد منها:
suggest-intro = وجدت أكثر من جواب قد يناسبك. أي واحد هو سؤالك؟
suggest-one = ربما هذا هو سؤالك؟ اضغط 1 لتقرأ الجواب.
suggest-none = لا شيء منها
several-about = سألت: «{ $question }»
several-choice = اضغط رقماً لتقرأ جواباً سابقاً قد يناسبك:
several-did-it-help = هل يناسب الجواب الأول سؤالك؟

## Contacts

contact-line = • { $name }: { $purpose }
contact-call = اتصل على { $number }
contact-call-label = اتصل على { $number } ({ $label })
contact-text = أرسل رسالة SMS إلى { $number }
contact-text-keyword = أرسل كلمة { $keyword } في رسالة SMS إلى { $number }
contact-detention = من هاتف داخل مركز الاحتجاز: { $number }
contact-call-or-text = اتصل على { $number } أو أرسل إليه رسالة SMS
contact-or = { $first }، أو { $second }
contact-open-always = مفتوح ليلاً ونهاراً
contact-open = مفتوح الآن، حتى الساعة { $time } ({ $zone })
contact-closed-today = مغلق الآن، يفتح اليوم الساعة { $time } ({ $zone })
contact-closed-tomorrow = مغلق الآن، يفتح غداً الساعة { $time } ({ $zone })
contact-closed = مغلق الآن، يفتح يوم { $day } الساعة { $time } ({ $zone })
zone-eastern = توقيت شرق أمريكا Eastern
zone-central = توقيت وسط أمريكا Central
zone-pacific = توقيت غرب أمريكا Pacific
contact-from-list = من قائمة سنة { $year }، تأكد منه من فضلك
contact-open-alternative = مفتوح ليلاً ونهاراً: { $contacts }
contact-not-in-us = لست في الولايات المتحدة؟ الأرقام القصيرة مثل 911 و988 لا تعمل حيث أنت. اتصل برقم الطوارئ في البلد الذي أنت فيه.
copy-number = انسخ { $number }

hotlines-intro = أشخاص يمكنك الاتصال بهم. كلهم في الولايات المتحدة.
hotlines-crisis = ليلاً ونهاراً:
hotlines-detention = الاحتجاز وشرطة الهجرة ICE:
hotlines-court = محكمة الهجرة ودائرة الهجرة USCIS:
hotlines-legal = للعثور على مساعدة قانونية:

## Emergencies. The fastest contact comes first, always.

emergency-suicide_self_harm =
    يمكنك أن تتكلم مع إنسان الآن: { $first }. مجاناً، ليلاً ونهاراً.
    إذا كنت في خطر في هذه اللحظة: { $second }.
emergency-suicide_self_harm-what = ابقَ مع شخص إذا استطعت. أنت أهم من أي قضية. هل أنت في أمان الآن؟ يمكنك أن تستمر في الكتابة هنا.
emergency-unaccompanied_child =
    طفل وحده أو في خطر الآن: { $first }.
    للبحث عن طفل أخذته الحكومة، أو إذا كنت طفلاً جئت وحدك: { $second }.
emergency-unaccompanied_child-what = إذا كان عمرك أقل من 18 سنة وأنت وحدك، اذهب إلى أقرب شخص كبير تثق به، أو إلى مكان عام مثل مدرسة أو مكتبة عامة.
emergency-detention_now =
    مساعدة عند الاحتجاز: { $first }.
    للعثور على شخص أُخذ: { $second }. قد يمر يوم أو يومان حتى يظهر الاسم.
emergency-detention_now-what =
    لا توقّع على أي شيء قبل أن تتكلم مع محامٍ. من حقك أن تسكت وأن تطلب محامياً.
    إذا كان الشخص يخاف من حكومة بلده، لا تتصل بقنصلية بلده.
emergency-removal_imminent =
    تأكد من موعد الجلسة الآن: { $first }.
    ابحث عن محامٍ اليوم: { $second }.
emergency-removal_imminent-what = من يغيب عن جلسة المحكمة يصدر ضده عادةً أمر ترحيل. لا تغب عنها، حتى لو لم يكن معك محامٍ. سيطلب منك الخط الهاتفي رقم الأجنبي (A-number): أعطه هناك، وليس هنا.
emergency-trafficking =
    تكلم مع شخص الآن: { $first }. ليلاً ونهاراً، وبلغات كثيرة. هم ليسوا الشرطة ولا دائرة الهجرة.
    إذا كنت في خطر في هذه اللحظة: { $second }.
emergency-trafficking-what = لا يحق لأحد أن يأخذ جواز سفرك أو يجبرك على العمل لسداد دين. إذا كان أحد يستطيع أن يرى هاتفك، احذف هذه المحادثة بعد القراءة.
emergency-violence_threat =
    إذا كنت في خطر الآن: { $first }. هذا الاتصال يُحضر الشرطة.
    إذا كان الخطر من الزوج أو الشريك أو العائلة: { $second }. مجاناً، ليلاً ونهاراً.
emergency-violence_threat-what = هل الكتابة هنا آمنة لك؟ إذا كان أحد يستطيع أن يرى هاتفك، احذف هذه المحادثة بعد القراءة.
emergency-medical_emergency =
    اطلب النجدة الآن: { $first }. الإسعاف يأتي لكل إنسان، مهما كانت أوراقه.
    في مركز الاحتجاز: أخبر الطاقم الطبي الآن. لطلب المساعدة من الخارج: { $second }.
emergency-medical_emergency-what = اطلب من شخص قريب منك أن يساعدك في الاتصال.
emergency-deadline_imminent =
    ابحث عن محامٍ اليوم: { $first }.
    إذا كانت قضيتك في محكمة الهجرة: { $second }.
emergency-deadline_imminent-what = التقديم المتأخر قد يغلق باب اللجوء. تقديم استمارة ناقصة في الموعد قد يكون أسلم من عدم التقديم، لكن المحامي وحده يستطيع أن يقول ذلك في قضيتك. اتصل بأكثر من مكتب.
emergency-program = أنا برنامج. أرسل رسالتك الآن إلى المحامي. لا أعرف متى يستطيع الرد. هذه ليست خدمة طوارئ.
emergency-forwarded = إذا كنت تسأل من أجل شخص آخر، أعطه هذه الأرقام الآن.
emergency-more = مساعدة أخرى:
emergency-ticket = رسالتك عند المحامي على أنها عاجلة: رقم { $number }. اكتب هنا إذا أردت أن تضيف إليها.
emergency-ticket-added = أضفت هذا إلى رسالتك العاجلة رقم { $number }.

gentle-check = هذا الانتظار صعب. إذا زاد عليك الأمر، يمكنك أن تتكلم مع إنسان في أي وقت: { $contact }.

## The queue, for the person who asks

handoff-first-line = ليس عندي جواب سابق مناسب.
handoff-human-first = الجواب السابق في هذا الموضوع قديم ولا يمكن الاعتماد عليه، والخطأ قد يضرك. يجب أن يرى سؤالك إنسان أولاً.
handoff-held = عندي جواب سابق في هذا الموضوع، لكنه موقوف لأن القانون ربما تغيّر.
handoff-rejected = حسناً. الأجوبة السابقة لا تناسب سؤالك.
handoff-asked = حسناً.
handoff-deadline = في رسالتك موعد نهائي، لذلك يجب أن يراها إنسان.
handoff-language = لم أفهم هذا جيداً حتى أجيب عنه.
handoff-too-many = أسئلتك أكثر مما أستطيع البحث عنه مرة واحدة.
handoff-told = سؤالك الآن عند المحامي. رقمك: { $number }.
handoff-will-tell = أرسل هذا السؤال إلى المحامي، وتحصل على رقم له.
handoff-what-next = يقرؤه المحامي ويرد في هذه المحادثة. قد يأخذ ذلك أياماً. لا يراه إلا فريق المحامي، وقد أخفيت الأرقام مثل رقم الأجنبي (A-number).
handoff-meanwhile = حتى ذلك الوقت، قد يساعدك هؤلاء:
handoff-deadline-warning = إذا كان عليك أن تقدم شيئاً أو تحضر موعداً قريباً، لا تنتظر هذا الرد. اتصل بواحد منهم اليوم.
topic-policy-first-line = في موضوع «{ $topic }» تتغير القواعد كثيراً. لا أجيب عنه من ردود قديمة.
topic-policy-notes = ما نعرفه:
topic-policy-ask = إذا أردت أن يرى سؤالك إنسان، اضغط «اسأل المحامي».
handoff-ask-again = من فضلك اكتب سؤالك مرة أخرى. أرسل رسالتك القادمة إلى المحامي.
fault-first-line = حدث خطأ عندي، لذلك أرسل سؤالك إلى المحامي.

button-withdraw = اسحب السؤال
button-add = أضف تفاصيل
button-new-question = هذا سؤال جديد

status-none = ليس لديك أسئلة عند المحامي.
status-intro = أسئلتك عند المحامي:
status-line = رقم { $number } ({ $date }): { $state }
ticket-state-open = ينتظر
ticket-state-claimed = المحامي يعمل عليه
ticket-state-answered = تم الرد
ticket-state-closed = مغلق
ticket-state-withdrawn = مسحوب
withdrawn = تم سحب السؤال رقم { $number }. لن يجيب عنه أحد.
withdraw-too-late = السؤال رقم { $number } انتهى من قبل.
add-prompt = اكتب ما تريد أن تضيفه إلى السؤال رقم { $number }. رسالتك القادمة تذهب إليه.
added = أضفت هذا إلى سؤالك رقم { $number }. سيراه المحامي.
added-follow-up = أضفت هذا إلى سؤالك رقم { $number }، لأن المحامي رد عليك هناك.
edited-noted = رأيت تعديلك وأضفته إلى سؤالك رقم { $number }.
overdue-first-line = لا جواب بعد على سؤالك رقم { $number }. أنا آسف.
overdue-dated = ذكرت تاريخاً. لا تنتظرنا.
overdue-contacts = قد يساعدك هؤلاء اليوم:
overdue-still = سؤالك ما زال عند المحامي. إن لم تعد تحتاجه يمكنك سحبه: { "/status" }
ticket-closed = أغلق المحامي السؤال رقم { $number } بلا جواب. يمكنك أن تسأل مرة أخرى، أو أن تتصل بواحد من هؤلاء:
reply-from-attorney = من المحامي، عن سؤالك رقم { $number }:
reply-from-attorney-language = كتب المحامي هذا بلغته هو.
reply-from-attorney-footer = يمكنك أن ترد على هذه الرسالة. هذه معلومات عامة، وهي لا تجعل هذا المحامي محاميك.

## Things I do not answer

scope-visitor-visa = عذراً، أنا أعرف فقط عن اللجوء في الولايات المتحدة، وليس عن تأشيرات الزيارة.
scope-other-country = أنا أعرف فقط عن اللجوء في الولايات المتحدة. إذا كنت تسأل عن بلد آخر، تكلم مع محامٍ في ذلك البلد قبل أن تسافر.
scope-other-immigration = عذراً، أنا أعرف فقط عن اللجوء، وليس عن التأشيرات الأخرى أو الجنسية. يمكن أن يساعدك محامٍ أو ممثل معتمد:
scope-other-law = عذراً، أنا أعرف فقط عن اللجوء، وليس عن القوانين الأخرى.
scope-jobs-housing-money = لا أستطيع أن أعطيك أو أجد لك عملاً أو سكناً أو مالاً. من فضلك لا تدفع لأحد يعرض ذلك هنا.
scope-everyday = أنا أعرف فقط عن اللجوء في الولايات المتحدة.
scope-advert = لا أنقل عروضاً ولا إعلانات.
scope-off-topic = لست متأكداً أن هذا عن اللجوء في الولايات المتحدة. هذا هو الشيء الوحيد الذي أعرف عنه.
scope-off-topic-ask = إذا كان عنه، اكتبه بكلمات أخرى، أو اضغط «اسأل المحامي».
scope-scam =
    انتبه: هذا يشبه عرضاً لبيع أوراق أو وعداً بنتيجة. لا أحد يستطيع أن يضمن اللجوء أو تصريح العمل. لا أنقل مثل هذه العروض.
    لا تدفع ولا ترسل وثائق. تحقق ممن يعرض عليك المساعدة قبل أن تثق به:
scope-scam-report = للإبلاغ عن ذلك:

## Small talk

smalltalk-greeting = مرحباً. اكتب سؤالك عن اللجوء في الولايات المتحدة، بكلماتك أنت.
smalltalk-thanks = على الرحب والسعة. اكتب لي في أي وقت.
smalltalk-goodbye = مع السلامة. اكتب لي في أي وقت.
smalltalk-how-are-you = شكراً على سؤالك. أنا برنامج، فأنا هنا دائماً. ما هو سؤالك؟
smalltalk-acknowledge = حسناً. اكتب لي في أي وقت.
smalltalk-are-you-human = أنا برنامج، ولست إنساناً. أبحث عن أجوبة سابقة. إذا لم يناسبك أي منها، يقرأ محامٍ (إنسان حقيقي) سؤالك ويرد هنا.
smalltalk-are-you-lawyer = لا. أنا برنامج ولست محامياً، ولا أستطيع أن أنصحك في قضيتك. يقرأ محامٍ (إنسان حقيقي) الأسئلة التي لا أجد لها جواباً.
smalltalk-who-runs-this = يشغّل هذا البوت: { $operator }. الأجوبة السابقة من مدونة The Asylumist. لتعرف ماذا نحفظ: { "/privacy" }
smalltalk-what-can-you-do = أبحث عن أجوبة سابقة عن اللجوء في الولايات المتحدة، وأعرض أرقاماً تتصل بها ({ "/hotlines" })، وإذا لم أجد جواباً مناسباً أرسل سؤالك إلى محامٍ (إنسان حقيقي). اكتب سؤالك.
smalltalk-is-it-private = السؤال الذي أرسله لا يراه إلا فريق المحامي، وأخفي قبل ذلك الأرقام مثل رقم الأجنبي (A-number). لكن المحادثات مع البوتات ليست مشفّرة من طرف إلى طرف، فلا ترسل أسماء ولا أوراقاً ولا عناوين. المزيد: { "/privacy" }. لحذف كل شيء: { "/delete" }
smalltalk-is-it-free = هذا مجاني. لن يطلب منك أحد هنا مالاً. إذا طلب أحد مالاً، فلا تدفع.
smalltalk-apology = لا مشكلة أبداً. اكتب كما تحب.
smalltalk-test = أنا هنا. اكتب سؤالك عندما تكون جاهزاً.
smalltalk-praise = شكراً لك. اكتب لي في أي وقت.
smalltalk-insult = آسف، أعرف أن هذا صعب. قل لي بكلمات قليلة ماذا تحتاج، أو انظر أرقام أشخاص تتصل بهم: { "/hotlines" }
smalltalk-speak-my-language = أستطيع أن أكتب بـ 12 لغة. اختر من { "/language" }، واكتب بلغتك.
smalltalk-want-human = يمكن أن يقرأ محامٍ (إنسان حقيقي) سؤالك. من فضلك اكتبه الآن في رسالة واحدة، وأنا أرسله إليه.

rephrase = لم أستطع أن أفهم هذا. من فضلك اكتب سؤالك بكلمات قليلة، بأي لغة. يمكنك أيضاً أن تستعمل { "/topics" } أو { "/hotlines" }.
unreadable-again = ما زلت لا أستطيع أن أفهم. اختر من { "/topics" }، أو اتصل بأحد الأرقام في { "/hotlines" }، أو اكتب سؤالك بالكلمات.

## Messages that are not text

media-voice = لا أستطيع أن أسمع الرسائل الصوتية. من فضلك اكتب سؤالك بكلمات قليلة. إذا كنت لا تستطيع الكتابة، اتصل بأحد: { "/hotlines" }
media-photo = لا أفتح الصور ولا الوثائق، ولم أحفظ هذه. من فضلك اكتب سؤالك بالكلمات. إذا كانت الصورة تُظهر أوراقك، احذفها من هذه المحادثة حتى تكون في أمان.
media-other = أستطيع أن أقرأ النص فقط. من فضلك اكتب سؤالك بالكلمات.

## Topics, privacy, deletion

topics-intro = عمّا يسأل الناس. اضغط على موضوع، أو اكتب مباشرة.
topic-entries = أسئلة سابقة في هذا الموضوع:
topic-no-entries = ليس عندي أجوبة سابقة في هذا الموضوع. اكتب سؤالك وأنا أرسله إلى المحامي.

privacy-text =
    ماذا أحفظ
    • سؤالك يقرؤه برنامج على جهاز المشغّل نفسه. لا تحصل عليه أي شركة أخرى، إلا تيليجرام الذي ينقل المحادثة.
    • إذا أجبتك، لا أحفظ كلماتك. الأزرار في محادثتك هي وحدها المفتاح إليها.
    • إذا ذهب سؤالك إلى المحامي، أحفظه مشفّراً، مع إخفاء الأرقام مثل رقم الأجنبي (A-number)، لمدة لا تزيد على { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    } بعد انتهائه.
    • المحادثات مع البوتات ليست مشفّرة من طرف إلى طرف. يحتفظ تيليجرام بهذه المحادثة حتى تحذفها أنت.
    • الأمر { "/delete" } يحذف فوراً كل ما أحفظه عنك.
    • الكتابة هنا لا تجعل أحداً محاميك.
privacy-operator = المشغّل: { $operator }.
privacy-operator-url = المشغّل: { $operator }: { $url }
delete-ask = هل تريد حذف كل ما أحفظه عنك؟ الأسئلة التي تنتظر المحامي سيتم سحبها.
button-delete-yes = نعم، احذف
button-delete-no = لا، احتفظ بها
delete-done =
    تم. حذفت كل ما كنت أحفظه عنك. هذه المحادثة ما زالت عند تيليجرام: احذفها من التطبيق إذا أردت أن تختفي. النسخ الاحتياطية من بياناتي تنتهي خلال { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }.
hide-done = تم. أزلت من هذه المحادثة ما استطعت. يسمح لي Telegram بإزالة رسائلي أنا فقط من آخر يومين. احذف رسائلك بنفسك، أو احذف المحادثة كلها.
delete-kept = حسناً. لم يُحذف شيء.

undelivered-back = لم نستطع الوصول إليك من قبل. هذا ما كان عندي لك:
button-stale = هذا الزر قديم. من فضلك اكتب سؤالك مرة أخرى.
button-not-yours = هذا الزر ليس لك.
group-private = من فضلك اكتب لي في محادثة خاصة.
