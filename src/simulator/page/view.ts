import type { Message, ReactionType } from "grammy/types";
import { commandsShown } from "../command-menu.ts";
import type { Persona } from "../personas.ts";
import type { ChatState, CommandList, ShownMarkup, SimEvent, World } from "../world.ts";

/** A message as the page gets it. */
export interface MessageView {
  readonly message: Message;
  /** Sent by the person on this side of the chat. */
  readonly mine: boolean;
  readonly reactions: readonly ReactionType[];
}

/** A chat without its messages, as the page gets it. */
export interface ChatView {
  readonly id: number;
  readonly language: string;
  readonly standing: ChatState["standing"];
  readonly description: string;
  readonly commands: CommandList["commands"];
  readonly shown: ShownMarkup | undefined;
}

export type PageEvent =
  | ({ readonly type: "message"; readonly chatId: number } & MessageView)
  | { readonly type: "chat"; readonly chatId: number; readonly chat: ChatView }
  | Extract<SimEvent, { readonly type: "deleted" | "typing" | "toast" }>;

export function viewChat(world: World, persona: Persona): ChatView | undefined {
  const state = world.chats.get(persona.id);
  const user = world.users.get(persona.id);
  if (!state || !user) return undefined;
  const language = user.language_code ?? persona.language;
  return {
    id: persona.id,
    language,
    standing: state.standing,
    description:
      world.profile.get(`description/${language}`) ?? world.profile.get("description/") ?? "",
    commands: commandsShown(world, state, language),
    shown: state.shown,
  };
}

export const viewMessage = (state: ChatState, message: Message): MessageView => ({
  message,
  mine: message.from?.id === state.chat.id,
  reactions: state.reactions.get(message.message_id) ?? [],
});

/** What the page is told of an event: nothing where it concerns none of its chats. */
export function viewEvent(
  world: World,
  personas: readonly Persona[],
  event: SimEvent,
): readonly PageEvent[] {
  if (event.type === "commands") return personas.flatMap((one) => chatEvents(world, one));
  if (!("chatId" in event)) return [];
  const persona = personas.find((one) => one.id === event.chatId);
  const state = world.chats.get(event.chatId);
  if (!persona || !state) return [];
  switch (event.type) {
    case "message":
    case "edited":
      return [{ type: "message", chatId: persona.id, ...viewMessage(state, event.message) }];
    case "chat":
      return chatEvents(world, persona);
    default:
      return [event];
  }
}

function chatEvents(world: World, persona: Persona): readonly PageEvent[] {
  const chat = viewChat(world, persona);
  return chat ? [{ type: "chat", chatId: persona.id, chat }] : [];
}
