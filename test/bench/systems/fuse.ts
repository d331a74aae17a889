import Fuse from "fuse.js";
import { flatten, type Open } from "../system.ts";

/** Fuse.js with the options its documentation gives for long texts. */
export const open: Open = (archive) => {
  const { texts, owners } = flatten(archive);
  const fuse = new Fuse(texts, { ignoreLocation: true, includeScore: true, threshold: 0.4 });
  return (text) => {
    const [best] = fuse.search(text, { limit: 5 });
    return best && owners[best.refIndex];
  };
};
