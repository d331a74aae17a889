### Machine-drafted; waits for a native speaker to sign.

## First contact

start-hello =
    Bonjour. Je cherche des réponses dans d'anciennes questions et réponses sur l'asile aux États-Unis.
    Si je ne trouve rien qui convient, je transmets votre question à un avocat, une vraie personne. La réponse arrive ici.
start-what-i-am =
    Je suis un programme, pas un avocat. Ce que je montre est une information générale, pas un conseil sur votre dossier. M'écrire ne fait de personne votre avocat.
start-do-not-send =
    S'il vous plaît, n'envoyez pas de noms, d'adresses, d'A-numbers, de photos ni de documents. Les discussions avec des bots ne sont pas chiffrées de bout en bout. Je cache les numéros que je reconnais avant que quelqu'un voie votre question.
start-operator = Ce bot est géré par { $operator }.
start-ask = Écrivez votre question maintenant, avec vos mots et dans votre langue.
start-emergency = En danger maintenant ? Appelez le 911 aux États-Unis. Plus de numéros : /hotlines
start-commands = /help montre ce que je peux faire d'autre.
choose-language = Choisissez votre langue :
language-set = C'est fait. Je vous écrirai en français.
language-note = Une machine a traduit les textes dans cette langue. Une personne de langue française ne les a pas encore vérifiés.

help-text =
    Écrivez votre question. Le mieux est une question à la fois.

    /topics – ce que les gens demandent
    /hotlines – les numéros à appeler, et s'ils sont ouverts maintenant
    /status – où en sont vos questions
    /language – changer de langue
    /privacy – ce que je garde et combien de temps
    /hide – retirer mes messages de ce chat
    /delete – effacer tout ce que j'ai sur vous
    Si vous voulez qu'une personne regarde, dites-le. Je transmets à l'avocat.

## Command descriptions (shown in the menu)

command-start = Commencez ici
command-help = Ce que je peux faire
command-hotlines = Numéros à appeler
command-topics = Ce que les gens demandent
command-language = Changer de langue
command-status = Où en sont vos questions
command-privacy = Ce que je garde
command-hide = Retirer mes messages de ce chat
command-delete = Effacer mes données
command-queue = Questions qui attendent
command-next = La question suivante
command-take = Prendre une question : /take 12
command-note = Ajouter une note : /note 12 texte
command-close = Fermer sans réponse : /close 12

## An answer from the archive

answer-first-line = De { $year } : une réponse donnée à une autre personne.
answer-guide-first-line = De { $year } : un guide général, pas sur votre dossier.
answer-byline = Réponse de { $by }, le { $date }. Ceci est notre résumé. C'est une information générale, pas un conseil sur votre dossier.
answer-reply-byline = Réponse de { $by }, le { $date }, avec ces mots. C'est une information générale, pas un conseil sur votre dossier.
answer-guide-byline = Tiré de « { $title } » ({ $year }), avec nos mots. C'est une information générale, pas un conseil sur votre dossier.
answer-question = La question était : { $question }
answer-in-english = Pour l'instant, cette réponse est seulement en anglais :
answer-in-language = Langue de cette réponse : { $language }
answer-changes = Ce qui a changé depuis :
answer-change = • { $since } : { $text }
answer-change-undated = • { $text }
answer-change-proposed = • Proposition ({ $since }), pas définitive quand nous avons vérifié : { $text }
answer-change-checked = Nous avons vérifié ces notes le { $date }.
answer-change-stale = Ces notes devaient déjà être revues. Elles sont peut-être dépassées elles aussi. Demandez à l'avocat avant de vous y fier.
answer-entry-stale = Personne n'a revu cette réponse depuis le { $date }. Elle est peut-être dépassée.
answer-resources = Où trouver de l'aide :
answer-source = Source : { $url }
answer-did-it-help = Est-ce votre question ?
button-yes = Oui, cela m'aide
button-no = Pas ma question
button-others = Autres réponses
button-attorney = Demander à l'avocat

feedback-thanks = Merci. Écrivez-moi à nouveau quand vous voulez.
next-best-intro = Alors peut-être celle-ci :
no-other-answers = Je n'ai pas d'autre réponse qui convient.
others-intro = D'autres réponses qui peuvent convenir. Touchez-en une :
suggest-intro = J'ai trouvé plusieurs réponses qui peuvent convenir. Laquelle est votre question ?
suggest-one = Est-ce peut-être votre question ? Touchez 1 pour lire la réponse.
suggest-none = Aucune de celles-ci
several-about = Vous avez demandé : « { $question } »
several-choice = Touchez un numéro pour lire une ancienne réponse qui peut convenir :
several-did-it-help = La première réponse convient-elle à votre question ?

## Contacts

contact-line = • { $name } : { $purpose }
contact-call = appelez le { $number }
contact-call-label = appelez le { $number } ({ $label })
contact-text = envoyez un SMS au { $number }
contact-text-keyword = envoyez le mot { $keyword } par SMS au { $number }
contact-detention = depuis un téléphone en détention : { $number }
contact-call-or-text = appelez le { $number } ou envoyez-y un SMS
contact-or = { $first }, ou { $second }
contact-open-always = ouvert jour et nuit
contact-open = ouvert maintenant, jusqu'à { $time } ({ $zone })
contact-closed-today = fermé maintenant, ouvre aujourd'hui à { $time } ({ $zone })
contact-closed-tomorrow = fermé maintenant, ouvre demain à { $time } ({ $zone })
contact-closed = fermé maintenant, ouvre { $day } à { $time } ({ $zone })
zone-eastern = heure de l’Est des États-Unis
zone-central = heure du Centre des États-Unis
zone-pacific = heure du Pacifique des États-Unis
contact-from-list = d'une liste de { $year }, à vérifier s'il vous plaît
contact-open-alternative = Ouvert jour et nuit : { $contacts }
contact-not-in-us = Vous n'êtes pas aux États-Unis ? Les numéros courts comme le 911 et le 988 n'y marchent pas. Appelez le numéro d'urgence du pays où vous êtes.
copy-number = Copier { $number }

hotlines-intro = Des personnes que vous pouvez joindre. Toutes sont aux États-Unis.
hotlines-crisis = Jour et nuit :
hotlines-detention = Détention et ICE :
hotlines-court = Tribunal d'immigration et USCIS :
hotlines-legal = Pour trouver une aide juridique :

## Emergencies. The fastest contact comes first, always.

emergency-suicide_self_harm =
    Vous pouvez parler à une personne maintenant : { $first }. C'est gratuit, jour et nuit.
    En danger à cet instant : { $second }.
emergency-suicide_self_harm-what = Si vous pouvez, restez avec quelqu'un. Vous comptez plus que n'importe quel dossier. Êtes-vous en sécurité en ce moment ? Vous pouvez continuer à écrire ici.
emergency-unaccompanied_child =
    Un enfant est seul ou en danger maintenant : { $first }.
    Pour chercher un enfant que le gouvernement a pris, ou si vous êtes un enfant arrivé sans famille : { $second }.
emergency-unaccompanied_child-what = Si vous avez moins de 18 ans et que personne n'est avec vous, allez vers l'adulte de confiance le plus proche, ou dans un lieu public comme une école ou une bibliothèque.
emergency-detention_now =
    De l'aide pour la détention : { $first }.
    Pour trouver une personne qu'on a emmenée : { $second }. Le nom peut mettre un ou deux jours à apparaître.
emergency-detention_now-what =
    Ne signez rien avant de parler à un avocat. Vous pouvez garder le silence et demander un avocat.
    Si la personne a peur du gouvernement de son pays, n'appelez pas le consulat de ce pays.
emergency-removal_imminent =
    Vérifiez l'audience maintenant : { $first }.
    Cherchez un avocat aujourd'hui : { $second }.
emergency-removal_imminent-what = Manquer une audience au tribunal mène en général à un ordre d'expulsion. Ne la manquez pas, même sans avocat. La ligne téléphonique va demander l'A-number : donnez-le là-bas, pas ici.
emergency-trafficking =
    Parlez à quelqu'un maintenant : { $first }. Jour et nuit, dans beaucoup de langues. Ce n'est ni la police ni l'immigration.
    En danger à cet instant : { $second }.
emergency-trafficking-what = Personne n'a le droit de garder votre passeport ni de vous faire travailler pour payer une dette. Si quelqu'un peut voir votre téléphone, effacez cette discussion après l'avoir lue.
emergency-violence_threat =
    En danger maintenant : { $first }. Si vous appelez, la police vient.
    Si c'est votre partenaire ou votre famille : { $second }. C'est gratuit, jour et nuit.
emergency-violence_threat-what = Pouvez-vous écrire ici sans danger ? Si quelqu'un peut voir votre téléphone, effacez cette discussion après l'avoir lue.
emergency-medical_emergency =
    Demandez du secours maintenant : { $first }. L'ambulance vient pour tout le monde, avec ou sans papiers.
    En détention : prévenez le personnel médical maintenant, et aussi : { $second }.
emergency-medical_emergency-what = Demandez à quelqu'un près de vous de vous aider à appeler.
emergency-deadline_imminent =
    Cherchez un avocat aujourd'hui : { $first }.
    Si votre dossier est au tribunal d'immigration : { $second }.
emergency-deadline_imminent-what = Une demande déposée en retard peut fermer la porte de l'asile. Un formulaire incomplet mais à l'heure peut être plus sûr que rien, mais seul un avocat peut le dire pour votre dossier. Appelez plus d'un bureau.
emergency-program = Je suis un programme. Je transmets ceci à l'avocat maintenant. Je ne peux pas dire quand il pourra répondre. Ce n'est pas un service d'urgence.
emergency-forwarded = Si vous demandez pour quelqu'un d'autre, donnez-lui ces numéros maintenant.
emergency-more = Plus d'aide :
emergency-ticket = L'avocat a votre message comme urgent : n° { $number }. Écrivez ici pour ajouter quelque chose.
emergency-ticket-added = J'ai ajouté ceci à votre message urgent n° { $number }.

gentle-check = Attendre ainsi est dur. Si cela devient trop lourd, vous pouvez parler à une personne à tout moment : { $contact }.

## The queue, for the person who asks

handoff-first-line = Je n'ai pas d'ancienne réponse qui convient.
handoff-human-first = L'ancienne réponse sur ce sujet est trop vieille pour s'y fier, et une erreur pourrait vous faire du tort. Une personne doit d'abord voir votre question.
handoff-held = J'ai une ancienne réponse sur ce sujet, mais elle est suspendue car la loi a peut-être changé.
handoff-rejected = D'accord. Les anciennes réponses ne vont pas avec votre question.
handoff-asked = D'accord.
handoff-deadline = Votre message parle d'une date limite, donc une personne doit le voir.
handoff-language = Je n'ai pas pu lire ceci assez bien pour répondre.
handoff-too-many = Vous avez posé plus de questions que je ne peux en chercher à la fois.
handoff-told = L'avocat a maintenant votre question. Votre numéro : { $number }.
handoff-will-tell = Je transmets cette question à l'avocat, et vous recevez un numéro pour elle.
handoff-what-next = L'avocat la lit et répond dans cette discussion. Cela peut prendre des jours. Seule l'équipe de l'avocat la voit, et j'ai caché les numéros comme l'A-number.
handoff-away = L'avocat est absent. Une réponse peut venir à partir du { $date }.
handoff-busy = Beaucoup de questions attendent avant la vôtre. Cela peut prendre environ { $n } jours.
handoff-meanwhile = En attendant, ils peuvent vous aider :
handoff-deadline-warning = Si vous devez bientôt déposer quelque chose ou vous présenter quelque part, n'attendez pas cette réponse. Appelez l'un d'eux aujourd'hui.
topic-policy-first-line = Sur « { $topic } », les règles changent souvent. Je ne réponds pas à cela avec de vieilles réponses.
topic-policy-notes = Ce que nous savons :
topic-policy-ask = Pour qu'une personne voie votre question, touchez « Demander à l'avocat ».
handoff-ask-again = S'il vous plaît, écrivez votre question encore une fois. Je transmets votre prochain message à l'avocat.
fault-first-line = Il y a eu un problème de mon côté, alors je transmets votre question à l'avocat.

button-withdraw = Retirer
button-add = Ajouter des détails
button-new-question = C'est une nouvelle question

status-none = Vous n'avez pas de question chez l'avocat.
status-intro = Vos questions chez l'avocat :
status-line = N° { $number } ({ $date }) : { $state }
ticket-state-open = en attente
ticket-state-claimed = l'avocat s'en occupe
ticket-state-answered = réponse donnée
ticket-state-closed = fermée
ticket-state-withdrawn = retirée
withdrawn = La question n° { $number } est retirée. Personne n'y répondra.
withdraw-too-late = La question n° { $number } est déjà terminée.
add-prompt = Écrivez ce que vous voulez ajouter au n° { $number }. Votre prochain message ira là.
added = J'ai ajouté ceci à votre question n° { $number }. L'avocat le verra.
added-follow-up = J'ai ajouté ceci à votre question n° { $number }, car l'avocat vous y a répondu.
edited-noted = J'ai vu votre changement et je l'ai transmis à votre question n° { $number }.
talk-begins = Pendant que vous et l'avocat vous écrivez ici, je me tais et je transmets ce que vous écrivez. Pour m'interroger à nouveau, touchez le bouton.
button-program = Demander au programme
talk-over = Je suis le programme et je réponds de nouveau à ce que vous écrivez. Pour écrire à l'avocat sur la question n° { $number }, répondez à l'un de ses messages.
blocked-told = Je suis désolé. Je ne peux plus vous aider ici. Personne ne répond à ce que vous écrivez, sauf en cas d'urgence.
slow-down = Vous avez envoyé beaucoup de messages en peu de temps. Je les ai tous et j'y réponds l'un après l'autre. Les prochains peuvent prendre environ { $n } minutes.
overdue-first-line = Pas encore de réponse à votre question n° { $number }. Je suis désolé.
overdue-dated = Vous avez parlé d'une date. Ne nous attendez pas.
overdue-contacts = Ces personnes peuvent peut-être aider aujourd'hui :
overdue-still = Votre question reste chez l'avocat. Si vous n'en avez plus besoin, vous pouvez la retirer : /status
ticket-closed = L'avocat a fermé la question n° { $number } sans réponse. Vous pouvez demander à nouveau, ou appeler un de ces contacts :
reply-from-attorney = De l'avocat, sur votre question n° { $number } :
reply-suggested = L'avocat a choisi pour vous cette ancienne réponse :
reply-from-attorney-language = Langue dans laquelle l'avocat a écrit : { $language }.
reply-from-attorney-footer = Vous pouvez répondre à ce message. C'est une information générale et cela ne fait pas de l'avocat votre avocat.
correction-first-line = Correction : l'avocat a changé une réponse que vous avez reçue ici. Merci de suivre celle-ci.
correction-why = Vous recevez ce message parce que vous avez reçu l'ancienne réponse.
button-no-corrections = Plus de corrections
button-corrections = M'envoyer les corrections
corrections-off = C'est fait. Je ne vous enverrai pas de corrections et je ne garde plus quelles réponses vous avez reçues. Une réponse que vous avez peut se révéler fausse. Vous pouvez réactiver les corrections dans /privacy.
corrections-on = C'est fait. Si une réponse que vous recevez à partir de maintenant est corrigée, je vous le dirai.

## Things I do not answer

scope-visitor-visa = Désolé, je connais seulement l'asile aux États-Unis, pas les visas de visite.
scope-other-country = Je connais seulement l'asile aux États-Unis. Pour un autre pays, parlez à un avocat de ce pays avant de voyager.
scope-other-immigration = Désolé, je connais seulement l'asile, pas les autres visas ni la citoyenneté. Un avocat ou un représentant accrédité peut vous aider :
scope-other-law = Désolé, je connais seulement l'asile, pas les autres lois.
scope-jobs-housing-money = Je ne peux pas donner ni trouver du travail, un logement ou de l'argent. S'il vous plaît, ne payez personne ici qui en propose.
scope-everyday = Je connais seulement l'asile aux États-Unis.
scope-advert = Je ne transmets pas d'offres ni de publicités.
scope-off-topic = Je ne suis pas sûr que ce soit sur l'asile aux États-Unis. C'est la seule chose que je connais.
scope-off-topic-ask = Si c'est le cas, écrivez-le avec d'autres mots, ou touchez « Demander à l'avocat ».
scope-scam =
    Attention : cela ressemble à une offre pour vendre des papiers ou promettre un résultat. Personne ne peut garantir l'asile ni un permis de travail. Je ne transmets pas ces offres.
    Ne payez pas et n'envoyez pas de documents. Avant de faire confiance à quelqu'un qui propose son aide, vérifiez qui c'est :
scope-scam-report = Pour le signaler :

## Small talk

smalltalk-greeting = Bonjour. Écrivez votre question sur l'asile aux États-Unis, avec vos mots.
smalltalk-thanks = Avec plaisir. Écrivez-moi à nouveau quand vous voulez.
smalltalk-goodbye = Prenez soin de vous. Écrivez-moi à nouveau quand vous voulez.
smalltalk-how-are-you = Merci de demander. Je suis un programme, donc je suis toujours là. Quelle est votre question ?
smalltalk-acknowledge = D'accord. Écrivez-moi à nouveau quand vous voulez.
smalltalk-are-you-human = Je suis un programme, pas une personne. Je cherche d'anciennes réponses. Si aucune ne convient, un avocat, une vraie personne, lit votre question et répond ici.
smalltalk-are-you-lawyer = Non. Je suis un programme, pas un avocat, et je ne peux pas vous conseiller sur votre dossier. Un avocat, une vraie personne, lit les questions pour lesquelles je n'ai pas de réponse.
smalltalk-who-runs-this = Ce bot est géré par { $operator }. Les anciennes réponses viennent du blog The Asylumist. Voyez dans /privacy ce qui est gardé.
smalltalk-what-can-you-do = Je cherche d'anciennes réponses sur l'asile aux États-Unis, je montre des numéros à appeler (/hotlines), et je transmets votre question à un avocat si rien ne convient. Écrivez votre question.
smalltalk-is-it-private = Seule l'équipe de l'avocat peut voir une question que je transmets, et je cache d'abord les numéros comme l'A-number. Mais les discussions avec des bots ne sont pas chiffrées de bout en bout, alors n'envoyez pas de noms, de papiers ni d'adresses. Plus d'informations : /privacy. Pour tout effacer : /delete
smalltalk-is-it-free = C'est gratuit. Personne ici ne vous demandera d'argent. Si quelqu'un le fait, ne payez pas.
smalltalk-apology = Aucun problème. Écrivez comme vous voulez.
smalltalk-test = Je suis là. Écrivez votre question quand vous voulez.
smalltalk-praise = Merci. Écrivez-moi à nouveau quand vous voulez.
smalltalk-insult = Je regrette que ce soit si dur. Dites-moi en quelques mots ce qu'il vous faut, ou voyez dans /hotlines qui appeler.
smalltalk-speak-my-language = Je peux écrire en 12 langues. Choisissez avec /language, et écrivez dans votre langue.
smalltalk-want-human = Un avocat, une vraie personne, peut lire votre question. Écrivez-la maintenant, s'il vous plaît, en un seul message, et je la transmets.

rephrase = Je n'ai pas pu lire cela. S'il vous plaît, écrivez votre question en quelques mots, dans n'importe quelle langue. Vous pouvez aussi utiliser /topics ou /hotlines.
unreadable-again = Je ne peux toujours pas lire. Choisissez dans /topics, appelez un des numéros de /hotlines, ou écrivez votre question avec des mots.

## Messages that are not text

media-voice = Je ne peux pas écouter les messages vocaux. S'il vous plaît, écrivez votre question en quelques mots. Si vous ne pouvez pas écrire, appelez quelqu'un : /hotlines
media-photo = Je n'ouvre pas les photos ni les documents, et je n'ai pas gardé celui-ci. S'il vous plaît, écrivez votre question avec des mots. Si l'image montre vos papiers, effacez-la de cette discussion par sécurité.
media-other = Je peux seulement lire du texte. S'il vous plaît, écrivez votre question avec des mots.

## Topics, privacy, deletion

topics-intro = Ce que les gens demandent. Touchez un sujet, ou écrivez simplement.
topic-entries = Anciennes questions sur ce sujet :
topic-no-entries = Je n'ai pas d'ancienne réponse sur ce sujet. Écrivez votre question et je la transmets à l'avocat.

privacy-text =
    Ce que je garde
    • Un programme lit votre question sur la machine de l'opérateur lui-même. Aucune autre entreprise ne la reçoit, sauf Telegram, qui transporte la discussion.
    • Si je vous réponds, je ne garde pas vos mots. Seuls les boutons de votre discussion en ont la clé.
    • Si votre question va à l'avocat, je la garde chiffrée, avec les numéros comme l'A-number cachés, au plus { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après sa fin.
    • Les discussions avec des bots ne sont pas chiffrées de bout en bout. Telegram garde cette discussion jusqu'à ce que vous l'effaciez.
    • /delete efface tout de suite tout ce que je garde sur vous.
    • Écrire ici ne fait de personne votre avocat.
privacy-corrections = Si vous avez reçu une réponse, je garde laquelle pendant { $days } jours au plus, sans vos mots, pour qu'une correction puisse vous parvenir. Le bouton ci-dessous arrête cela.
privacy-corrections-off = Les corrections sont arrêtées : je ne garde pas quelles réponses vous avez reçues. Le bouton ci-dessous les remet.
privacy-operator = Géré par { $operator }.
privacy-operator-url = Géré par { $operator } : { $url }
delete-ask = Effacer tout ce que je garde sur vous ? Les questions qui attendent l'avocat seront retirées.
button-delete-yes = Oui, effacer
button-delete-no = Non, garder
delete-done = C'est fait. J'ai effacé tout ce que je gardais sur vous. Telegram a encore cette discussion : effacez-la dans l'application si vous ne voulez pas qu'elle reste. Les copies de secours de mes données disparaissent en { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } au plus.
hide-done = C'est fait. J'ai retiré de ce chat ce que j'ai pu. Telegram me laisse retirer seulement mes propres messages des deux derniers jours. Effacez vous-même vos messages, ou tout le chat.
delete-kept = D'accord. Rien n'a été effacé.

undelivered-back = Je n'ai pas pu vous joindre avant. Voici ce que j'avais pour vous :
button-stale = Ce bouton est trop ancien. S'il vous plaît, écrivez votre question à nouveau.
button-not-yours = Ce bouton n'est pas pour vous.
group-private = S'il vous plaît, écrivez-moi dans une discussion privée.
