import type { WordLists } from "./word-lists.ts";

/** Phrases that announce a name: what follows is taken for one, however it is written. */
export const namePhrases: WordLists = {
  en: [
    "my name is|my name's|my names|my full name is|my real name is|my legal name is",
    "my first name is|my last name is|my nane is|my nam is|my name it is|i am called",
    "his name is|her name is|their name is|'s name is|child name is|lawyer name is",
    "wife name is|husband name is|son name is|daughter name is|brother name is|sister name is",
    "mother name is|father name is|wifes name is|husbands name is|sons name is|daughters name is",
    "brothers name is|moms name is",
    "full name:|first name:|last name:|my name:|name:|surname:|applicant name:",
  ],
  es: [
    "me llamo|yo me llamo|mi nombre es|mi nombre completo es|mi nonbre es|mi apellido es",
    "se llama|nombre:|nombre completo:|apellido:|apellidos:|nombres:",
  ],
  pt: [
    "meu nome é|meu nome e|meu nome completo é|me chamo|chamo-me|se chama",
    "nome:|nome completo:|sobrenome:",
  ],
  ht: ["mwen rele|m rele|mwen relem|li rele|non mwen se|non m se|non:|non konplè:"],
  fr: [
    "je m'appelle|je mappelle|je m appelle|s'appelle|mon nom est|mon nom c'est|mon prénom est",
    "nom:|prénom:|nom complet:",
  ],
  ru: [
    "меня зовут|его зовут|ее зовут|её зовут|мужа зовут|жену зовут|сына зовут|дочь зовут",
    "имя:|фио:|фамилия:|фио|menya zovut",
  ],
  uk: ["мене звати|мене звуть|його звати|її звати|ім'я:|піб:|прізвище:|mene zvaty"],
  zh: ["我叫|我的名字是|我的名字叫|名字叫|我名字是|我名叫|姓名:|名字:|我姓|他叫|她叫"],
  ar: ["اسمي|أنا اسمي|اسمي هو|اسمي الكامل|اسمه|اسمها|الاسم:|ismi|esmi"],
  fa: [
    "اسم من|نام من|اسمم|نامم|اسم بنده|اسم شوهرم|اسم همسرم|نام:|نام و نام خانوادگی:|esmam|esme man",
  ],
  tr: ["adım|benim adım|ismim|benim ismim|adı:|isim:|adi soyadi:|ad soyad:"],
  pa: ["ਮੇਰਾ ਨਾਮ|ਮੇਰਾ ਨਾਂ|ਮੇਰਾ ਨਾਉਂ|ਉਸਦਾ ਨਾਮ|ਨਾਮ:|mera naam|mera nam"],
};

/** Phrases that open other sentences too: only a capitalised word counts as a name after them. */
export const weakNamePhrases: WordLists = {
  en: ["my name|they call me|you can call me|please call me|i am mr|i am mrs"],
  es: ["mi nombre"],
  pt: ["meu nome"],
  fr: ["mon nom"],
  ru: ["моё имя|моя фамилия"],
  uk: ["моє ім'я|моє імя|моє прізвище"],
};

/** Small words inside a name, between its capitalised words. */
export const nameParticles = "de la las los del da das dos do e al el bin ibn bint van von der den";

/** Words that open or go on a sentence and are not names. */
export const wordsNotNames: WordLists = {
  en: [
    "i im am and but my from we she he they the please can is was a not on in at also now still to",
    "pending appears appear cut blocked spelling check change wrong misspelled mispelled spelled",
    "spelt incorrect different changed missing written same too confidential private secret listed",
    "there being under what very already with for have has had need want who how why this that of",
    "or so because if when where since years old being it its",
  ],
  es: [
    "y soy tengo necesito quiero con en mal incorrecto diferente pero estoy vivo mi que por para",
  ],
  pt: ["eu sou tenho preciso quero com errado moro mas um uma meu"],
  ht: ["mwen soti gen bezwen se pou ak men nan"],
  fr: ["je suis ai besoin mais et pas avec mal ma mon"],
  ru: [
    "я и мне из на у нужна нужен хочу в с не но мой моя как что это живу приехал по для потому",
    "написано указано",
  ],
  uk: ["мені треба хочу та з і ні але жив є написане вказано"],
  ar: [
    "انا من في عندي لدي احتاج اريد ابحث عمري كنت تم قدمت لاجئ طالب متزوج هل هو ليس على مع الى ولدت",
    "مكتوب خطا غلط موجود غلطه",
  ],
  fa: [
    "است هستم هست میباشد می خواهم میخواهم اهل از و که برای نیاز دارم ساله به در هم اشتباه نوشته",
  ],
  tr: ["ve ben benim bir için istiyorum ihtiyacım geldim yanlış yaşındayım ile değil"],
  pa: ["ਹੈ ਅਤੇ ਤੇ ਮੈਂ ਮੈਨੂੰ ਤੋਂ ਹਾਂ ਗਲਤ ਵਿੱਚ ਨੂੰ ਮੇਰੀ ਮੇਰਾ hai te main hun aur hoon"],
};

/** Chinese characters at which a name has ended. */
export const charactersNotNames =
  "是 我 今 在 来 想 和 有 的 了 不 从 已 目 现 要 请 也 很 错 写 住 岁 做";
