import MiniSearch from "minisearch";
import { flatten, type Open } from "../system.ts";

/** MiniSearch with typo tolerance and prefixes, as its documentation begins. */
export const open: Open = (archive) => {
  const { texts, owners } = flatten(archive);
  const index = new MiniSearch({
    fields: ["question"],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(texts.map((question, id) => ({ id, question })));
  return (text) => {
    const [best] = index.search(text);
    return best && owners[best.id];
  };
};
