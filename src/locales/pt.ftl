### Machine-drafted; waits for a native speaker to sign.

## First contact

start-hello =
    Olá. Eu procuro respostas em perguntas e respostas antigas sobre asilo nos Estados Unidos.
    Se eu não achar nada que sirva, passo sua pergunta para um advogado, uma pessoa de verdade. A resposta chega aqui mesmo.
start-what-i-am =
    Sou um programa, não um advogado. O que eu mostro é informação geral, não é conselho sobre o seu caso. Escrever para mim não faz de ninguém o seu advogado.
start-do-not-send =
    Por favor, não envie nomes, endereços, A-numbers, fotos nem documentos. As conversas com bots não têm criptografia de ponta a ponta. Eu escondo os números que reconheço antes que alguém veja sua pergunta.
start-operator = Este bot é mantido por { $operator }.
start-ask = Escreva sua pergunta agora, com suas palavras e na sua língua.
start-emergency = Está em perigo agora? Ligue para 911 nos Estados Unidos. Mais números: /hotlines
start-commands = /help mostra o que mais eu posso fazer.
choose-language = Escolha sua língua:
language-set = Pronto. Vou escrever para você em português.
language-note = Uma máquina traduziu os textos nesta língua. Eles ainda não foram revisados por uma pessoa que fala português desde criança.

help-text =
    Escreva sua pergunta. Uma pergunta de cada vez funciona melhor.

    /topics – o que as pessoas perguntam
    /hotlines – números para ligar, e se estão abertos agora
    /status – como estão suas perguntas
    /language – mudar a língua
    /privacy – o que eu guardo e por quanto tempo
    /hide – tirar minhas mensagens deste chat
    /delete – apagar tudo sobre você
    Se quiser que uma pessoa veja, diga. Eu passo para o advogado.

## Command descriptions (shown in the menu)

command-start = Comece aqui
command-help = O que eu posso fazer
command-hotlines = Números para ligar
command-topics = O que as pessoas perguntam
command-language = Mudar a língua
command-status = Como estão suas perguntas
command-privacy = O que eu guardo
command-hide = Tirar minhas mensagens deste chat
command-delete = Apagar meus dados
command-queue = Perguntas que esperam
command-next = A próxima pergunta
command-take = Pegar uma pergunta: /take 12
command-note = Acrescentar uma nota: /note 12 texto
command-close = Fechar sem resposta: /close 12

## An answer from the archive

answer-first-line = De { $year }: uma resposta dada a outra pessoa.
answer-guide-first-line = De { $year }: um guia geral, não sobre o seu caso.
answer-byline = Respondida por { $by } em { $date }. Este é o nosso resumo da resposta. É informação geral, não é conselho sobre o seu caso.
answer-reply-byline = Respondida por { $by } em { $date }, com estas palavras. É informação geral, não é conselho sobre o seu caso.
answer-guide-byline = De “{ $title }” ({ $year }), com nossas palavras. É informação geral, não é conselho sobre o seu caso.
answer-question = A pergunta era: { $question }
answer-in-english = Por enquanto esta resposta está só em inglês:
answer-in-language = Idioma desta resposta: { $language }
answer-changes = O que mudou desde então:
answer-change = • { $since }: { $text }
answer-change-undated = • { $text }
answer-change-proposed = • Proposta ({ $since }), não definitiva quando verificamos: { $text }
answer-change-checked = Verificamos estas notas em { $date }.
answer-change-stale = Já passou a data de revisar estas notas. Elas também podem estar desatualizadas. Pergunte ao advogado antes de confiar nelas.
answer-entry-stale = Ninguém revisou esta resposta desde { $date }. Ela pode estar desatualizada.
answer-resources = Onde buscar ajuda:
answer-source = Fonte: { $url }
answer-did-it-help = Esta é a sua pergunta?
button-yes = Sim, isso ajuda
button-no = Não é a minha
button-others = Outras respostas
button-attorney = Perguntar ao advogado

feedback-thanks = Obrigado. Escreva de novo quando quiser.
next-best-intro = Então talvez esta:
no-other-answers = Não tenho outra resposta que sirva.
others-intro = Outras respostas que podem servir. Toque em uma:
suggest-intro = Achei mais de uma resposta que pode servir. Qual é a sua pergunta?
suggest-one = Será esta a sua pergunta? Toque em 1 para ler a resposta.
suggest-none = Nenhuma destas
several-about = Você perguntou: “{ $question }”
several-choice = Toque em um número para ler uma resposta antiga que pode servir:
several-did-it-help = A primeira resposta serve para a sua pergunta?

## Contacts

contact-line = • { $name }: { $purpose }
contact-call = ligue para { $number }
contact-call-label = ligue para { $number } ({ $label })
contact-text = mande uma mensagem de texto (SMS) para { $number }
contact-text-keyword = mande a palavra { $keyword } por mensagem de texto (SMS) para { $number }
contact-detention = de um telefone dentro da detenção: { $number }
contact-call-or-text = ligue ou envie mensagem de texto para { $number }
contact-or = { $first }, ou { $second }
contact-open-always = aberto dia e noite
contact-open = aberto agora, até { $time } ({ $zone })
contact-closed-today = fechado agora, abre hoje às { $time } ({ $zone })
contact-closed-tomorrow = fechado agora, abre amanhã às { $time } ({ $zone })
contact-closed = fechado agora, abre { $day } às { $time } ({ $zone })
zone-eastern = horário do Leste dos EUA
zone-central = horário Central dos EUA
zone-pacific = horário do Pacífico dos EUA
contact-from-list = de uma lista de { $year }, confira por favor
contact-open-alternative = Aberto dia e noite: { $contacts }
contact-not-in-us = Não está nos Estados Unidos? Números curtos como 911 e 988 não funcionam aí. Ligue para o número de emergência do país onde você está.
copy-number = Copiar { $number }

hotlines-intro = Pessoas com quem você pode falar. Todas ficam nos Estados Unidos.
hotlines-crisis = Dia e noite:
hotlines-detention = Detenção e ICE:
hotlines-court = Corte de imigração e USCIS:
hotlines-legal = Para achar ajuda legal:

## Emergencies. The fastest contact comes first, always.

emergency-suicide_self_harm =
    Você pode falar com uma pessoa agora: { $first }. É grátis, dia e noite.
    Se está em perigo neste minuto: { $second }.
emergency-suicide_self_harm-what = Se puder, fique com alguém. Você vale mais do que qualquer caso. Você está em segurança agora? Pode continuar escrevendo aqui.
emergency-unaccompanied_child =
    Se há uma criança sozinha ou em perigo agora: { $first }.
    Para procurar uma criança que o governo levou, ou se você é menor e veio sem a família: { $second }.
emergency-unaccompanied_child-what = Se você tem menos de 18 anos e está sem ninguém, procure o adulto de confiança mais próximo, ou vá a um lugar público como uma escola ou uma biblioteca.
emergency-detention_now =
    Ajuda com a detenção: { $first }.
    Para achar uma pessoa que foi levada: { $second }. O nome pode demorar um ou dois dias para aparecer.
emergency-detention_now-what =
    Não assine nada antes de falar com um advogado. Você pode ficar em silêncio e pedir um advogado.
    Se a pessoa tem medo do governo do país dela, não ligue para o consulado desse país.
emergency-removal_imminent =
    Confira a audiência agora: { $first }.
    Procure um advogado hoje: { $second }.
emergency-removal_imminent-what = Faltar a uma audiência na corte em geral leva a uma ordem de deportação. Não falte, mesmo sem advogado. A linha telefônica vai pedir o A-number: diga lá, não aqui.
emergency-trafficking =
    Fale com alguém agora: { $first }. Dia e noite, em muitas línguas. Eles não são a polícia nem a imigração.
    Se está em perigo neste minuto: { $second }.
emergency-trafficking-what = Ninguém pode ficar com seu passaporte nem obrigar você a trabalhar para pagar uma dívida. Se alguém pode ver seu telefone, apague esta conversa depois de ler.
emergency-violence_threat =
    Se está em perigo agora: { $first }. Quando você liga, a polícia vem.
    Se é seu parceiro, sua parceira ou alguém da família: { $second }. É grátis, dia e noite.
emergency-violence_threat-what = É seguro para você escrever aqui? Se alguém pode ver seu telefone, apague esta conversa depois de ler.
emergency-medical_emergency =
    Peça socorro agora: { $first }. A ambulância atende qualquer pessoa, com ou sem papéis.
    Na detenção: avise a equipe médica agora, e também: { $second }.
emergency-medical_emergency-what = Peça a alguém perto de você que ajude a ligar.
emergency-deadline_imminent =
    Procure um advogado hoje: { $first }.
    Se você tem caso na corte de imigração: { $second }.
emergency-deadline_imminent-what = Entregar o pedido atrasado pode fechar a porta do asilo. Um formulário incompleto no prazo pode ser mais seguro do que nenhum, mas só um advogado pode dizer isso no seu caso. Ligue para mais de um escritório.
emergency-program = Sou um programa. Estou passando isto para o advogado agora. Não sei dizer com que rapidez ele pode responder. Isto não é um serviço de emergência.
emergency-forwarded = Se você pergunta por outra pessoa, passe estes números para ela agora.
emergency-more = Mais ajuda:
emergency-ticket = Sua mensagem está com o advogado como urgente: Nº { $number }. Escreva aqui para acrescentar algo.
emergency-ticket-added = Acrescentei isto à sua mensagem urgente Nº { $number }.

gentle-check = Esperar assim é difícil. Se ficar pesado demais, você pode falar com uma pessoa a qualquer hora: { $contact }.

## The queue, for the person who asks

handoff-first-line = Não tenho resposta antiga que sirva.
handoff-human-first = A resposta antiga sobre isto é velha demais para confiar, e um erro pode prejudicar você. Uma pessoa deve ver sua pergunta primeiro.
handoff-held = Tenho uma resposta antiga sobre isto, mas ela está suspensa porque a lei pode ter mudado.
handoff-rejected = Tudo bem. As respostas antigas não servem para a sua pergunta.
handoff-asked = Tudo bem.
handoff-deadline = Sua mensagem fala de um prazo, então uma pessoa deve ver.
handoff-language = Não consegui ler isto bem o bastante para responder.
handoff-too-many = Você fez mais perguntas do que posso procurar de uma vez.
handoff-told = Sua pergunta já está com o advogado. Seu número: { $number }.
handoff-will-tell = Eu passo esta pergunta para o advogado, e você recebe um número para ela.
handoff-what-next = O advogado lê e responde nesta conversa. Pode levar dias. Só a equipe do advogado vê a pergunta, e eu escondi números como o A-number.
handoff-away = O advogado está ausente. A resposta pode chegar a partir de { $date }.
handoff-busy = Há muitas perguntas antes da sua. Pode levar cerca de { $n } dias.
handoff-meanwhile = Enquanto isso, eles podem ajudar:
handoff-deadline-warning = Se você precisa entregar algo ou ir a algum compromisso em breve, não espere esta resposta. Ligue para um deles hoje.
topic-policy-first-line = Sobre “{ $topic }” as regras mudam muito. Não respondo isto com respostas antigas.
topic-policy-notes = O que sabemos:
topic-policy-ask = Para uma pessoa ver sua pergunta, toque em “Perguntar ao advogado”.
handoff-ask-again = Por favor, escreva sua pergunta mais uma vez. Eu passo sua próxima mensagem para o advogado.
fault-first-line = Algo deu errado do meu lado, então passo sua pergunta para o advogado.

button-withdraw = Retirar
button-add = Acrescentar detalhes
button-new-question = É uma pergunta nova

status-none = Você não tem perguntas com o advogado.
status-intro = Suas perguntas com o advogado:
status-line = Nº { $number } ({ $date }): { $state }
ticket-state-open = esperando
ticket-state-claimed = o advogado está cuidando dela
ticket-state-answered = respondida
ticket-state-closed = fechada
ticket-state-withdrawn = retirada
withdrawn = A pergunta Nº { $number } foi retirada. Ninguém vai responder.
withdraw-too-late = A pergunta Nº { $number } já terminou.
add-prompt = Escreva o que você quer acrescentar à Nº { $number }. Sua próxima mensagem vai para lá.
added = Acrescentei isto à sua pergunta Nº { $number }. O advogado vai ver.
added-follow-up = Acrescentei isto à sua pergunta Nº { $number }, porque o advogado respondeu a você nela.
edited-noted = Vi sua mudança e passei para a sua pergunta Nº { $number }.
talk-begins = Enquanto você e o advogado se escrevem aqui, eu fico em silêncio e passo o que você escreve. Para perguntar a mim de novo, toque no botão.
button-program = Perguntar ao programa
talk-over = Sou o programa e volto a responder o que você escreve. Para escrever ao advogado sobre a Nº { $number }, responda a uma das mensagens dele.
blocked-told = Sinto muito. Não posso mais ajudar você aqui. Ninguém responde ao que você escrever, exceto em uma emergência.
slow-down = Você mandou muitas mensagens em pouco tempo. Tenho todas e respondo uma depois da outra. As próximas podem levar cerca de { $n } minutos.
overdue-first-line = Ainda não há resposta à sua pergunta Nº { $number }. Sinto muito.
overdue-dated = Você falou de uma data. Não espere por nós.
overdue-contacts = Estas pessoas talvez possam ajudar hoje:
overdue-still = Sua pergunta continua com o advogado. Se não precisar mais, pode retirá-la: /status
ticket-closed = O advogado fechou a pergunta Nº { $number } sem resposta. Você pode perguntar de novo, ou ligar para um destes:
reply-from-attorney = Do advogado, sobre a sua pergunta Nº { $number }:
reply-suggested = O advogado escolheu esta resposta anterior para você:
reply-from-attorney-language = Idioma em que o advogado escreveu: { $language }.
reply-from-attorney-footer = Você pode responder a esta mensagem. Isto é informação geral e não faz do advogado o seu advogado.
correction-first-line = Correção: o advogado mudou uma resposta que você recebeu aqui. Por favor, siga esta.
correction-why = Você recebe isto porque recebeu a resposta anterior.
button-no-corrections = Sem mais correções
button-corrections = Enviar correções para mim
corrections-off = Pronto. Não vou enviar correções e não guardo mais quais respostas você recebeu. Uma resposta que você tem pode estar errada. Você pode ligar as correções de novo em /privacy.
corrections-on = Pronto. Se uma resposta que você receber a partir de agora for corrigida, eu aviso.

## Things I do not answer

scope-visitor-visa = Desculpe, só sei sobre asilo nos Estados Unidos, não sobre vistos de visita.
scope-other-country = Só sei sobre asilo nos Estados Unidos. Para outro país, fale com um advogado desse país antes de viajar.
scope-other-immigration = Desculpe, só sei sobre asilo, não sobre outros vistos nem cidadania. Um advogado ou um representante credenciado pode ajudar:
scope-other-law = Desculpe, só sei sobre asilo, não sobre outras leis.
scope-jobs-housing-money = Não posso dar nem achar trabalho, moradia ou dinheiro. Por favor, não pague a ninguém que ofereça isso aqui.
scope-everyday = Só sei sobre asilo nos Estados Unidos.
scope-advert = Não repasso ofertas nem anúncios.
scope-off-topic = Não tenho certeza se isto é sobre asilo nos Estados Unidos. É a única coisa que eu sei.
scope-off-topic-ask = Se for, escreva com outras palavras ou toque em “Perguntar ao advogado”.
scope-scam =
    Cuidado: isto parece uma oferta para vender papéis ou prometer um resultado. Ninguém pode garantir asilo nem permissão de trabalho. Eu não repasso essas ofertas.
    Não pague e não envie documentos. Antes de confiar em quem oferece ajuda, verifique quem é:
scope-scam-report = Para denunciar:

## Small talk

smalltalk-greeting = Olá. Escreva sua pergunta sobre asilo nos Estados Unidos, com suas palavras.
smalltalk-thanks = De nada. Escreva de novo quando quiser.
smalltalk-goodbye = Cuide-se. Escreva de novo quando quiser.
smalltalk-how-are-you = Obrigado por perguntar. Sou um programa, então estou sempre aqui. Qual é a sua pergunta?
smalltalk-acknowledge = Tudo bem. Escreva de novo quando quiser.
smalltalk-are-you-human = Sou um programa, não uma pessoa. Eu procuro respostas antigas. Se nenhuma servir, um advogado, uma pessoa de verdade, lê sua pergunta e responde aqui.
smalltalk-are-you-lawyer = Não. Sou um programa, não um advogado, e não posso aconselhar sobre o seu caso. Um advogado, uma pessoa de verdade, lê as perguntas para as quais não acho resposta.
smalltalk-who-runs-this = Este bot é mantido por { $operator }. As respostas antigas vêm do blog The Asylumist. Veja em /privacy o que fica guardado.
smalltalk-what-can-you-do = Eu procuro respostas antigas sobre asilo nos Estados Unidos, mostro números para ligar (/hotlines) e passo sua pergunta para um advogado se nada servir. Escreva sua pergunta.
smalltalk-is-it-private = Só a equipe do advogado pode ver uma pergunta que eu passo, e antes eu escondo números como o A-number. Mas as conversas com bots não têm criptografia de ponta a ponta, então não envie nomes, papéis nem endereços. Mais: /privacy. Para apagar tudo: /delete
smalltalk-is-it-free = Isto é grátis. Ninguém aqui vai pedir dinheiro a você. Se alguém pedir, não pague.
smalltalk-apology = Não tem problema nenhum. Escreva como quiser.
smalltalk-test = Estou aqui. Escreva sua pergunta quando quiser.
smalltalk-praise = Obrigado. Escreva de novo quando quiser.
smalltalk-insult = Sinto muito que isto seja tão difícil. Diga em poucas palavras do que você precisa, ou veja em /hotlines para quem ligar.
smalltalk-speak-my-language = Posso escrever em 12 línguas. Escolha com /language e escreva na sua língua.
smalltalk-want-human = Um advogado, uma pessoa de verdade, pode ler sua pergunta. Escreva agora, por favor, numa só mensagem, e eu passo para ele.

rephrase = Não consegui ler isso. Por favor, escreva sua pergunta em poucas palavras, em qualquer língua. Você também pode usar /topics ou /hotlines.
unreadable-again = Ainda não consigo ler. Escolha em /topics, ligue para um dos números em /hotlines, ou escreva sua pergunta com palavras.

## Messages that are not text

media-voice = Não posso ouvir mensagens de voz. Por favor, escreva sua pergunta em poucas palavras. Se não puder escrever, ligue para alguém: /hotlines
media-photo = Não abro fotos nem documentos, e não guardei este. Por favor, escreva sua pergunta com palavras. Se a imagem mostra seus papéis, apague-a desta conversa por segurança.
media-other = Só consigo ler texto. Por favor, escreva sua pergunta com palavras.

## Topics, privacy, deletion

topics-intro = O que as pessoas perguntam. Toque em um assunto, ou simplesmente escreva.
topic-entries = Perguntas antigas sobre isto:
topic-no-entries = Não tenho respostas antigas sobre isto. Escreva sua pergunta e eu passo para o advogado.

privacy-text =
    O que eu guardo
    • Um programa lê sua pergunta na máquina do próprio operador. Nenhuma outra empresa a recebe, exceto o Telegram, que leva a conversa.
    • Se eu respondo a você, não guardo suas palavras. Só os botões na sua conversa têm a chave delas.
    • Se sua pergunta vai para o advogado, eu a guardo criptografada, com números como o A-number escondidos, por no máximo { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } depois que ela termina.
    • As conversas com bots não têm criptografia de ponta a ponta. O Telegram guarda esta conversa até você apagar.
    • /delete apaga na hora tudo o que eu guardo sobre você.
    • Escrever aqui não faz de ninguém o seu advogado.
privacy-corrections = Se você recebeu uma resposta, guardo qual foi por no máximo { $days } dias, sem as suas palavras, para que uma correção chegue até você. O botão abaixo desliga isso.
privacy-corrections-off = As correções estão desligadas: não guardo quais respostas você recebeu. O botão abaixo liga de novo.
privacy-operator = Mantido por { $operator }.
privacy-operator-url = Mantido por { $operator }: { $url }
delete-ask = Apagar tudo o que eu guardo sobre você? As perguntas que esperam o advogado são retiradas.
button-delete-yes = Sim, apagar
button-delete-no = Não, manter
delete-done = Pronto. Apaguei tudo o que eu guardava sobre você. O Telegram ainda tem esta conversa: apague-a no aplicativo se não quiser que ela fique. As cópias de segurança dos meus dados somem em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
hide-done = Pronto. Tirei deste chat o que pude. O Telegram só me deixa tirar as minhas próprias mensagens dos últimos dois dias. Apague você as suas mensagens, ou o chat inteiro.
delete-kept = Tudo bem. Nada foi apagado.

undelivered-back = Antes não consegui entregar a você. Aqui está o que eu tinha:
button-stale = Este botão é antigo demais. Por favor, escreva sua pergunta de novo.
button-not-yours = Este botão não é para você.
group-private = Por favor, escreva para mim em uma conversa privada.
