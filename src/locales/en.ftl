### Every sentence the bot shows, in English: the text all other languages are made from.
### Short sentences, the action first, no promises. Reading level: grade 6 to 8.

## First contact

start-hello =
    Hello. I look for answers in past questions and answers about asylum in the United States.
    If I find nothing that fits, I pass your question to a human attorney. The reply comes back here.
start-what-i-am =
    I am a program, not a lawyer. What I show is general information, not advice about your case. Writing to me does not make anyone your lawyer.
start-do-not-send =
    Please do not send names, addresses, A-numbers, photos or documents. Chats with bots are not end-to-end encrypted. I hide numbers I recognize before anyone sees your question.
start-operator = This bot is run by { $operator }.
start-ask = Write your question now, in your own words and in your own language.
start-emergency = In danger now? Call 911 in the United States. More numbers: /hotlines
start-commands = /help shows what else I can do.
choose-language = Choose your language:
language-set = Done. I will write to you in English.
language-note = The words in this language were drafted by a machine and not yet checked by a native speaker.

help-text =
    Write your question. One question at a time works best.

    /topics – what people ask about
    /hotlines – numbers to call, open now or not
    /status – where your questions stand
    /language – change the language
    /privacy – what I keep and for how long
    /hide – remove my messages from this chat
    /delete – delete everything about you
    If a person should look at it, say so. I pass it to the attorney.

## Command descriptions (shown in the menu)

command-start = Start here
command-help = What I can do
command-hotlines = Numbers to call
command-topics = What people ask about
command-language = Change the language
command-status = Where your questions stand
command-privacy = What I keep
command-hide = Remove my messages from this chat
command-delete = Delete my data
command-queue = Questions that wait
command-next = The next question
command-take = Take a question: /take 12
command-note = Add a note: /note 12 text
command-close = Close without an answer: /close 12
command-hold = Take an answer out of service: /hold T05
command-unhold = Put an answer back: /unhold T05

## An answer from the archive

answer-first-line = From { $year }: an answer given to another person.
answer-guide-first-line = From { $year }: a general guide, not about your case.
answer-byline = Answered by { $by } on { $date }. This is our summary of it. It is general information, not advice about your case.
answer-guide-byline = From “{ $title }” ({ $year }), in our words. It is general information, not advice about your case.
answer-question = The question was: { $question }
answer-in-english = This answer is only in English so far:
answer-changes = What has changed since then:
answer-change = • { $since }: { $text }
answer-change-undated = • { $text }
answer-change-proposed = • Proposal ({ $since }), not final when we checked: { $text }
answer-change-checked = We checked these notes on { $date }.
answer-change-stale = These notes are past their review date. They may be out of date too. Ask the attorney before you rely on them.
answer-entry-stale = Nobody has reviewed this answer since { $date }. It may be out of date.
answer-resources = Where to turn:
answer-source = Source: { $url }
answer-did-it-help = Is this your question?
button-yes = Yes, this helps
button-no = Not my question
button-others = Other answers
button-attorney = Ask the attorney

feedback-thanks = Thank you. Write again any time.
next-best-intro = Then maybe this one:
no-other-answers = I have no other answer that fits.
others-intro = Other answers that may fit. Tap one:
suggest-intro = I found more than one answer that may fit. Which one is your question?
suggest-one = Maybe this is your question? Tap 1 to read the answer.
suggest-none = None of these
several-about = You asked: “{ $question }”
several-choice = Tap a number to read a past answer that may fit:
several-did-it-help = Does the first answer fit your question?

## Contacts

contact-line = • { $name }: { $purpose }
contact-call = call { $number }
contact-call-label = call { $number } ({ $label })
contact-text = text { $number }
contact-text-keyword = text { $keyword } to { $number }
contact-detention = from a phone inside detention: { $number }
contact-call-or-text = call or text { $number }
contact-or = { $first }, or { $second }
contact-open-always = open day and night
contact-open = open now, until { $time } ({ $zone })
contact-closed-today = closed now, opens today at { $time } ({ $zone })
contact-closed-tomorrow = closed now, opens tomorrow at { $time } ({ $zone })
contact-closed = closed now, opens { $day } at { $time } ({ $zone })
zone-eastern = Eastern time
zone-central = Central time
zone-pacific = Pacific time
contact-from-list = from a { $year } list, please verify
contact-open-alternative = Open day and night: { $contacts }
contact-not-in-us = Not in the United States? Short numbers like 911 and 988 do not work there. Call the emergency number of the country you are in.
copy-number = Copy { $number }

hotlines-intro = People you can reach. All of these are in the United States.
hotlines-crisis = Day and night:
hotlines-detention = Detention and ICE:
hotlines-court = Immigration court and USCIS:
hotlines-legal = Finding legal help:

## Emergencies. The fastest contact comes first, always.

emergency-suicide_self_harm =
    You can talk to a person now: { $first }. Free, day and night.
    In danger this minute: { $second }.
emergency-suicide_self_harm-what = Stay with someone if you can. You matter more than any case. Are you safe right now? You can keep writing here.
emergency-unaccompanied_child =
    A child alone or in danger now: { $first }.
    To look for a child the government took, or if you are a child who came alone: { $second }.
emergency-unaccompanied_child-what = If you are under 18 and alone, go to the nearest adult you trust, or to a public place like a school or a library.
emergency-detention_now =
    Help with detention: { $first }.
    Find a person who was taken: { $second }. It can take one or two days until a name appears.
emergency-detention_now-what =
    Do not sign anything before you speak to a lawyer. You may stay silent and ask for a lawyer.
    If the person fears their own government, do not call their consulate.
emergency-removal_imminent =
    Check the hearing now: { $first }.
    Look for a lawyer today: { $second }.
emergency-removal_imminent-what = Missing a court hearing usually means an order of removal. Do not miss it, even without a lawyer. The phone line will ask for the A-number: give it there, not here.
emergency-trafficking =
    Talk to someone now: { $first }. Day and night, in many languages. They are not the police and not immigration.
    In danger this minute: { $second }.
emergency-trafficking-what = Nobody may keep your passport or make you work to pay a debt. If someone can see your phone, delete this chat after reading.
emergency-violence_threat =
    In danger now: { $first }. Calling brings the police.
    If it is a partner or family: { $second }. Free, day and night.
emergency-violence_threat-what = Is it safe for you to write here? If someone can see your phone, delete this chat after reading.
emergency-medical_emergency =
    Call for help now: { $first }. An ambulance comes to anyone, whatever their papers.
    In detention: tell the medical staff now. For help from outside: { $second }.
emergency-medical_emergency-what = Ask someone near you to help you call.
emergency-deadline_imminent =
    Look for a lawyer today: { $first }.
    If you are in immigration court: { $second }.
emergency-deadline_imminent-what = A late filing can close the door to asylum. An incomplete form on time can be safer than none, but only a lawyer can say that for your case. Call more than one office.
emergency-program = I am a program. I am passing this to the attorney now. I cannot say how fast they can reply. This is not an emergency service.
emergency-forwarded = If you are asking for someone else, give them these numbers now.
emergency-more = More help:
emergency-ticket = Your message is with the attorney as urgent: No. { $number }. Write here to add to it.
emergency-ticket-added = I added this to your urgent message No. { $number }.

gentle-check = Waiting like this is hard. If it gets too much, you can talk to a person any time: { $contact }.

## The queue, for the person who asks

handoff-first-line = I have no past answer that fits.
handoff-human-first = The past answer on this is too old to rely on, and a mistake could hurt you. A person should look at your question first.
handoff-held = I have a past answer on this, but it is on hold because the law may have changed.
handoff-rejected = All right. The past answers do not fit your question.
handoff-asked = All right.
handoff-deadline = Your message has a deadline in it, so a person should see it.
handoff-language = I could not read this well enough to answer.
handoff-too-many = You asked more questions than I can look up at once.
handoff-told = Your question is now with the attorney. Your number: { $number }.
handoff-will-tell = I pass this question to the attorney, and you get a number for it.
handoff-what-next = The attorney reads it and replies in this chat. It can take days. Nobody but the attorney's team sees it, and I hid numbers like A-numbers.
handoff-meanwhile = Until then, these people may help:
handoff-deadline-warning = If something must be filed or attended soon, do not wait for this reply. Call one of them today.
topic-policy-first-line = On “{ $topic }” the rules change often. I do not answer this from old replies.
topic-policy-notes = What we know:
topic-policy-ask = To have a person look at your question, tap “Ask the attorney”.
handoff-ask-again = Please write your question once more. I pass your next message to the attorney.
fault-first-line = Something went wrong on my side, so I pass your question to the attorney.

button-withdraw = Withdraw
button-add = Add details
button-new-question = It is a new question

status-none = You have no questions with the attorney.
status-intro = Your questions with the attorney:
status-line = No. { $number } ({ $date }): { $state }
ticket-state-open = waiting
ticket-state-claimed = the attorney is working on it
ticket-state-answered = answered
ticket-state-closed = closed
ticket-state-withdrawn = withdrawn
withdrawn = Question No. { $number } is withdrawn. Nobody will answer it.
withdraw-too-late = Question No. { $number } is already finished.
add-prompt = Write what you want to add to No. { $number }. Your next message goes there.
added = I added this to your question No. { $number }. The attorney will see it.
added-follow-up = I added this to your question No. { $number }, because the attorney answered you there.
edited-noted = I saw your change and passed it on to your question No. { $number }.
overdue-first-line = No reply yet to your question No. { $number }. I am sorry.
overdue-dated = You wrote of a date. Do not wait for us.
overdue-contacts = These people may help today:
overdue-still = Your question stays with the attorney. If you no longer need it, you can withdraw it: /status
ticket-closed = The attorney closed question No. { $number } without an answer. You can ask again, or call one of these:
reply-from-attorney = From the attorney, on your question No. { $number }:
reply-from-attorney-language = The attorney wrote this in their own language.
reply-from-attorney-footer = You can reply to this message. This is general information and does not make the attorney your lawyer.

## Things I do not answer

scope-visitor-visa = Sorry, I only know about asylum in the United States, not about visitor visas.
scope-other-country = I only know about asylum in the United States. For another country, talk to a lawyer in that country before you travel.
scope-other-immigration = Sorry, I only know about asylum, not about other visas or citizenship. A lawyer or an accredited representative can help:
scope-other-law = Sorry, I only know about asylum, not about other kinds of law.
scope-jobs-housing-money = I cannot give or find work, housing or money. Please do not pay anyone here who offers it.
scope-everyday = I only know about asylum in the United States.
scope-advert = I do not pass on offers or adverts.
scope-off-topic = I am not sure this is about asylum in the United States. That is the only thing I know about.
scope-off-topic-ask = If it is, write it in other words, or tap “Ask the attorney”.
scope-scam =
    Be careful: this looks like an offer to sell papers or promise a result. Nobody can guarantee asylum or a work permit. I do not pass such offers on.
    Do not pay and do not send documents. Check a helper before you trust them:
scope-scam-report = To report it:

## Small talk

smalltalk-greeting = Hello. Write your question about asylum in the United States, in your own words.
smalltalk-thanks = You are welcome. Write again any time.
smalltalk-goodbye = Take care. Write again any time.
smalltalk-how-are-you = Thank you for asking. I am a program, so I am always here. What is your question?
smalltalk-acknowledge = All right. Write again any time.
smalltalk-are-you-human = I am a program, not a person. I look for past answers. If none fits, a human attorney reads your question and replies here.
smalltalk-are-you-lawyer = No. I am a program, not a lawyer, and I cannot advise you on your case. A human attorney reads the questions I cannot match.
smalltalk-who-runs-this = This bot is run by { $operator }. The past answers come from the blog The Asylumist. See /privacy for what is kept.
smalltalk-what-can-you-do = I look for past answers about asylum in the United States, show numbers to call (/hotlines), and pass your question to a human attorney if nothing fits. Write your question.
smalltalk-is-it-private = Only the attorney's team can see a question that I pass on, and I hide numbers like A-numbers first. But chats with bots are not end-to-end encrypted, so do not send names, papers or addresses. More: /privacy. To delete everything: /delete
smalltalk-is-it-free = This is free. Nobody here will ask you for money. If someone does, do not pay.
smalltalk-apology = No problem at all. Write as you like.
smalltalk-test = I am here. Write your question when you are ready.
smalltalk-praise = Thank you. Write again any time.
smalltalk-insult = I am sorry this is hard. Tell me in a few words what you need, or see /hotlines for people to call.
smalltalk-speak-my-language = I can write in 12 languages. Choose with /language, and write in your own language.
smalltalk-want-human = A human attorney can read your question. Please write it now, in one message, and I pass it on.

rephrase = I could not read that. Please write your question in a few words, in any language. You can also use /topics or /hotlines.
unreadable-again = I still cannot read it. Choose from /topics, call one of the numbers in /hotlines, or write your question in words.

## Messages that are not text

media-voice = I cannot listen to voice messages. Please write your question in a few words. If you cannot write, call someone: /hotlines
media-photo = I do not open photos or documents, and I did not save this one. Please write your question in words. If the picture shows your papers, delete it from this chat to be safe.
media-other = I can only read text. Please write your question in words.

## Topics, privacy, deletion

topics-intro = What people ask about. Tap a topic, or just write.
topic-entries = Past questions on this:
topic-no-entries = I have no past answers on this. Write your question and I pass it to the attorney.

privacy-text =
    What I keep
    • Your question is read by a program on the operator's own machine. No other company gets it, except Telegram, which carries the chat.
    • If I answer you, I do not keep your words. The buttons in your chat hold the only key to them.
    • If your question goes to the attorney, I keep it encrypted, with numbers like A-numbers hidden, for at most { $days } days after it is finished.
    • Chats with bots are not end-to-end encrypted. Telegram keeps this chat until you delete it.
    • /delete removes everything I keep about you, at once.
    • Writing here does not make anyone your lawyer.
privacy-operator = Run by { $operator }.
privacy-operator-url = Run by { $operator }: { $url }
delete-ask = Delete everything I keep about you? Questions that wait for the attorney are withdrawn.
button-delete-yes = Yes, delete
button-delete-no = No, keep
delete-done = Done. I deleted everything I kept about you. Telegram still has this chat: delete it in the app if you want it gone. Backups of my data expire within { $days } days.
hide-done = Done. I removed what I could from this chat. Telegram lets me remove only my own messages of the last two days. Delete your messages yourself, or the whole chat.
delete-kept = All right. Nothing was deleted.

undelivered-back = You could not be reached before. Here is what I had for you:
button-stale = This button is too old. Please write your question again.
button-not-yours = This button is not for you.
group-private = Please write to me in a private chat.

## For staff

staff-welcome = You are on the staff list. { $count ->
        [0] Nothing waits.
        [one] One question waits.
       *[other] { $count } questions wait.
    } /queue shows them.
card-head = No. { $number } · { $age } · { $language }
card-urgent = URGENT: { $category }
card-reason = Why it is here: { $reason }
card-due = Due { $date }
card-due-said = Due { $date }: { $sentence }
card-question = Question (identifiers hidden):
card-open = Still to be answered:
card-whole = The whole message:
card-for-all = For what the archive answered, too: { $reason }.
card-added = Added by the asker:
card-candidates = Nearest past answers:
card-candidate = • { $id } ({ $percent } %): { $question }
card-no-candidates = No past answer comes near.
card-state-open = Nobody has taken it yet.
card-state-claimed-you = Taken by staff { $staff }. To answer, reply to this message. You see a preview before anything is sent.
card-state-answered = Answered by staff { $staff }. { $delivery }
card-state-closed = Closed without an answer.
card-state-withdrawn = Withdrawn by the asker.
delivery-queued = On its way.
delivery-sent = Delivered.
delivery-undeliverable = NOT delivered: the person cannot be reached now. It is offered when they come back.
delivery-failed = NOT delivered: Telegram refused the message.
reason-emergency = emergency signal
reason-deadline = it has a deadline
reason-no-match = no past answer fits
reason-human-first = a person must look first
reason-held = the past answer is on hold
reason-topic-policy = a subject that old answers never settle
reason-rejected = the asker said the answers do not fit
reason-asked = the asker wants a person
reason-voice = a voice message
reason-language = the language was not recognized
reason-too-many = more questions than are looked up at once
reason-fault = a fault while answering
category-suicide_self_harm = suicide or self-harm
category-unaccompanied_child = a child alone
category-detention_now = detention now
category-removal_imminent = removal or a hearing soon
category-trafficking = trafficking
category-violence_threat = violence
category-medical_emergency = medical emergency
category-deadline_imminent = a deadline soon
age-minutes = { $n } min
age-hours = { $n } h
age-days = { $n ->
        [one] 1 day
       *[other] { $n } days
    }
button-take = Take
button-release = Give back
button-note = Note
button-close = Close
button-open-card = No. { $number }
button-send = Send
button-discard = Discard
queue-empty = Nothing waits.
queue-intro = { $count ->
        [one] One question waits:
       *[other] { $count } questions wait:
    }
queue-line = No. { $number } · { $age } · { $language } · { $reason }{ $urgent ->
        [yes] {" "}· URGENT
       *[no] {""}
    }{ $taken ->
        [yes] {" "}· taken
       *[no] {""}
    }
staff-taken = No. { $number } is yours. Reply to its card to answer.
staff-taken-by-other = No. { $number } was taken by somebody else.
staff-already-yours = No. { $number } is already yours.
staff-not-yours = Take No. { $number } first.
staff-over = No. { $number } is already finished.
staff-released = No. { $number } is back in the queue.
staff-closed = No. { $number } is closed. The asker was told.
staff-no-such-ticket = There is no question with that number.
staff-number-missing = Write the number too, for example: /take 12
staff-note-missing = Write the number and the note, for example: /note 12 call back Monday
staff-note-prompt = Reply to this message with the note for No. { $number }. The asker never sees it.
staff-noted = Noted for No. { $number }. The asker does not see it.
preview-head = Preview for No. { $number }. Nothing is sent yet. This goes to one person, who writes { $language }:
preview-crisis = Careful: the question has an emergency signal ({ $category }). Does your answer speak to it?
staff-sent = Sent for No. { $number }.
staff-discarded = Discarded. Nothing was sent.
staff-draft-gone = This preview was already sent or replaced.
staff-hint = To answer a question, take it (/next), then reply to its card. Nothing you write here goes to anyone by itself.
staff-only = This is for staff.
staff-anonymous = I cannot tell who you are while you post anonymously. Turn that off for this group, then try again.
staff-withdrawn = No. { $number } was withdrawn by the asker.
staff-follow-up = The asker added something to No. { $number }.
staff-edited = The asker changed their message in No. { $number }.
staff-still-urgent = Still waiting: No. { $number } is urgent, and nobody has taken it.
second-contact-alert = Somebody who may be in danger has waited { $age } for the attorney (No. { $number }), and nobody has taken the question. Please reach the attorney, or open the queue if you are on the staff list.
holds-none = Nothing is on hold. To take an answer out of service: /hold and its id, for example /hold T05
holds-list = On hold now. /unhold and the id puts one back.
hold-unknown = There is no answer { $entry }. Its id stands on the cards, for example t05-school-address, or T05.
hold-not-held = { $entry } was not on hold.
hold-done = { $entry } is on hold. Nobody gets it any more; who asks for it comes to you.
hold-released = { $entry } is served again.
staff-undelivered = No. { $number }: the answer could not be delivered. The person cannot be reached now.
