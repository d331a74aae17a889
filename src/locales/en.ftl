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
command-quiet = The quiet list
command-unblock = Lift a block: /unblock 12
command-away = Say that you are away
command-capacity = Answers in a week: /capacity 20
command-digest = The daily digest: on or /digest off
command-publish = Put a sent answer into the archive: /publish 12
command-published = Answers you published or changed
command-correct = Correct an answer that was given: /correct 12
command-test = See what a question would be answered: /test question
command-console = The web console

## An answer from the archive

answer-first-line = From { $year }: an answer given to another person.
answer-guide-first-line = From { $year }: a general guide, not about your case.
answer-byline = Answered by { $by } on { $date }. This is our summary of it. It is general information, not advice about your case.
answer-reply-byline = Answered by { $by } on { $date }, in these words. It is general information, not advice about your case.
answer-guide-byline = From “{ $title }” ({ $year }), in our words. It is general information, not advice about your case.
answer-question = The question was: { $question }
answer-in-english = This answer is only in English so far:
answer-in-language = Language of this answer: { $language }
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
emergency-unaccompanied_child-what = If you are under 18 and alone, go to an adult you trust. Or go to a public place, like a school or a library.
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
handoff-away = The attorney is away. A reply can come from { $date } on.
handoff-busy = Many questions wait before yours. It may take about { $n } days.
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
talk-begins = While you and the attorney write here, I keep quiet and pass on what you write. To ask me again, tap the button.
button-program = Ask the program
talk-over = I am the program, and I answer again what you write. To write to the attorney on No. { $number }, reply to one of their messages.
blocked-told = I am sorry. I cannot help you further here. Nobody answers what you write, except in an emergency.
slow-down = You sent many messages in a short time. I have all of them and answer them one after the other. The next ones may take about { $n } minutes.
edited-noted = I saw your change and passed it on to your question No. { $number }.
overdue-first-line = No reply yet to your question No. { $number }. I am sorry.
overdue-dated = You wrote of a date. Do not wait for us.
overdue-contacts = These people may help today:
overdue-still = Your question stays with the attorney. If you no longer need it, you can withdraw it: /status
ticket-closed = The attorney closed question No. { $number } without an answer. You can ask again, or call one of these:
reply-from-attorney = From the attorney, on your question No. { $number }:
reply-suggested = The attorney chose this past answer for you:
reply-from-attorney-language = The attorney wrote this in: { $language }.
reply-from-attorney-footer = You can reply to this message. This is general information and does not make the attorney your lawyer.
correction-first-line = Correction: the attorney has changed an answer that you were given here. Please go by this one.
correction-why = You get this because you were given the earlier answer.
button-no-corrections = No more corrections
button-corrections = Send me corrections
corrections-off = Done. I will not send you corrections, and I do not keep any more which answers you were given. An answer you have may turn out to be wrong. You can turn corrections on again in /privacy.
corrections-on = Done. If an answer that you get from now on is corrected, I will tell you.

## Things I do not answer

scope-visitor-visa = Sorry, I only know about asylum in the United States. I cannot help with visitor visas.
scope-other-country = I only know about asylum in the United States. For another country, talk to a lawyer in that country before you travel.
scope-other-immigration = Sorry, I only know about asylum. I do not know other visas, or how to become a citizen. A lawyer or an accredited representative can help:
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
privacy-corrections = If you were given an answer, I keep which one for at most { $days } days, without your words, so that a correction can reach you. The button below turns this off.
privacy-corrections-off = Corrections are turned off: I do not keep which answers you were given. The button below turns them on.
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
card-concepts = It speaks of: { $concepts }
card-open = Still to be answered:
card-whole = The whole message:
card-for-all = For what the archive answered, too: { $reason }.
card-added = Added by the asker:
card-edited = Changed by the asker, now:
card-candidates = Nearest past answers:
card-candidate = { $n }. { $id } ({ $percent } %): { $question }
card-no-candidates = No past answer comes near.
card-notes = Notes (the asker never sees them):
card-note = • Staff { $staff }: { $text }
card-hidden = You said that you have a conflict of interest. The others have it.
card-hidden-group = Somebody in this group has a conflict of interest. The others got it in private.
card-asleep = Put aside until { $date }.
card-asleep-reply = Put aside until the asker writes.
card-in-review = A reply waits for a second person.
card-asker-blocked = The asker is blocked.
card-asker-quiet = The asker is on the quiet list and does not know it.
card-state-open = Nobody has taken it yet.
card-state-claimed-you = Taken by staff { $staff }. To answer, reply to this message. You see a preview before anything is sent.
card-state-answered = Answered by staff { $staff }. { $delivery }
card-published = In the archive as { $entry }.
card-state-closed = Closed without an answer.
card-state-withdrawn = Withdrawn by the asker.
delivery-queued = On its way.
delivery-retrying = Not delivered yet: Telegram did not take it. It is tried again.
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
button-menu-later = Later …
button-menu-more = More …
button-menu-canned = Ready replies …
button-copy = Text to copy
button-menu-give = Give to …
button-menu-conflict = I have a conflict …
button-menu-block = Block …
button-back = ‹ Back
button-snooze-morning = Tomorrow morning
button-snooze-days = In 3 days
button-snooze-reply = When the asker writes
button-wake = Bring back
button-staff = Staff { $staff }
button-conflict = Yes, hide it from me
button-block = Yes, block and tell them
button-shadow = To the quiet list
button-unblock = Lift the block
button-suggest = Answer { $n }
button-next = Next question
button-queue = Queue
button-quiet = Quiet list
button-approve-reply = Approve and send
button-send-back = Send back
button-away = { $n ->
        [one] Until tomorrow
       *[other] For { $n } days
    }
button-back-again = I am back
button-give-back-all = { $count ->
        [one] Give back the one I hold
       *[other] Give back all { $count } I hold
    }
button-digest-off = No more digests
button-open-card = No. { $number }
button-send = Send
button-discard = Discard
queue-empty = Nothing waits.
queue-held = { $count ->
        [one] Nothing else waits. You hold one question:
       *[other] Nothing else waits. You hold { $count } questions:
    }
queue-asleep = { $count } put aside.
queue-quiet = { $count } on the quiet list.
quiet-intro = The quiet list. These askers do not know that they are on it:
quiet-empty = The quiet list is empty.
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
staff-note-missing = Reply to a card with /note and the note, or write the number and the note: /note 12 call back Monday
staff-note-prompt = Reply to this message with the note for No. { $number }. The asker never sees it.
staff-noted = Noted for No. { $number }. The asker does not see it.
preview-head = Preview for No. { $number }. Nothing is sent yet. This goes to one person, who writes { $language }:
preview-crisis = Careful: the question has an emergency signal ({ $category }). Does your answer speak to it?
staff-sent = Sent for No. { $number }.
staff-discarded = Discarded. Nothing was sent.
staff-draft-gone = This preview was already sent or replaced.
staff-hint = To answer a question, take it (/next), then reply to its card. Nothing you write here goes to anyone by itself.
staff-only = This is for staff.
staff-not-allowed = Your role does not allow this. An attorney can do it.
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
staff-conflict = No. { $number } is out of your sight. The others have it.
staff-conflict-last = No. { $number } is out of your sight. Nobody else could answer it, so it is closed, and the asker was told who else can help.
staff-in-private = No. { $number }: somebody who reads here has a conflict of interest. Please answer it in your private chat with me.
staff-conflict-refused = No. { $number }: there is a conflict of interest. It stays with the others.
staff-urgent-stays = No. { $number } is urgent. It cannot be put aside.
staff-too-near = No. { $number } has a date that is near. It cannot be put aside.
staff-asleep = No. { $number } is put aside until { $date }.
staff-asleep-reply = No. { $number } is put aside until the asker writes.
staff-woke = No. { $number } is back: its time has come.
staff-nobody = That person is not on the staff list any more.
staff-given = No. { $number } is with staff { $staff } now.
staff-given-you = Staff { $staff } gave you No. { $number }.
staff-nudge = No. { $number } has been with you for { $age }. Answer it, put it aside or give it back.
staff-lapsed = No. { $number } went back to the queue: nobody had answered it.
staff-blocked = The asker of No. { $number } is blocked and was told. Emergencies still come through. To lift it: /unblock { $number }
staff-shadow-blocked = What the asker of No. { $number } writes goes to the quiet list from now on. Emergencies still alert. To lift it: /unblock { $number }
staff-unblocked = The block on the asker of No. { $number } is lifted.
staff-suggestion-gone = This past answer cannot be sent any more. It may be on hold.
staff-own-reply = No. { $number }: a second person must approve your reply.
staff-no-reviewer = No. { $number }: nothing was sent. Replies need a second person here, and nobody else may see this question.
staff-review-asked = No. { $number }: your reply waits for a second person. Nothing is sent yet.
staff-approved = Staff { $staff } approved your reply to No. { $number }. It is sent.
staff-sent-back = No. { $number } went back to who wrote it. Nothing was sent.
staff-came-back = Staff { $staff } sent your reply to No. { $number } back. Nothing was sent. Reply to its card with other words.
review-head = Staff { $staff } asks you to look at a reply to No. { $number }. To propose other words, reply to this message.
review-reply = The reply as the asker would get it:
away-ask = Until when are you away? Tap, or write a date: /away { $example }
away-now = You are away until { $date }.
away-set = You are away until { $date }. Only urgent questions come to you, and all of them if everybody is away.
away-over = Welcome back.
away-no-such-day = Write a day from today on, for example: /away { $example }
away-gave-back = { $count ->
        [one] One question is back in the queue.
       *[other] { $count } questions are back in the queue.
    }
capacity-none = Nobody has said how many questions you answer in a week. To say it: /capacity 20
capacity-is = All of you together answer about { $n } questions in a week. Askers are told how long it may take. To take it back: /capacity 0
digest-head = { $count ->
        [0] Good morning. Nothing new waits.
        [one] Good morning. One question waits.
       *[other] Good morning. { $count } questions wait.
    }
digest-urgent = • { $count } urgent
digest-due = • { $count } with a date within 7 days
digest-yours = • { $count } with you
digest-on = You get the digest each day at { $hour }:00.
digest-off = No more digests. To get them again: /digest

## Publishing what was answered

button-publish = Publish
button-correct = Correct
button-approve = Approve
button-topic = Topic
button-serve = How it is served
button-review = Review date
button-edit-answer = Other words
button-test = Test
button-edit = Edit
button-hold = Hold
button-unhold = Put back
button-withdraw-entry = Withdraw
button-back-to = Back to version { $version }
proposal-head = Publish this? Nobody but staff sees it before Approve.
proposal-edit-head = Change { $entry }? Nothing changes before Approve.
proposal-question = Question, as everybody will read it:
proposal-answer = Answer ({ $language }):
proposal-versions = Also written in: { $languages }
proposal-phrasings = Others asked it like this. Tap a number to let the bot find it by these words, too. They can be shown to people who write that language, so leave out what could point to a person:
proposal-topic = Topic: { $topic }
proposal-no-topic = Topic: none yet. Choose one.
proposal-serve = Served: { $how }
proposal-serve-forced = Rules on this topic change often, so a person always looks first.
proposal-review = To be read again by { $date }
proposal-near = Answers in the archive that come near:
proposal-near-none = Nothing in the archive comes near it.
proposal-hint = To change the question, reply to this message with the new one. Write it so that it could be anybody's.
proposal-gone = This was already decided, or replaced by a newer one.
proposal-discarded = Discarded. Nothing was published.
serve-auto = at once
serve-withNotice = at once, with the notes on what has changed
serve-humanFirst = a person looks first
serve-never = never
prompt-answer = Reply to this message with the words for the archive. What was sent stays as it was.
prompt-test = Reply to this message with a question to try.
publish-not-allowed = Only an attorney can do this.
edit-shipped = The question and topic of this answer are in the files of the archive. Here its words can be corrected.
publish-not-answered = No. { $number } has no answer yet that could be published.
approve-done = { $entry } is in the archive. From now on it is found.
approve-not-allowed = Only an attorney can do this.
approve-gone = This was already decided, or replaced by a newer one.
approve-no-topic = Choose a topic first.
approve-detail = ⚠ It still has a personal detail, or the place of one. Write it without.
approve-changed = Somebody else has changed this meanwhile. Open it again and look.
published-none = Nothing was published here yet. Answer a question, then press Publish on its card.
published-list = Published or changed here:
entry-published = served
entry-held = on hold
entry-withdrawn = withdrawn
entry-head = { $entry } · version { $version } · { $status }
entry-version = Version { $version }: { $act }, { $date }
entry-withdrawn-done = { $entry } is withdrawn. It is not found any more. Its earlier versions stay: /published { $entry }
entry-back-done = { $entry } says again what version { $version } said. Who was told something else meanwhile was not written to: for that, press Correct.
act-published = published
act-edited = edited
act-corrected = corrected
act-withdrawn = withdrawn
act-rolled-back = earlier version brought back
test-question = If somebody asked:
test-question-missing = Write the question too, for example: /test can i work while i wait
test-answer = The bot would answer with { $entries }.
test-suggest = The bot would offer to choose: { $entries }.
test-handoff = The bot would pass it to you: { $reason }.
test-emergency = The bot would treat it as an emergency: { $category }.
test-smalltalk = The bot would take it as small talk.
test-scope = The bot would say that it does not answer this.
test-rephrase = The bot would ask for other words.
test-exact = It repeats a question of the archive word for word.
test-unknown = Words that no answer has: { $words }

## One answer for all who ask the same

together-with = Answered together with No. { $number }: what is sent there goes here, too.
together-followers = { $count ->
        [one] One more person gets the same answer:
       *[other] { $count } more people get the same answer:
    }
together-suggested = { $count ->
        [one] One more person seems to ask this. Look before you confirm:
       *[other] { $count } more people seem to ask this. Look before you confirm:
    }
together-one = • No. { $number } ({ $language }): { $question }
together-answered = The same answer went to:
together-delivery = • No. { $number } ({ $language }): { $delivery }
together-reach = Preview for No. { $number }. Nothing is sent yet. This goes to { $count } people, each as a reply to their own message. They read: { $languages }. The first one gets it like this:
button-same = Same: No. { $number }
button-different = Not: No. { $number }
button-apart = Answer No. { $number } by itself
button-same-all = All { $count } that are surely the same
together-joined = Joined. One answer to No. { $number } goes to all of them.
preview-version = In { $language }:
button-version = Words in { $language }
prompt-version = Reply to this message with the same answer in { $language }. Only people who read it get these words.

## Correcting what was answered

button-send-correction = Send the correction
correct-head = What was answered ({ $language }):
correct-count = { $count ->
        [0] Nobody is known who was given it; the archive is corrected all the same.
        [one] One person was given it.
       *[other] { $count } people were given it.
    }
correct-hint = Reply to this message with the answer as it should be. Nothing is sent yet.
correct-preview = { $count ->
        [0] Nothing is sent yet. Nobody gets this as a message.
        [one] Nothing is sent yet. One person gets this as a correction.
       *[other] Nothing is sent yet. { $count } people get this as a correction.
    } Written in { $language }:
correct-readers = They read: { $languages }
correct-discarded = Discarded. Nothing was corrected.
correct-done = { $count ->
        [0] Corrected.
        [one] Corrected. One person is told.
       *[other] Corrected. { $count } people are told.
    }
correct-what = Write the number of the question or the id of the answer too, for example: /correct 12

## What to look at before sending

check-personal = It seems to hold personal data ({ $found }). Is it somebody else's?
check-promise = It seems to promise how a case ends: “{ $words }”.
check-link-broken = This link cannot be opened as it is written: { $link }
check-link-unknown = This link is to a site that the archive does not name. Open it once yourself: { $link }
check-long = It is long ({ $characters } characters), and people read it on a telephone.{ $split ->
        [yes] {" "}It leaves as more than one message.
       *[no] {""}
    }

## The web console

console-link = The console, within { $minutes } minutes. This link works once and for you alone, so do not pass it on:
    { $url }
console-link-too-many = You asked for many links. Please use the last one, or wait { $minutes } minutes.
console-link-private = Links to the console come in your private chat with me only. Please write /console there.
console-link-none = This bot has no console.
button-console = Open the console
console-title = Asylum Answers console
console-skip = Skip to the page
console-menu = Pages
console-lists = Lists
console-place-queue = Queue
console-place-archive = Archive
console-place-review = Review
console-place-insights = Insights
console-place-people = People
console-place-staff = Staff
console-place-settings = Settings
console-who = Staff { $number }
console-sign-out = Sign out
console-back = To the queue
console-back-to = Back to No. { $number }
console-more = Show more
console-ago = { $age } ago
console-now = just now
console-keys = Keyboard shortcuts
console-keys-list = j and k: next and previous row · t: take · r: write a reply · /: search or go to a number. Shortcuts work outside text fields only.
console-keys-on = Use keyboard shortcuts
console-privacy = Identifiers are hidden in everything shown here. Please do not copy questions to other places.
console-news-one = One new question. Reload to see it.
console-news-some = New questions. Reload to see them.

console-sign-in-title = Please sign in
console-sign-in = Write /console to the bot in Telegram, in your private chat with it. It sends you a link that works once, within { $minutes } minutes. Only people on the staff list get one.
console-sign-in-already = Signed in before, and came here from another app?
console-continue = Continue
console-enter-title = Sign in
console-enter = You opened a link that the bot sent you. Press the button to sign in on this device, for 12 hours.
console-enter-button = Sign in
console-app = Telegram says who you are. Press the button to open the console.
console-app-outside = This page works inside Telegram. In a browser, write /console to the bot and open the link it sends.
console-link-dead-title = This link no longer works
console-link-dead = It was used, or is older than 10 minutes, or you asked for a newer one. Write /console to the bot for a new link.
console-app-refused-title = Telegram could not sign you in
console-app-refused = What Telegram told is too old, was used before or is not about somebody on the staff list. Close this window and open the console again from the bot.
console-removed-title = You are no longer on the staff list
console-removed = Somebody who may change the staff list took you off it, so the console is closed to you. If that is a mistake, please ask them.
console-wrong-host-title = Not at this address
console-wrong-host = The console is served at its configured address only. Whoever runs the bot sets it with CONSOLE_URL.
console-wrong-origin-title = Not from another site
console-wrong-origin = This form was not sent from a page of the console, so nothing was done. Open the console itself and try again.
console-too-large-title = Too much at once
console-too-large = What you sent is too large. Nothing was done.
console-stale-form-title = This page was too old
console-stale-form = You signed in again since this page was opened, so nothing was done. Go back, reload the page and try again.
console-too-fast-title = Too fast
console-too-fast = That was too often in a short time. Nothing was done. Please wait a minute.
console-not-found-title = Not found
console-not-found = There is nothing at this address. It may have been deleted because it was old, or because somebody asked for it.
console-attorneys-only-title = For attorneys
console-attorneys-only = Only an attorney decides what goes into the archive or is corrected. Nothing was done.
console-proposal-gone-title = Already decided
console-proposal-gone = This was approved or discarded, or a newer one took its place. Open the question or the answer again to see how it stands.
console-fault-title = That did not work
console-fault = Something failed here, and nothing was done by halves. Please try again; if it happens again, tell whoever runs the bot.

console-number = No. { $number }
console-tab-open = Open
console-tab-mine = Mine
console-tab-urgent = Urgent
console-tab-aside = Put aside
console-tab-quiet = Quiet list
console-tab-closed = Closed
console-empty-open = Nothing waits. Well done.
console-empty-mine = You have nothing in hand. Take a question from the open ones.
console-empty-urgent = Nothing urgent waits.
console-empty-aside = Nothing is put aside.
console-empty-quiet = Nobody is on the quiet list.
console-empty-closed = Nothing was closed yet.
console-urgent = urgent
console-with = with { $who }
console-state-claimed = taken
console-state-answered = answered
console-state-closed = closed
console-state-withdrawn = withdrawn
console-go-to = Go to number
console-go = Go
console-export = This list as a file, without what people wrote:

console-actor-staff = Staff { $number }
console-actor-asker = The asker
console-actor-bot = The bot
console-actor-unknown = Former staff
console-question = Question
console-answer = Answer
console-why-here = Why it is here
console-language = Language
console-asked = Asked
console-asker = Asker
console-due = Due
console-due-said = The words that say the date:
console-delivery = Last answer
console-read-only = You may read this. An attorney answers.
console-taken = No. { $number } is yours.
console-closed = No. { $number } is closed. The asker was told.
console-closed-answered = No. { $number } is closed.
console-close-what = The asker is told that nobody answers here, and who else can help.
console-close-answered = It was answered. The asker is not told of the closing.
console-close-sure = Yes, close it
console-copy = The text of No. { $number }
console-copy-what = You took the words of this question, without identifiers; that is written down. Nothing was sent anywhere. Please do not put them where others can read them, and leave out what could point to a person.
console-snoozed = No. { $number } is put aside.
console-given = No. { $number } is in their hands now. They were told.
console-out-of-sight = No. { $number } is out of your sight.
console-parted = They are answered one by one.
console-conflict-what = You see nothing of this question any more. The others get it. If nobody else can answer it, it is closed and the asker is told who else can help.
console-block-what = A blocked asker is told, and what waits of theirs is closed. Emergencies still come through.
console-shadow-what = Or: what they write goes to the quiet list, and they do not know it. Emergencies still alert.
console-note-label = A note for the others
console-note-add = Keep the note
console-note-empty = There is nothing to note.
console-together = The same question from others
console-same = Same question
console-not-same = Not the same
console-review-open = Look at it
console-review-asked = { $who } asks you to look at this reply. Nothing is sent yet.
console-version-label = The same answer in { $language }
console-version-add = Add these words
console-evidence = Signs of danger
console-evidence-category = The message was taken for: { $category }.
console-evidence-none = The words without identifiers, as they stand here, show no sign by themselves.
console-exchange = What happened
console-event-opened = passed it on
console-event-claim = took it
console-event-release = gave it back
console-event-close = closed it
console-event-lapse = put it back in the queue: nobody had answered it
console-event-assign = gave it to somebody else
console-event-snooze = put it aside
console-event-wake = brought it back
console-event-conflict = has a conflict of interest
console-event-ask-review = asked a second person to look at a reply
console-event-approve = approved the reply
console-event-send-back = sent the reply back
console-event-block = blocked the asker
console-event-shadow-block = put the asker on the quiet list
console-event-unblock = lifted the block
console-event-raise = found a sign of danger
console-event-date = found a date
console-event-resume = took the talk over again
console-event-undelivered = could not deliver the answer
console-event-corrected = corrected the answer
console-event-withdraw = took it back
console-event-added = added
console-event-edited = changed the message to
console-event-reply = answered
console-reply = Reply
console-reply-label = Your words. The asker writes { $language }.
console-reply-empty = There is nothing to preview. Please write a reply first.
console-reply-long = That is too long. Up to { $most } characters can be sent.
console-preview = Preview
console-preview-note = Nothing is sent before you see it.
console-preview-title = Preview for No. { $number }
console-candidates = Nearest past answers
console-answered-on = Answered on { $date } by { $who }
console-use-answer = Send this answer …

console-ready = Ready replies
console-uses = { $count ->
        [0] not sent yet
        [one] sent once
       *[other] sent { $count } times
    }
console-earlier = Other questions of the same asker
console-proposal = Proposal for the archive
console-proposal-anybody = Write it so that it could be anybody's.
console-proposal-answer-hint = What was sent stays as it was. Other words here take the versions in other languages with them.
console-proposal-answer-stays = To change the words of the answer, press Correct on its page: whoever was given it is then told.
console-proposal-phrasings = Others asked it like this. Tick what the bot should find it by, too. It can be shown to people who write that language, so leave out what could point to a person.
console-proposal-topic = Topic
console-proposal-topic-none = none yet
console-proposal-topic-likely = Likely
console-proposal-topic-rest = All others
console-proposal-serve = How it is served
console-proposal-review = To be read again
console-proposal-months = in { $months } months, by { $date }
console-proposal-save = Save and look
console-proposal-not-yet = It can be approved once no personal detail is in it.
console-proposal-saved = Saved. Nobody but staff sees it before Approve.
console-proposal-empty = A question, an answer and a way to serve it are needed, and none may be too long. Nothing was changed.
console-proposal-look = You changed something, so nothing is published yet. Here it is as it would be: look once more, then press Approve.
console-proposal-near = Answers in the archive that come near
console-proposal-try = Try it as if it were published. A question, as somebody would write it:
console-proposal-discard = Discard this proposal
console-test-empty = Write a question to try.
console-back-entry = To the answer
console-correction = Correct an answer
console-correction-words = The answer as it should be
console-correction-label = Your words. Whoever was given the answer gets these in its place.
console-correction-version = { $count ->
        [one] Words in { $language }, for one person
       *[other] Words in { $language }, for { $count } people
    }
console-correction-reads = { $count ->
        [one] One person reads { $language } and gets this:
       *[other] { $count } people read { $language } and get this:
    }
console-correction-empty = There is nothing to preview, or it is too long. Up to { $most } characters can be sent.
console-correction-last = Last correction
console-correction-nobody = made; nobody was to be told
console-correction-fate = delivered to { $sent }, on its way to { $waiting }, not delivered to { $failed }
console-corrected = Corrected. Whoever was given the answer is told.
console-withdraw = Withdraw …
console-withdraw-what = It leaves the archive, and no question finds it any more. Its versions stay here, and you can bring one back.
console-withdraw-sure = Yes, withdraw it
console-entry-back-done = It says again what it said at that version. Who was told something else meanwhile was not written to: for that, press Correct.
console-versions = Versions
console-version-shipped = came with the program
console-search = Search
console-search-go = Search
console-entries = { $count ->
        [one] One answer
       *[other] { $count } answers
    }
console-past-review = past its review date
console-status-held = on hold
console-status-withdrawn = withdrawn
console-serve-auto = answers by itself
console-serve-withNotice = answers with notes on changes
console-serve-humanFirst = a person looks first
console-serve-never = does not answer
console-hold = Take out of service
console-unhold = Put back in service
console-hold-what = An answer out of service goes to nobody. Who asks for it comes to the queue.
console-source = Source
console-topics = Topics
console-reviewed = Reviewed
console-review-by = Review by
console-version = Version
console-notes = What has changed since
console-since = since { $date }
console-phrasings = Ways people ask it
console-history = History
console-history-none = Nobody has changed it here.
console-test = Try a question
console-test-label = A question, as somebody would write it
console-test-go = What would be answered?
console-test-note = It is not kept.
console-decision-answer = Answered from the archive
console-decision-suggest = Offered a choice
console-decision-handoff = To the attorney
console-decision-emergency = Danger: contacts at once, and urgent to the attorney
console-decision-smalltalk = A friendly word
console-decision-scope = Not for this bot, said kindly
console-decision-rephrase = Asked to put it differently
console-danger = Danger
console-none = none
console-redacted = As staff would see it
console-would = What would be written
console-why = Why
console-explanation = How it was matched

console-review-held = On hold
console-review-entries = Answers past their review date
console-review-notes = Change notes past their review date
console-review-contacts = Contacts to check again
console-review-nothing = Nothing to do.
console-never-checked = never checked
console-checked = checked on { $date }

console-insights-what = The last { $days } days, in numbers only. As a file:
console-match-rate = Questions matched
console-wrong-rate = “Not my question” among all taps
console-median-wait = Middle wait for a first answer
console-chart-questions = Questions by day
console-chart-tickets = To the queue by day
console-chart-outcomes = What became of questions
console-chart-languages = Languages
console-chart-topics = Topics of answers given
console-chart-reasons = Why questions came to the queue
console-chart-wrong = Answers that were “not my question”
console-chart-name = What
console-chart-day = Day
console-chart-count = How many
console-chart-none = nothing yet
console-chart-table = As a table

console-people-what = Random letters stand for people. The console knows no names, no numbers and no accounts.
console-person = Asker { $name }
console-tickets = To the queue
console-first-seen = First wrote
console-last-seen = Last wrote
console-unreachable = cannot be reached

console-you = you
console-left = no longer on the list
console-role-attorney = Attorney
console-role-reviewer = Reviewer
console-role-admin = Administrator
console-role-attorney-what = answers people, looks after the archive, changes this list
console-role-reviewer-what = reads, and takes answers out of service
console-role-interpreter = Interpreter
console-role-interpreter-what = reads questions without identifiers, and notes what they say; answers nobody
console-role-admin-what = reads, takes answers out of service, changes this list
console-staff-add = Add somebody
console-staff-id = Telegram id
console-staff-id-hint = A number, not a name. Whoever is added then writes /start to the bot.
console-staff-role = Role
console-staff-add-go = Add
console-staff-added = They are on the list now.
console-staff-bad-id = A Telegram id is a number without anything else.
console-staff-already = This id is on the list already.
console-staff-yourself = You cannot remove yourself. Ask somebody else who may.
console-staff-not-there = They are not on the list.
console-staff-remove = Remove …
console-staff-remove-what = They are signed out at once, and what they had in hand goes back to the queue.
console-staff-remove-sure = Yes, remove
console-staff-removed = They are off the list, signed out, and have nothing in hand any more.
console-staff-read-only = Attorneys and administrators change this list.
console-sessions = Where you are signed in
console-session-end = End
console-session-ended = That session has ended.
console-way-link = By a link
console-way-app = Inside Telegram
console-this-one = this one
console-log = What staff did here
console-log-what = Who did what and when. Nothing of what anybody wrote.
console-act-sign-in = signed in
console-act-sign-in-refused = tried to sign in and was refused
console-act-sign-out = signed out
console-act-session-ended = ended another session
console-act-claim = took
console-act-release = gave back
console-act-close = closed
console-act-snooze = put aside
console-act-wake = brought back
console-act-assign = gave to somebody else
console-act-copy = took the text of a question out of
console-act-note = noted something on
console-act-conflict = has a conflict of interest in
console-act-block = blocked the asker of
console-act-shadow = put on the quiet list the asker of
console-act-unblock = lifted the block on the asker of
console-act-same = joined another question to
console-act-same-all = joined other questions to
console-act-different = parted another question from
console-act-draft = wrote a draft
console-act-answer = answered
console-act-ask-review = asked for approval of a reply to
console-act-approve = approved a reply to
console-act-send-back = sent back a reply to
console-act-discard = discarded a draft
console-act-propose = prepared a change from
console-act-publish = published
console-act-edit = changed how it is found:
console-act-correct = corrected
console-act-withdraw = withdrew
console-act-roll-back = brought back an earlier version of
console-act-discard-proposal = discarded a proposal about
console-act-hold = took out of service
console-act-unhold = put back in service
console-act-export = saved a list as a file
console-act-staff-added = added to the staff list
console-act-staff-removed = removed from the staff list

console-set = set
console-not-set = not set
console-setting-operator = Who runs this
console-setting-url = Their page
console-setting-mode = Mode
console-mode-live = live
console-mode-demo = demo, on this machine only
console-setting-updates = Updates from Telegram
console-setting-address = Address of the console
console-setting-group = Staff group
console-setting-second = Second contact for urgent questions
console-setting-retention = Finished questions are kept
console-setting-entries = Answers in service
console-setting-languages = Languages
console-setting-inbox = Messages not yet handled
console-setting-outbox = Messages on their way
console-setting-undeliverable = Messages that could not be delivered
