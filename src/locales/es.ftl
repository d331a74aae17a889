### Machine-drafted; waits for a native speaker to sign.

## First contact

start-hello =
    Hola. Busco respuestas en preguntas y respuestas anteriores sobre el asilo en Estados Unidos.
    Si no encuentro nada que sirva, paso su pregunta a un abogado, una persona de verdad. La respuesta le llega aquí mismo.
start-what-i-am =
    Soy un programa, no un abogado. Lo que muestro es información general, no un consejo sobre su caso. Escribirme no hace que alguien sea su abogado.
start-do-not-send =
    Por favor, no envíe nombres, direcciones, A-numbers, fotos ni documentos. Los chats con bots no están cifrados de extremo a extremo. Oculto los números que reconozco antes de que alguien vea su pregunta.
start-operator = Este bot lo maneja { $operator }.
start-ask = Escriba su pregunta ahora, con sus propias palabras y en su idioma.
start-emergency = ¿Está en peligro ahora? Llame al 911 en Estados Unidos. Más números: /hotlines
start-commands = /help muestra qué más puedo hacer.
choose-language = Elija su idioma:
language-set = Listo. Le voy a escribir en español.
language-note = Una máquina tradujo los textos en este idioma. Todavía no los ha revisado una persona de habla hispana.

help-text =
    Escriba su pregunta. Lo mejor es una pregunta a la vez.

    /topics – lo que la gente pregunta
    /hotlines – números para llamar, y si están abiertos ahora
    /status – cómo van sus preguntas
    /language – cambiar el idioma
    /privacy – qué guardo y por cuánto tiempo
    /hide – quitar mis mensajes de este chat
    /delete – borrar todo lo que tengo sobre usted
    Si quiere que lo vea una persona, dígalo. Se lo paso al abogado.

## Command descriptions (shown in the menu)

command-start = Empiece aquí
command-help = Lo que puedo hacer
command-hotlines = Números para llamar
command-topics = Lo que la gente pregunta
command-language = Cambiar el idioma
command-status = Cómo van sus preguntas
command-privacy = Lo que guardo
command-hide = Quitar mis mensajes de este chat
command-delete = Borrar mis datos
command-queue = Preguntas que esperan
command-next = La siguiente pregunta
command-take = Tomar una pregunta: /take 12
command-note = Agregar una nota: /note 12 texto
command-close = Cerrar sin respuesta: /close 12

## An answer from the archive

answer-first-line = De { $year }: una respuesta que se dio a otra persona.
answer-guide-first-line = De { $year }: una guía general, no sobre su caso.
answer-byline = Respondió { $by } el { $date }. Este es nuestro resumen de su respuesta. Es información general, no un consejo sobre su caso.
answer-reply-byline = Respondió { $by } el { $date }, con estas palabras. Es información general, no un consejo sobre su caso.
answer-guide-byline = De “{ $title }” ({ $year }), en nuestras palabras. Es información general, no un consejo sobre su caso.
answer-question = La pregunta era: { $question }
answer-in-english = Por ahora esta respuesta está solo en inglés:
answer-in-language = Idioma de esta respuesta: { $language }
answer-changes = Lo que ha cambiado desde entonces:
answer-change = • { $since }: { $text }
answer-change-undated = • { $text }
answer-change-proposed = • Propuesta ({ $since }), no definitiva cuando la revisamos: { $text }
answer-change-checked = Revisamos estas notas el { $date }.
answer-change-stale = Ya pasó la fecha para revisar estas notas. También pueden estar desactualizadas. Pregunte al abogado antes de confiar en ellas.
answer-entry-stale = Nadie ha revisado esta respuesta desde el { $date }. Puede estar desactualizada.
answer-resources = Dónde pedir ayuda:
answer-source = Fuente: { $url }
answer-did-it-help = ¿Es esta su pregunta?
button-yes = Sí, me sirve
button-no = No es mi pregunta
button-others = Otras respuestas
button-attorney = Preguntar al abogado

feedback-thanks = Gracias. Escriba de nuevo cuando quiera.
next-best-intro = Entonces, quizás esta:
no-other-answers = No tengo otra respuesta que sirva.
others-intro = Otras respuestas que pueden servir. Toque una:
suggest-intro = Encontré más de una respuesta que puede servir. ¿Cuál es su pregunta?
suggest-one = ¿Es esta su pregunta? Toque 1 para leer la respuesta.
suggest-none = Ninguna de estas
several-about = Usted preguntó: “{ $question }”
several-choice = Toque un número para leer una respuesta anterior que puede servir:
several-did-it-help = ¿La primera respuesta sirve para su pregunta?

## Contacts

contact-line = • { $name }: { $purpose }
contact-call = llame al { $number }
contact-call-label = llame al { $number } ({ $label })
contact-text = mande un mensaje de texto al { $number }
contact-text-keyword = mande la palabra { $keyword } por mensaje de texto al { $number }
contact-detention = desde un teléfono dentro de la detención: { $number }
contact-call-or-text = llame o envíe un mensaje de texto al { $number }
contact-or = { $first }, o { $second }
contact-open-always = abierto de día y de noche
contact-open = abierto ahora, hasta las { $time } ({ $zone })
contact-closed-today = cerrado ahora, abre hoy a las { $time } ({ $zone })
contact-closed-tomorrow = cerrado ahora, abre mañana a las { $time } ({ $zone })
contact-closed = cerrado ahora, abre el { $day } a las { $time } ({ $zone })
zone-eastern = hora del Este
zone-central = hora del Centro
zone-pacific = hora del Pacífico
contact-from-list = de una lista de { $year }, compruébelo por favor
contact-open-alternative = Abierto de día y de noche: { $contacts }
contact-not-in-us = ¿No está en Estados Unidos? Allí no sirven los números cortos como el 911 y el 988. Llame al número de emergencia del país donde está.
copy-number = Copiar { $number }

hotlines-intro = Personas a las que puede llamar. Todas están en Estados Unidos.
hotlines-crisis = De día y de noche:
hotlines-detention = Detención e ICE:
hotlines-court = Corte de inmigración y USCIS:
hotlines-legal = Para encontrar ayuda legal:

## Emergencies. The fastest contact comes first, always.

emergency-suicide_self_harm =
    Puede hablar con una persona ahora mismo: { $first }. Es gratis, de día y de noche.
    Si está en peligro en este momento: { $second }.
emergency-suicide_self_harm-what = Si puede, quédese con alguien. Usted vale más que cualquier caso. ¿Está a salvo ahora mismo? Puede seguir escribiendo aquí.
emergency-unaccompanied_child =
    Si hay un menor solo o en peligro ahora: { $first }.
    Para buscar a un menor que se llevó el gobierno, o si usted es menor y llegó sin familia: { $second }.
emergency-unaccompanied_child-what = Si tiene menos de 18 años y no está con nadie, vaya con el adulto de confianza más cercano, o a un lugar público como una escuela o una biblioteca.
emergency-detention_now =
    Ayuda con la detención: { $first }.
    Para encontrar a una persona que se llevaron: { $second }. El nombre puede tardar uno o dos días en aparecer.
emergency-detention_now-what =
    No firme nada antes de hablar con un abogado. Puede quedarse en silencio y pedir un abogado.
    Si la persona tiene miedo del gobierno de su país, no llame a su consulado.
emergency-removal_imminent =
    Revise la audiencia ahora: { $first }.
    Busque un abogado hoy: { $second }.
emergency-removal_imminent-what = Faltar a una audiencia de la corte por lo general lleva a una orden de deportación. No falte, aunque no tenga abogado. La línea telefónica le va a pedir el A-number: dígalo allí, no aquí.
emergency-trafficking =
    Hable con alguien ahora: { $first }. De día y de noche, en muchos idiomas. No son la policía ni inmigración.
    Si está en peligro en este momento: { $second }.
emergency-trafficking-what = Nadie puede quedarse con su pasaporte ni obligarle a trabajar para pagar una deuda. Si alguien puede ver su teléfono, borre este chat después de leerlo.
emergency-violence_threat =
    Si está en peligro ahora: { $first }. Si llama, viene la policía.
    Si es su pareja o alguien de su familia: { $second }. Es gratis, de día y de noche.
emergency-violence_threat-what = ¿Puede escribir aquí sin peligro? Si alguien puede ver su teléfono, borre este chat después de leerlo.
emergency-medical_emergency =
    Pida ayuda ahora: { $first }. La ambulancia atiende a cualquier persona, sin importar sus papeles.
    En detención: avise ahora al personal médico, y además: { $second }.
emergency-medical_emergency-what = Pida a alguien que esté cerca que le ayude a llamar.
emergency-deadline_imminent =
    Busque un abogado hoy: { $first }.
    Si tiene un caso en la corte de inmigración: { $second }.
emergency-deadline_imminent-what = Presentar tarde la solicitud puede cerrar la puerta al asilo. Un formulario incompleto pero a tiempo puede ser más seguro que ninguno, pero solo un abogado puede decirlo en su caso. Llame a más de una oficina.
emergency-program = Soy un programa. Estoy pasando esto al abogado ahora. No puedo decir qué tan rápido podrá responder. Esto no es un servicio de emergencia.
emergency-forwarded = Si pregunta por otra persona, dele estos números ahora.
emergency-more = Más ayuda:
emergency-ticket = El abogado tiene su mensaje como urgente: N.º { $number }. Escriba aquí para agregar algo.
emergency-ticket-added = Agregué esto a su mensaje urgente N.º { $number }.

gentle-check = Esperar así es duro. Si es demasiado, puede hablar con una persona a cualquier hora: { $contact }.

## The queue, for the person who asks

handoff-first-line = No tengo ninguna respuesta anterior que sirva.
handoff-human-first = La respuesta anterior sobre esto es demasiado vieja para confiar en ella, y un error podría hacerle daño. Primero debe ver su pregunta una persona.
handoff-held = Tengo una respuesta anterior sobre esto, pero está en pausa porque la ley pudo haber cambiado.
handoff-rejected = Está bien. Las respuestas anteriores no sirven para su pregunta.
handoff-asked = Está bien.
handoff-deadline = Su mensaje habla de una fecha límite, así que debe verlo una persona.
handoff-language = No pude leer esto lo bastante bien para responder.
handoff-too-many = Hizo más preguntas de las que puedo buscar a la vez.
handoff-told = El abogado ya tiene su pregunta. Su número: { $number }.
handoff-will-tell = Paso esta pregunta al abogado y usted recibe un número para ella.
handoff-what-next = El abogado la lee y responde en este chat. Puede tardar días. Solo el equipo del abogado la ve, y oculté números como los A-numbers.
handoff-away = El abogado está ausente. La respuesta puede llegar a partir del { $date }.
handoff-busy = Hay muchas preguntas antes de la suya. Puede tardar unos { $n } días.
handoff-meanwhile = Mientras tanto, ellos pueden ayudar:
handoff-deadline-warning = Si pronto tiene que presentar algo o ir a una cita, no espere esta respuesta. Llame hoy a uno de ellos.
topic-policy-first-line = Sobre “{ $topic }” las reglas cambian mucho. No respondo esto con respuestas viejas.
topic-policy-notes = Lo que sabemos:
topic-policy-ask = Para que una persona vea su pregunta, toque “Preguntar al abogado”.
handoff-ask-again = Por favor, escriba su pregunta una vez más. Paso su próximo mensaje al abogado.
fault-first-line = Algo falló de mi lado, así que paso su pregunta al abogado.

button-withdraw = Retirar
button-add = Agregar detalles
button-new-question = Es una pregunta nueva

status-none = No tiene preguntas con el abogado.
status-intro = Sus preguntas con el abogado:
status-line = N.º { $number } ({ $date }): { $state }
ticket-state-open = en espera
ticket-state-claimed = el abogado está trabajando en ella
ticket-state-answered = respondida
ticket-state-closed = cerrada
ticket-state-withdrawn = retirada
withdrawn = La pregunta N.º { $number } está retirada. Nadie la va a responder.
withdraw-too-late = La pregunta N.º { $number } ya terminó.
add-prompt = Escriba lo que quiere agregar a la N.º { $number }. Su próximo mensaje va allí.
added = Agregué esto a su pregunta N.º { $number }. El abogado lo va a ver.
added-follow-up = Agregué esto a su pregunta N.º { $number }, porque allí le respondió el abogado.
edited-noted = Vi su cambio y lo pasé a su pregunta N.º { $number }.
talk-begins = Mientras usted y el abogado se escriben aquí, yo me callo y paso lo que usted escribe. Para preguntarme a mí otra vez, toque el botón.
button-program = Preguntar al programa
talk-over = Soy el programa y vuelvo a responder lo que usted escribe. Para escribir al abogado sobre la N.º { $number }, responda a uno de sus mensajes.
blocked-told = Lo siento. No puedo ayudarle más aquí. Nadie responde a lo que escriba, salvo en una emergencia.
slow-down = Mandó muchos mensajes en poco tiempo. Los tengo todos y los respondo uno tras otro. Los próximos pueden tardar unos { $n } minutos.
overdue-first-line = Todavía no hay respuesta a su pregunta N.º { $number }. Lo siento.
overdue-dated = Usted habló de una fecha. No espere por nosotros.
overdue-contacts = Estas personas quizá puedan ayudar hoy:
overdue-still = Su pregunta sigue con el abogado. Si ya no la necesita, puede retirarla: /status
ticket-closed = El abogado cerró la pregunta N.º { $number } sin respuesta. Puede preguntar de nuevo, o llamar a uno de estos:
reply-from-attorney = Del abogado, sobre su pregunta N.º { $number }:
reply-suggested = El abogado eligió para usted esta respuesta anterior:
reply-from-attorney-language = Idioma en que escribió el abogado: { $language }.
reply-from-attorney-footer = Puede responder a este mensaje. Esto es información general y no hace que el abogado sea su abogado.
correction-first-line = Corrección: el abogado cambió una respuesta que usted recibió aquí. Por favor, guíese por esta.
correction-why = Recibe este mensaje porque usted recibió la respuesta anterior.
button-no-corrections = No más correcciones
button-corrections = Enviarme correcciones
corrections-off = Listo. No le enviaré correcciones y ya no guardo qué respuestas recibió. Una respuesta que tiene puede resultar equivocada. Puede volver a activar las correcciones en /privacy.
corrections-on = Listo. Si se corrige una respuesta que reciba desde ahora, le avisaré.

## Things I do not answer

scope-visitor-visa = Lo siento, solo sé sobre el asilo en Estados Unidos, no sobre visas de visita.
scope-other-country = Solo sé sobre el asilo en Estados Unidos. Para otro país, hable con un abogado de ese país antes de viajar.
scope-other-immigration = Lo siento, solo sé sobre el asilo, no sobre otras visas ni la ciudadanía. Un abogado o un representante acreditado puede ayudar:
scope-other-law = Lo siento, solo sé sobre el asilo, no sobre otras leyes.
scope-jobs-housing-money = No puedo dar ni buscar trabajo, vivienda o dinero. Por favor, no le pague a nadie que los ofrezca aquí.
scope-everyday = Solo sé sobre el asilo en Estados Unidos.
scope-advert = No paso ofertas ni anuncios.
scope-off-topic = No estoy seguro de que esto sea sobre el asilo en Estados Unidos. Es lo único que sé.
scope-off-topic-ask = Si lo es, escríbalo con otras palabras o toque “Preguntar al abogado”.
scope-scam =
    Cuidado: esto parece una oferta para vender papeles o prometer un resultado. Nadie puede garantizar el asilo ni un permiso de trabajo. Yo no paso esas ofertas.
    No pague y no envíe documentos. Antes de confiar en alguien que ofrece ayuda, compruebe quién es:
scope-scam-report = Para denunciarlo:

## Small talk

smalltalk-greeting = Hola. Escriba su pregunta sobre el asilo en Estados Unidos, con sus propias palabras.
smalltalk-thanks = Con gusto. Escriba de nuevo cuando quiera.
smalltalk-goodbye = Cuídese. Escriba de nuevo cuando quiera.
smalltalk-how-are-you = Gracias por preguntar. Soy un programa, así que siempre estoy aquí. ¿Cuál es su pregunta?
smalltalk-acknowledge = Está bien. Escriba de nuevo cuando quiera.
smalltalk-are-you-human = Soy un programa, no una persona. Busco respuestas anteriores. Si ninguna sirve, un abogado, una persona de verdad, lee su pregunta y responde aquí.
smalltalk-are-you-lawyer = No. Soy un programa, no un abogado, y no puedo aconsejarle sobre su caso. Un abogado, una persona de verdad, lee las preguntas para las que no encuentro respuesta.
smalltalk-who-runs-this = Este bot lo maneja { $operator }. Las respuestas anteriores vienen del blog The Asylumist. Vea en /privacy lo que se guarda.
smalltalk-what-can-you-do = Busco respuestas anteriores sobre el asilo en Estados Unidos, muestro números para llamar (/hotlines) y paso su pregunta a un abogado si nada sirve. Escriba su pregunta.
smalltalk-is-it-private = Solo el equipo del abogado puede ver una pregunta que yo paso, y antes oculto números como los A-numbers. Pero los chats con bots no están cifrados de extremo a extremo, así que no envíe nombres, papeles ni direcciones. Más: /privacy. Para borrar todo: /delete
smalltalk-is-it-free = Esto es gratis. Nadie aquí le va a pedir dinero. Si alguien lo hace, no pague.
smalltalk-apology = No hay ningún problema. Escriba como quiera.
smalltalk-test = Aquí estoy. Escriba su pregunta cuando quiera.
smalltalk-praise = Gracias. Escriba de nuevo cuando quiera.
smalltalk-insult = Siento que esto sea tan duro. Dígame en pocas palabras qué necesita, o vea en /hotlines a quién llamar.
smalltalk-speak-my-language = Puedo escribir en 12 idiomas. Elija con /language y escriba en su idioma.
smalltalk-want-human = Un abogado, una persona de verdad, puede leer su pregunta. Escríbala ahora, por favor, en un solo mensaje, y se la paso.

rephrase = No pude leer eso. Por favor, escriba su pregunta en pocas palabras, en cualquier idioma. También puede usar /topics o /hotlines.
unreadable-again = Todavía no puedo leerlo. Elija en /topics, llame a uno de los números de /hotlines, o escriba su pregunta con palabras.

## Messages that are not text

media-voice = No puedo escuchar mensajes de voz. Por favor, escriba su pregunta en pocas palabras. Si no puede escribir, llame a alguien: /hotlines
media-photo = No abro fotos ni documentos, y no guardé este. Por favor, escriba su pregunta con palabras. Si en la imagen se ven sus papeles, bórrela de este chat para más seguridad.
media-other = Solo puedo leer texto. Por favor, escriba su pregunta con palabras.

## Topics, privacy, deletion

topics-intro = Lo que la gente pregunta. Toque un tema, o simplemente escriba.
topic-entries = Preguntas anteriores sobre esto:
topic-no-entries = No tengo respuestas anteriores sobre esto. Escriba su pregunta y se la paso al abogado.

privacy-text =
    Lo que guardo
    • Un programa lee su pregunta en la propia máquina del operador. Ninguna otra empresa la recibe, salvo Telegram, que lleva el chat.
    • Si yo le respondo, no guardo sus palabras. Solo los botones de su chat tienen la clave para abrirlas.
    • Si su pregunta pasa al abogado, la guardo cifrada, con números como los A-numbers ocultos, como máximo { $days ->
        [one] { $days } día
       *[other] { $days } días
    } después de que termine.
    • Los chats con bots no están cifrados de extremo a extremo. Telegram guarda este chat hasta que usted lo borre.
    • /delete borra enseguida todo lo que guardo sobre usted.
    • Escribir aquí no hace que alguien sea su abogado.
privacy-corrections = Si recibió una respuesta, guardo cuál fue durante { $days } días como máximo, sin sus palabras, para que una corrección le llegue. El botón de abajo desactiva esto.
privacy-corrections-off = Las correcciones están desactivadas: no guardo qué respuestas recibió. El botón de abajo las activa.
privacy-operator = Lo maneja { $operator }.
privacy-operator-url = Lo maneja { $operator }: { $url }
delete-ask = ¿Borrar todo lo que guardo sobre usted? Las preguntas que esperan al abogado se retiran.
button-delete-yes = Sí, borrar
button-delete-no = No, guardar
delete-done = Listo. Borré todo lo que guardaba sobre usted. Telegram todavía tiene este chat: bórrelo en la aplicación si no quiere que quede. Las copias de respaldo de mis datos se borran en un plazo de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
hide-done = Listo. Quité de este chat lo que pude. Telegram solo me deja quitar mis propios mensajes de los últimos dos días. Borre usted sus mensajes, o todo el chat.
delete-kept = Está bien. No se borró nada.

undelivered-back = Antes no pude hacerle llegar esto. Aquí está lo que tenía para usted:
button-stale = Este botón es demasiado viejo. Por favor, escriba su pregunta de nuevo.
button-not-yours = Este botón no es para usted.
group-private = Por favor, escríbame en un chat privado.
