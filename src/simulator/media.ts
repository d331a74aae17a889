import type { Message } from "grammy/types";
import type { World } from "./world.ts";

const fileKinds = [
  "animation",
  "audio",
  "document",
  "photo",
  "sticker",
  "video",
  "video_note",
  "voice",
] as const;

type FileKind = (typeof fileKinds)[number];

/**
 * What a person sends instead of text. `{ photo: true }` is enough for a file: its ids are made
 * up and no bytes exist. Locations, contacts and the like go through as given.
 */
export type Media = Partial<Omit<Message, FileKind>> & {
  readonly [Kind in FileKind]?: true | Readonly<Record<string, unknown>>;
};

/** The parts of a message that a file turns into, as Telegram describes it to bots. */
export function mediaContent(world: World, media: Media): Partial<Message> {
  const files = fileKinds.flatMap((kind) => {
    const given = media[kind];
    if (given === undefined) return [];
    const file = {
      file_id: `file-${world.nextId()}`,
      file_unique_id: `unique-${world.nextId()}`,
      file_size: 1024,
      ...sizes[kind],
      ...(given === true ? {} : given),
    };
    return [[kind, kind === "photo" ? [file] : file]];
  });
  return { ...media, ...Object.fromEntries(files) } as Partial<Message>;
}

const picture = { width: 640, height: 480 };

const sizes: Readonly<Record<FileKind, object>> = {
  animation: { ...picture, duration: 2 },
  audio: { duration: 30 },
  document: { file_name: "document.pdf", mime_type: "application/pdf" },
  photo: picture,
  sticker: { ...picture, type: "regular", is_animated: false, is_video: false },
  video: { ...picture, duration: 10 },
  video_note: { length: 240, duration: 10 },
  voice: { duration: 5, mime_type: "audio/ogg" },
};
