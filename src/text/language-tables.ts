import type { Language } from "./languages.ts";

/** A language that is not served, but must not be taken for one that is. */
export type Rival = "de" | "it" | "nl" | "ro" | "pl" | "vi" | "tl" | "so" | "sw" | "id";

/**
 * Function words of the languages written in Latin letters, as normalised (no accents), with a few
 * words of this field that people write even in the shortest message. Written for this project.
 */
export const latinWords: Readonly<Record<string, string>> = {
  en: "the my i is to can how do does did for a an of in me you and not it what on with get don't didn't please help am was are if have has he she they we your when where who why which will would should there any this that be been from but about need want im i'm cant can't after before yes hello thanks until without asylum officer free legal work permit lawyer visit interview hearing court",
  es: "el la los las de que mi mis me no puedo como por para un una con del se quiero necesito esta es en al y o si yo tengo mi su soy estoy hay donde cuando quien cual cuanto porque pero mas muy hijo hija esposo esposa ayuda hola gracias asilo abogado puede hacer ser sin nos lo le ya tiene cuanto tiempo todavia despues antes buenas buenos tardes dias vendo",
  pt: "o os as de do da dos das meu minha meus que nao como para um uma posso quero preciso me em no na nos com por voce filho filha peco sao esta ele ela eu e ou se mas mais tenho tem estou sou quando onde quem qual quanto obrigado ola oi ajuda advogado asilo pode fazer ser sem muito ainda depois antes meses voces bom boa perto aqui",
  fr: "le la les de des du mon ma mes je puis-je ne pas un une est que qui veut pour sans avec sur dans j'ai avocat comment peut et ou si mais tres plus ai suis sont nous vous il elle ils au aux en ce cette quand combien pourquoi bonjour merci asile demande faire etre peux dois faut quel quelle c'est qu'est puis encore apres avant tu quoi sers",
  ht: "mwen m ou li nou yo yon pou ki nan ak pa gen sa se kay mete deyo eske kijan ka fe bezwen vle a te ap mesye patwon avoka lajan la kote kile kisa poukisa si men tanpri mesi bonjou azil ede jwenn kapab dwe mwenn kounye anvan apre lan sou tout ankenn map",
  tr: "bir ve bu ben beni benim icin nasil mi mu var yok ne ev istiyorum istiyor davasi avukat olarak cok ama da de iltica sigınma siginma nerede zaman kim neden ile gibi sonra once daha hala merhaba tesekkurler lutfen yardim bana basvuru gerekiyor lazim miyim olur kadar sey degil mulakat",
  // Written in Latin letters on phones that have no others; never a sure guess.
  ru: "ya kak menya mne moi moy moya chto gde kogda kuda mozhno nado nuzhno pochemu skolko eto ubezhishe spasibo privet muzh zhena pomogite hochu",
  pa: "mainu menu main nahi tusi kiven kive kithe kado chahida chahunda chahundi haan dinda sada saadi mera meri kinna",
  fa: "chetor chetori mikham mitonam koja chera panahandegi salam mamnoon lotfan vakil chand",
  ar: "kif kifash shu ana wayn fein momkin mumkin lujoo lojoo mohami shukran marhaba salam bidi baddi",
  de: "der die das und ich ist nicht ein eine mein meine zu mit auf fur wie kann was wo wann haben habe bin sie er wir von dem den im bitte hilfe asyl oder aber auch wenn nach",
  it: "il lo gli di che mio mia non come per un una con del della sono e ho posso voglio dove quando perche ma piu anche mi ti si asilo aiuto grazie ciao sto questo nel alla",
  nl: "de het een en ik is niet mijn te met op voor hoe kan wat waar wanneer heb ben zij hij wij van dat als asiel help alsjeblieft maar ook",
  ro: "si eu nu este sunt un o pentru cu in la pe cum pot unde cand am ai are vreau meu mea sa ce care din dar azil ajutor va rog",
  pl: "i w na nie jest ja to sie z do jak moge gdzie kiedy mam chce moj moja czy co dla po o ale prosze pomoc azyl",
  vi: "toi khong la cua co va cho the nao lam o dau khi bao gio duoc muon can nguoi mot cac nay giup xin ti nan",
  tl: "ang ng sa ako ko mo na ay mga hindi paano kung ano saan kailan may wala po ba kailangan gusto para aking tulong",
  so: "waa iyo ka ku in aan uu ma sidee maxaa goorma halkee waxaan baan magan caawi fadlan waxay ah oo",
  sw: "na ya wa kwa ni si mimi yangu gani vipi nini wapi lini nataka naweza ninahitaji msaada tafadhali kama lakini hii hifadhi",
  id: "saya yang dan di tidak ini itu untuk dengan bagaimana apa dimana kapan bisa adalah dari ke ada mau ingin suaka tolong",
};

/** Letters and endings that only one Latin-written language of the table has; tested on the raw lower case. */
export const latinMarks: readonly (readonly [Language | Rival, RegExp])[] = [
  ["es", /[ñ¿¡]/],
  ["es", /(ción|cion)\b/],
  ["pt", /[ãõ]|ção|ções|\b(nao|sao|voce)\b/],
  ["tr", /[ğışİ]|(iyor|ıyor|uyor|üyor)/],
  ["fr", /[êëîûœ]|(^|[^\p{L}])(?:[ldjnsmct]|qu)['’]\p{L}/u],
  ["ht", /ò|(^|\s)(?:m|w|n|l)['’ ]?(?:ap|pa|te|ka|gen|vle)(\s|$)|wè|yè/],
  ["de", /[ßä]|sch|\bich\b/],
  ["pl", /[łżźśćńęą]/],
  ["ro", /[țșăâ]/],
  ["vi", /[ơưđạảấầẩậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/],
];

/** Languages in Arabic letters: marker letters weigh three, words one. `other`: Pashto, Urdu, Kurdish, Uyghur. */
export const arabicWords: Readonly<Record<string, string>> = {
  ar: "من في على ما ماذا هل كيف هذا هذه انا لا التي الذي الى عن مع كان لي قد او ان كم متى اين لماذا يمكنني اريد احتاج محامي اللجوء لجوء طلب عندي بدي شو ليش وين كيفاش بغيت ممكن بعد قبل هو هي ليس لم لن مقابله ابني زوجي زوجتي شكرا مرحبا السلام عليكم",
  fa: "من را رو که از به در است این آن برای چه چطور چگونه ایا آیا می هستم نیست دارم دارد کنم کنید شود شد با یک تا ام پناهندگی پناهنده وکیل مصاحبه چقدر کجا کی چرا باید خواهم میخواهم میتوانم ما شما سلام ممنون لطفا کمک پس هنوز بعد قبل همسرم پسرم دخترم بود",
  other: "ہے ہیں میں کیا کے کی کو سے نہیں زه د په چې دی څه یم له کوم",
};
export const arabicMarks: readonly (readonly ["ar" | "fa" | "other", RegExp])[] = [
  ["other", /[ټډړږښڼځڅېۍٹڈڑےںھہۆێەڕڵۇۋ]/g],
  ["fa", /[پچژگیک]/g],
  ["ar", /[ةىيكأإؤ]/g],
];

/** Languages in Cyrillic letters. `other`: Serbian, Macedonian, Belarusian, Kazakh, Kyrgyz, Tajik, Mongolian. */
export const cyrillicWords: Readonly<Record<string, string>> = {
  ru: "и в не на я что как мне мой моя мои это с по у за для если можно могу нужно надо где когда почему сколько или есть уже еще его ее они был была после до от убежище адвокат помогите здравствуйте спасибо меня дело кто нет они все только хочу подать",
  uk: "і й та в не на я що як мені мій моя мої це з по у за для якщо можна можу треба потрібно де коли чому скільки або є вже ще його її вони був була після до від притулок адвокат допоможіть вітаю дякую мене справа хто немає всі тільки хочу подати чи але",
  other: "се ли съм мога който ще са није шта како где када мен бул эмес",
};
export const cyrillicMarks: readonly (readonly ["ru" | "uk" | "other", RegExp])[] = [
  ["other", /[ђћљњџјѓќѕўәңүөқғұһӣӯҳҷ]/g],
  ["uk", /[іїєґ]/g],
  ["ru", /[ыэъё]/g],
];
